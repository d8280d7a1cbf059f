"""When a child's next diagnostic may begin: 28 days after the last one, or as soon as the school year has changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from learning_jungle.web.london import day_in_london

#: Within this time a child remembers questions, and a new diagnostic measures memory. A trigger of the database has the
#: same number.
SHORTEST_PAUSE: Final = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class NextRound:
    """The day in London from which a new diagnostic makes sense, and why.

    ``may_begin`` says whether that day has come, and ``new_year`` whether it is because of a new school year.
    """

    day: date
    may_begin: bool
    new_year: bool


def next_round(completed_at: datetime, year_group_then: int, year_group_now: int, now: datetime) -> NextRound:
    """Return when the next diagnostic may begin after one that was completed; both times must have a time zone.

    Year groups are 0 to 6; ``year_group_then`` is the child's when the completed diagnostic began.
    """
    today, completed = day_in_london(now), day_in_london(completed_at)
    if year_group_now != year_group_then:
        return NextRound(today, may_begin=True, new_year=True)
    day = completed + SHORTEST_PAUSE
    return NextRound(day, may_begin=day <= today, new_year=False)
