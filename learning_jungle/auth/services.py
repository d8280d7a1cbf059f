"""What can be done with a parent's account; services flush, views commit."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from learning_jungle.auth.models import Parent
from learning_jungle.auth.passwords import hash_of_nobody, hash_password, needs_rehash, password_matches


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Whom a browser's session remembers: a parent, as long as the parent's sessions are of this version."""

    parent_id: uuid.UUID
    session_version: int


#: Statements of the pages that are asked for most are built once.
_PARENT_OF_SESSION = select(Parent).where(
    Parent.id == bindparam("parent_id"), Parent.session_version == bindparam("session_version")
)


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


def set_password(session: Session, parent: Parent, password: str) -> None:
    """Give a parent another password, which ends every session and every reset link made before."""
    parent.password_hash = hash_password(password)
    end_sessions(session, parent)


def end_sessions(session: Session, parent: Parent) -> None:
    """End every session of a parent, on every device."""
    parent.session_version += 1
    session.flush()


def confirm_password(parent: Parent, password: str) -> None:
    """Check that the person at the screen knows the parent's password; WrongCredentials otherwise."""
    if not password_matches(parent.password_hash, password):
        raise WrongCredentials


def signed_in(remembered: str) -> SignedIn | None:
    """Return whom a session names as "id.version", or None when it names nobody; not yet whether that still holds."""
    identifier, _, version = remembered.partition(".")
    try:
        return SignedIn(uuid.UUID(identifier), int(version))
    except ValueError:
        return None


def parent_of_session(session: Session, remembered: str) -> Parent | None:
    """Return the parent whom a session remembers as "id.version", unless that version has been ended since."""
    named = signed_in(remembered)
    if named is None:
        return None
    return session.scalar(_PARENT_OF_SESSION, {"parent_id": named.parent_id, "session_version": named.session_version})
