"""The bank's templates, a module for each part of a year group's programme of study."""

from __future__ import annotations

from learning_jungle.curriculum.template import Template
from learning_jungle.curriculum.templates import year1_addition

ALL_TEMPLATES: tuple[Template, ...] = (*year1_addition.TEMPLATES,)


def templates_for(year_group: int) -> tuple[Template, ...]:
    """Return the templates of one year group, 0 to 6, in the order of their ids."""
    return tuple(one for one in ALL_TEMPLATES if one.year_group == year_group)
