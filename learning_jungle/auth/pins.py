"""The PIN that a parent may set for the grown-up gate: hashed, and good for a few wrong tries only."""

from __future__ import annotations

from sqlalchemy import update

from learning_jungle.auth.passwords import hash_password, password_matches
from learning_jungle.auth.services import WrongCredentials
from learning_jungle.models import MOST_WRONG_PINS, DatabaseSession, Parent


class PinLocked(Exception):
    """There is no PIN, or too many wrong ones were tried since the password was last given."""


def takes_pin(parent: Parent) -> bool:
    """Say whether the gate takes this parent's PIN now."""
    return parent.pin_hash is not None and parent.wrong_pins < MOST_WRONG_PINS


def pin_is_locked(parent: Parent) -> bool:
    """Say whether this parent has a PIN that is not taken before the password has been given."""
    return parent.pin_hash is not None and not takes_pin(parent)


def set_pin(session: DatabaseSession, parent: Parent, pin: str) -> None:
    """Give a parent a PIN, or none when it is empty; the wrong tries are forgotten."""
    parent.pin_hash = hash_password(pin) if pin else None
    parent.wrong_pins = 0
    session.flush()


def forget_wrong_pins(session: DatabaseSession, parent: Parent) -> None:
    """Take the PIN again, after the right password."""
    if parent.wrong_pins:
        parent.wrong_pins = 0
        session.flush()


def confirm_pin(session: DatabaseSession, parent: Parent, pin: str) -> None:
    """Check a PIN. Raises PinLocked, or WrongCredentials if it is another one, which the caller commits to be counted.

    The try is counted before the PIN is looked at, and the row stays locked until the transaction ends, so that many
    tries at once are no more than one after the other.
    """
    counted = update(Parent).where(Parent.id == parent.id, Parent.wrong_pins < MOST_WRONG_PINS)
    pin_hash = session.scalar(counted.values(wrong_pins=Parent.wrong_pins + 1).returning(Parent.pin_hash))
    if pin_hash is None:
        raise PinLocked
    if not password_matches(pin_hash, pin):
        session.refresh(parent)
        raise WrongCredentials
    session.execute(update(Parent).where(Parent.id == parent.id).values(wrong_pins=Parent.wrong_pins - 1))
    session.refresh(parent)
