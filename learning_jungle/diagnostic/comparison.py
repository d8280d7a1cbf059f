"""What a parent reads about the change between two checks of the same year group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from learning_jungle.curriculum.diagnosis.reliable_change import Change, reliable_change
from learning_jungle.diagnostic.check import Check, runs_of
from learning_jungle.web.london import day_in_london

_COMPARED: Final = {
    Change.HIGHER: "Higher than in",
    Change.SAME: "About the same as in",
    Change.LOWER: "Lower than in",
}
#: With fewer days between two checks, the name of a month is enough to tell which one is meant.
_DAYS_OF_ONE_MONTH_NAME: Final = 330


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the latest check compares with an earlier one: two scores, and when they were.

    ``first`` says whether the earlier one is the first check of its year group.
    """

    change: Change
    earlier: int
    later: int
    total: int
    since: datetime
    until: datetime
    first: bool

    @property
    def compared(self) -> str:
        """What the latest score is compared with, such as "About the same as in the first check"."""
        return f"{_COMPARED[self.change]} {'the first check' if self.first else 'the check before'}"

    @property
    def earlier_month(self) -> str:
        """The month of the earlier check in London."""
        return month_of(self.since, self.until)


def month_of(moment: datetime, until: datetime) -> str:
    """Return the month in London, with its year if the latest check, ``until``, was nearly a year later or more."""
    day = day_in_london(moment)
    near = (day_in_london(until) - day).days < _DAYS_OF_ONE_MONTH_NAME
    return f"{day:%B}" if near else f"{day:%B %Y}"


def comparisons(checks: Sequence[Check]) -> tuple[Comparison, ...]:
    """Return the latest check compared with the first one of its year group, or with the one before if that is news.

    It is news if the score has changed since the check before, in another way than since the first; the comparison with
    the first one then comes second. The scores of different year groups are not compared. No more than two comparisons
    are made, so that at most one in ten children who have not changed reads of a change. "About the same" is said of
    the first check alone, so that it does not contradict a change.
    """
    if not checks:
        return ()
    *earlier, latest = runs_of(checks)[-1]
    if not earlier:
        return ()
    since_first = _compared(earlier[0], latest, first=True)
    # With two checks of a year group, the one before the latest is also its first.
    if len(earlier) == 1:
        return (since_first,)
    since_last = _compared(earlier[-1], latest, first=False)
    return (since_first,) if since_last.change in (Change.SAME, since_first.change) else (since_last, since_first)


def _compared(earlier: Check, latest: Check, *, first: bool) -> Comparison:
    return Comparison(
        change=reliable_change(earlier.correct, latest.correct, latest.total),
        earlier=earlier.correct,
        later=latest.correct,
        total=latest.total,
        since=earlier.completed_at,
        until=latest.completed_at,
        first=first,
    )
