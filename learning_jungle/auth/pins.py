"""The optional PIN for the grown-up gate: hashed, and locked after a few wrong tries."""

from __future__ import annotations

from sqlalchemy import update

from learning_jungle.auth.services import WrongCredentials, hashed, verified
from learning_jungle.models import MOST_WRONG_PINS, DatabaseSession, Parent


class PinLocked(Exception):
    """The parent has no PIN, or it is locked because of wrong tries since the last correct password."""


def takes_pin(parent: Parent) -> bool:
    """Return whether this parent has a PIN that is not locked."""
    return parent.pin_hash is not None and parent.wrong_pins < MOST_WRONG_PINS


def pin_is_locked(parent: Parent) -> bool:
    """Return whether this parent has a PIN that is locked until the password is entered."""
    return parent.pin_hash is not None and not takes_pin(parent)


def set_pin(session: DatabaseSession, parent: Parent, pin: str) -> None:
    """Set a parent's PIN, or remove it if ``pin`` is empty, and reset the count of wrong tries."""
    parent.pin_hash = hashed(session, pin) if pin else None
    parent.wrong_pins = 0
    session.flush()


def forget_wrong_pins(session: DatabaseSession, parent: Parent) -> None:
    """Unlock the PIN after the correct password."""
    if parent.wrong_pins:
        parent.wrong_pins = 0
        session.flush()


def confirm_pin(session: DatabaseSession, parent: Parent, pin: str) -> None:
    """Check a PIN. Raises PinLocked if it is locked or not set, and WrongCredentials if it is wrong.

    The try is counted and committed before the PIN is checked, so concurrent tries cannot exceed the limit. A right one
    gives its own try back; the caller commits.
    """
    counted = update(Parent).where(Parent.id == parent.id, Parent.wrong_pins < MOST_WRONG_PINS)
    pin_hash = session.scalar(counted.values(wrong_pins=Parent.wrong_pins + 1).returning(Parent.pin_hash))
    if pin_hash is None:
        raise PinLocked
    if not verified(session, pin_hash, pin):
        session.refresh(parent)
        raise WrongCredentials
    # The password may have reset the count meanwhile.
    right = update(Parent).where(Parent.id == parent.id, Parent.wrong_pins > 0)
    session.execute(right.values(wrong_pins=Parent.wrong_pins - 1))
    session.refresh(parent)
