"""Year 2, the clock to five minutes and the parts of an hour and a day."""

from __future__ import annotations

from random import Random

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


@question_template("Y2-T14", "Y2-ME-4", MEDIUM)
def read_quarter_to(rng: Random) -> Draft:
    """Read quarter to an hour on a clock."""
    hour = rng.randint(1, 12)
    return Draft(
        stem="What time does the clock show?",
        key=_time(hour, 45),
        distractors=(
            _time(hour + 1, 15).because("clock-misread"),
            _time(hour - 1, 45).because("clock-misread"),
            _time(hour, 15).because("clock-misread"),
            _time(hour + 1, 45).because("near-miss"),
        ),
        picture=clock(hour, 45),
    )


@question_template("Y2-T42", "Y2-ME-4", EASY)
def read_quarter_past(rng: Random) -> Draft:
    """Read quarter past an hour on a clock."""
    hour = rng.choice([hour for hour in range(1, 13) if hour not in (2, 3)])
    return Draft(
        stem="What time does the clock show?",
        key=_time(hour, 15),
        distractors=(
            _time(hour - 1, 45).because("clock-misread"),
            _time(3, 15).because("clock-misread"),
            _time(hour + 1, 15).because("near-miss"),
            _time(hour, 45).because("clock-misread"),
        ),
        picture=clock(hour, 15),
    )


@question_template("Y2-T43", "Y2-ME-4", HARD)
def read_five_minutes(rng: Random) -> Draft | None:
    """Read a time to five minutes on a clock."""
    hour, minute = rng.randint(1, 12), rng.choice((5, 10, 20, 25, 35, 40, 50, 55))
    past = minute < 30
    mirrored = 60 - minute
    hand = minute // 5
    # The third slip reads the hands the wrong way round.
    return Draft(
        stem="What time does the clock show?",
        key=_time(hour, minute),
        distractors=(
            _time(hour - 1 if past else hour + 1, mirrored).because("clock-misread"),
            _time(hand, 5 * hour % 60).because("clock-misread"),
            _time(hour + 1, minute).because("clock-misread"),
            _time(hour - 1, minute).because("near-miss"),
        ),
        picture=clock(hour, minute),
    )


@question_template("Y2-T44", "Y2-ME-5", MEDIUM)
def parts_of_time(rng: Random) -> Draft:
    """Know the minutes in an hour and in its parts, and the hours in a day."""
    asked, unit, number, wrong = rng.choice(
        (
            ("an hour", "minutes", 60, {12: "clock-misread", 24: "unit-conversion-wrong", 100: "time-base-ten"}),
            ("half an hour", "minutes", 30, {50: "time-base-ten", 6: "clock-misread", 60: "partial-step"}),
            ("a quarter of an hour", "minutes", 15, {25: "time-base-ten", 3: "clock-misread", 30: "partial-step"}),
            ("three quarters of an hour", "minutes", 45, {75: "time-base-ten", 9: "clock-misread", 15: "partial-step"}),
            ("a day", "hours", 24, {12: "partial-step", 60: "unit-conversion-wrong", 10: "time-base-ten"}),
        )
    )
    return Draft(
        stem=f"How many {unit} are in {asked}?",
        key=whole(number),
        distractors=[whole(value).because(why) for value, why in wrong.items()],
    )


@question_template("Y2-T54", "Y2-ME-5", HARD)
def minutes_between(rng: Random) -> Draft | None:
    """Find the minutes between two times within one hour."""
    hour, (first, last) = rng.randint(1, 11), sorted(rng.sample((5, 10, 15, 20, 25, 30), 2))
    gap = last - first
    if gap == first:
        return None
    return Draft(
        stem=f"How many minutes is it from {_time(hour, first).text} to {_time(hour, last).text}?",
        key=whole(gap),
        distractors=(
            whole(first + last).because("operation-swap"),
            whole(last).because("partial-step"),
            whole(first).because("partial-step"),
            whole(gap // 5).because("clock-misread"),
            whole(gap + 5).because("count-includes-start"),
            whole(gap - 5).because("near-miss"),
        ),
    )
