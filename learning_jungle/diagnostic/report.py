"""The contents of a parent's report: every question with the child's answer, and the result of each strand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from learning_jungle.curriculum.item import NOT_YET
from learning_jungle.curriculum.taught.strands import STRAND_NAMES, STRANDS
from learning_jungle.diagnostic.attempt import Attempt
from learning_jungle.questions.stored_sets import StoredQuestion


@dataclass(frozen=True, slots=True)
class ReportedQuestion:
    """A question with the child's answer, A to D or N."""

    question: StoredQuestion
    selected: str

    @property
    def right(self) -> bool:
        """Whether the child selected the key."""
        return self.selected == self.question.correct_option

    @property
    def not_yet(self) -> bool:
        """Whether the child answered "I haven't learned this yet"."""
        return self.selected == NOT_YET

    @property
    def misconception(self) -> str | None:
        """The id of the misconception behind a wrong option that the child selected, or None."""
        return None if self.right or self.not_yet else self.question.misconception_of(self.selected)

    @property
    def selected_text(self) -> str:
        """The option that the child selected; there is none for "not learned yet"."""
        return self.question.text_of(self.selected)

    @property
    def correct_text(self) -> str:
        """The key."""
        return self.question.text_of(self.question.correct_option)


@dataclass(frozen=True, slots=True)
class StrandResult:
    """How many of a strand's questions were right."""

    strand: str
    correct: int
    total: int

    @property
    def name(self) -> str:
        """The strand's name as a parent reads it."""
        return STRAND_NAMES[self.strand]


def reported_questions(attempt: Attempt) -> tuple[ReportedQuestion, ...]:
    """Return every question of a completed attempt, in order, with the child's answer."""
    return tuple(ReportedQuestion(question, attempt.answers[question.id]) for question in attempt.questions.questions)


def strand_results(questions: Sequence[ReportedQuestion]) -> tuple[StrandResult, ...]:
    """Return the result of each strand that was asked, in the order of the programme of study."""
    results = []
    for strand in STRANDS:
        asked = [reported for reported in questions if reported.question.strand == strand]
        if asked:
            results.append(StrandResult(strand, sum(reported.right for reported in asked), len(asked)))
    return tuple(results)
