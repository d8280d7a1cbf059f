"""Makes the AI's set for a key: once, whoever asks and however many ask, over all processes."""

from __future__ import annotations

import contextlib
import logging
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, Engine, NullPool, create_engine, select, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from learning_jungle.ai.breaker import HALF_OPEN, OPEN, Breaker
from learning_jungle.ai.prompt import PROMPT_VERSION
from learning_jungle.ai.request_log import read_breaker, write_outcome
from learning_jungle.ai.services import attempt_set
from learning_jungle.curriculum.papers.parallel import build_paper
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS_BY_AGE
from learning_jungle.models import SOURCE_AI, QuestionSet
from learning_jungle.questions.services import SetDetails, ai_key, store_set
from learning_jungle.settings import AiSettings
from learning_jungle.web.database import engine_options

logger = logging.getLogger(__name__)

#: Every age with the year groups it can be in: the keys there are.
KEYS: Final = tuple((age, year_group) for age, years in YEAR_GROUPS_BY_AGE.items() for year_group in years)

#: How a request for a set ends.
MADE: Final = "made"
STORED: Final = "stored"
FAILED: Final = "failed"
BUSY: Final = "busy"
PAUSED: Final = "paused"

_PROBE: Final = "probe of the AI provider"


@dataclass(frozen=True, slots=True)
class Generated:
    """How it ended: MADE, STORED (it was there), FAILED, BUSY (another process is at it) or PAUSED, and a sentence."""

    result: str
    detail: str

    @property
    def is_there(self) -> bool:
        """Whether the set is in the database now."""
        return self.result in (MADE, STORED)


def generation_engine(database_url: str) -> Engine:
    """Return an engine whose connections are not taken from the web's pool and are closed after use."""
    return create_engine(
        database_url, poolclass=NullPool, hide_parameters=True, connect_args=engine_options(1)["connect_args"]
    )


def generate(
    engine: Engine, settings: AiSettings, age: int, year_group: int, seconds: float | None = None
) -> Generated:
    """Make and store the AI's set for a key, unless it is there, being made, or the provider is left alone.

    It takes at most ``seconds`` (by default the settings' timeout) and a moment more. The lock lives on a connection
    of its own, so it ends with the process, whatever ends the process; while the provider is at work the connection
    is idle and in no transaction.
    """
    key = ai_key(age, year_group)
    with engine.connect() as connection:
        try:
            if not _try_lock(connection, key):
                return Generated(BUSY, "Another process is making it.")
            waiting = _reason_to_wait(connection, key)
            if waiting is not None:
                return waiting
            return _attempt(connection, settings, age, year_group, seconds or settings.timeout_seconds)
        finally:
            with contextlib.suppress(SQLAlchemyError):
                connection.rollback()
                connection.execute(text("SELECT pg_advisory_unlock_all()"))
                connection.commit()


def _reason_to_wait(connection: Connection, key: str) -> Generated | None:
    with Session(connection) as session:
        stored = session.scalar(select(QuestionSet.id).where(QuestionSet.key == key))
    if stored is not None:
        return Generated(STORED, "It is there.")
    state = _breaker(connection)
    if state.state == HALF_OPEN:
        if not _try_lock(connection, _PROBE):
            return Generated(BUSY, "Another process is trying whether the provider answers again.")
        # Whoever held the lock a moment ago may have found out.
        state = _breaker(connection)
    if state.state == OPEN and state.until is not None:
        return Generated(PAUSED, f"The provider failed and is left alone until {state.until:%H:%M} UTC.")
    return None


def _breaker(connection: Connection) -> Breaker:
    with Session(connection) as session:
        return read_breaker(session)


def _attempt(connection: Connection, settings: AiSettings, age: int, year_group: int, seconds: float) -> Generated:
    key = ai_key(age, year_group)
    strands = [item.strand for item in build_paper(year_group, age)]
    attempted = attempt_set(settings, age, year_group, strands, key, seconds)
    with Session(connection) as session:
        write_outcome(session, settings, key, attempted.prompt, attempted.outcome)
        if attempted.items is not None:
            details = SetDetails(
                key=key,
                age=age,
                year_group=year_group,
                source=SOURCE_AI,
                version=f"prompt-{PROMPT_VERSION}",
                model=settings.model[:120],
            )
            store_set(session, details, attempted.items)
        session.commit()
    detail = attempted.outcome.detail or ""
    logger.info("ai set=%s status=%s ms=%d", key, attempted.outcome.status, attempted.outcome.latency_ms)
    return Generated(FAILED if attempted.items is None else MADE, detail)


def _try_lock(connection: Connection, name: str) -> bool:
    """Take the advisory lock of a name if it is free; it is kept until the connection ends."""
    taken = connection.scalar(text("SELECT pg_try_advisory_lock(hashtextextended(:name, 0))"), {"name": name})
    connection.commit()
    return bool(taken)
