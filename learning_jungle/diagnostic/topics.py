"""The topics of all checks of a year group together, where many questions say more than ten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final

from learning_jungle.curriculum.diagnosis.chance import is_above_guessing
from learning_jungle.curriculum.diagnosis.mastery import (
    FEWEST_FOR_STRONG,
    FEWEST_TO_PRACTISE,
    shows_need,
    shows_strength,
)
from learning_jungle.curriculum.wording.number_words import number_in_words
from learning_jungle.diagnostic.check import Check
from learning_jungle.diagnostic.report import ReportedQuestion, StrandResult, strand_results

#: The answers of one day may have one cause, such as a tired child.
FEWEST_CHECKS: Final = 2
#: How many topics at most are said to be going well.
MOST_GOING_WELL: Final = 3


class Standing(StrEnum):
    """What the answers on a topic show, in the order of the page."""

    STRONG = "strong"
    PRACTISE = "to practise"
    MIXED = "mixed"
    TOO_FEW = "too few answers"


@dataclass(frozen=True, slots=True)
class Topic:
    """A strand with its questions in all checks of a year group, and what the answers show."""

    result: StrandResult
    standing: Standing


@dataclass(frozen=True, slots=True)
class YearTopics:
    """The topics of a year group, and in how many checks and questions they were asked.

    ``going_well`` are topics with more right answers than half and than guessing gives, the largest share first. There
    are none if a topic is strong, or if guessing could explain all answers together.
    """

    year_group: int
    checks: int
    questions: int
    topics: tuple[Topic, ...]
    going_well: tuple[Topic, ...]

    @property
    def groups(self) -> tuple[tuple[Standing, tuple[Topic, ...]], ...]:
        """The topics of each standing that has any, in the order of the page."""
        parts = ((one, tuple(topic for topic in self.topics if topic.standing is one)) for one in Standing)
        return tuple((standing, topics) for standing, topics in parts if topics)

    @property
    def why(self) -> str:
        """How many answers a conclusion needs, and why, as sentences."""
        strong, practise = number_in_words(FEWEST_FOR_STRONG), number_in_words(FEWEST_TO_PRACTISE)
        checks = number_in_words(FEWEST_CHECKS)
        return (
            f"“Strong” needs {strong} answers, “to practise” {practise}, from {checks} checks or more."
            " Fewer can be luck or a tired day."
        )

    @property
    def asks_for_practice(self) -> bool:
        """Whether a topic is to be practised."""
        return any(topic.standing is Standing.PRACTISE for topic in self.topics)


def topics_by_year(checks: Sequence[Check]) -> tuple[YearTopics, ...]:
    """Return the topics of each year group, that of the latest check first, for checks with the oldest first.

    The questions of different year groups are not added up, because their topics have different contents.
    """
    years = dict.fromkeys(check.year_group for check in reversed(checks))
    return tuple(_topics_of([check for check in checks if check.year_group == year], year) for year in years)


def _topics_of(checks: Sequence[Check], year_group: int) -> YearTopics:
    questions = [reported for check in checks for reported in check.questions]
    results = strand_results(questions, year_group)
    topics = tuple(Topic(result, _standing(result, _asked_in(checks, result.strand))) for result in results)
    return YearTopics(year_group, len(checks), len(questions), topics, _going_well(topics))


def _asked_in(checks: Sequence[Check], strand: str) -> list[list[ReportedQuestion]]:
    """Return the questions of a strand in each check that asked any, the oldest first."""
    asked = ([one for one in check.questions if one.question.strand == strand] for check in checks)
    return [questions for questions in asked if questions]


def _standing(result: StrandResult, asked: Sequence[Sequence[ReportedQuestion]]) -> Standing:
    """Return what the answers on a topic show, of which ``asked`` has the questions of each check."""
    answered = result.total - result.not_yet
    if len(asked) >= FEWEST_CHECKS:
        if shows_strength(result.correct, result.total):
            return Standing.STRONG
        # Whatever went wrong before, it is learned by now if the latest check has it right.
        if shows_need(result.correct, answered) and any(one.wrong for one in asked[-1]):
            return Standing.PRACTISE
        if answered >= FEWEST_FOR_STRONG:
            return Standing.MIXED
    return Standing.TOO_FEW


def _going_well(topics: Sequence[Topic]) -> tuple[Topic, ...]:
    if any(topic.standing is Standing.STRONG for topic in topics) or not _above_guessing(*topics):
        return ()
    well = (topic for topic in topics if topic.standing is not Standing.PRACTISE and _above_guessing(topic))
    ordered = sorted(well, key=lambda topic: (_share(topic), topic.result.total), reverse=True)
    return tuple(topic for topic in ordered if _share(topic) > Fraction(1, 2))[:MOST_GOING_WELL]


def _share(topic: Topic) -> Fraction:
    return Fraction(topic.result.correct, topic.result.total)


def _above_guessing(*topics: Topic) -> bool:
    return is_above_guessing(
        sum(topic.result.correct for topic in topics),
        sum(topic.result.total - topic.result.not_yet for topic in topics),
    )
