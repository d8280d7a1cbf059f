"""The tables of question sets and their questions, which never change once stored, and of parents' flags."""

from __future__ import annotations

import uuid
from datetime import datetime
from itertools import combinations
from typing import Any, Final

from sqlalchemy import (
    CheckConstraint,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    SmallInteger,
    String,
    Text,
    UniqueConstraint,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column, relationship

from learning_jungle.curriculum.item import LETTERS
from learning_jungle.curriculum.taught.strands import DIFFICULTIES, STRANDS
from learning_jungle.extensions import Base
from learning_jungle.models.conditions import one_of

#: The only subject so far.
SUBJECT_MATHS: Final = "maths"
SOURCE_AI: Final = "ai"
SOURCE_BANK: Final = "bank"
QUESTIONS_IN_A_SET: Final = 10
MOST_COMMENT_CHARACTERS: Final = 500


class QuestionSet(Base):
    """Ten questions with a unique key; children with the same key share the set."""

    __tablename__ = "question_set"
    __table_args__ = (
        CheckConstraint(one_of("source", (SOURCE_AI, SOURCE_BANK)), name="source_known"),
        CheckConstraint("year_group BETWEEN 0 AND 6", name="year_group_0_to_6"),
        CheckConstraint("age IS NULL OR age BETWEEN 5 AND 11", name="age_5_to_11"),
    )

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    key: Mapped[str] = mapped_column(String(120), unique=True)
    subject: Mapped[str] = mapped_column(String(20))
    #: None for a set from the bank, which suits its year group at any age.
    age: Mapped[int | None] = mapped_column(SmallInteger)
    year_group: Mapped[int] = mapped_column(SmallInteger)
    source: Mapped[str] = mapped_column(String(10))
    #: The version of the bank's templates or of the prompt that the set was made with.
    version: Mapped[str] = mapped_column(String(40))
    model: Mapped[str | None] = mapped_column(String(120))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())

    questions: Mapped[list[Question]] = relationship(order_by="Question.position", passive_deletes=True)


class Question(Base):
    """One question of a set, with everything needed to show it, read it aloud and explain it."""

    __tablename__ = "question"
    __table_args__ = (
        UniqueConstraint("question_set_id", "position"),
        # An answer's foreign key refers to this pair, so that its question must belong to the diagnostic's set.
        UniqueConstraint("id", "question_set_id"),
        CheckConstraint("position >= 1", name="position_from_1"),
        CheckConstraint(one_of("correct_option", tuple(LETTERS)), name="correct_option_a_to_d"),
        CheckConstraint(one_of("strand", STRANDS), name="strand_known"),
        CheckConstraint(one_of("difficulty", DIFFICULTIES), name="difficulty_known"),
        CheckConstraint(
            " AND ".join(f"option_{first} <> option_{second}" for first, second in combinations("abcd", 2)),
            name="options_differ",
        ),
    )

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    question_set_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("question_set.id", ondelete="CASCADE"))
    position: Mapped[int] = mapped_column(SmallInteger)
    stem: Mapped[str] = mapped_column(Text)
    option_a: Mapped[str] = mapped_column(Text)
    option_b: Mapped[str] = mapped_column(Text)
    option_c: Mapped[str] = mapped_column(Text)
    option_d: Mapped[str] = mapped_column(Text)
    correct_option: Mapped[str] = mapped_column(String(1))
    strand: Mapped[str] = mapped_column(String(40))
    objective: Mapped[str] = mapped_column(String(20))
    difficulty: Mapped[str] = mapped_column(String(10))
    #: The id of the misconception behind each option, in the order A to D; null for the key.
    misconceptions: Mapped[list[str | None]] = mapped_column(JSONB)
    picture: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    #: The words to read aloud: {"stem": words, "options": [words of A to D]}.
    spoken: Mapped[dict[str, Any]] = mapped_column(JSONB)
    #: The way to the answer in words for a parent; empty where none was written.
    method: Mapped[str] = mapped_column(Text, default="", server_default="")
    #: The template that made the question, or SOURCE_AI.
    template: Mapped[str] = mapped_column(String(20))


class QuestionFlag(Base):
    """A parent's report that a question looks wrong, deleted with the diagnostic it was made from."""

    __tablename__ = "question_flag"
    __table_args__ = (
        ForeignKeyConstraint(
            ["diagnostic_id", "question_set_id"], ["diagnostic.id", "diagnostic.question_set_id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(["question_id", "question_set_id"], ["question.id", "question.question_set_id"]),
        UniqueConstraint("diagnostic_id", "question_id"),
        CheckConstraint("btrim(comment) <> ''", name="comment_given_or_null"),
        CheckConstraint(f"length(comment) <= {MOST_COMMENT_CHARACTERS}", name="comment_length"),
        # Every start of a diagnostic checks whether its set has an open flag.
        Index("ix_question_flag_open", "question_set_id", postgresql_where=text("cleared_at IS NULL")),
    )

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    diagnostic_id: Mapped[uuid.UUID]
    question_id: Mapped[uuid.UUID]
    question_set_id: Mapped[uuid.UUID]
    comment: Mapped[str | None] = mapped_column(String(MOST_COMMENT_CHARACTERS))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())
    #: When an operator found the question to be right.
    cleared_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
