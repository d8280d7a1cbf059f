"""The day in London, where the school year turns and where every date on a page is read."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final
from zoneinfo import ZoneInfo

LONDON: Final = ZoneInfo("Europe/London")


def london_day(moment: datetime) -> date:
    """Return the day in London at this time."""
    return moment.astimezone(LONDON).date()


def london_today() -> date:
    """Return today's date in London."""
    return london_day(datetime.now(UTC))
