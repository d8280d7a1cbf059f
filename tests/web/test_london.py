"""The day in London."""

from __future__ import annotations

from datetime import UTC, date, datetime

from learning_jungle.web.london import day_in_london


def test_a_summer_day_begins_an_hour_before_midnight_in_utc() -> None:
    assert day_in_london(datetime(2026, 8, 31, 22, 59, tzinfo=UTC)) == date(2026, 8, 31)
    assert day_in_london(datetime(2026, 8, 31, 23, 0, tzinfo=UTC)) == date(2026, 9, 1)
    assert day_in_london(datetime(2026, 12, 31, 23, 0, tzinfo=UTC)) == date(2026, 12, 31)
