"""Writes and reads the log of requests to the provider, which contains no child's data and no API key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import func, select

from learning_jungle.ai.breaker import Attempt, Breaker, breaker
from learning_jungle.ai.prompt import PROMPT_VERSION, Prompt
from learning_jungle.models import AiRequestLog, DatabaseSession
from learning_jungle.settings import AiSettings

OK: Final = "ok"
#: The provider answered a first call; the second opinion's entry has the result of the attempt.
ANSWERED: Final = "answered"
PROMPT_EXCERPT_CHARACTERS: Final = 300
#: More attempts than the breaker depends on: a success resets it, and it counts failures of ten minutes only.
ATTEMPTS_READ: Final = 50
MOST_MODEL_CHARACTERS: Final = 120


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a call ended: ``status`` is OK, ANSWERED or an error's ``status``, ``detail`` is a sentence for the log."""

    status: str
    detail: str | None
    latency_ms: int
    excerpt: str | None = None
    retry_after: int | None = None


def write_outcome(
    session: DatabaseSession, settings: AiSettings, set_key: str, prompt: Prompt, outcome: Outcome
) -> None:
    """Add a call to the log; the caller commits."""
    session.add(
        AiRequestLog(
            set_key=set_key,
            prompt_version=PROMPT_VERSION,
            provider=settings.provider,
            model=settings.model[:MOST_MODEL_CHARACTERS],
            status=outcome.status,
            error=outcome.detail,
            latency_ms=outcome.latency_ms,
            prompt_excerpt=prompt.user[:PROMPT_EXCERPT_CHARACTERS],
            response_excerpt=outcome.excerpt,
            retry_after_seconds=outcome.retry_after,
            # Calls that are logged in one transaction still have an order.
            created_at=func.clock_timestamp(),
        )
    )
    session.flush()


def read_breaker(session: DatabaseSession) -> Breaker:
    """Return the current state of the circuit breaker, by the database's clock."""
    rows = session.execute(
        select(AiRequestLog.created_at, AiRequestLog.status, AiRequestLog.retry_after_seconds)
        .where(AiRequestLog.status != ANSWERED)
        .order_by(AiRequestLog.created_at.desc())
        .limit(ATTEMPTS_READ)
    ).all()
    now: datetime = session.scalars(select(func.clock_timestamp())).one()
    return breaker([Attempt(row.created_at, row.status == OK, row.retry_after_seconds) for row in reversed(rows)], now)


def last_success(session: DatabaseSession, settings: AiSettings) -> datetime | None:
    """Return when the provider and model of these settings last gave a question set, or None when they never did."""
    query = (
        select(AiRequestLog.created_at)
        .where(AiRequestLog.status == OK, AiRequestLog.provider == settings.provider)
        .where(AiRequestLog.model == settings.model[:MOST_MODEL_CHARACTERS])
        .order_by(AiRequestLog.created_at.desc())
        .limit(1)
    )
    return session.scalars(query).one_or_none()


def last_attempts(session: DatabaseSession, count: int) -> Sequence[AiRequestLog]:
    """Return the last calls, newest first."""
    return session.scalars(select(AiRequestLog).order_by(AiRequestLog.created_at.desc()).limit(count)).all()
