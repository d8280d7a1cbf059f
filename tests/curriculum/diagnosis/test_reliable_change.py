"""Which differences between two scores are more than chance."""

from __future__ import annotations

from itertools import product
from math import comb
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.curriculum.diagnosis.reliable_change import (
    Change,
    about_the_same,
    change_index,
    reliable_change,
)

OPPOSITE = {Change.HIGHER: Change.LOWER, Change.LOWER: Change.HIGHER, Change.SAME: Change.SAME}
SCORES = range(11)


@st.composite
def totals_and_scores(draw: st.DrawFn, scores: int) -> tuple[int, ...]:
    total = draw(st.integers(1, 40))
    return total, *(draw(st.integers(0, total)) for _ in range(scores))


@pytest.mark.parametrize(
    ("score", "band"),
    [
        (0, (0, 3)),
        (1, (0, 5)),
        (2, (0, 6)),
        (3, (0, 7)),
        (4, (1, 8)),
        (5, (1, 9)),
        (6, (2, 9)),
        (7, (3, 10)),
        (8, (4, 10)),
        (9, (5, 10)),
        (10, (7, 10)),
    ],
)
def test_the_scores_of_ten_that_are_about_the_same(score: int, band: tuple[int, int]) -> None:
    assert about_the_same(score, 10) == band


def test_the_index_is_the_one_of_the_sources() -> None:
    # 5 and 10 of 10 become 6/12 and 11/12; the variances are 0.25/12 and (11/144)/12.
    assert change_index(5, 10, 10) == pytest.approx((5 / 12) / ((0.25 + 11 / 144) / 12) ** 0.5)


@given(totals_and_scores(1))
def test_a_score_is_about_the_same_as_itself(given: tuple[int, int]) -> None:
    total, score = given
    assert reliable_change(score, score, total) is Change.SAME


@given(totals_and_scores(2))
def test_the_way_back_is_the_opposite_change(given: tuple[int, int, int]) -> None:
    total, earlier, later = given
    assert reliable_change(later, earlier, total) is OPPOSITE[reliable_change(earlier, later, total)]


@given(totals_and_scores(2))
def test_wrong_answers_change_the_other_way_as_surely_as_right_ones(given: tuple[int, int, int]) -> None:
    total, earlier, later = given
    wrong = reliable_change(total - earlier, total - later, total)
    assert wrong is OPPOSITE[reliable_change(earlier, later, total)]


@given(totals_and_scores(3))
def test_a_larger_step_in_the_same_direction_is_no_smaller_change(given: tuple[int, int, int, int]) -> None:
    total, *scores = given
    lowest, middle, highest = sorted(scores)
    if reliable_change(lowest, middle, total) is Change.HIGHER:
        assert reliable_change(lowest, highest, total) is Change.HIGHER
    if reliable_change(middle, highest, total) is Change.HIGHER:
        assert reliable_change(lowest, highest, total) is Change.HIGHER


@given(totals_and_scores(1))
def test_the_band_has_every_score_in_between_and_rises_with_the_score(given: tuple[int, int]) -> None:
    total, score = given
    low, high = about_the_same(score, total)
    assert low <= score <= high
    assert all(reliable_change(score, other, total) is Change.SAME for other in range(low, high + 1))
    if score < total:
        next_low, next_high = about_the_same(score + 1, total)
        assert next_low >= low
        assert next_high >= high


@pytest.mark.parametrize(("earlier", "later", "total"), [(0, 0, 0), (-1, 3, 10), (3, 11, 10)])
def test_what_is_no_score_is_refused(earlier: int, later: int, total: int) -> None:
    with pytest.raises(ValueError, match="no scores"):
        reliable_change(earlier, later, total)


def share(right: int, chance: float) -> float:
    return comb(10, right) * chance**right * (1 - chance) ** (10 - right)


@pytest.mark.parametrize("chance", [percent / 100 for percent in range(5, 100, 5)])
def test_a_progress_page_calls_at_most_one_unchanged_child_in_ten_changed(chance: float) -> None:
    """A page compares the latest score with at most two others: the first and the one before."""
    two = three = 0.0
    for first, before, latest in product(SCORES, repeat=3):
        likely = share(first, chance) * share(before, chance) * share(latest, chance)
        since_first = reliable_change(first, latest, 10) is not Change.SAME
        since_before = reliable_change(before, latest, 10) is not Change.SAME
        two += likely * since_first
        three += likely * (since_first or since_before)
    assert two <= 0.05
    assert three <= 0.1


def test_simulated_children_who_have_not_changed_are_seldom_called_changed() -> None:
    rng = Random("unchanged")
    called = 0
    for _ in range(5_000):
        # Questions differ in difficulty, which makes scores vary less than the binomial distribution says.
        chances = [min(max(rng.gauss(0.55, 0.25), 0.05), 0.95) for _ in range(10)]
        earlier, later = (sum(rng.random() < chance for chance in chances) for _ in range(2))
        called += reliable_change(earlier, later, 10) is not Change.SAME
    assert called / 5_000 <= 0.05


def test_a_child_who_has_learned_half_of_the_questions_is_mostly_called_changed() -> None:
    found = sum(
        share(earlier, 0.4) * share(later, 0.9)
        for earlier, later in product(SCORES, repeat=2)
        if reliable_change(earlier, later, 10) is Change.HIGHER
    )
    assert found > 0.6
