"""What a parent reads about the change between checks."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from learning_jungle.curriculum.diagnosis.reliable_change import Change
from learning_jungle.diagnostic.comparison import comparisons
from tests.diagnostic.checks import scored


@pytest.mark.parametrize(
    ("scores", "found"),
    [
        ([], []),
        ([5], []),
        ([5, 9], [(5, 9, Change.SAME, True)]),
        ([4, 9], [(4, 9, Change.HIGHER, True)]),
        ([9, 4], [(9, 4, Change.LOWER, True)]),
        ([2, 5, 7], [(2, 7, Change.HIGHER, True)]),
        ([5, 6, 7], [(5, 7, Change.SAME, True)]),
        ([5, 2, 9], [(5, 9, Change.SAME, True), (2, 9, Change.HIGHER, False)]),
    ],
)
def test_the_latest_is_compared_with_the_first_and_with_the_one_before_if_it_changed(scores, found) -> None:
    compared = comparisons(scored(*scores))
    assert [(one.earlier, one.later, one.change, one.first) for one in compared] == found


def test_scores_of_different_school_years_are_not_compared() -> None:
    year_2, year_3 = scored(2, 3), scored(9, 10, year_group=3, begin=2)
    assert comparisons([*year_2, year_3[0]]) == ()
    (compared,) = comparisons([*year_2, *year_3])
    assert (compared.earlier, compared.later, compared.since) == (9, 10, year_3[0].completed_at)


def test_a_change_since_the_check_before_says_so() -> None:
    assert comparisons(scored(5, 2, 9))[1].compared == "Higher than in the check before"


def test_a_rise_has_both_scores_and_their_months() -> None:
    (compared,) = comparisons(scored(2, 9))
    assert compared.heading == "From 2 to 9 of 10"
    assert replace(compared, until=compared.since + timedelta(days=70)).heading == "From 2 in October to 9 in December"
    later = replace(compared, until=compared.since + timedelta(days=365))
    assert later.heading == "From 2 in October 2026 to 9 in October"


@pytest.mark.parametrize(
    ("scores", "heading", "compared_with", "words"),
    [
        (
            [5, 7],
            "7 of 10: steady",
            "About the same as in the first check",
            "Scores go up and down by that much from one day to the next.",
        ),
        (
            [9, 3],
            "3 of 10 this time",
            "Lower than in the first check",
            "A tired day, a rush or a long break can, and one lower score can’t tell which. The next check shows more.",
        ),
    ],
)
def test_the_words_for_each_change(scores, heading: str, compared_with: str, words: str) -> None:
    (compared,) = comparisons(scored(*scores))
    assert (compared.heading, compared.compared) == (heading, compared_with)
    assert words in compared.reason
