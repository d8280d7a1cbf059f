"""Counting slips give numbers on both sides of the answer, but never below the smallest allowed."""

from learning_jungle.curriculum.misconceptions.counting_slips import miscounts, near


def test_a_miscount_is_up_to_three_away_on_both_sides() -> None:
    assert [choice.text for choice in miscounts(6)] == ["3", "4", "5", "7", "8", "9"]
    assert {choice.misconception for choice in miscounts(6)} == {"count-skip-double"}


def test_a_miscount_never_falls_below_the_least() -> None:
    assert [choice.text for choice in miscounts(2, reach=2)] == ["1", "3", "4"]
    assert [choice.text for choice in miscounts(1, reach=2, least=0)] == ["0", "2", "3"]


def test_a_near_miss_is_never_negative_and_keeps_its_unit() -> None:
    assert [choice.text for choice in near(1, unit="cm")] == ["0 cm", "2 cm", "3 cm"]
