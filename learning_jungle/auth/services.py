"""Registers and authenticates parents, and opens and closes their sign-ins; services flush, views commit."""

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

#: A sign-in ends after this time even if it is used daily. One that is not used ends earlier, when its cookie expires.
LONGEST_SIGN_IN: Final = timedelta(days=90)
#: Each new sign-in purges more expired rows than it adds, so that a backlog shrinks.
MOST_PURGED: Final = 20

#: A parent keeps this many sign-ins, the newest ones, so that nobody can fill the database by signing in.
MOST_SIGN_INS: Final = 10

#: The conditions under which a sign-in is valid, for queries that join it with its parent.
VALID_SIGN_IN: Final = (
    SignIn.session_version == Parent.session_version,
    SignIn.created_at > func.now() - LONGEST_SIGN_IN,
)
EXPIRED_SIGN_IN: Final = SignIn.created_at <= func.now() - LONGEST_SIGN_IN


class EmailTaken(Exception):
    """Another parent is registered with this email address, in upper or lower case."""


class WrongCredentials(Exception):
    """No parent has this email address and this password."""


def register_parent(session: DatabaseSession, email: str, password: str) -> Parent:
    """Create a parent. Raises EmailTaken if the address is registered, also when two requests race."""
    password_hash = hashed(session, password)
    reserve_address(session, email)
    new = insert(Parent).values(id=uuid.uuid4(), email=email, password_hash=password_hash)
    # PostgreSQL logs failing statements with their values, so that the email address would reach its log. ON CONFLICT
    # finds that the address is taken without failing.
    parent = session.scalar(new.on_conflict_do_nothing().returning(Parent))
    if parent is None:
        raise EmailTaken
    return parent


def reserve_address(session: DatabaseSession, email: str) -> None:
    """Lock an address, so that no other transaction can register it or change to it until this one ends.

    A statement that waits too long for this lock fails and is logged by PostgreSQL. It contains only a hash.
    """
    digest = hashlib.sha256(folded_email(email).encode()).digest()
    session.execute(select(func.pg_advisory_xact_lock(int.from_bytes(digest[:8], signed=True))))


def authenticate(session: DatabaseSession, email: str, password: str) -> Parent:
    """Return the parent with this address and password, and renew a hash that was made with old parameters.

    Raises WrongCredentials, without saying which of the two is wrong. Both cases take the same time.
    """
    parent = parent_by_email(session, email)
    checked = parent.password_hash if parent else ""
    if not verified(session, checked, password) or parent is None:
        raise WrongCredentials
    if needs_rehash(checked):
        renewed = hashed(session, password)
        # Not a hash that another request has set meanwhile: its password may be another one.
        same = update(Parent).where(Parent.id == parent.id, Parent.password_hash == checked)
        session.execute(same.values(password_hash=renewed).execution_options(synchronize_session="fetch"))
    return parent


def hashed(session: DatabaseSession, password: str) -> str:
    """End the transaction, in which nothing is unfinished, and return the hash of a password.

    Hashing waits its turn, for seconds when many log in. A transaction would hold one of few connections meanwhile,
    and PostgreSQL would end it.
    """
    session.commit()
    return hash_password(password)


def verified(session: DatabaseSession, password_hash: str, password: str) -> bool:
    """End the transaction, as ``hashed`` does, and return whether a password matches a hash.

    An empty hash is that of nobody: no password matches it, in the same time.
    """
    session.commit()
    return password_matches(password_hash or hash_of_nobody(), password)


def registered_or_known(session: DatabaseSession, email: str, password: str) -> tuple[Parent, bool]:
    """Register a parent, or authenticate one who is registered already; return the parent and whether it is new.

    So a form that is sent twice creates one account. Raises WrongCredentials if the address has an account with another
    password.
    """
    try:
        return register_parent(session, email, password), True
    except EmailTaken:
        return authenticate(session, email, password), False


def parent_by_email(session: DatabaseSession, email: str) -> Parent | None:
    """Return the parent with this address, in upper or lower case, or None."""
    return session.scalar(select(Parent).where(has_address(email)))


def has_address(email: str) -> ColumnElement[bool]:
    """Return the SQL condition that a parent has this address, in upper or lower case."""
    return func.coalesce(Parent.email_folded, func.lower(Parent.email)) == folded_email(email)


