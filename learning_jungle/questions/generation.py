"""Generates the AI's question set for a key, exactly once across all processes."""

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
from learning_jungle.ai.repeats import Written
from learning_jungle.ai.request_log import read_breaker, write_outcome
from learning_jungle.ai.services import Attempted, attempt_set
from learning_jungle.curriculum.papers.parallel import PAPERS, build_paper
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS_BY_AGE
from learning_jungle.models import SOURCE_AI, DatabaseSession, QuestionSet
from learning_jungle.questions.services import AI_SETS, SetDetails, ai_key, store_set
from learning_jungle.questions.stored_sets import stored_sets
from learning_jungle.settings import AiSettings
from learning_jungle.web.database import CONNECT_ARGS, bound_statements

logger = logging.getLogger(__name__)

#: Every age with each year group that is possible at that age.
KEYS: Final = tuple((age, year_group) for age, years in YEAR_GROUPS_BY_AGE.items() for year_group in years)

#: The results of a request for a set.
MADE: Final = "made"
STORED: Final = "stored"
FAILED: Final = "failed"
BUSY: Final = "busy"
PAUSED: Final = "paused"

_PROBE: Final = "probe of the AI provider"


@dataclass(frozen=True, slots=True)
class Generated:
    """The result (MADE; STORED before; FAILED; BUSY in another process; PAUSED by the breaker) and a sentence on it."""

    result: str
    detail: str

    @property
    def is_there(self) -> bool:
        """Whether the set is now in the database."""
        return self.result in (MADE, STORED)


def generation_engine(database_url: str) -> Engine:
    """Return an engine that takes no connection from the web requests' pool and closes each after use."""
    engine = create_engine(database_url, poolclass=NullPool, hide_parameters=True, connect_args=CONNECT_ARGS)
    bound_statements(engine)
    return engine


def generate(
    engine: Engine, settings: AiSettings, age: int, year_group: int, seconds: float | None = None, number: int = 1
) -> Generated:
    """Generate and store one of the AI's sets for a key, unless it exists, is being made, or the breaker is open.

    ``number`` is one of AI_SETS. It takes little more than ``seconds``, which is by default the settings' timeout. The
    lock belongs to a separate connection, so it is released even if the process is killed. The connection is idle,
    outside a transaction, while the provider works.
    """
    key = ai_key(age, year_group, number)
    with engine.connect() as connection:
        try:
            if not _try_lock(connection, key):
                return Generated(BUSY, "Another process is making it.")
            waiting = _reason_to_wait(connection, key)
            if waiting is not None:
                return waiting
            return _attempt(connection, settings, age, year_group, seconds or settings.timeout_seconds, number)
        finally:
            with contextlib.suppress(SQLAlchemyError):
                connection.rollback()
                connection.execute(text("SELECT pg_advisory_unlock_all()"))
                connection.commit()


def _reason_to_wait(connection: Connection, key: str) -> Generated | None:
    with Session(connection) as session:
        stored = is_stored(session, key)
    if stored:
        return Generated(STORED, "It is already stored.")
    state = _breaker(connection)
    if state.state == HALF_OPEN:
        if not _try_lock(connection, _PROBE):
            return Generated(BUSY, "Another process is checking whether the provider answers again.")
        # The process that held the lock before may have tried the provider since the state was read.
        state = _breaker(connection)
    if state.state == OPEN and state.until is not None:
        return Generated(PAUSED, f"The provider failed and is not asked again until {state.until:%H:%M} UTC.")
    return None


def _breaker(connection: Connection) -> Breaker:
    with Session(connection) as session:
        return read_breaker(session)


def _attempt(
    connection: Connection, settings: AiSettings, age: int, year_group: int, seconds: float, number: int
) -> Generated:
    key = ai_key(age, year_group, number)
    with Session(connection) as session:
        before = _written_before(session, age, year_group)
    paper = build_paper(year_group, base_paper(age, number))
    attempted = attempt_set(settings, age, year_group, paper, key, seconds, before)
    with Session(connection) as session:
        keep(session, settings, age, year_group, attempted, number)
        session.commit()
    detail = attempted.outcome.detail or ""
    logger.info("ai set=%s status=%s ms=%d", key, attempted.outcome.status, attempted.outcome.latency_ms)
    return Generated(FAILED if attempted.items is None else MADE, detail)


def is_stored(session: DatabaseSession, key: str) -> bool:
    """Return whether there is a set with this key."""
    return session.scalar(select(QuestionSet.id).where(QuestionSet.key == key)) is not None


def base_paper(age: int, number: int) -> int:
    """Return which of the bank's papers one of the AI's sets is built on; the sets of a key share no question."""
    return age + (number - 1) * (PAPERS // len(AI_SETS))


def _written_before(session: DatabaseSession, age: int, year_group: int) -> list[Written]:
    """Return the AI's questions in the stored sets of a key."""
    keys = [ai_key(age, year_group, number) for number in AI_SETS]
    ids = session.scalars(select(QuestionSet.id).where(QuestionSet.key.in_(keys)).order_by(QuestionSet.key)).all()
    sets = stored_sets(session, ids)
    questions = [question for set_id in ids for question in sets[set_id].questions]
    return [Written(one.stem, one.text_of(one.correct_option)) for one in questions if one.template == SOURCE_AI]


def keep(
    session: DatabaseSession, settings: AiSettings, age: int, year_group: int, attempted: Attempted, number: int = 1
) -> None:
    """Log the calls of an attempt, and store its set if it made one; the caller commits."""
    key = ai_key(age, year_group, number)
    for call in attempted.calls:
        write_outcome(session, settings, key, call.prompt, call.outcome)
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


def _try_lock(connection: Connection, name: str) -> bool:
    """Take the advisory lock of this name if it is free, until the connection ends."""
    taken = connection.scalar(text("SELECT pg_try_advisory_lock(hashtextextended(:name, 0))"), {"name": name})
    connection.commit()
    return bool(taken)
