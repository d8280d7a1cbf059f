"""What a parent's report is made of: every question with the child's answer, and the result of each strand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.item import NOT_YET
from learning_jungle.curriculum.misconceptions.signs import BROAD, SIGNS
from learning_jungle.curriculum.taught.strands import STRANDS, strand_name
from learning_jungle.diagnostic.attempt import Attempt
from learning_jungle.diagnostic.layout import options_layout
from learning_jungle.questions.stored_sets import StoredQuestion

_SHORT_CALCULATION: Final = re.compile(r"(?=[^\n]{1,24}$)[^\n□A-Za-z]*□[^\n□A-Za-z]*")


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
    def wrong(self) -> bool:
        """Whether the child selected a distractor; "not learned yet" is neither right nor wrong."""
        return not self.right and not self.not_yet

    @property
    def outcome(self) -> str:
        """What became of the question: "right", "wrong" or "not-yet"."""
        return "right" if self.right else "not-yet" if self.not_yet else "wrong"

    @property
    def is_short_calculation(self) -> bool:
        """Whether the stem is a calculation with a box for the answer, and fits a narrow card."""
        return bool(_SHORT_CALCULATION.fullmatch(self.question.stem)) and self.question.picture is None

    def worked(self, text: str) -> str:
        """Return the stem with a text in its box."""
        return self.question.stem.replace("□", text)

    @property
    def position(self) -> int:
        """The position of the question, from 1."""
        return self.question.position

    @property
    def drawn_in_a_row(self) -> bool:
        """Whether the four options are pictures that the report shows in a row, and nothing is drawn above them."""
        picture = self.question.picture
        drawn = options_layout(self.question.options, picture) == "drawn"
        return picture is not None and drawn and not picture.data.get("above")

    @property
    def misconception(self) -> str | None:
        """The id of the misconception behind a wrong option that the child selected, or None."""
        return self.question.misconception_of(self.selected) if self.wrong else None

    @property
    def sign(self) -> str | None:
        """What may have happened, as a clause after "This can happen when"; None unless it is specific."""
        return SIGNS.get(self.misconception or "")

    @property
    def has_broad_sign(self) -> bool:
        """Whether the sign hardly says more than the topic, so that a teacher learns nothing from it."""
        return self.misconception in BROAD

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
    """How many of a strand's questions were right, and how many not learned yet, in a paper of a year group."""

    strand: str
    correct: int
    total: int
    not_yet: int = 0
    year_group: int = 6

    @property
    def name(self) -> str:
        """The strand's name as a parent of a child in this year group reads it."""
        return strand_name(self.strand, self.year_group)

    @property
    def answers(self) -> tuple[str, ...]:
        """What became of each question: those that were right first, and those not learned yet last."""
        wrong = self.total - self.correct - self.not_yet
        return ("right",) * self.correct + ("wrong",) * wrong + ("not-yet",) * self.not_yet


def reported_questions(attempt: Attempt) -> tuple[ReportedQuestion, ...]:
    """Return every question of a completed attempt, in order, with the child's answer."""
    return tuple(ReportedQuestion(question, attempt.answers[question.id]) for question in attempt.questions.questions)


def strand_results(questions: Sequence[ReportedQuestion], year_group: int) -> tuple[StrandResult, ...]:
    """Return the result of each strand that was asked, in the order of the programme of study."""
    results = []
    for strand in STRANDS:
        asked = [reported for reported in questions if reported.question.strand == strand]
        if asked:
            right = sum(reported.right for reported in asked)
            not_yet = sum(reported.not_yet for reported in asked)
            results.append(StrandResult(strand, right, len(asked), not_yet, year_group))
    return tuple(results)
