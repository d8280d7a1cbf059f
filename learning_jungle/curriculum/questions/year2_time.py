"""Year 2, the clock to five minutes and the parts of an hour and a day."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting import counted_in_ones
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_out, two_slips
from learning_jungle.curriculum.misconceptions.time import (
    hands_swapped,
    hour_passed_for_next,
    long_hand_as_hour,
    minute_hand_number_read,
    next_hour_read,
    part_of_hundred_minutes,
    past_for_to,
)
from learning_jungle.curriculum.misconceptions.word_problems import added_instead
from learning_jungle.curriculum.pictures.kinds import clock
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.options import Choice, whole, words


def _time(hour: int, minute: int) -> Choice:
    """Offer a time to five minutes as Year 2 says it: 20 past 3, quarter to 6."""
    on = hour if minute <= 30 else hour + 1
    on = (on - 1) % 12 + 1
    names = {0: f"{on} o'clock", 15: f"quarter past {on}", 30: f"half past {on}", 45: f"quarter to {on}"}
    text = names.get(minute, f"{minute} past {on}" if minute < 30 else f"{60 - minute} to {on}")
    return words(text, ((hour - 1) % 12 + 1, minute))


def _read_clock(rng: Random, hour: int, minute: int) -> Draft:
    """Ask for the time on a clock, with past for to, another slip, and both at once."""
    slips = [*hour_passed_for_next.choices(_time, hour, minute), *next_hour_read.choices(_time, hour, minute)]
    slips += long_hand_as_hour.choices(_time, hour, minute)
    if minute % 15:
        slips += minute_hand_number_read.choices(_time, hour, minute)
        slips += [slip for slip in hands_swapped.choices(_time, hour, minute) if past_for_to(*slip.value)]
    slip = rng.choice([slip for slip in slips if slip.value != (hour, minute)])
    both = past_for_to.choices(_time, *slip.value)[0].because("combined-slip")
    side, on, minutes = ("past", hour, minute) if minute < 30 else ("before", hour % 12 + 1, 60 - minute)
    key = _time(hour, minute)
    return Draft(
        stem="What time does the clock show?",
        key=key,
        distractors=(*past_for_to.choices(_time, hour, minute), slip, both),
        picture=clock(hour, minute),
        method=f"The short hand is {side} {on}. The long hand is {minutes} minutes {side} the hour: {key.text}.",
    )


@question_template("Y2-T14", "Y2-ME-4", MEDIUM)
def read_quarter_to(rng: Random) -> Draft:
    """Read quarter to an hour on a clock."""
    return _read_clock(rng, rng.randint(1, 12), 45)


@question_template("Y2-T42", "Y2-ME-4", EASY)
def read_quarter_past(rng: Random) -> Draft:
    """Read quarter past an hour on a clock."""
    return _read_clock(rng, rng.choice([hour for hour in range(1, 13) if hour not in (2, 3, 4)]), 15)


@question_template("Y2-T43", "Y2-ME-4", HARD)
def read_five_minutes(rng: Random) -> Draft:
    """Read a time to five minutes on a clock."""
    return _read_clock(rng, rng.randint(1, 12), rng.choice((5, 10, 20, 25, 35, 40, 50, 55)))


@question_template("Y2-T44", "Y2-ME-5", MEDIUM)
def parts_of_time(rng: Random) -> Draft:
    """Know the minutes in an hour and in its parts, and the hours in a day."""
    asked, top, bottom, method = rng.choice(
        (
            ("an hour", 1, 1, "An hour is once round the clock: 12 × 5 = 60 minutes."),
            ("half an hour", 1, 2, "An hour has 60 minutes, and half of 60 is 30: 30 + 30 = 60."),
            ("a quarter of an hour", 1, 4, "An hour has 60 minutes: 60 ÷ 2 = 30 and 30 ÷ 2 = 15."),
            ("three quarters of an hour", 3, 4, "A quarter of an hour is 15 minutes: 15 + 15 + 15 = 45."),
            ("a day", 1, 1, "The short hand goes round twice a day: 12 + 12 = 24 hours."),
        )
    )
    in_hours = asked == "a day"
    key = 24 if in_hours else 60 * top // bottom
    once_round = (whole(12).because("near-miss"),)
    target = once_round if in_hours else part_of_hundred_minutes.choices(whole, top, bottom)
    near = {
        24: (10, 20, 30, 48, 60), 60: (30, 40, 50, 90, 120), 30: (15, 20, 40, 55, 60), 15: (5, 10, 20, 30, 35),
        45: (30, 40, 60, 70, 90),
    }  # fmt: skip
    return Draft(
        stem=f"How many {'hours' if in_hours else 'minutes'} are in {asked}?",
        key=whole(key),
        distractors=(
            *target,
            *(whole(other).because("near-miss") for other in near[key]),
        ),
        method=method,
        crossed=False,
    )


@question_template("Y2-T54", "Y2-ME-5", HARD)
def minutes_between(rng: Random) -> Draft | None:
    """Find the minutes between two times within one hour."""
    hour, (first, last) = rng.randint(1, 11), sorted(rng.sample((5, 10, 15, 20, 25, 30), 2))
    gap = last - first
    if gap == first or gap == 5:
        return None
    printed = first % 15 and last % 15
    # Another multiple of five, so that the key is never the only one.
    other = rng.choice(
        (
            *ten_out(whole, gap, 5),
            *ten_less.choices(whole, gap, 5),
            *(added_instead.choices(whole, first, last) if printed else two_slips(whole, first + last)),
        )
    )
    return Draft(
        stem=f"How many minutes is it from {_time(hour, first).text} to {_time(hour, last).text}?",
        key=whole(gap),
        distractors=(
            *counted_in_ones.choices(whole, 0, gap // 5),
            other,
            *two_slips(whole, other.value // 5 if other.value < gap else rng.choice((other.value // 5, gap + 10))),
        ),
        method=f"Count the fives: {gap // 5} × 5 = {gap}, and {first} + {gap} = {last}.",
        crossed=False,
    )
