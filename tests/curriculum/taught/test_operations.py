"""Each year group works only with the tables, divisors and fractions that it has met."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.curriculum.checking.amounts import ExpressionRefused
from learning_jungle.curriculum.checking.steps import operation_fault
from learning_jungle.curriculum.taught.operations import OPERATIONS

NOT_MET = [
    (0, "3 * 6"), (0, "12 / 3"), (1, "12 * 9"), (1, "3 * 4"), (1, "1/2 + 1/4"), (2, "7 * 8"), (2, "56 / 7"),
    (2, "1/4 + 1/4"), (3, "7 * 6"), (3, "17 / 4"), (3, "1/3 + 1/4"), (3, "12 ** 2"), (4, "1/3 + 1/4"), (4, "17 / 4"),
    (4, "123 * 45"), (5, "3/4 / (1/8)"), (5, "1/3 + 1/4"), (5, "1/2 * 1/3"), (5, "4368 / 26"), (6, "3/4 / (1/8)"),
    (6, "12 / 0.5"), (3, "5 - 8"), (2, "2 * (7 * 8)"),
]  # fmt: skip
MET = [
    (0, "3 + 4"), (0, "2 * 4"), (0, "8 / 2"), (1, "5 * 2"), (1, "20 / 5"), (1, "12 / 4"), (2, "7 * 5"), (2, "45 / 5"),
    (2, "1/3 * 12"), (3, "24 * 4"), (3, "3/6 + 1/6"), (3, "1 - 5/7"), (3, "4 * 24"), (3, "0 * 7"), (4, "12 * 12"),
    (4, "608 * 7"), (4, "97 / 100"), (4, "£1.50 * 3"), (4, "2 m - 45 cm"), (5, "17 / 4"), (5, "3/5 + 5/20"),
    (5, "307 * 35"), (5, "4 ** 2"), (5, "3/4 * 2"), (6, "2/9 * 3/4"), (6, "4/7 - 1/5"), (6, "2652 / 17"),
    (6, "8 1/5 - 3 4/7"), (6, "15/100 * 240"), (6, "5 - 8"),
]  # fmt: skip


@pytest.mark.parametrize(("year_group", "expression"), NOT_MET)
def test_a_later_years_operation_is_found(year_group: int, expression: str) -> None:
    fault = operation_fault(expression, year_group)
    assert fault is not None
    assert "later year" in fault


@pytest.mark.parametrize(("year_group", "expression"), MET)
def test_an_operation_of_the_year_is_left_alone(year_group: int, expression: str) -> None:
    assert operation_fault(expression, year_group) is None


def test_every_year_group_says_its_limits_in_words() -> None:
    assert len(OPERATIONS) == 7
    assert all(limits.in_words for limits in OPERATIONS)


@given(st.text("0123456789+-*/(). £pcm%", max_size=30), st.integers(0, 6))
def test_any_expression_is_judged_or_refused(expression: str, year_group: int) -> None:
    with suppress(ExpressionRefused):
        assert isinstance(operation_fault(expression, year_group), str | None)
