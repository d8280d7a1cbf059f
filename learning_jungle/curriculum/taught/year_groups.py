"""The seven primary year groups of England, Reception (0) to Year 6, and the ages that attend them."""

from __future__ import annotations

from typing import Final

RECEPTION: Final = 0
YEAR_GROUPS: Final = (0, 1, 2, 3, 4, 5, 6)
AGES: Final = (5, 6, 7, 8, 9, 10, 11)

#: A child turns the upper age of a year group between 1 September and 31 August, so each age meets two year groups.
YEAR_GROUPS_BY_AGE: Final[dict[int, tuple[int, ...]]] = {
    5: (0, 1),
    6: (1, 2),
    7: (2, 3),
    8: (3, 4),
    9: (4, 5),
    10: (5, 6),
    11: (6,),
}


def year_group_name(year_group: int) -> str:
    """Return the name that schools use, such as "Reception" for 0 and "Year 3" for 3."""
    return "Reception" if year_group == RECEPTION else f"Year {year_group}"


def fits_age(year_group: int, age: int) -> bool:
    """Say whether a child of this age, in whole years, can be in this year group."""
    return year_group in YEAR_GROUPS_BY_AGE.get(age, ())
