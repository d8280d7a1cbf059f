"""The bank's templates, a module for each part of a year group's programme of study."""

from __future__ import annotations

from learning_jungle.curriculum.template import Template
from learning_jungle.curriculum.templates import (
    reception_calculation,
    reception_counting,
    reception_number,
    reception_shape_measure,
    reception_sharing,
    year1_addition,
    year1_counting,
    year1_fractions,
    year1_geometry,
    year1_measurement,
    year1_multiplication,
    year1_number,
    year1_stories,
    year1_time,
    year2_addition,
    year2_fractions,
    year2_geometry,
    year2_measurement,
    year2_multiplication,
    year2_number,
    year2_number_facts,
    year2_statistics,
    year2_time,
)

ALL_TEMPLATES: tuple[Template, ...] = (
    *reception_calculation.TEMPLATES,
    *reception_counting.TEMPLATES,
    *reception_number.TEMPLATES,
    *reception_sharing.TEMPLATES,
    *reception_shape_measure.TEMPLATES,
    *year1_addition.TEMPLATES,
    *year1_counting.TEMPLATES,
    *year1_fractions.TEMPLATES,
    *year1_geometry.TEMPLATES,
    *year1_measurement.TEMPLATES,
    *year1_multiplication.TEMPLATES,
    *year1_number.TEMPLATES,
    *year1_stories.TEMPLATES,
    *year1_time.TEMPLATES,
    *year2_addition.TEMPLATES,
    *year2_fractions.TEMPLATES,
    *year2_geometry.TEMPLATES,
    *year2_measurement.TEMPLATES,
    *year2_multiplication.TEMPLATES,
    *year2_number.TEMPLATES,
    *year2_number_facts.TEMPLATES,
    *year2_statistics.TEMPLATES,
    *year2_time.TEMPLATES,
)


def templates_for(year_group: int) -> tuple[Template, ...]:
    """Return the templates of one year group, 0 to 6, in the order of their ids."""
    return tuple(sorted((one for one in ALL_TEMPLATES if one.year_group == year_group), key=lambda one: one.id))
