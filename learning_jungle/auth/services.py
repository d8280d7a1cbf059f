"""What can be done with a parent's account; services flush, views commit."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from sqlalchemy import ColumnElement, delete, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import contains_eager

from learning_jungle.auth.passwords import hash_of_nobody, hash_password, needs_rehash, password_matches
from learning_jungle.models import Child, DatabaseSession, Diagnostic, Parent, SignIn, folded_email

#: A sign-in ends after this time however often it is used; unused it ends sooner, with its cookie.
LONGEST_SIGN_IN: Final = timedelta(days=90)
#: Each new sign-in purges more expired rows than it adds, so that a backlog shrinks.
MOST_PURGED: Final = 20

#: Older sessions than the newest of this many end, so that nobody fills the database by signing in.
MOST_SIGN_INS: Final = 10

#: The conditions under which a sign-in is valid, for queries that join it with its parent.
VALID_SIGN_IN: Final = (
    SignIn.session_version == Parent.session_version,
    SignIn.created_at > func.now() - LONGEST_SIGN_IN,
)


class EmailTaken(Exception):
    """Another parent is registered with this e-mail address, in this or another case."""


class WrongCredentials(Exception):
    """No parent has this e-mail address with this password."""


def register_parent(session: DatabaseSession, email: str, password: str) -> Parent:
    """Create a parent. Raises EmailTaken if the address is registered, also when two requests race."""
    password_hash = hash_password(password)
    reserve_address(session, email)
    new = insert(Parent).values(id=uuid.uuid4(), email=email, password_hash=password_hash)
    # PostgreSQL writes a statement that fails, with its values, into its own log: this one finds the address taken
    # without failing.
    parent = session.scalar(new.on_conflict_do_nothing().returning(Parent))
    if parent is None:
        raise EmailTaken
    return parent


def reserve_address(session: DatabaseSession, email: str) -> None:
    """Let no other transaction register this address, or change to it, until this one ends.

    Who has to wait, and may have to give up, has sent a number and not the address.
    """
    digest = hashlib.sha256(folded_email(email).encode()).digest()
    session.execute(select(func.pg_advisory_xact_lock(int.from_bytes(digest[:8], signed=True))))


def authenticate(session: DatabaseSession, email: str, password: str) -> Parent:
    """Return the parent with this address and password; a hash made with old parameters is renewed.

    Raises WrongCredentials, which does not say which of the two is wrong; an unknown address takes as long as a wrong
    password.
    """
    parent = parent_by_email(session, email)
    matches = password_matches(parent.password_hash if parent else hash_of_nobody(), password)
    if parent is None or not matches:
        raise WrongCredentials
    if needs_rehash(parent.password_hash):
        parent.password_hash = hash_password(password)
        session.flush()
    return parent


def registered_or_known(session: DatabaseSession, email: str, password: str) -> tuple[Parent, bool]:
    """Return the parent of a registration and whether the account is new: a form that is sent twice makes one account.

    Raises WrongCredentials if the address has an account with another password.
    """
    try:
        return register_parent(session, email, password), True
    except EmailTaken:
        return authenticate(session, email, password), False


def parent_by_email(session: DatabaseSession, email: str) -> Parent | None:
    """Return the parent of an address in any case, or None."""
    return session.scalar(select(Parent).where(has_address(email)))


def has_address(email: str) -> ColumnElement[bool]:
    """Return the condition that a parent has this address, in any case."""
    return func.coalesce(Parent.email_folded, func.lower(Parent.email)) == folded_email(email)


def open_sign_in(session: DatabaseSession, parent: Parent) -> SignIn:
    """Create a sign-in of a parent; of the older ones only the newest are kept, MOST_SIGN_INS in all."""
    opened = SignIn(parent_id=parent.id, session_version=parent.session_version)
    session.add(opened)
    session.flush()
    others = select(SignIn.id).where(SignIn.parent_id == parent.id, SignIn.id != opened.id)
    older = others.order_by(SignIn.created_at.desc(), SignIn.id).offset(MOST_SIGN_INS - 1)
    # Rows that another sign-in is ending at this moment are skipped, so nobody waits.
    session.execute(delete(SignIn).where(SignIn.id.in_(older.with_for_update(skip_locked=True))))
    return opened


def purge_expired_sign_ins(session: DatabaseSession) -> None:
    """Delete at most MOST_PURGED expired sign-ins of any parent."""
    expired = select(SignIn.id).where(SignIn.created_at <= func.now() - LONGEST_SIGN_IN).limit(MOST_PURGED)
    # Rows that another sign-in is purging at this moment are skipped, so nobody waits.
    session.execute(delete(SignIn).where(SignIn.id.in_(expired.with_for_update(skip_locked=True))))


def close_sign_in(session: DatabaseSession, sign_in_id: uuid.UUID) -> None:
    """Delete a sign-in, so that no copy of its session is valid any more."""
    session.execute(delete(SignIn).where(SignIn.id == sign_in_id))


def enter_child_mode(session: DatabaseSession, sign_in_id: uuid.UUID, diagnostic_id: uuid.UUID) -> bool:
    """Put a sign-in into child mode for a diagnostic; False if it has ended or is in child mode for another one."""
    free = or_(SignIn.diagnostic_id.is_(None), SignIn.diagnostic_id == diagnostic_id)
    entered = update(SignIn).where(SignIn.id == sign_in_id, free).values(diagnostic_id=diagnostic_id)
    return session.scalar(entered.returning(SignIn.id)) is not None


def leave_child_mode(session: DatabaseSession, sign_in_id: uuid.UUID, diagnostic_id: uuid.UUID) -> None:
    """End a sign-in's child mode for this diagnostic; child mode entered meanwhile for another one goes on."""
    session.execute(
        update(SignIn).where(SignIn.id == sign_in_id, SignIn.diagnostic_id == diagnostic_id).values(diagnostic_id=None)
    )


