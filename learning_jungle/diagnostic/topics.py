"""The topics of all checks of a year group together, where twenty questions say more than ten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.diagnosis.chance import is_above_guessing
from learning_jungle.diagnostic.check import Check
from learning_jungle.diagnostic.conclusions import FEWEST_FOR_STRONG
from learning_jungle.diagnostic.report import StrandResult, strand_results

#: A strong topic has no more than one wrong answer in ten. In one check that is none, as in its report.
_STRONG_RIGHT: Final = 9
_STRONG_OF: Final = 10
#: One wrong answer may be a slip.
FEWEST_WRONG: Final = 2


@dataclass(frozen=True, slots=True)
class Topic:
    """A strand with its questions in all checks of a year group, and whether they show strength or ask for practice."""

    result: StrandResult
    strong: bool
    practise: bool

    @property
    def reason(self) -> str:
        """Why the topic asks for practice, such as "2 of 3 not right, and the other could be luck"."""
        right, answered = self.result.correct, self.result.total - self.result.not_yet
        if not right:
            return "none right yet"
        others = "the other" if right == 1 else f"the other {right}"
        return f"{answered - right} of {answered} not right, and {others} could be luck"


@dataclass(frozen=True, slots=True)
class YearTopics:
    """The topics of a year group, and in how many checks and questions they were asked."""

    year_group: int
    checks: int
    questions: int
    topics: tuple[Topic, ...]


def topics_by_year(checks: Sequence[Check]) -> tuple[YearTopics, ...]:
    """Return the topics of each year group, that of the latest check first.

    The questions of different year groups are not added up, because their topics have different contents.
    """
    years = dict.fromkeys(check.year_group for check in reversed(checks))
    return tuple(_topics_of([check for check in checks if check.year_group == year], year) for year in years)


def _topics_of(checks: Sequence[Check], year_group: int) -> YearTopics:
    questions = [reported for check in checks for reported in check.questions]
    results = strand_results(questions, year_group)
    correct = sum(result.correct for result in results)
    answered = sum(result.total - result.not_yet for result in results)
    sure = is_above_guessing(correct, answered)
    topics = tuple(Topic(result, sure and _is_strong(result), _needs_practice(result)) for result in results)
    return YearTopics(year_group, len(checks), len(questions), topics)


def _is_strong(result: StrandResult) -> bool:
    return result.total >= FEWEST_FOR_STRONG and result.correct * _STRONG_OF >= result.total * _STRONG_RIGHT


def _needs_practice(result: StrandResult) -> bool:
    """Return whether several answers are wrong and guessing could have given the right ones."""
    answered = result.total - result.not_yet
    return answered - result.correct >= FEWEST_WRONG and not is_above_guessing(result.correct, answered)
