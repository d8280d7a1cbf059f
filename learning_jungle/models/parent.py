"""The tables of parents, whose accounts own all other family data, and of their browsers' sign-ins."""

from __future__ import annotations

import unicodedata
import uuid
from datetime import datetime
from typing import Any, Final

from flask_login import UserMixin
from sqlalchemy import CheckConstraint, DateTime, ForeignKey, Index, Integer, SmallInteger, String, Text, func, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from learning_jungle.extensions import Base

LONGEST_EMAIL: Final = 254
#: How many wrong PINs in all are taken before the gate asks for the password.
MOST_WRONG_PINS: Final = 5
LONGEST_BROWSER_NAME: Final = 60


def folded_email(email: str) -> str:
    """Return an email address without the difference of capital and small letters, by which accounts are found.

    It is the only folding: the database stores its result. A Turkish capital I with a dot is a plain i.
    """
    return unicodedata.normalize("NFKC", email.casefold()).replace("i\u0307", "i")


def _folded_at_insert(context: Any) -> str:  # noqa: ANN401 (SQLAlchemy's DefaultExecutionContext, as documented)
    return folded_email(context.get_current_parameters()["email"])


class Parent(Base):
    """A parent or guardian who logs in with an email address and a password."""

    __tablename__ = "parent"
    __table_args__ = (
        Index("uq_parent_email_any_case", text("lower(email)"), unique=True),
        # The release before this one inserts rows without the folded address.
        Index("uq_parent_email_folded", text("COALESCE(email_folded, lower(email))"), unique=True),
        CheckConstraint(f"wrong_pins BETWEEN 0 AND {MOST_WRONG_PINS}", name="wrong_pins_up_to_5"),
        CheckConstraint("position('@' in email) > 1", name="email_has_at"),
    )

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    email: Mapped[str] = mapped_column(String(LONGEST_EMAIL))
    email_folded: Mapped[str | None] = mapped_column(Text, default=_folded_at_insert)
    #: When the parent opened the link that was mailed to this address; None until then.
    email_confirmed_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    password_hash: Mapped[str] = mapped_column(String(255))
    #: The argon2id hash of the PIN that the grown-up gate takes in place of the password, where the parent has set one.
    pin_hash: Mapped[str | None] = mapped_column(String(255))
    wrong_pins: Mapped[int] = mapped_column(SmallInteger, default=0, server_default="0")
    session_version: Mapped[int] = mapped_column(Integer, default=1, server_default="1")
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())
    #: When the parent last logged in. Using an open sign-in does not change it: a page that is read writes nothing.
    last_used_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now(), index=True)
    #: When the mail was sent that says the account will be deleted because nobody uses it; None once it is used again.
    deletion_notice_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))


class SignIn(UserMixin, Base):
    """One browser's sign-in. The session cookie contains its id and is not valid without this row.

    It is valid while its version equals the parent's: raising ``Parent.session_version`` ends every sign-in.
    """

    __tablename__ = "sign_in"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    parent_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("parent.id", ondelete="CASCADE"), index=True)
    session_version: Mapped[int] = mapped_column(Integer)
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now(), index=True)
    #: The diagnostic that this browser is limited to in child mode. Not a foreign key: the browser must stay in child
    #: mode if the diagnostic is deleted elsewhere, and entering child mode must not lock rows that a deletion needs.
    diagnostic_id: Mapped[uuid.UUID | None]
    #: The kind of browser and device, such as "Safari on iPhone"; None for a sign-in of the release before.
    browser: Mapped[str | None] = mapped_column(String(LONGEST_BROWSER_NAME))
    parent: Mapped[Parent] = relationship()
