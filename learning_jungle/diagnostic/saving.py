"""Saves a child's answer to a question of an open diagnostic, in one statement."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import DateTime, String, Uuid, bindparam, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.sql.dml import ReturningInsert

from learning_jungle.curriculum.item import ANSWERS
from learning_jungle.diagnostic.attempt import Attempt
from learning_jungle.models import Answer, DatabaseSession, Diagnostic
from learning_jungle.questions.stored_sets import StoredQuestion


class AlreadyCompleted(Exception):
    """The diagnostic has been submitted and can no longer change."""


class NotAnOption(ValueError):
    """The answer is neither one of the options A, B, C and D nor N, which means "not learned yet"."""


class AnsweredElsewhere(Exception):
    """Another tab or device has saved an answer that the sender did not know of; ``saved`` is its letter."""

    def __init__(self, saved: str) -> None:
        super().__init__(f"{saved} is saved")
        self.saved = saved


def _saving(*, if_known: bool) -> ReturningInsert[tuple[uuid.UUID]]:
    """Return the statement that saves an option for a question of an open diagnostic, or replaces the saved one.

    With ``if_known`` it replaces the options ``known`` and no other.
    """
    still_open = (
        select(
            Diagnostic.id,
            bindparam("asked", type_=Uuid()),
            Diagnostic.question_set_id,
            bindparam("option", type_=String(1)),
            bindparam("moment", type_=DateTime(timezone=True)),
        )
        .where(Diagnostic.id == bindparam("open_diagnostic_id"), Diagnostic.completed_at.is_(None))
        .with_for_update(read=True)
    )
    # Of the class, SQLAlchemy would take the parameters for the values of a row.
    table = Answer.metadata.tables[Answer.__tablename__]
    new = insert(table).from_select(
        ["diagnostic_id", "question_id", "question_set_id", "selected_option", "answered_at"], still_open
    )
    return new.on_conflict_do_update(
        index_elements=["diagnostic_id", "question_id"],
        set_={"selected_option": new.excluded.selected_option, "answered_at": new.excluded.answered_at},
        where=table.c.selected_option.in_(bindparam("known", expanding=True)) if if_known else None,
    ).returning(table.c.question_id)


#: Every answer is saved by one of these, so they are built once.
_SAVING: Final = _saving(if_known=False)
_SAVING_IF_KNOWN: Final = _saving(if_known=True)


def answer(
    session: DatabaseSession,
    attempt: Attempt,
    question: StoredQuestion,
    option: str,
    replaces: str | None = None,
    now: datetime | None = None,
) -> None:
    """Save the option selected for a question, and replace an earlier one.

    ``replaces`` has the letters that the sender may overwrite, which are those that it knows to be saved or has sent
    itself, so that a request that arrives late does not undo a newer one; None allows any letter.

    Raises NotAnOption for anything but A to D and N, AlreadyCompleted if the diagnostic has been submitted, and
    AnsweredElsewhere if another letter is saved that is not in ``replaces``. One statement takes a shared lock on the
    open diagnostic and writes, so a concurrent submit either waits and counts this answer, or this answer is refused.
    """
    if option not in ANSWERS or not set(replaces or "") <= set(ANSWERS):
        raise NotAnOption(option)
    given = {
        "open_diagnostic_id": attempt.diagnostic_id,
        "asked": question.id,
        "option": option,
        "moment": now or datetime.now(UTC),
    }
    connection = session.connection()
    if replaces is None:
        saved = connection.scalar(_SAVING, given)
    else:
        saved = connection.scalar(_SAVING_IF_KNOWN, given | {"known": sorted({*replaces, option})})
    if saved is None:
        raise _why_not_saved(session, attempt, question)


def _why_not_saved(
    session: DatabaseSession, attempt: Attempt, question: StoredQuestion
) -> AlreadyCompleted | AnsweredElsewhere:
    """Return AnsweredElsewhere with the saved letter if the diagnostic is open, and AlreadyCompleted otherwise."""
    saved = select(Answer.selected_option).join(Diagnostic, Diagnostic.id == Answer.diagnostic_id)
    still_open = saved.where(Diagnostic.id == attempt.diagnostic_id, Diagnostic.completed_at.is_(None))
    letter = session.scalar(still_open.where(Answer.question_id == question.id))
    return AlreadyCompleted() if letter is None else AnsweredElsewhere(letter)
