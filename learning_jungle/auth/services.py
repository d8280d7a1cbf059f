"""What can be done with a parent's account; services flush, views commit."""

from __future__ import annotations

import uuid

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from learning_jungle.auth.models import Parent
from learning_jungle.auth.passwords import hash_of_nobody, hash_password, needs_rehash, password_matches


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


def parent_of_session(session: Session, remembered: str) -> Parent | None:
    """Return the parent whom a session remembers as "id.version", unless that version has been ended since."""
    identifier, _, version = remembered.partition(".")
    try:
        parent_id, session_version = uuid.UUID(identifier), int(version)
    except ValueError:
        return None
    return session.scalar(select(Parent).where(Parent.id == parent_id, Parent.session_version == session_version))
