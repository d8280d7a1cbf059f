"""The columns of the app's tables that the floor reads and writes."""

from __future__ import annotations

import uuid
from datetime import datetime
from decimal import Decimal

from flask_login import LoginManager, UserMixin
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    """The declarative base of the floor's tables."""


db = SQLAlchemy(model_class=Base)
login_manager = LoginManager()


class Parent(UserMixin, Base):
    """A parent."""

    __tablename__ = "parent"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    email: Mapped[str]


class SignIn(Base):
    """A browser's sign-in, and the diagnostic that child mode limits it to."""

    __tablename__ = "sign_in"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    parent_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("parent.id"))
    diagnostic_id: Mapped[uuid.UUID | None]


class Child(Base):
    """A child of a parent."""

    __tablename__ = "child"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    parent_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("parent.id"))
    first_name: Mapped[str]
    age: Mapped[int]
    year_group: Mapped[int]
    school_name: Mapped[str]


class TreasureChest(Base):
    """A child's reward."""

    __tablename__ = "treasure_chest"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    child_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("child.id"))
    diagnostic_id: Mapped[uuid.UUID | None]
    reward_description: Mapped[str]
    unlocked_at: Mapped[datetime | None]


class QuestionSet(Base):
    """Ten questions."""

    __tablename__ = "question_set"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    year_group: Mapped[int]


class Question(Base):
    """One question of a set."""

    __tablename__ = "question"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    question_set_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("question_set.id"))
    position: Mapped[int]
    correct_option: Mapped[str]


class Diagnostic(Base):
    """A child's ten answers, with their score."""

    __tablename__ = "diagnostic"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    child_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("child.id"))
    subject: Mapped[str]
    year_group: Mapped[int]
    question_set_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("question_set.id"))
    total_questions: Mapped[int]
    correct_answers: Mapped[int | None]
    score_percentage: Mapped[Decimal | None]
    rank: Mapped[str | None]
    completed_at: Mapped[datetime | None]

    child: Mapped[Child] = relationship(lazy="joined", innerjoin=True)
    answers: Mapped[list[Answer]] = relationship()


class Answer(Base):
    """The option that a child chose for a question."""

    __tablename__ = "answer"

    diagnostic_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("diagnostic.id"), primary_key=True)
    question_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("question.id"), primary_key=True)
    question_set_id: Mapped[uuid.UUID]
    selected_option: Mapped[str]


@login_manager.user_loader
def load_parent(remembered: str) -> Parent | None:
    """Return the parent whose id is in the session."""
    return db.session.get(Parent, uuid.UUID(remembered))
