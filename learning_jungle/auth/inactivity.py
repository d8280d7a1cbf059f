"""Finds accounts that nobody logs in to, and deletes them after a notice; the caller commits."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, and_, delete, func, or_, select, update

from learning_jungle.auth.services import EXPIRED_SIGN_IN
from learning_jungle.models import DatabaseSession, Parent, SignIn

#: After so many months without a log-in the notice is sent, and after so many the account is deleted.
NOTICE_MONTHS: Final = 23
DELETION_MONTHS: Final = 24
#: An account is deleted no earlier than this after its notice was sent, however late that was.
TIME_TO_ANSWER: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Unused:
    """An account that is due for its notice, and the day from which it may be deleted."""

    parent_id: uuid.UUID
    email: str
    deleted_from: datetime


@dataclass(frozen=True, slots=True)
class Due:
    """How many accounts are due for a notice and for deletion, and how many expired sign-ins are still stored."""

    notices: int
    deletions: int
    sign_ins: int


def _unused_for(months: int) -> ColumnElement[bool]:
    return Parent.last_used_at <= func.now() - func.make_interval(0, months)


def _without_notice() -> ColumnElement[bool]:
    """Return the condition that no notice was sent since the last log-in."""
    return or_(Parent.deletion_notice_at.is_(None), Parent.deletion_notice_at < Parent.last_used_at)


def _for_notice() -> ColumnElement[bool]:
    return and_(_unused_for(NOTICE_MONTHS), _without_notice())


def _for_deletion() -> ColumnElement[bool]:
    answered_by = Parent.deletion_notice_at <= func.now() - TIME_TO_ANSWER
    return and_(_unused_for(DELETION_MONTHS), Parent.deletion_notice_at >= Parent.last_used_at, answered_by)


def count_due(session: DatabaseSession) -> Due:
    """Count what a purge would do now, without changing anything."""
    notices, deletions = (
        select(func.count()).select_from(Parent).where(due).scalar_subquery()
        for due in (_for_notice(), _for_deletion())
    )
    sign_ins = select(func.count()).select_from(SignIn).where(EXPIRED_SIGN_IN).scalar_subquery()
    return Due(*session.execute(select(notices, deletions, sign_ins)).one())


def accounts_for_notice(session: DatabaseSession, limit: int) -> list[uuid.UUID]:
    """Return the ids of at most ``limit`` accounts that are due for their notice.

    They come in random order, so that addresses which refuse every mail do not keep the others waiting for ever.
    """
    return list(session.scalars(select(Parent.id).where(_for_notice()).order_by(func.random()).limit(limit)))


def lock_for_notice(session: DatabaseSession, parent_id: uuid.UUID) -> Unused | None:
    """Keep other purges from an account until the transaction ends; return it if it is still due for its notice.

    Return None if it has been used or deleted meanwhile, or if another purge is sending its notice. Its row is not
    locked, because the mail server may be slow and the parent may be logging in.
    """
    number = int.from_bytes(parent_id.bytes[:8], signed=True)
    if not session.scalar(select(func.pg_try_advisory_xact_lock(number))):
        return None
    after_two_years = Parent.last_used_at + func.make_interval(0, DELETION_MONTHS)
    deleted_from = func.greatest(after_two_years, func.now() + TIME_TO_ANSWER)
    due = select(Parent.id, Parent.email, deleted_from).where(Parent.id == parent_id, _for_notice())
    row = session.execute(due).one_or_none()
    return Unused(*row) if row else None


def record_notice(session: DatabaseSession, parent_id: uuid.UUID) -> None:
    """Store that the notice of an account has just been sent, unless its parent has logged in meanwhile."""
    unused = update(Parent).where(Parent.id == parent_id, _unused_for(NOTICE_MONTHS))
    session.execute(unused.values(deletion_notice_at=func.now()))


def delete_unused(session: DatabaseSession, limit: int) -> int:
    """Delete at most ``limit`` accounts that are due, with everything below them, and return their number.

    An account whose parent is logging in at this moment is skipped.
    """
    due = select(Parent.id).where(_for_deletion()).order_by(Parent.last_used_at).limit(limit)
    # A common table expression is read once; PostgreSQL may read a subquery again, and then go beyond the limit.
    once = due.with_for_update(skip_locked=True).cte("due")
    deleted = delete(Parent).where(Parent.id.in_(select(once.c.id))).returning(Parent.id)
    return len(session.scalars(deleted).all())
