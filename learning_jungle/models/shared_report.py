"""The table of the links with which parents show a report to a teacher."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Final

from sqlalchemy import CheckConstraint, DateTime, ForeignKey, Index, Integer, LargeBinary, func, text
from sqlalchemy.orm import Mapped, mapped_column

from learning_jungle.extensions import Base

#: A SHA-256 digest.
DIGEST_BYTES: Final = 32


class SharedReport(Base):
    """A link to one report, which works until it is ended or expires; its row stays as a record for the parent.

    The link's token is not stored, only its SHA-256 digest.
    """

    __tablename__ = "shared_report"
    __table_args__ = (
        # A new link ends the one before it.
        Index("uq_shared_report_not_ended", "diagnostic_id", unique=True, postgresql_where=text("ended_at IS NULL")),
        CheckConstraint(f"octet_length(token_digest) = {DIGEST_BYTES}", name="token_digest_of_sha256"),
        CheckConstraint("expires_at > created_at", name="expires_later"),
        CheckConstraint("openings >= 0", name="openings_from_0"),
        CheckConstraint("(openings = 0) = (last_opened_at IS NULL)", name="opened_with_time"),
    )

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    diagnostic_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("diagnostic.id", ondelete="CASCADE"), index=True)
    token_digest: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())
    expires_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    ended_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    #: At most one an hour is counted, so that reloading a page does not fill the database with writes.
    openings: Mapped[int] = mapped_column(Integer, default=0, server_default="0")
    last_opened_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
