"""Year 1, the clock to the hour and half past, the days and the months."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import clock
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.options import Choice, drawing, words

DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def _hour(hour: int) -> int:
    return (hour - 1) % 12 + 1


def _o_clock(hour: int) -> Choice:
    return words(f"{_hour(hour)} o'clock", (_hour(hour), 0))


def _half_past(hour: int) -> Choice:
    return words(f"half past {_hour(hour)}", (_hour(hour), 30))


def _face(hour: int, minute: int) -> Choice:
    return drawing(clock(_hour(hour), minute), (_hour(hour), minute))


@question_template("Y1-T15", "Y1-ME-3", EASY)
def read_half_past(rng: Random) -> Draft:
    """Read half past an hour on a clock."""
    hour = rng.choice([hour for hour in range(1, 13) if hour not in (5, 6)])
    return Draft(
        stem="What time does the clock show?",
        key=_half_past(hour),
        distractors=(
            _o_clock(hour).because("clock-misread"),
            _half_past(hour + 1).because("clock-misread"),
            _half_past(6).because("clock-misread"),
            _o_clock(6).because("clock-misread"),
        ),
        picture=clock(hour, 30),
    )


@question_template("Y1-T41", "Y1-ME-3", EASY)
def read_o_clock(rng: Random) -> Draft:
    """Read a whole hour on a clock."""
    hour = rng.randint(1, 11)
    return Draft(
        stem="What time does the clock show?",
        key=_o_clock(hour),
        distractors=(
            _o_clock(12).because("clock-misread"),
            _half_past(hour).because("clock-misread"),
            _half_past(12).because("clock-misread"),
            _o_clock(hour + 1 if hour != 11 else 10).because("near-miss"),
        ),
        picture=clock(hour, 0),
    )


@question_template("Y1-T42", "Y1-ME-3", MEDIUM)
def find_clock(rng: Random) -> Draft:
    """Find the clock that shows half past an hour."""
    hour = rng.choice([hour for hour in range(1, 13) if hour not in (5, 6)])
    return Draft(
        stem=f"Which clock shows half past {hour}?",
        key=_face(hour, 30),
        distractors=(
            _face(hour, 0).because("clock-misread"),
            _face(hour - 1, 30).because("clock-misread"),
            _face(hour + 1, 30).because("near-miss"),
            _face(6, 0).because("clock-misread"),
        ),
    )


@question_template("Y1-T43", "Y1-ME-3", HARD)
def one_hour_later(rng: Random) -> Draft:
    """Say what the time will be in one hour."""
    hour = rng.choice([hour for hour in range(1, 13) if hour not in (4, 5, 6)])
    return Draft(
        stem="What time will it be in one hour?",
        key=_half_past(hour + 1),
        distractors=(
            _half_past(hour).because("partial-step"),
            _half_past(hour - 1).because("more-less-swap"),
            _o_clock(hour + 1).because("clock-misread"),
            _half_past(hour + 2).because("clock-misread"),
        ),
        picture=clock(hour, 30),
    )


@question_template("Y1-T44", "Y1-ME-4", EASY)
def day_before_or_after(rng: Random) -> Draft:
    """Name the day that comes just after or just before another."""
    at = rng.randrange(7)
    word, step = rng.choice((("after", 1), ("before", -1)))

    def day(offset: int) -> Choice:
        return words(DAYS[(at + offset) % 7])

    return Draft(
        stem=f"Which day comes just {word} {DAYS[at]}?",
        key=day(step),
        distractors=(
            day(-step).because("more-less-swap"),
            day(0).because("count-includes-start"),
            day(2 * step).because("near-miss"),
            day(-2 * step).because("near-miss"),
        ),
    )


@question_template("Y1-T45", "Y1-ME-4", MEDIUM)
def month_before_or_after(rng: Random) -> Draft:
    """Name the month that comes just after or just before another."""
    at = rng.randrange(12)
    word, step = rng.choice((("after", 1), ("before", -1)))

    def month(offset: int) -> Choice:
        return words(MONTHS[(at + offset) % 12])

    return Draft(
        stem=f"Which month comes just {word} {MONTHS[at]}?",
        key=month(step),
        distractors=(
            month(-step).because("more-less-swap"),
            month(0).because("count-includes-start"),
            month(2 * step).because("near-miss"),
            month(-2 * step).because("near-miss"),
        ),
    )
