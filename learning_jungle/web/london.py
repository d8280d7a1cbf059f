"""The days of the calendar in London, in which times are shown and where the school year turns."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final
from zoneinfo import ZoneInfo

LONDON: Final = ZoneInfo("Europe/London")


def day_in_london(moment: datetime) -> date:
    """Return the day that it is in London at this time, which must have a time zone."""
    return moment.astimezone(LONDON).date()


def today_in_london() -> date:
    """Return the day that it is in London now."""
    return day_in_london(datetime.now(UTC))
