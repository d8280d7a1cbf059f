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
_REASONS: Final = {
    Change.HIGHER: "A lucky day alone hardly ever does that.",
    Change.SAME: "Scores go up and down by that much from one day to the next.",
    Change.LOWER: (
        "Bad luck alone hardly ever does that. A tired day, a rush or a long break can, and one lower score can’t tell"
        " which. The next check shows more."
    ),
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the latest check compares with an earlier one: two scores, when they were, and what that means.

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
    def heading(self) -> str:
        """The latest score in a few kind words, such as "6 of 10: steady"; a rise has both scores."""
        if self.change is Change.HIGHER:
            return self._rise()
        return f"{self.later} of {self.total}{': steady' if self.change is Change.SAME else ' this time'}"

    @property
    def compared(self) -> str:
        """What the latest score is compared with, such as "About the same as in the first check"."""
        return f"{_COMPARED[self.change]} {'the first check' if self.first else 'the check before'}"

    @property
    def earlier_month(self) -> str:
        """The month of the earlier check in London, with its year if the checks are nearly a year apart or more."""
        day = day_in_london(self.since)
        near = (day_in_london(self.until) - day).days < _DAYS_OF_ONE_MONTH_NAME
        return f"{day:%B}" if near else f"{day:%B %Y}"

    @property
    def reason(self) -> str:
        """Why the change counts or does not count, as a sentence."""
        return _REASONS[self.change]

    def _rise(self) -> str:
        latest_month = f"{day_in_london(self.until):%B}"
        if self.earlier_month == latest_month:
            return f"From {self.earlier} to {self.later} of {self.total}"
        return f"From {self.earlier} in {self.earlier_month} to {self.later} in {latest_month}"


def comparisons(checks: Sequence[Check]) -> tuple[Comparison, ...]:
    """Return the latest check compared with the first one of its year group, and with the one before if that changed.

    The scores of different year groups are not compared. No more than two comparisons are made, so that at most one in
    ten children who have not changed reads of a change. "About the same" is said of the first check alone, so that it
    does not contradict a change.
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
    return (since_first,) if since_last.change is Change.SAME else (since_first, since_last)


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
