"""The parent: an account that owns children and everything below them."""

from __future__ import annotations

import uuid
from datetime import datetime

from flask_login import UserMixin
from sqlalchemy import CheckConstraint, DateTime, Index, Integer, String, func, text
from sqlalchemy.orm import Mapped, mapped_column

from learning_jungle.extensions import Base

LONGEST_EMAIL = 254


class Parent(UserMixin, Base):
    """A parent or guardian who signs in with an e-mail address and a password."""

    __tablename__ = "parent"
    __table_args__ = (
        Index("uq_parent_email_any_case", text("lower(email)"), unique=True),
        CheckConstraint("position('@' in email) > 1", name="email_has_at"),
    )

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    email: Mapped[str] = mapped_column(String(LONGEST_EMAIL))
    password_hash: Mapped[str] = mapped_column(String(255))
    session_version: Mapped[int] = mapped_column(Integer, default=1, server_default="1")
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())

    def get_id(self) -> str:
        """Return what a session remembers: raising ``session_version`` ends every session of this parent."""
        return f"{self.id}.{self.session_version}"
