"""Another day than today for the app."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, tzinfo
from unittest import mock


@contextmanager
def today_is(day: date) -> Iterator[None]:
    """Let the app take this day, at noon, for today in London; sessions and stored times keep the real clock."""

    class Clock:
        @staticmethod
        def now(zone: tzinfo) -> datetime:
            return datetime.combine(day, time(12), zone)

    with mock.patch("learning_jungle.web.london.datetime", Clock):
        yield
