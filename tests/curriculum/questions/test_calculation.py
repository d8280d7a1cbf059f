"""Calculations have answers that are written as such, and distractors that follow from the numbers drawn."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.misconceptions.glossary import SLIPS
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from tests.curriculum.samples import sample

BY_ID = {template.id: template for template in ALL_TEMPLATES}


def test_two_even_numbers_are_tempted_by_even_tens() -> None:
    for item in sample(BY_ID["Y2-T10"], 30):
        odd = "odd" in item.stem
        tempting = item.options[item.misconceptions.index("place-value-face")]
        assert all(int(number) // 10 % 2 == odd for number in tempting.split(" and ")), item
        assert item.misconceptions.count("odd-even") == 2


def test_a_difference_of_mixed_numbers_leaves_a_whole() -> None:
    for id in ("Y4-T96", "Y6-T38"):
        assert all(int(option.split()[0]) > 0 for item in sample(BY_ID[id], 30) for option in item.options), id


def test_a_fraction_times_a_whole_number_is_no_whole_number() -> None:
    assert all(Fraction(item.key).denominator > 1 for item in sample(BY_ID["Y5-T40"], 30))


def test_a_number_left_as_it_is_has_no_misconception_of_its_places() -> None:
    for id in ("Y5-T09", "Y5-T69", "Y6-T39"):
        for item in sample(BY_ID[id], 30):
            asked = item.stem.removeprefix("What is ").split(" ")[0]
            assert all(item.misconceptions[at] in SLIPS for at, option in enumerate(item.options) if option == asked)


def test_a_number_made_ten_and_not_put_right_is_named_so() -> None:
    for item in sample(BY_ID["Y1-T07"], 30):
        first, second = (int(part) for part in item.stem.removesuffix(" = □").split(" + "))
        named = {int(item.options[at]) for at, label in enumerate(item.misconceptions) if label == "partial-step"}
        assert named <= ({2 * min(first, second)} if abs(first - second) < 3 else set())
