"""Scores are percentages with two decimals, rounded half up."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.diagnostic.scoring import score_percentage


@pytest.mark.parametrize(
    ("correct", "total", "score"),
    [
        (0, 10, "0.00"),
        (7, 10, "70.00"),
        (10, 10, "100.00"),
        (12, 17, "70.59"),
        (1, 3, "33.33"),
        (2, 3, "66.67"),
        (1, 800, "0.13"),
    ],
)
def test_score_is_rounded_half_up(correct: int, total: int, score: str) -> None:
    assert score_percentage(correct, total) == Decimal(score)


@pytest.mark.parametrize(("correct", "total"), [(-1, 10), (11, 10), (0, 0), (1, -1)])
def test_impossible_counts_are_refused(correct: int, total: int) -> None:
    with pytest.raises(ValueError, match="is no score"):
        score_percentage(correct, total)


@given(st.integers(1, 10_000).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total))))
def test_score_is_within_half_a_hundredth_of_the_exact_value(counts: tuple[int, int]) -> None:
    correct, total = counts
    score = score_percentage(correct, total)
    assert abs(Fraction(score) - Fraction(correct * 100, total)) <= Fraction(1, 200)
    assert 0 <= score <= 100
