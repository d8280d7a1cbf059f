"""When the school year turns: which children may have moved up, and how old each is by then.

A school year is written as the calendar year of its September: 2026 is the one from 1 September 2026 to 31 August 2027.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from learning_jungle.curriculum.taught.year_groups import AGES, YEAR_GROUPS, fits_age

SEPTEMBER: Final = 9
MARCH: Final = 3
_MONTHS: Final = 12


@dataclass(frozen=True, slots=True)
class Schooling:
    """A child's age and year group, the school year in which a parent confirmed them, and the month of birth if given.

    The year group fits the age, as the database demands.
    """

    age: int
    year_group: int
    confirmed: int
    birth_month: int | None = None


@dataclass(frozen=True, slots=True)
class MoveUp:
    """What to ask a parent about one child: the year group by now, and the ages that a child may have in it.

    ``ages`` has one age if the month of birth says which; otherwise ``age`` is the more likely one of them.
    """

    year_group: int
    ages: tuple[int, ...]
    age: int


def school_year_of(day: date) -> int:
    """Return the school year of a day: the calendar year of the September in which it began."""
    return day.year if day.month >= SEPTEMBER else day.year - 1


def ages_in(year_group: int) -> tuple[int, ...]:
    """Return the ages, youngest first, that children in this year group may have."""
    return tuple(age for age in AGES if fits_age(year_group, age))


def age_on(day: date, schooling: Schooling) -> int:
    """Return a child's age on a day, which grows within the school year if the month of birth is known.

    The birthday counts from the first of its month, because the day is not kept. The age is never below what the parent
    entered, and never above what fits the year group, which only the parent's answer changes.
    """
    if schooling.birth_month is None:
        return schooling.age
    years = school_year_of(day) - schooling.confirmed
    turned = years > 0 or (years == 0 and _birthday_has_come(schooling.birth_month, day))
    youngest, *older = ages_in(schooling.year_group)
    return max(schooling.age, older[-1] if turned and older else youngest)


def move_up(schooling: Schooling, day: date) -> MoveUp | None:
    """Return what to ask about a child whose school year is over, or None if there is nothing to ask.

    There is none while the confirmed school year lasts, and none for a child who has left Year 6.
    """
    year_group = _year_group_by(day, schooling)
    if year_group == schooling.year_group or year_group not in YEAR_GROUPS:
        return None
    youngest, *older = ages_in(year_group)
    # Birthdays are spread over the school year, so from March on more than half have come.
    month = schooling.birth_month or MARCH
    age = older[-1] if older and _birthday_has_come(month, day) else youngest
    return MoveUp(year_group, (age,) if schooling.birth_month else (youngest, *older), age)


def has_left_year_6(schooling: Schooling, day: date) -> bool:
    """Return whether a child who moved up every year has left the last year group with questions."""
    return _year_group_by(day, schooling) > YEAR_GROUPS[-1]


def age_if_stayed(year_group: int) -> int:
    """Return the age of a child who is in the same year group when the next school year begins: the oldest one."""
    return ages_in(year_group)[-1]


def _year_group_by(day: date, schooling: Schooling) -> int:
    # A clock that was wrong when the child was saved must not move the child down.
    return schooling.year_group + max(school_year_of(day) - schooling.confirmed, 0)


def _birthday_has_come(month: int, day: date) -> bool:
    return _months_since_september(day.month) >= _months_since_september(month)


def _months_since_september(month: int) -> int:
    return (month - SEPTEMBER) % _MONTHS
