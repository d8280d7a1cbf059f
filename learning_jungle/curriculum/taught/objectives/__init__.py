"""The objectives of the programme of study: what each year group learns, and the limits a question must keep."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.taught.objectives import early_years, key_stage_1, lower_key_stage_2, upper_key_stage_2
from learning_jungle.curriculum.taught.strands import strand_of, year_of


@dataclass(frozen=True, slots=True)
class Objective:
    """One thing that a year group learns; ``limit`` binds the stem, the key and the working of a question about it."""

    code: str
    text: str
    limit: str

    @property
    def year_group(self) -> int:
        """The year group, 0 to 6, that learns it."""
        return year_of(self.code)

    @property
    def strand(self) -> str:
        """The id of the strand it belongs to."""
        return strand_of(self.code)


#: Each objective by its code, such as "Y5-FDP-7".
OBJECTIVES: Final[dict[str, Objective]] = {
    code: Objective(code, text, limit)
    for stage in (early_years, key_stage_1, lower_key_stage_2, upper_key_stage_2)
    for code, (text, limit) in stage.OBJECTIVES.items()
}


def objectives_for(year_group: int) -> tuple[Objective, ...]:
    """Return the objectives of one year group, 0 to 6, strand by strand."""
    return tuple(objective for objective in OBJECTIVES.values() if objective.year_group == year_group)
