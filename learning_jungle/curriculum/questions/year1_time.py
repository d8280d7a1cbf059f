"""Year 1, the clock to the hour and half past, the days and the months."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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


def _time(hour: int, minute: int) -> Choice:
    text = f"half past {_hour(hour)}" if minute else f"{_hour(hour)} o'clock"
    return words(text, (_hour(hour), minute))


def _face(hour: int, minute: int) -> Choice:
    return drawing(clock(_hour(hour), minute), (_hour(hour), minute))


def _crossed(form: Callable[[int, int], Choice], hour: int, minute: int, other_hour: int) -> tuple[Choice, ...]:
    """Offer the other hour, the other hand, and both at once."""
    return (
        form(other_hour, minute).because("clock-misread"),
        form(hour, 30 - minute).because("clock-misread"),
        form(other_hour, 30 - minute).because("combined-slip"),
    )


@question_template("Y1-T15", "Y1-ME-3", EASY)
def read_half_past(rng: Random) -> Draft:
    """Read half past an hour on a clock."""
    hour = rng.choice([hour for hour in range(1, 13) if hour not in (5, 6)])
    return Draft(
        stem="What time does the clock show?",
        key=_time(hour, 30),
        distractors=(*_crossed(_time, hour, 30, hour + 1), _time(6, 30).because("clock-misread")),
        picture=clock(hour, 30),
        method=f"The long hand at 6 means half past, and the short hand has gone past {hour}.",
    )


@question_template("Y1-T41", "Y1-ME-3", EASY)
def read_o_clock(rng: Random) -> Draft:
    """Read a whole hour on a clock."""
    hour = rng.randint(1, 11)
    beside = [(hour + a, hour + b) for a, b in ((-2, -1), (-1, 1), (1, 2)) if hour + a > 0 and hour + b < 12]
    hours = [_time(other, 0).because("near-miss") for other in rng.choice(beside)]
    halves = (_time(hour, 30).because("clock-misread"), _time(12, 30).because("combined-slip"))
    return Draft(
        stem="What time does the clock show?",
        key=_time(hour, 0),
        distractors=(
            _time(12, 0).because("clock-misread"),
            *rng.choice((hours, hours, halves)),
        ),
        picture=clock(hour, 0),
        method=f"The long hand at 12 means o'clock, and the short hand says the hour: {hour}.",
    )


@question_template("Y1-T42", "Y1-ME-3", MEDIUM)
def find_clock(rng: Random) -> Draft:
    """Find the clock that shows half past an hour."""
    hour = rng.choice([hour for hour in range(1, 13) if hour not in (5, 6, 7)])
    return Draft(
        stem=f"Which clock shows half past {hour}?",
        key=_face(hour, 30),
        distractors=_crossed(_face, hour, 30, hour - 1),
        method=f"Look for the long hand at 6 and the short hand halfway past {hour}.",
    )


@question_template("Y1-T43", "Y1-ME-3", HARD)
def one_hour_later(rng: Random) -> Draft:
    """Say what the time will be in one hour."""
    hour = rng.choice([hour for hour in range(1, 13) if hour not in (4, 5, 6)])
    same, misread = _time(hour, 30).because("near-miss"), _time(hour + 1, 0).because("clock-misread")
    both, later = _time(hour - 1, 0).because("combined-slip"), _time(hour + 2, 30).because("clock-misread")
    return Draft(
        stem="What time will it be in one hour?",
        key=_time(hour + 1, 30),
        distractors=(
            _time(hour - 1, 30).because("more-less-swap"),
            *rng.choice(((misread, both), (same, later), (later, both), (later, misread), (same, misread))),
        ),
        picture=clock(hour, 30),
        method=f"It is half past {hour} now. One hour later the long hand is at 6 again: half past {_hour(hour + 1)}.",
    )


def _neighbour(names: Sequence[str], rng: Random, kind: str) -> Draft:
    """Ask for the name just after or just before another one."""
    at = rng.randrange(len(names))
    word, step = rng.choice((("after", 1), ("before", -1)))

    def named(offset: int) -> Choice:
        return words(names[(at + offset) % len(names)])

    return Draft(
        stem=f"Which {kind} comes just {word} {names[at]}?",
        key=named(step),
        distractors=(
            named(-step).because("more-less-swap"),
            named(2 * step).because("near-miss"),
            named(-2 * step).because("near-miss"),
        ),
        method=f"Say them in order: {', '.join(named(offset).text for offset in sorted((0, step)))}.",
    )


@question_template("Y1-T44", "Y1-ME-4", EASY)
def day_before_or_after(rng: Random) -> Draft:
    """Name the day that comes just after or just before another."""
    return _neighbour(DAYS, rng, "day")


@question_template("Y1-T45", "Y1-ME-4", MEDIUM)
def month_before_or_after(rng: Random) -> Draft:
    """Name the month that comes just after or just before another."""
    return _neighbour(MONTHS, rng, "month")
