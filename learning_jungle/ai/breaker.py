"""The circuit breaker: after failures in a row the provider is left alone for a while, then tried once.

Its state is worked out from the request log, so every process of every dyno sees the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

FAILURES: Final = 3
WINDOW: Final = timedelta(minutes=10)
PAUSE: Final = timedelta(minutes=10)
#: A provider may ask for a longer pause, but not for days.
LONGEST_PAUSE: Final = timedelta(hours=1)

CLOSED: Final = "closed"
OPEN: Final = "open"
HALF_OPEN: Final = "half-open"


@dataclass(frozen=True, slots=True)
class Attempt:
    """What the breaker needs to know of an attempt; ``retry_after`` is the pause in seconds that the provider asked."""

    at: datetime
    ok: bool
    retry_after: int | None = None


@dataclass(frozen=True, slots=True)
class Breaker:
    """CLOSED (go ahead), OPEN (leave it alone until ``until``) or HALF_OPEN (one attempt may go and see)."""

    state: str
    until: datetime | None = None


def breaker(attempts: Iterable[Attempt], now: datetime) -> Breaker:
    """Return the state after these attempts, the oldest first."""
    recent: list[datetime] = []
    until: datetime | None = None
    for attempt in attempts:
        if attempt.ok:
            recent, until = [], None
            continue
        recent = [at for at in recent if attempt.at - at < WINDOW] + [attempt.at]
        if until is not None or len(recent) >= FAILURES:
            until = attempt.at + PAUSE
        if attempt.retry_after is not None:
            asked = attempt.at + min(timedelta(seconds=attempt.retry_after), LONGEST_PAUSE)
            until = max(until, asked) if until else asked
    if until is None:
        return Breaker(CLOSED)
    return Breaker(OPEN, until) if now < until else Breaker(HALF_OPEN)
