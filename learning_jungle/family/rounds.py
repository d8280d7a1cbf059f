"""When a child's next diagnostic may begin: 28 days after the last one, or as soon as the school year has changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from learning_jungle.family.school_year import Schooling, has_left_year_6
from learning_jungle.web.london import day_in_london

#: Within this time a child remembers questions, and a new diagnostic measures memory. A trigger of the database has the
#: same number.
SHORTEST_PAUSE: Final = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class NextRound:
    """The day in London from which a new diagnostic makes sense, and why.

    ``may_begin`` says whether that day has come, ``new_year`` whether it is because of a new school year, and
    ``past_year_6`` whether the child has left the last year group with questions.
    """

    day: date
    may_begin: bool
    new_year: bool
    past_year_6: bool = False

    @property
    def offered(self) -> bool:
        """Whether a page offers the next diagnostic: it may begin, and its questions are not below the child's year."""
        return self.may_begin and not self.past_year_6


def next_round(completed_at: datetime, year_group_then: int, child: Schooling, now: datetime) -> NextRound:
    """Return when the next diagnostic may begin after one that was completed; both times must have a time zone.

    ``year_group_then``, 0 to 6, is the child's when the completed diagnostic began, and ``child`` is its schooling now.
    """
    today, completed = day_in_london(now), day_in_london(completed_at)
    past_year_6 = has_left_year_6(child, today)
    if child.year_group != year_group_then:
        return NextRound(today, may_begin=True, new_year=True, past_year_6=past_year_6)
    day = completed + SHORTEST_PAUSE
    return NextRound(day, may_begin=day <= today, new_year=False, past_year_6=past_year_6)