def open_sign_in(session: DatabaseSession, parent: Parent, browser: str | None = None) -> SignIn:
    """Create a sign-in of a parent, and delete the oldest so that at most MOST_SIGN_INS remain.

    The account counts as used now, and a notice that it will be deleted no longer applies. ``browser`` is the name of
    the browser in words, to be shown to the parent.
    """
    used = update(Parent).where(Parent.id == parent.id).values(last_used_at=func.now(), deletion_notice_at=None)
    session.execute(used.execution_options(synchronize_session=False))
    opened = SignIn(parent_id=parent.id, session_version=parent.session_version, browser=browser)
    session.add(opened)
    session.flush()
    others = select(SignIn.id).where(SignIn.parent_id == parent.id, SignIn.id != opened.id)
    older = others.order_by(SignIn.created_at.desc(), SignIn.id).offset(MOST_SIGN_INS - 1)
    # Skip rows that a concurrent sign-in is deleting, instead of waiting for it.
    session.execute(delete(SignIn).where(SignIn.id.in_(older.with_for_update(skip_locked=True))))
    return opened


def purge_expired_sign_ins(session: DatabaseSession, limit: int = MOST_PURGED) -> int:
    """Delete at most ``limit`` expired sign-ins of any parent, and return their number."""
    expired = select(SignIn.id).where(EXPIRED_SIGN_IN).limit(limit)
    # Skip rows that a concurrent sign-in is deleting, instead of waiting for it. A common table expression is read
    # once; PostgreSQL may read a subquery again, and then go beyond the limit.
    once = expired.with_for_update(skip_locked=True).cte("expired")
    purged = delete(SignIn).where(SignIn.id.in_(select(once.c.id))).returning(SignIn.id)
    return len(session.scalars(purged).all())


def close_sign_in(session: DatabaseSession, sign_in_id: uuid.UUID) -> None:
    """Delete a sign-in, which makes every copy of its session cookie invalid."""
    session.execute(delete(SignIn).where(SignIn.id == sign_in_id))


def close_own_sign_in(session: DatabaseSession, parent: Parent, sign_in_id: uuid.UUID) -> None:
    """Delete a sign-in of this parent; another parent's, or one that has ended already, is left alone."""
    session.execute(delete(SignIn).where(SignIn.id == sign_in_id, SignIn.parent_id == parent.id))


def enter_child_mode(session: DatabaseSession, sign_in_id: uuid.UUID, diagnostic_id: uuid.UUID) -> bool:
    """Put a sign-in into child mode for a diagnostic.

    Return False if the sign-in has ended or is in child mode for another diagnostic.
    """
    free = or_(SignIn.diagnostic_id.is_(None), SignIn.diagnostic_id == diagnostic_id)
    entered = update(SignIn).where(SignIn.id == sign_in_id, free).values(diagnostic_id=diagnostic_id)
    return session.scalar(entered.returning(SignIn.id)) is not None


def leave_child_mode(session: DatabaseSession, sign_in_id: uuid.UUID, diagnostic_id: uuid.UUID) -> None:
    """End a sign-in's child mode for this diagnostic, but not one that it has since entered for another diagnostic."""
    session.execute(
        update(SignIn).where(SignIn.id == sign_in_id, SignIn.diagnostic_id == diagnostic_id).values(diagnostic_id=None)
    )


def open_diagnostic_of(session: DatabaseSession, parent: Parent, diagnostic_id: uuid.UUID) -> bool:
    """Return whether a diagnostic belongs to one of this parent's children and is not completed."""
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


def set_password(session: DatabaseSession, parent: Parent, password_hash: str) -> None:
    """Set the ``hashed`` password of a parent, which ends every session and invalidates every earlier reset link."""
    parent.password_hash = password_hash
    end_sessions(session, parent)


def end_sessions(session: DatabaseSession, parent: Parent) -> None:
    """End every session of a parent, on every device."""
    # Counted by the database, so that another request at the same time is counted as well.
    parent.session_version = Parent.session_version + 1
    session.flush()
    session.execute(delete(SignIn).where(SignIn.parent_id == parent.id))


def confirm_password(session: DatabaseSession, parent: Parent, password: str) -> None:
    """Check the parent's password outside a transaction. Raises WrongCredentials if it is wrong."""
    if not verified(session, parent.password_hash, password):
        raise WrongCredentials
