"""The circuit breaker's state follows from the attempts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from learning_jungle.ai.breaker import CLOSED, HALF_OPEN, OPEN, Attempt, breaker

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def at(minute: float, ok: bool = False, retry_after: int | None = None) -> Attempt:
    return Attempt(NOON + timedelta(minutes=minute), ok, retry_after)


@pytest.mark.parametrize(
    ("attempts", "minute", "state"),
    [
        ([], 0, CLOSED),
        ([at(0), at(1)], 1, CLOSED),
        ([at(0), at(1), at(2)], 2.1, OPEN),
        ([at(0), at(1), at(2)], 11.9, OPEN),
        ([at(0), at(1), at(2)], 12, HALF_OPEN),
        ([at(0), at(6), at(12)], 12, CLOSED),
        ([at(0), at(1), at(1.5, ok=True), at(2)], 2, CLOSED),
        ([at(0), at(1), at(2), at(13)], 14, OPEN),
        ([at(0), at(1), at(2), at(13)], 23, HALF_OPEN),
        ([at(0), at(1), at(2), at(13, ok=True)], 14, CLOSED),
        ([at(0), at(1), at(2), at(13, ok=True), at(14)], 15, CLOSED),
        ([at(0, retry_after=120)], 1, OPEN),
        ([at(0, retry_after=120)], 2, HALF_OPEN),
        ([at(0, retry_after=10**9)], 59, OPEN),
        ([at(0, retry_after=10**9)], 60, HALF_OPEN),
        ([at(0), at(1), at(2, retry_after=1)], 11, OPEN),
    ],
)
def test_the_state_follows_from_the_attempts(attempts, minute: float, state: str) -> None:
    assert breaker(attempts, NOON + timedelta(minutes=minute)).state == state
