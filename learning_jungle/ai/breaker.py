"""The circuit breaker: after several failures in a row the provider is not asked for a while, then tried once.

Its state is computed from the request log, so it is the same in every process of every dyno.
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
    """One attempt as the breaker needs it; ``retry_after`` is the pause in seconds that the provider asked for."""

    at: datetime
    ok: bool
    retry_after: int | None = None


@dataclass(frozen=True, slots=True)
class Breaker:
    """CLOSED (requests are allowed), OPEN (no requests until ``until``) or HALF_OPEN (one trial request is allowed)."""

    state: str
    until: datetime | None = None


def breaker(attempts: Iterable[Attempt], now: datetime) -> Breaker:
    """Return the breaker's state after these attempts, which are given oldest first."""
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
