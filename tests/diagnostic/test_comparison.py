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
        ([5, 2, 9], [(2, 9, Change.HIGHER, False), (5, 9, Change.SAME, True)]),
        ([0, 9, 4], [(9, 4, Change.LOWER, False), (0, 4, Change.HIGHER, True)]),
        ([1, 3, 9], [(1, 9, Change.HIGHER, True)]),
        ([9, 8, 3], [(9, 3, Change.LOWER, True)]),
    ],
)
def test_the_latest_is_compared_with_the_first_or_first_with_the_one_before_if_that_is_news(scores, found) -> None:
    compared = comparisons(scored(*scores))
    assert [(one.earlier, one.later, one.change, one.first) for one in compared] == found


def test_scores_of_different_school_years_are_not_compared() -> None:
    year_2, year_3 = scored(2, 3), scored(9, 10, year_group=3, begin=2)
    assert comparisons([*year_2, year_3[0]]) == ()
    (compared,) = comparisons([*year_2, *year_3])
    assert (compared.earlier, compared.later, compared.since) == (9, 10, year_3[0].completed_at)


@pytest.mark.parametrize(
    ("scores", "words"),
    [
        ((5, 2, 9), ["Higher than in the check before", "About the same as in the first check"]),
        ((9, 3), ["Lower than in the first check"]),
    ],
)
def test_a_comparison_says_with_what_the_latest_is_compared(scores, words) -> None:
    assert [one.compared for one in comparisons(scored(*scores))] == words


def test_a_month_has_its_year_if_that_could_be_mistaken() -> None:
    (compared,) = comparisons(scored(2, 9))
    assert compared.earlier_month == "October"
    assert replace(compared, until=compared.since + timedelta(days=365)).earlier_month == "October 2026"
