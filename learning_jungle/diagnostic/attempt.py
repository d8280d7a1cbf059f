"""A child's progress through a diagnostic, as an immutable value."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from learning_jungle.family.school_year import Schooling
from learning_jungle.questions.stored_sets import StoredQuestion, StoredSet


@dataclass(frozen=True, slots=True)
class Attempt:
    """A child's diagnostic with its questions and the answers given so far, an option letter by question id."""

    diagnostic_id: uuid.UUID
    child_id: uuid.UUID
    first_name: str
    questions: StoredSet
    answers: Mapping[uuid.UUID, str]
    round: int = 1
    completed_at: datetime | None = None
    correct_answers: int | None = None
    score_percentage: Decimal | None = None
    rank: str | None = None
    #: How the child is drawn, for the family; a reader of a link gets neither.
    animal: str | None = None
    colour: str | None = None
    #: The child's schooling now, which may have changed since the diagnostic began; None if it is not known.
    schooling: Schooling | None = None
    #: Whether the child has completed no other diagnostic of the subject since.
    latest: bool = True

    @property
    def completed(self) -> bool:
        """Whether the diagnostic has been submitted."""
        return self.completed_at is not None

    @property
    def total(self) -> int:
        """How many questions there are."""
        return len(self.questions.questions)

    def answer_to(self, question: StoredQuestion) -> str | None:
        """Return the letter selected for a question, or None."""
        return self.answers.get(question.id)

    @property
    def letters(self) -> str:
        """The letter selected for each question, in order, with a hyphen for one not answered: ``"AB-D------"``."""
        return "".join(self.answers.get(question.id, "-") for question in self.questions.questions)

    @property
    def answered(self) -> tuple[bool, ...]:
        """Whether each question, in order, has been answered."""
        return tuple(question.id in self.answers for question in self.questions.questions)

    @property
    def open_positions(self) -> tuple[int, ...]:
        """The positions, from 1, of the questions not answered yet."""
        return tuple(question.position for question in self.questions.questions if question.id not in self.answers)

    @property
    def resume_at(self) -> int | None:
        """The position of the first question not answered yet, or None when all are."""
        return next(iter(self.open_positions), None)

    def with_answer(self, question: StoredQuestion, letter: str) -> Attempt:
        """Return the attempt in which this letter is the answer to a question."""
        return replace(self, answers={**self.answers, question.id: letter})
