"""The topics of all checks of a year group together, where many questions say more than ten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final

from learning_jungle.curriculum.diagnosis.mastery import (
    FEWEST_FOR_STRONG,
    shows_need,
    shows_strength,
)
from learning_jungle.curriculum.wording.number_words import number_in_words
from learning_jungle.diagnostic.check import Check
from learning_jungle.diagnostic.report import ReportedQuestion, StrandResult, strand_results
from learning_jungle.diagnostic.sentences import in_a_sentence, listed

#: The answers of one day may have one cause, such as a tired child.
FEWEST_CHECKS: Final = 2
#: A topic is mostly right from this share on.
MOSTLY: Final = Fraction(2, 3)
#: With so few right answers missing, a topic is nearly strong.
NEARLY: Final = 3


class Standing(StrEnum):
    """What the answers on a topic show, in the order of the page; the value is the heading."""

    STRONG = "Strong"
    PRACTISE = "Worth practising"
    RECOVERED = "Right the last time"
    MOSTLY = "Mostly right"
    SOME = "Partly there"
    TOO_FEW = "Too early to say"


_ENOUGH: Final = number_in_words(FEWEST_FOR_STRONG)
_MEANINGS: Final = {
    Standing.STRONG: f"So many right, of {_ENOUGH} answers or more, that luck hardly explains it.",
    Standing.PRACTISE: "More wrong answers than slips explain, and some the last time.",
    Standing.RECOVERED: (
        "Often wrong before, and all right the last time, in the ring. The next check shows whether it lasts."
    ),
    Standing.MOSTLY: "At least two in three are right. More right answers can make it strong.",
    Standing.SOME: "Fewer than two in three right so far. Each new check makes it clearer.",
    Standing.TOO_FEW: f"Too few to say more: fewer than {_ENOUGH}, or all from one check.",
}
_ALL_TOO_FEW: Final = "So few answers show little of a topic yet. Each new check adds some."
_AFTER_ONE_CHECK: Final = "One check asks only a little of each topic. Each new check adds some."


@dataclass(frozen=True, slots=True)
class Topic:
    """A strand with its questions in all checks of a year group, and what the answers show.

    ``note`` says that the topic is nearly strong, or is "". ``answers`` has "right", "wrong" or "not-yet" for each
    answer, the newest last; ``last`` is how many of them are of the last check that asked for the topic.
    """

    result: StrandResult
    standing: Standing
    note: str
    answers: tuple[str, ...]
    last: int

    @property
    def recovered(self) -> bool:
        """Whether the answers of the last check tell more than the total, because they are all right."""
        return self.standing is Standing.RECOVERED


@dataclass(frozen=True, slots=True)
class Group:
    """The topics of one standing, and what it means in a sentence or two."""

    standing: Standing
    meaning: str
    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True)
class YearTopics:
    """The topics of a year group, and in how many checks and questions they were asked."""

    year_group: int
    checks: int
    questions: int
    topics: tuple[Topic, ...]

    @property
    def groups(self) -> tuple[Group, ...]:
        """The topics of each standing that has any, in the order of the page."""
        parts = ((one, tuple(topic for topic in self.topics if topic.standing is one)) for one in Standing)
        return tuple(Group(standing, self._meaning(standing), topics) for standing, topics in parts if topics)

    @property
    def only_few(self) -> bool:
        """Whether no topic has answers enough to say anything of it."""
        return all(topic.standing is Standing.TOO_FEW for topic in self.topics)

    @property
    def to_practise(self) -> str:
        """The names of the topics to practise, as in a sentence, or ""."""
        return self._named(Standing.PRACTISE)

    @property
    def strong(self) -> str:
        """The names of the strong topics, as in a sentence, or ""."""
        return self._named(Standing.STRONG)

    def _named(self, standing: Standing) -> str:
        names = [in_a_sentence(topic.result.name) for topic in self.topics if topic.standing is standing]
        return listed(names) if names else ""

    def _meaning(self, standing: Standing) -> str:
        if self.checks == 1:
            return _AFTER_ONE_CHECK
        if self.only_few:
            return _ALL_TOO_FEW
        return _MEANINGS[standing]


def topics_by_year(checks: Sequence[Check]) -> tuple[YearTopics, ...]:
    """Return the topics of each year group, that of the latest check first, for checks with the oldest first.

    The questions of different year groups are not added up, because their topics have different contents.
    """
    years = dict.fromkeys(check.year_group for check in reversed(checks))
    return tuple(_topics_of([check for check in checks if check.year_group == year], year) for year in years)


def _topics_of(checks: Sequence[Check], year_group: int) -> YearTopics:
    questions = [reported for check in checks for reported in check.questions]
    topics = tuple(_topic(result, checks) for result in strand_results(questions, year_group))
    return YearTopics(year_group, len(checks), len(questions), topics)


def _topic(result: StrandResult, checks: Sequence[Check]) -> Topic:
    asked = [[one for one in check.questions if one.question.strand == result.strand] for check in checks]
    times = [questions for questions in asked if questions]
    standing = _standing(result, times)
    answers = tuple(one.outcome for questions in times for one in questions)
    return Topic(result, standing, _note(result, standing), answers, len(times[-1]))


def _standing(result: StrandResult, asked: Sequence[Sequence[ReportedQuestion]]) -> Standing:
    """Return what the answers on a topic show; ``asked`` has the questions of each check that asked any, in order."""
    answered = result.total - result.not_yet
    if len(asked) >= FEWEST_CHECKS:
        if shows_strength(result.correct, result.total):
            return Standing.STRONG
        if shows_need(result.correct, answered):
            # Whatever went wrong before, it may be learned by now if the latest check has it right.
            if any(one.wrong for one in asked[-1]):
                return Standing.PRACTISE
            if all(one.right for one in asked[-1]):
                return Standing.RECOVERED
        if answered >= FEWEST_FOR_STRONG:
            return Standing.MOSTLY if Fraction(result.correct, result.total) >= MOSTLY else Standing.SOME
    return Standing.TOO_FEW


def _note(result: StrandResult, standing: Standing) -> str:
    """Return how many right answers a topic is short of being strong, if few, or ""."""
    if standing in (Standing.STRONG, Standing.RECOVERED):
        return ""
    correct, total = result.correct, result.total
    missing = next((n for n in range(1, NEARLY + 1) if shows_strength(correct + n, total + n)), None)
    if missing is None:
        return ""
    return f"{number_in_words(missing).capitalize()} more right answer{'s' if missing > 1 else ''} can make it strong"
