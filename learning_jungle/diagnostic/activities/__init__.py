"""What a family can do at home for each objective, in five minutes and with the things of a home."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.taught.objectives import objectives_for
from learning_jungle.curriculum.taught.strands import strand_of, year_of
from learning_jungle.diagnostic.activities import reception, year_1, year_2, year_3, year_4, year_5, year_6


@dataclass(frozen=True, slots=True)
class Activity:
    """An activity for the objective with this code: what to do, and an example of five minutes."""

    objective: str
    text: str
    example: str


#: Each activity by the code of its objective, such as "Y5-FDP-7".
ACTIVITIES: Final[dict[str, Activity]] = {
    code: Activity(code, text, example)
    for year in (reception, year_1, year_2, year_3, year_4, year_5, year_6)
    for code, (text, example) in year.ACTIVITIES.items()
}


def activity_for(objective: str) -> Activity | None:
    """Return the activity for an objective code.

    For a code of a stored question that is no longer in use it is the activity of the first objective of the same
    strand and year, and None if there is none.
    """
    if objective in ACTIVITIES:
        return ACTIVITIES[objective]
    year_group, strand = year_of(objective), strand_of(objective)
    first = next((known.code for known in objectives_for(year_group) if known.strand == strand), None)
    return ACTIVITIES[first] if first is not None else None
