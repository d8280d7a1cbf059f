"""What can be done with a parent's account; services flush, views commit."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from sqlalchemy import bindparam, delete, func, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, contains_eager

from learning_jungle.auth.passwords import hash_of_nobody, hash_password, needs_rehash, password_matches
from learning_jungle.models import Parent, SignIn

#: A sign-in ends after this time however often it is used; unused it ends sooner, with its cookie.
LONGEST_SIGN_IN: Final = timedelta(days=90)
#: More than one a sign-in, so that what has run out gets less and not more.
FORGOTTEN_AT_ONCE: Final = 20

_sign_ins, _parents = SignIn.__table__, Parent.__table__
_HOLDS: Final = (
    _sign_ins.c.parent_id == _parents.c.id,
    _sign_ins.c.session_version == _parents.c.session_version,
    _sign_ins.c.created_at > func.now() - LONGEST_SIGN_IN,
)
#: What must be true of the parameter ``sign_in_id``; a query that joins ``sign_in`` with ``parent`` asks on its way.
SIGN_IN_HOLDS: Final = (_sign_ins.c.id == bindparam("sign_in_id"), *_HOLDS)
#: Statements of the pages that are asked for most are built once.
_SIGN_IN: Final = select(SignIn).join(SignIn.parent).options(contains_eager(SignIn.parent)).where(*SIGN_IN_HOLDS)


class EmailTaken(Exception):
    """Another parent is registered with this e-mail address, in this or another case."""


class WrongCredentials(Exception):
    """No parent has this e-mail address with this password."""


def register_parent(session: Session, email: str, password: str) -> Parent:
    """Create a parent; EmailTaken when the address is registered, also when two requests race."""
    parent = Parent(id=uuid.uuid4(), email=email, password_hash=hash_password(password))
    try:
        with session.begin_nested():
            session.add(parent)
    except IntegrityError as error:
        raise EmailTaken from error
    return parent


def authenticate(session: Session, email: str, password: str) -> Parent:
    """Return the parent of this address and password; WrongCredentials says no more than that.

    An unknown address takes as long as a wrong password. A hash made with old parameters is renewed.
    """
    parent = parent_by_email(session, email)
    matches = password_matches(parent.password_hash if parent else hash_of_nobody(), password)
    if parent is None or not matches:
        raise WrongCredentials
    if needs_rehash(parent.password_hash):
        parent.password_hash = hash_password(password)
        session.flush()
    return parent


def parent_by_email(session: Session, email: str) -> Parent | None:
    """Return the parent of an address in any case, or None."""
    return session.scalar(select(Parent).where(func.lower(Parent.email) == email.lower()))


def open_sign_in(session: Session, parent: Parent) -> SignIn:
    """Note a new sign-in of a parent, and forget some that have run out, whosever they are."""
    opened = SignIn(parent_id=parent.id, session_version=parent.session_version)
    session.add(opened)
    session.flush()
    # What another sign-in is forgetting at this moment is skipped: nobody waits for it.
    run_out = select(SignIn.id).where(SignIn.created_at <= func.now() - LONGEST_SIGN_IN).limit(FORGOTTEN_AT_ONCE)
    session.execute(delete(SignIn).where(SignIn.id.in_(run_out.with_for_update(skip_locked=True))))
    return opened


def close_sign_in(session: Session, sign_in_id: uuid.UUID) -> None:
    """Forget a sign-in, so that every copy of its session is worth nothing."""
    session.execute(delete(SignIn).where(SignIn.id == sign_in_id))


def hand_over(session: Session, sign_in_id: uuid.UUID, diagnostic_id: uuid.UUID) -> bool:
    """Put a sign-in into child mode for a diagnostic; False when it has ended or is in that of another one."""
    free = or_(SignIn.diagnostic_id.is_(None), SignIn.diagnostic_id == diagnostic_id)
    done = session.execute(update(SignIn).where(SignIn.id == sign_in_id, free).values(diagnostic_id=diagnostic_id))
    return done.rowcount == 1


def take_back(session: Session, sign_in_id: uuid.UUID, diagnostic_id: uuid.UUID) -> None:
    """End the child mode for a diagnostic, and none that began meanwhile for another."""
    session.execute(
        update(SignIn).where(SignIn.id == sign_in_id, SignIn.diagnostic_id == diagnostic_id).values(diagnostic_id=None)
    )


def sign_in_of(session: Session, sign_in_id: uuid.UUID) -> SignIn | None:
    """Return a sign-in with its parent while it holds, or None."""
    return session.scalar(_SIGN_IN, {"sign_in_id": sign_in_id})


def sign_ins_of(session: Session, parent: Parent) -> Sequence[SignIn]:
    """Return the sign-ins of a parent that hold, the oldest first."""
    return session.scalars(
        select(SignIn).join(SignIn.parent).where(Parent.id == parent.id, *_HOLDS).order_by(SignIn.created_at, SignIn.id)
    ).all()


def set_password(session: Session, parent: Parent, password: str) -> None:
    """Give a parent another password, which ends every session and every reset link made before."""
    parent.password_hash = hash_password(password)
    end_sessions(session, parent)


def end_sessions(session: Session, parent: Parent) -> None:
    """End every session of a parent, on every device."""
    parent.session_version += 1
    session.flush()
    session.execute(delete(SignIn).where(SignIn.parent_id == parent.id))


def confirm_password(parent: Parent, password: str) -> None:
    """Check that the person at the screen knows the parent's password; WrongCredentials otherwise."""
    if not password_matches(parent.password_hash, password):
        raise WrongCredentials
