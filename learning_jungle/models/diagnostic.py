"""The tables of diagnostics, of which a child has one open at a time, and of the answers to their questions."""

from __future__ import annotations

import uuid
from datetime import datetime
from decimal import Decimal
from typing import Final

from sqlalchemy import (
    CheckConstraint,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Numeric,
    SmallInteger,
    String,
    UniqueConstraint,
    func,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from learning_jungle.curriculum.item import ANSWERS
from learning_jungle.extensions import Base
from learning_jungle.models.conditions import one_of

#: The lowest score of each rank, in percent. A band ends where the next one begins: 50.50 is Bronze.
RANK_BANDS: Final = ((Decimal(71), "gold"), (Decimal(51), "silver"), (Decimal(40), "bronze"))

_WHEN_THEN = " ".join(f"WHEN score_percentage >= {bound} THEN '{rank}'" for bound, rank in RANK_BANDS)
_RANK_OF_SCORE = f"CASE {_WHEN_THEN} END"


class Diagnostic(Base):
    """One sitting of ten questions: open until it is completed, then fixed with its score and rank.

    A child's diagnostics are numbered by ``round``, from 1. Triggers of the migration refuse a round that begins sooner
    than 28 days after the one before, in the same school year.
    """

    __tablename__ = "diagnostic"
    __table_args__ = (
        UniqueConstraint("child_id", "subject", "round"),
        Index(
            "uq_diagnostic_one_open", "child_id", "subject", unique=True, postgresql_where=text("completed_at IS NULL")
        ),
        # A chest's foreign key refers to this pair, so that it must belong to the same child.
        UniqueConstraint("id", "child_id"),
        # An answer's foreign key refers to this pair, so that its question must belong to the diagnostic's set.
        UniqueConstraint("id", "question_set_id"),
        CheckConstraint("round >= 1", name="round_from_1"),
        CheckConstraint("year_group BETWEEN 0 AND 6", name="year_group_0_to_6"),
        CheckConstraint("total_questions >= 1", name="total_questions_from_1"),
        CheckConstraint(
            "(completed_at IS NULL) = (correct_answers IS NULL)"
            " AND (completed_at IS NULL) = (score_percentage IS NULL)",
            name="completed_with_score",
        ),
        CheckConstraint("correct_answers BETWEEN 0 AND total_questions", name="correct_answers_in_total"),
        CheckConstraint(
            "score_percentage = round(correct_answers * 100.0 / total_questions, 2)", name="score_of_correct_answers"
        ),
        CheckConstraint(f"rank IS NOT DISTINCT FROM ({_RANK_OF_SCORE})", name="rank_of_score"),
    )

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    child_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("child.id", ondelete="CASCADE"))
    subject: Mapped[str] = mapped_column(String(20))
    round: Mapped[int] = mapped_column(SmallInteger, default=1, server_default="1")
    #: The child's year group when the diagnostic began.
    year_group: Mapped[int] = mapped_column(SmallInteger)
    question_set_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("question_set.id"))
    started_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())
    completed_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    total_questions: Mapped[int] = mapped_column(SmallInteger)
    correct_answers: Mapped[int | None] = mapped_column(SmallInteger)
    score_percentage: Mapped[Decimal | None] = mapped_column(Numeric(5, 2))
    rank: Mapped[str | None] = mapped_column(String(10))


class Answer(Base):
    """A child's answer to a question, A to D or N for "not learned yet"; a new one replaces it until completion."""

    __tablename__ = "answer"
    __table_args__ = (
        ForeignKeyConstraint(
            ["diagnostic_id", "question_set_id"], ["diagnostic.id", "diagnostic.question_set_id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(["question_id", "question_set_id"], ["question.id", "question.question_set_id"]),
        CheckConstraint(one_of("selected_option", ANSWERS), name="selected_option_known"),
    )

    diagnostic_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    question_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    question_set_id: Mapped[uuid.UUID]
    selected_option: Mapped[str] = mapped_column(String(1))
    answered_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())
