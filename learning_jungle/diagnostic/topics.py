"""The topics of all checks of a year group together, where twenty questions say more than ten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
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


@dataclass(frozen=True, slots=True)
class YearTopics:
    """The topics of a year group, those to practise first, and in how many checks and questions they were asked.

    ``best`` is the topic with the largest share of right answers, or None if a topic is strong or guessing could
    explain the answers.
    """

    year_group: int
    checks: int
    questions: int
    topics: tuple[Topic, ...]
    best: Topic | None


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
    best = _best(topics) if sure else None
    ordered = sorted(topics, key=lambda topic: not topic.practise)
    return YearTopics(year_group, len(checks), len(questions), tuple(ordered), best)


def _best(topics: Sequence[Topic]) -> Topic | None:
    """Return the topic with the largest share of right answers, if none is strong and guessing hardly gives it.

    Of topics with the same share it is the one with most questions; two with as many are none.
    """
    best = max(topics, key=_order)
    alone = sum(_order(topic) == _order(best) for topic in topics) == 1
    answered = best.result.total - best.result.not_yet
    likely_luck = not is_above_guessing(best.result.correct, answered)
    return None if likely_luck or not alone or any(topic.strong for topic in topics) else best


def _order(topic: Topic) -> tuple[Fraction, int]:
    return Fraction(topic.result.correct, topic.result.total), topic.result.total


def _is_strong(result: StrandResult) -> bool:
    return result.total >= FEWEST_FOR_STRONG and result.correct * _STRONG_OF >= result.total * _STRONG_RIGHT


def _needs_practice(result: StrandResult) -> bool:
    """Return whether several answers are wrong and guessing could have given the right ones."""
    answered = result.total - result.not_yet
    return answered - result.correct >= FEWEST_WRONG and not is_above_guessing(result.correct, answered)
