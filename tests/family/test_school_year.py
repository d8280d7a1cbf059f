"""What a parent is asked when the school year turns, and how ages grow."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.curriculum.taught.year_groups import AGES, YEAR_GROUPS, fits_age
from learning_jungle.family.school_year import (
    MoveUp,
    Schooling,
    age_if_stayed,
    age_on,
    ages_in,
    has_left_year_6,
    move_up,
    school_year_of,
)

KEYS = [(age, year_group) for age in AGES for year_group in YEAR_GROUPS if fits_age(year_group, age)]
DAYS = st.dates(date(2026, 1, 1), date(2034, 12, 31))


@st.composite
def schoolings(draw: st.DrawFn) -> Schooling:
    age, year_group = draw(st.sampled_from(KEYS))
    month = draw(st.none() | st.integers(1, 12))
    return Schooling(age, year_group, draw(st.integers(2025, 2030)), month)


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2026, 8, 31), 2025),
        (date(2026, 9, 1), 2026),
        (date(2026, 12, 31), 2026),
        (date(2027, 1, 1), 2026),
    ],
)
def test_a_school_year_begins_on_the_first_of_september(day: date, year: int) -> None:
    assert school_year_of(day) == year


def test_a_year_group_has_the_ages_of_the_database() -> None:
    assert [ages_in(year_group) for year_group in YEAR_GROUPS] == [
        (5,),
        (5, 6),
        (6, 7),
        (7, 8),
        (8, 9),
        (9, 10),
        (10, 11),
    ]


@pytest.mark.parametrize(
    ("schooling", "day", "expected"),
    [
        (Schooling(7, 2, 2026), date(2027, 8, 31), None),
        (Schooling(7, 2, 2026), date(2027, 9, 1), MoveUp(3, (7, 8), 7)),
        (Schooling(6, 2, 2026), date(2027, 9, 1), MoveUp(3, (7, 8), 7)),
        (Schooling(7, 2, 2026), date(2028, 2, 29), MoveUp(3, (7, 8), 7)),
        (Schooling(7, 2, 2026), date(2028, 3, 1), MoveUp(3, (7, 8), 8)),
        (Schooling(7, 2, 2026, 9), date(2027, 9, 1), MoveUp(3, (8,), 8)),
        (Schooling(7, 2, 2026, 10), date(2027, 9, 30), MoveUp(3, (7,), 7)),
        (Schooling(7, 2, 2026, 8), date(2028, 7, 31), MoveUp(3, (7,), 7)),
        (Schooling(7, 2, 2026, 8), date(2028, 8, 1), MoveUp(3, (8,), 8)),
        (Schooling(5, 0, 2026), date(2027, 9, 1), MoveUp(1, (5, 6), 5)),
        (Schooling(7, 2, 2026), date(2029, 9, 1), MoveUp(5, (9, 10), 9)),
        (Schooling(10, 5, 2026), date(2027, 9, 1), MoveUp(6, (10, 11), 10)),
        (Schooling(11, 6, 2026), date(2027, 8, 31), None),
        (Schooling(11, 6, 2026), date(2027, 9, 1), None),
        (Schooling(8, 4, 2026), date(2029, 9, 1), None),
    ],
    ids=[
        "the last day of the year",
        "the first day of the next",
        "a birthday has come in between",
        "half of the birthdays to come",
        "more than half of them over",
        "born in September",
        "born in October",
        "born in August, not yet",
        "born in August, at last",
        "out of Reception",
        "three years later",
        "into Year 6",
        "still in Year 6",
        "out of Year 6",
        "out of Year 6 in the meantime",
    ],
)
def test_what_is_asked(schooling: Schooling, day: date, expected: MoveUp | None) -> None:
    assert move_up(schooling, day) == expected


@pytest.mark.parametrize(
    ("schooling", "day", "left"),
    [
        (Schooling(11, 6, 2026), date(2027, 8, 31), False),
        (Schooling(11, 6, 2026), date(2027, 9, 1), True),
        (Schooling(10, 5, 2026), date(2027, 9, 1), False),
        (Schooling(10, 5, 2026), date(2028, 9, 1), True),
    ],
)
def test_our_questions_end_with_year_6(schooling: Schooling, day: date, left: bool) -> None:
    assert has_left_year_6(schooling, day) is left


@pytest.mark.parametrize(
    ("schooling", "day", "age"),
    [
        (Schooling(6, 2, 2026), date(2027, 8, 31), 6),
        (Schooling(6, 2, 2026, 5), date(2027, 4, 30), 6),
        (Schooling(6, 2, 2026, 5), date(2027, 5, 1), 7),
        (Schooling(7, 2, 2026, 5), date(2027, 5, 1), 7),
        (Schooling(7, 2, 2026, 5), date(2026, 10, 1), 7),
        (Schooling(6, 2, 2026, 5), date(2027, 12, 1), 7),
        (Schooling(5, 0, 2026, 5), date(2027, 5, 1), 5),
        (Schooling(5, 1, 2026, 9), date(2026, 9, 1), 6),
        (Schooling(10, 6, 2026, 8), date(2027, 8, 1), 11),
    ],
    ids=[
        "asked once a year without a month",
        "before the month",
        "in the month",
        "had it already",
        "never younger than the parent says",
        "no older than the year group until asked",
        "Reception has one age",
        "born in September",
        "born in August",
    ],
)
def test_the_age_grows_with_the_month_of_birth(schooling: Schooling, day: date, age: int) -> None:
    assert age_on(day, schooling) == age


@given(schoolings(), DAYS)
def test_every_age_fits_its_year_group_on_every_day(schooling: Schooling, day: date) -> None:
    assert fits_age(schooling.year_group, age_on(day, schooling))
    assert fits_age(schooling.year_group, age_if_stayed(schooling.year_group))
    asked = move_up(schooling, day)
    if asked is not None:
        assert asked.age in asked.ages
        assert all(fits_age(asked.year_group, age) for age in asked.ages)


@given(schoolings(), DAYS, DAYS)
def test_no_child_grows_younger(schooling: Schooling, one: date, other: date) -> None:
    earlier, later = sorted((one, other))
    assert age_on(earlier, schooling) <= age_on(later, schooling)
    first, second = move_up(schooling, earlier), move_up(schooling, later)
    if first and second:
        assert first.year_group <= second.year_group
        assert first.age <= second.age


@given(schoolings(), DAYS)
def test_an_answer_ends_the_question_until_the_next_september(schooling: Schooling, day: date) -> None:
    asked = move_up(schooling, day)
    if asked is not None:
        moved = Schooling(asked.age, asked.year_group, school_year_of(day), schooling.birth_month)
        assert move_up(moved, day) is None
        assert not has_left_year_6(moved, day)
        assert age_on(day, moved) == asked.age
        assert move_up(moved, date(school_year_of(day) + 1, 8, 31)) is None


@given(schoolings(), DAYS)
def test_a_child_is_asked_about_or_has_left_or_is_up_to_date(schooling: Schooling, day: date) -> None:
    states = [
        move_up(schooling, day) is not None,
        has_left_year_6(schooling, day),
        school_year_of(day) <= schooling.confirmed,
    ]
    assert states.count(True) == 1
