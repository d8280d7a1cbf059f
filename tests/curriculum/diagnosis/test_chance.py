"""What guessing gives, and the scores of another day."""

from random import Random

import pytest

from learning_jungle.curriculum.diagnosis.chance import RARELY, TAIL, another_day, chance_of_at_least, is_above_guessing

#: Of the share in two thousand simulated days.
BY_CHANCE = 0.03


@pytest.mark.parametrize(
    ("correct", "answered", "chance"),
    [(0, 10, 1.0), (2, 2, 1 / 16), (10, 10, 0.25**10), (4, 10, 0.2241), (5, 10, 0.0781), (6, 10, 0.0197)],
)
def test_the_chance_that_guesses_are_right(correct, answered, chance):
    assert chance_of_at_least(correct, answered) == pytest.approx(chance, abs=0.0001)


@pytest.mark.parametrize(
    ("correct", "answered", "above"),
    [
        (0, 10, False),
        (3, 10, False),
        (5, 10, False),
        (6, 10, True),
        (10, 10, True),
        (0, 0, False),
        (2, 2, False),
        (3, 3, True),
        (3, 4, False),
        (4, 5, True),
        (5, 8, True),
        (4, 8, False),
    ],
)
def test_a_score_is_above_guessing_if_few_guessers_reach_it(correct, answered, above):
    assert is_above_guessing(correct, answered) is above


@pytest.mark.parametrize(
    ("correct", "band"),
    [
        (0, (0, 2)),
        (1, (0, 4)),
        (2, (0, 5)),
        (3, (1, 6)),
        (4, (2, 7)),
        (5, (2, 8)),
        (6, (3, 8)),
        (7, (4, 9)),
        (9, (6, 10)),
        (10, (8, 10)),
    ],
)
def test_the_band_of_another_day_has_marks_that_are_possible(correct, band):
    assert another_day(correct, 10) == band


def test_the_shares_of_all_scores_make_a_whole_and_the_band_has_four_days_in_five():
    rng = Random("another day")
    for score in range(11):
        lowest, highest = another_day(score, 10)
        days = []
        for _ in range(2_000):
            chance = rng.betavariate(score + 1, 11 - score)
            days.append(lowest <= sum(rng.random() < chance for _ in range(10)) <= highest)
        assert sum(days) / len(days) > 1 - 2 * TAIL - BY_CHANCE


def test_one_guesser_in_fifty_scores_above_guessing():
    rng = Random("guessers")
    scores = [sum(rng.random() < 0.25 for _ in range(10)) for _ in range(5_000)]
    assert sum(is_above_guessing(score, 10) for score in scores) / len(scores) < RARELY
