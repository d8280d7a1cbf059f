"""What a parent reads first of a child's checks: the latest score, and what the scores of its school year show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final

from learning_jungle.curriculum.diagnosis.reliable_change import Change, reliable_change
from learning_jungle.curriculum.taught.year_groups import year_group_name
from learning_jungle.curriculum.wording.number_words import number_in_words
from learning_jungle.diagnostic.check import Check, runs_of
from learning_jungle.diagnostic.comparison import Comparison, comparisons, month_of
from learning_jungle.diagnostic.report import strand_results
from learning_jungle.diagnostic.sentences import first_words, praise
from learning_jungle.models import RANK_BANDS

#: The highest rank.
_BEST: Final = RANK_BANDS[0][1]
#: More scores than this are not listed one by one.
_MOST_LISTED: Final = 6
#: From so many checks on, the first sentence is about staying with it.
_MANY: Final = 4
_LUCK: Final = "and by more than a lucky day usually explains"
#: A fall: what is kind and true first, then what it may come from.
_ONE_LOW_SCORE: Final = "One lower score does not undo the ones before."
_AFTER_A_FALL: Final = (
    "That is more than bad luck usually explains. A tired day, a rush or a long break can bring it, and so can a topic"
    " that needs another look."
)


class Sign(StrEnum):
    """What is drawn beside the heading."""

    STAR = "star"
    FIRST = "first"
    HIGHER = "higher"
    SAME = "same"
    LOWER = "lower"


@dataclass(frozen=True, slots=True)
class Headline:
    """A heading with its sign and a few sentences.

    ``praise`` is what went best in a first check of a year group with a rank, to follow the child's name, without the
    full stop, or "".
    """

    sign: Sign
    heading: str
    sentences: tuple[str, ...]
    praise: str = ""

    @property
    def is_fall(self) -> bool:
        """Whether the latest score is lower than luck usually makes it."""
        return self.sign is Sign.LOWER


def headline(checks: Sequence[Check]) -> Headline:
    """Return what to say first of these checks, which are at least one, the oldest first."""
    run = runs_of(checks)[-1]
    if len(run) == 1:
        return _first_look(checks)
    year = _year(run[-1]) if len({check.year_group for check in checks}) > 1 else ""
    news, *more = comparisons(checks)
    also = tuple(_also(one, year) for one in more)
    if news.change is Change.HIGHER:
        return _rise(run, news, year, also)
    if news.change is Change.LOWER:
        fall = (_ONE_LOW_SCORE, _compared(news, year), *also, _AFTER_A_FALL)
        return Headline(Sign.LOWER, f"{_of(run[-1])} this time", fall)
    return _strong(run, year) if all(check.rank == _BEST for check in run) else _steady(run, news, year)


def course(run: Sequence[Check]) -> str:
    """Say how the scores of three checks or more came from the first to a higher last one, or return ""."""
    scores = [check.correct for check in run]
    if len(scores) < 3:
        return ""
    rises = [after > before for before, after in pairwise(scores)]
    if all(rises):
        return "Each check was higher than the one before."
    lowest = len(scores) - 1 - scores[::-1].index(min(scores))
    latest = rises[lowest:]
    if all(latest) and len(latest) > 1:
        return f"Each of the last {number_in_words(len(latest))} was higher than the one before."
    if scores == sorted(scores):
        return "No check was lower than the one before."
    between = scores[1:-1]
    inside = scores[0] <= min(between) and max(between) <= scores[-1]
    return "" if inside else _between(scores)


def _first_look(checks: Sequence[Check]) -> Headline:
    latest = checks[-1]
    gold = latest.rank == _BEST
    sign = Sign.STAR if gold else Sign.FIRST
    done = ": well done" if gold else ""
    if len(checks) == 1:
        next_check = "The next check shows what has changed, and whether the change is more than luck."
        kind = f"{first_words(latest.rank, latest.correct)}." if latest.rank else "The first check is done."
        return Headline(sign, f"{_of(latest)} in the first check{done}", (kind, next_check))
    before = checks[-2]
    afresh = (
        f"{_year(latest)} has new questions, so its scores start afresh and can’t be compared with those of"
        f" {_year(before)}."
    )
    ended = (f"{_year(before)} ended with {_of(before)}: well done.",) if before.rank == _BEST else ()
    went_well = praise(strand_results(latest.questions, latest.year_group)) if latest.rank else ""
    return Headline(sign, f"A first look at {_year(latest)}: {_of(latest)}", (*ended, afresh), went_well)


def _rise(run: Sequence[Check], news: Comparison, year: str, also: tuple[str, ...]) -> Headline:
    latest = run[-1]
    done = ": well done" if latest.rank == _BEST else ""
    heading = f"From {news.earlier} of {news.total} to {_of(latest)}{done}"
    if latest.correct == latest.total:
        return Headline(Sign.HIGHER, heading, (_all_right(run, news, year), *also))
    parts = (
        _done(run) if len(run) >= _MANY else "",
        f"{_since(news, year)}, in {news.earlier_month}, {_LUCK}.",
        course(run) if news.first else "",
    )
    return Headline(Sign.HIGHER, heading, (*(part for part in parts if part), *also))


def _all_right(run: Sequence[Check], news: Comparison, year: str) -> str:
    """Praise a rise to a check without a wrong answer in a few words."""
    many = f", after {number_in_words(len(run))} checks since {month_of(run[0].completed_at, run[-1].completed_at)}"
    way = f"{course(run)} " if news.first and course(run) else ""
    since = f"the first check{_of_year(year)}" if news.first else "the check before"
    all_right = f"All {number_in_words(run[-1].total)} right{many if len(run) >= _MANY else ''}."
    return f"{all_right} {way}A lucky day hardly explains such a rise since {since}."


def _strong(run: Sequence[Check], year: str) -> Headline:
    lowest, highest = _ends(run)
    between = "or" if highest - lowest == 1 else "to"
    scores = f"{highest}" if lowest == highest else f"{lowest} {between} {highest}"
    times = "twice" if len(run) == 2 else f"{number_in_words(len(run))} times"
    sentence = f"{scores} of {run[-1].total}, {times} running{_within(year)}."
    return Headline(Sign.STAR, f"Lovely steady work: {_of(run[-1])}", (_done(run), sentence))


def _steady(run: Sequence[Check], news: Comparison, year: str) -> Headline:
    lowest, highest = _ends(run)
    latest = run[-1]
    gold = latest.rank == _BEST
    sign = Sign.STAR if gold else Sign.SAME
    normal = reliable_change(lowest, highest, latest.total) is Change.SAME
    heading = f"{_of(latest)}{': well done' if gold else ': steady' if normal else ' this time'}"
    if lowest == highest:
        sentence = f"The same score {_in_checks(run)}{_within(year)}."
    elif normal:
        sentence = f"{_listed(run)}{_within(year)}: ups and downs of this size are normal."
    else:
        sentence = f"{_compared(news, year)} {_between([check.correct for check in run])}"
    return Headline(sign, heading, (_done(run), sentence))


def _done(run: Sequence[Check]) -> str:
    """Name what the child has done, which is good whatever the scores."""
    month = month_of(run[0].completed_at, run[-1].completed_at)
    checks = f"{number_in_words(len(run)).capitalize()} checks"
    if len(run) >= _MANY:
        return f"{checks} since {month}, each to the last question: that takes staying power."
    return f"{checks} done since {month}, each to the last question."


def _listed(run: Sequence[Check]) -> str:
    lowest, highest = _ends(run)
    if len(run) > _MOST_LISTED:
        return f"From {lowest} to {highest} of {run[-1].total} {_in_checks(run)}"
    *earlier, latest = (str(check.correct) for check in run)
    return f"{', '.join(earlier)}, then {latest} of {run[-1].total}"


def _in_checks(run: Sequence[Check]) -> str:
    return "in both checks" if len(run) == 2 else f"in all {number_in_words(len(run))} checks"


def _between(scores: Sequence[int]) -> str:
    """Say where the scores between the first and the last were, without naming a low one."""
    first, *between, last = scores
    one = len(between) == 1
    if max(between) < min(first, last):
        return "The score in between was lower." if one else "The scores in between were lower."
    if min(between) > max(first, last):
        return "The score in between was higher." if one else "The scores in between were higher."
    return "In between the scores went up and down."


def _compared(one: Comparison, year: str) -> str:
    return f"{_since(one, year)}, {one.earlier} of {one.total} in {one.earlier_month}."


def _since(one: Comparison, year: str) -> str:
    return f"{one.compared}{_of_year(year)}" if one.first else one.compared


def _of_year(year: str) -> str:
    return f" of {year}" if year else ""


def _within(year: str) -> str:
    return f" in {year}" if year else ""


def _also(one: Comparison, year: str) -> str:
    """Say how the latest check compares with the first, where that is other news than since the check before."""
    words = _compared(one, year)
    return words if one.change is Change.SAME else f"Still {words[0].lower()}{words[1:]}"


def _ends(run: Sequence[Check]) -> tuple[int, int]:
    scores = [check.correct for check in run]
    return min(scores), max(scores)


def _of(check: Check) -> str:
    return f"{check.correct} of {check.total}"


def _year(check: Check) -> str:
    return year_group_name(check.year_group)
