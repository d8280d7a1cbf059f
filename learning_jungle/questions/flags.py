"""Flags, lists and clears questions that look wrong to a parent; the caller commits."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.dialects.postgresql import insert

from learning_jungle.models import MOST_COMMENT_CHARACTERS, DatabaseSession, Question, QuestionFlag, QuestionSet


@dataclass(frozen=True, slots=True)
class Flag:
    """An open flag as an operator sees it, without anything that identifies the family."""

    key: str
    source: str
    question: Question
    comment: str | None
    created_at: datetime


def flag_question(
    session: DatabaseSession, diagnostic_id: uuid.UUID, set_id: uuid.UUID, question_id: uuid.UUID, comment: str | None
) -> None:
    """Flag a question of a diagnostic's set; flagging it again replaces the comment and reopens the flag."""
    words = (comment or "").strip()[:MOST_COMMENT_CHARACTERS] or None
    statement = insert(QuestionFlag).values(
        id=uuid.uuid4(), diagnostic_id=diagnostic_id, question_set_id=set_id, question_id=question_id, comment=words
    )
    session.execute(
        statement.on_conflict_do_update(
            index_elements=[QuestionFlag.diagnostic_id, QuestionFlag.question_id],
            set_={"comment": statement.excluded.comment, "created_at": func.now(), "cleared_at": None},
        )
    )


def flagged_by(session: DatabaseSession, diagnostic_id: uuid.UUID) -> frozenset[uuid.UUID]:
    """Return the ids of the questions with an open flag from this diagnostic."""
    is_open = QuestionFlag.cleared_at.is_(None)
    flagged = select(QuestionFlag.question_id).where(QuestionFlag.diagnostic_id == diagnostic_id, is_open)
    return frozenset(session.scalars(flagged))


def open_flags(session: DatabaseSession) -> Sequence[Flag]:
    """Return every open flag, grouped by set, oldest first."""
    rows = session.execute(
        select(QuestionSet.key, QuestionSet.source, Question, QuestionFlag.comment, QuestionFlag.created_at)
        .join(Question, Question.id == QuestionFlag.question_id)
        .join(QuestionSet, QuestionSet.id == QuestionFlag.question_set_id)
        .where(QuestionFlag.cleared_at.is_(None))
        .order_by(QuestionSet.key, QuestionFlag.created_at)
    )
    return [Flag(*row) for row in rows]


def clear_flags(session: DatabaseSession, keys: Collection[str] = ()) -> int:
    """Clear the open flags of these sets, or of every set if no keys are given, and return their number."""
    statement = update(QuestionFlag).where(QuestionFlag.cleared_at.is_(None)).values(cleared_at=func.now())
    if keys:
        sets = select(QuestionSet.id).where(QuestionSet.key.in_(keys))
        statement = statement.where(QuestionFlag.question_set_id.in_(sets))
    return len(session.scalars(statement.returning(QuestionFlag.id)).all())
