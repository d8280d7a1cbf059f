"""The log of every request to an AI provider."""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy import DateTime, Index, Integer, String, Text, func
from sqlalchemy.orm import Mapped, mapped_column

from learning_jungle.extensions import Base


class AiRequestLog(Base):
    """One attempt to get a question set from a provider. It contains no child's data and no API key."""

    __tablename__ = "ai_request_log"
    __table_args__ = (Index("ix_ai_request_log_created_at", "created_at"),)

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    set_key: Mapped[str] = mapped_column(String(120))
    prompt_version: Mapped[str] = mapped_column(String(40))
    provider: Mapped[str] = mapped_column(String(20))
    model: Mapped[str] = mapped_column(String(120))
    status: Mapped[str] = mapped_column(String(30))
    error: Mapped[str | None] = mapped_column(Text)
    latency_ms: Mapped[int] = mapped_column(Integer)
    prompt_excerpt: Mapped[str] = mapped_column(Text)
    response_excerpt: Mapped[str | None] = mapped_column(Text)
    #: The pause in seconds that the provider asked for.
    retry_after_seconds: Mapped[int | None] = mapped_column(Integer)
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())
