"""Every score belongs to a rank's band or to none, without gaps between the bands."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.diagnostic.ranking import rank_for


@pytest.mark.parametrize(
    ("score", "rank"),
    [
        ("0", None),
        ("39.99", None),
        ("40", "bronze"),
        ("50", "bronze"),
        ("50.50", "bronze"),
        ("50.99", "bronze"),
        ("51", "silver"),
        ("70", "silver"),
        ("70.59", "silver"),
        ("70.99", "silver"),
        ("71", "gold"),
        ("100", "gold"),
    ],
)
def test_rank_at_the_edges_of_each_band(score: str, rank: str | None) -> None:
    assert rank_for(Decimal(score)) == rank


@given(st.decimals(0, 100, places=2), st.decimals(0, 100, places=2))
def test_a_higher_score_never_has_a_lower_rank(one: Decimal, other: Decimal) -> None:
    order = (None, "bronze", "silver", "gold")
    low, high = sorted((one, other))
    assert order.index(rank_for(low)) <= order.index(rank_for(high))
