"""The rule when a child's next diagnostic may begin."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.family.rounds import NextRound, next_round
from learning_jungle.family.school_year import Schooling

#: 23:30 on 1 June in London's summer time.
COMPLETED = datetime(2026, 6, 1, 22, 30, tzinfo=UTC)


def in_year(year_group: int) -> Schooling:
    """Return the schooling of a child in this year group, confirmed in the school year of COMPLETED."""
    return Schooling(8, year_group, 2025)


@pytest.mark.parametrize(
    ("now", "year_group_now", "expected"),
    [
        (COMPLETED, 3, NextRound(date(2026, 6, 29), may_begin=False, new_year=False)),
        (COMPLETED, 4, NextRound(date(2026, 6, 1), may_begin=True, new_year=True)),
        (COMPLETED, 2, NextRound(date(2026, 6, 1), may_begin=True, new_year=True)),
        # The day begins at midnight in London, an hour before midnight in UTC.
        (datetime(2026, 6, 28, 22, 59, tzinfo=UTC), 3, NextRound(date(2026, 6, 29), may_begin=False, new_year=False)),
        (datetime(2026, 6, 28, 23, 0, tzinfo=UTC), 3, NextRound(date(2026, 6, 29), may_begin=True, new_year=False)),
        (datetime(2027, 6, 1, tzinfo=UTC), 3, NextRound(date(2026, 6, 29), may_begin=True, new_year=False)),
        (datetime(2026, 9, 1, tzinfo=UTC), 4, NextRound(date(2026, 9, 1), may_begin=True, new_year=True)),
        # A clock that has been set back.
        (datetime(2026, 5, 1, tzinfo=UTC), 3, NextRound(date(2026, 6, 29), may_begin=False, new_year=False)),
    ],
)
def test_the_next_round(now: datetime, year_group_now: int, expected: NextRound) -> None:
    assert next_round(COMPLETED, 3, in_year(year_group_now), now) == expected


def test_the_end_of_summer_time_makes_no_day_longer() -> None:
    completed = datetime(2026, 10, 10, 23, 30, tzinfo=UTC)  # 11 October in London
    begins = datetime(2026, 11, 8, 0, 0, tzinfo=UTC)
    assert next_round(completed, 3, in_year(3), begins).may_begin
    assert not next_round(completed, 3, in_year(3), begins - timedelta(seconds=1)).may_begin


@given(st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)), st.integers(0, 60))
def test_it_may_begin_from_the_day_it_names(completed: datetime, days: int) -> None:
    now = completed + timedelta(days=days)
    found = next_round(completed, 3, in_year(3), now)
    assert found.may_begin == (days >= 28)
    assert found.day == next_round(completed, 3, in_year(3), completed).day


def test_past_year_6_no_next_round_is_offered_though_one_may_begin() -> None:
    for year_group_then in (5, 6):
        may_begin = [next_round(COMPLETED, year_group_then, in_year(6), datetime(2026, 8, 31, tzinfo=UTC))]
        may_begin.append(next_round(COMPLETED, year_group_then, in_year(6), datetime(2026, 9, 1, tzinfo=UTC)))
        assert [one.may_begin for one in may_begin] == [True, True]
        assert [one.offered for one in may_begin] == [True, False]
