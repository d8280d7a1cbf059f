"""Accounts that have not been used for a long time."""

from __future__ import annotations

import uuid

from sqlalchemy import text
from sqlalchemy.orm import Session

from learning_jungle.models import Parent


def account(session: Session, email: str, unused_months: int, notice_days: int | None = None) -> uuid.UUID:
    """Add an account that was last used this long ago, with a notice sent so many days ago."""
    parent = Parent(email=email, password_hash="!")
    session.add(parent)
    session.commit()
    become_unused(session, email, unused_months, notice_days)
    return parent.id


def become_unused(session: Session, email: str, months: int = 24, notice_days: int | None = 31) -> None:
    """Set how long ago an account was last used and when its notice was sent."""
    values = {"email": email, "months": months, "days": notice_days}
    session.execute(
        text(
            "UPDATE parent SET last_used_at = now() - make_interval(months => :months),"
            " deletion_notice_at = now() - make_interval(days => :days) WHERE email = :email"
        ),
        values,
    )
    session.commit()