def open_diagnostic_of(session: DatabaseSession, parent: Parent, diagnostic_id: uuid.UUID) -> bool:
    """Say whether a diagnostic is one of this parent's children's, and not complete."""
    own = select(Diagnostic.id).join(Child, Child.id == Diagnostic.child_id).where(Child.parent_id == parent.id)
    unfinished = own.where(Diagnostic.id == diagnostic_id, Diagnostic.completed_at.is_(None))
    return session.scalar(unfinished) is not None


def sign_in_of(session: DatabaseSession, sign_in_id: uuid.UUID) -> SignIn | None:
    """Return a sign-in with its parent if it is valid, or None."""
    valid = select(SignIn).join(SignIn.parent).where(SignIn.id == sign_in_id, *VALID_SIGN_IN)
    return session.scalar(valid.options(contains_eager(SignIn.parent)))


def sign_ins_of(session: DatabaseSession, parent: Parent) -> Sequence[SignIn]:
    """Return the valid sign-ins of a parent, the oldest first."""
    valid = select(SignIn).join(SignIn.parent).where(Parent.id == parent.id, *VALID_SIGN_IN)
    return session.scalars(valid.order_by(SignIn.created_at, SignIn.id)).all()


def set_password(session: DatabaseSession, parent: Parent, password: str) -> None:
    """Give a parent another password, which ends every session and every reset link made before."""
    parent.password_hash = hash_password(password)
    end_sessions(session, parent)


def end_sessions(session: DatabaseSession, parent: Parent) -> None:
    """End every session of a parent, on every device."""
    parent.session_version += 1
    session.flush()
    session.execute(delete(SignIn).where(SignIn.parent_id == parent.id))


def confirm_password(parent: Parent, password: str) -> None:
    """Check the parent's password. Raises WrongCredentials if it is another one."""
    if not password_matches(parent.password_hash, password):
        raise WrongCredentials
