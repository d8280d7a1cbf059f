"""Links with which a parent shows one report to a teacher; services flush, views commit."""

from __future__ import annotations

import hashlib
import secrets
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, update

from learning_jungle.diagnostic.stored_attempts import DiagnosticNotFound
from learning_jungle.models import Child, DatabaseSession, Diagnostic, SharedReport

#: How long a link works, unless it is ended before.
LINK_DAYS: Final = 14
TOKEN_BYTES: Final = 32
#: Openings within this time of the last one counted are not counted.
COUNTED_ONCE_IN: Final = timedelta(hours=1)


class LinkNotFound(LookupError):
    """No link has this token, or it has been ended or has expired."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link as the parent's account lists it; ``works`` is whether it opens the report now."""

    diagnostic_id: uuid.UUID
    first_name: str
    created_at: datetime
    expires_at: datetime
    ended_at: datetime | None
    openings: int
    last_opened_at: datetime | None
    works: bool


def make_link(session: DatabaseSession, parent_id: uuid.UUID, diagnostic_id: uuid.UUID) -> str:
    """Make a link to the report of a parent's child, end the one before it, and return the new link's token.

    The token cannot be read back later. Raises DiagnosticNotFound if the diagnostic is not this parent's or not
    completed.
    """
    _lock(session, parent_id, diagnostic_id)
    _end(session, diagnostic_id)
    token = secrets.token_urlsafe(TOKEN_BYTES)
    expires_at = func.now() + timedelta(days=LINK_DAYS)
    session.add(SharedReport(diagnostic_id=diagnostic_id, token_digest=_digest(token), expires_at=expires_at))
    session.flush()
    return token


def end_link(session: DatabaseSession, parent_id: uuid.UUID, diagnostic_id: uuid.UUID) -> None:
    """End the link to a report, if there is one. Raises DiagnosticNotFound as ``make_link`` does."""
    _lock(session, parent_id, diagnostic_id)
    _end(session, diagnostic_id)


def open_link(session: DatabaseSession, token: str) -> Link:
    """Return the working link with this token, and count its opening, at most once an hour. Raises LinkNotFound.

    A page that is loaded again and again, by a person or by a program that shows previews, therefore writes no more
    than one that is loaded once.
    """
    by_token = _links().where(SharedReport.token_digest == _digest(token), _works())
    row = session.execute(by_token).one_or_none()
    if row is None:
        raise LinkNotFound
    session.execute(
        update(SharedReport)
        .where(
            SharedReport.token_digest == _digest(token),
            or_(SharedReport.last_opened_at.is_(None), SharedReport.last_opened_at < func.now() - COUNTED_ONCE_IN),
        )
        .values(openings=SharedReport.openings + 1, last_opened_at=func.now())
    )
    return Link(*row)


def link_to(session: DatabaseSession, diagnostic_id: uuid.UUID) -> Link | None:
    """Return the working link to a report, or None; the caller has checked the diagnostic's owner."""
    row = session.execute(_links().where(SharedReport.diagnostic_id == diagnostic_id, _works())).one_or_none()
    return Link(*row) if row is not None else None


def links_of(session: DatabaseSession, parent_id: uuid.UUID) -> Sequence[Link]:
    """Return every link that a parent has made, the newest first."""
    own = _links().where(Child.parent_id == parent_id).order_by(SharedReport.created_at.desc(), SharedReport.id)
    return [Link(*row) for row in session.execute(own)]


def _links() -> Select[*tuple[Any, ...]]:
    """Select links with their child's name, in the order of the fields of ``Link``."""
    return (
        select(
            SharedReport.diagnostic_id,
            Child.first_name,
            SharedReport.created_at,
            SharedReport.expires_at,
            SharedReport.ended_at,
            SharedReport.openings,
            SharedReport.last_opened_at,
            _works(),
        )
        .join(Diagnostic, Diagnostic.id == SharedReport.diagnostic_id)
        .join(Child, Child.id == Diagnostic.child_id)
    )


def _works() -> ColumnElement[bool]:
    return and_(SharedReport.ended_at.is_(None), SharedReport.expires_at > func.now())


def _lock(session: DatabaseSession, parent_id: uuid.UUID, diagnostic_id: uuid.UUID) -> None:
    """Lock a completed diagnostic of this parent, so that two requests do not both make a link."""
    own = select(Diagnostic.id).join(Child, Child.id == Diagnostic.child_id).where(Child.parent_id == parent_id)
    completed = own.where(Diagnostic.id == diagnostic_id, Diagnostic.completed_at.is_not(None))
    if session.scalar(completed.with_for_update(of=Diagnostic, key_share=True)) is None:
        raise DiagnosticNotFound


def _end(session: DatabaseSession, diagnostic_id: uuid.UUID) -> None:
    not_ended = (SharedReport.diagnostic_id == diagnostic_id, SharedReport.ended_at.is_(None))
    session.execute(update(SharedReport).where(*not_ended).values(ended_at=func.now()))


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
