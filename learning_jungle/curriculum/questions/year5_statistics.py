"""Year 5, statistics: line graphs, tables and timetables."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.column_methods import forgotten_first_exchange
from learning_jungle.curriculum.misconceptions.measures import scale_read_backwards, scale_step_as_one
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.statistics import larger_bar_read
from learning_jungle.curriculum.misconceptions.time import (
    duration_in_hundreds,
    hour_not_exchanged,
    minutes_smaller_from_larger,
)
from learning_jungle.curriculum.misconceptions.word_problems import added_instead, sum_only
from learning_jungle.curriculum.pictures.kinds import line_graph, table
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import MINUS, clock_24, numeral
from learning_jungle.curriculum.wording.options import Choice, whole

DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri")
DAY_NAMES: Final = {"Mon": "Monday", "Tue": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday", "Fri": "Friday"}
#: Title, unit, size of one step, and the words that ask for one day. The points are joined, so nothing here jumps.
GRAPHS: Final = (
    ("Water in a tank", "litres", 20, "were in the tank"),
    ("Snow on a hill", "centimetres", 10, "of snow lay on the hill"),
    ("Snow in a garden", "centimetres", 5, "of snow lay in the garden"),
    ("Water in a pond", "litres", 100, "were in the pond"),
)
STOPS: Final = ("Ashby", "Brook", "Colton", "Dunford", "Elmley", "Firbank", "Garton", "Holt")
SALES: Final = (
    ("Tickets sold", "tickets"), ("Books lent", "books"), ("Ice creams sold", "ice creams"), ("Loaves baked", "loaves"),
)  # fmt: skip


def _time(minutes: int) -> Choice:
    return Choice(clock_24(minutes), Fraction(minutes))


def _minutes(number: int) -> Choice:
    return whole(number, "minutes")


@question_template("Y5-T22", "Y5-ST-1", HARD)
def length_of_a_journey(rng: Random) -> Draft | None:
    """Find the length of a train journey from a timetable."""
    hour, more = rng.randint(6, 19), rng.randint(1, 2)
    gap, late = rng.randrange(5, 56, 5), rng.randrange(0, 60)
    if late < gap or gap == 30 or late in (0, gap):
        return None
    times = (hour, late, hour + more, late - gap)
    start, end = 60 * hour + late, 60 * (hour + more) + late - gap
    first, last = rng.sample(STOPS, 2)
    key, rest = 60 * more - gap, 60 - late
    return Draft(
        stem=f"How long is the train journey from {first} to {last}?",
        key=_minutes(key),
        distractors=(
            *duration_in_hundreds.choices(_minutes, *times),
            *minutes_smaller_from_larger.choices(_minutes, *times),
            *hour_not_exchanged.choices(_minutes, *times),
            *(ten_less.choices(_minutes, key) if key > 20 else ()),
            *ten_more.choices(_minutes, key),
            *(ten_less.choices(_minutes, key, 20) if key > 30 else ()),
        ),
        picture=table("Train times", ("Stop", "Time"), ((first, clock_24(start)), (last, clock_24(end)))),
        method=f"From {clock_24(start)} to {clock_24(start + rest)} it is {rest} minutes, "
        f"and then {key - rest} minutes to {clock_24(end)}: {rest} + {key - rest} = {key}.",
    )


@question_template("Y5-T59", "Y5-ST-1", EASY)
def read_a_line_graph(rng: Random) -> Draft | None:
    """Read one value from a line graph."""
    title, axis, step, verb = rng.choice(GRAPHS)
    marks = rng.sample(range(2, 10), 5)
    at = rng.randrange(5)
    values = [step * mark for mark in marks]
    key, day = values[at], DAY_NAMES[DAYS[at]]
    beside = [value for n, value in enumerate(values) if abs(n - at) == 1]
    return Draft(
        stem=f"How many {axis} {verb} on {day}?",
        key=whole(key),
        distractors=(
            *scale_step_as_one.choices(whole, key - step, 1),
            *scale_read_backwards.choices(whole, key, 1, step),
            whole(key - step).because("scale-misread"),
            *(whole(value).because("near-miss") for value in beside),
            *ten_more.choices(whole, key, 2 * step),
        ),
        picture=line_graph(title, DAYS, values, step, axis),
        method=f"Go up from {day} to the line, then across to the scale. Each step is {step}: it reads {key}.",
        crossed=False,
    )


@question_template("Y5-T60", "Y5-ST-1", MEDIUM)
def difference_on_a_line_graph(rng: Random) -> Draft | None:
    """Find the difference of two values of a line graph."""
    title, axis, step, verb = rng.choice(GRAPHS)
    marks = rng.sample(range(1, 10), 5)
    more, less = rng.sample(range(5), 2)
    gap = marks[more] - marks[less]
    if gap < 2 or gap == marks[less]:
        return None
    values = [step * mark for mark in marks]
    high, low = values[more], values[less]
    return Draft(
        stem=f"How many more {axis} {verb} on {DAY_NAMES[DAYS[more]]} than on {DAY_NAMES[DAYS[less]]}?",
        key=whole(step * gap),
        distractors=(
            *larger_bar_read.choices(whole, high, low),
            *added_instead.choices(whole, high, low),
            *scale_read_backwards.choices(whole, step * gap, 1, step),
            whole(step * (gap - 1)).because("scale-misread"),
            *([whole(step * (gap - 2)).because("scale-misread")] if gap > 2 else []),
        ),
        picture=line_graph(title, DAYS, values, step, axis),
        expression=f"{high} - {low}",
        method=f"Read both days from the scale, then take away: {high} {MINUS} {low} = {step * gap}",
    )


@question_template("Y5-T61", "Y5-ST-1", MEDIUM)
def latest_train(rng: Random) -> Draft | None:
    """Choose the latest train that still arrives in time."""
    first, last = rng.sample(STOPS, 2)
    leave = 60 * rng.randint(7, 18) + rng.randint(0, 20)
    ride = rng.randint(32, 58)
    starts = [leave]
    for _ in range(4):
        starts.append(starts[-1] + rng.randint(14, 29))
    at = rng.randrange(4)
    limit = starts[at] + ride + rng.randint(2, 8)
    # The train that leaves last before the time at which you must be there.
    leaving = [start for start in starts if start <= limit and start > starts[at]]
    rows = [(clock_24(start), clock_24(start + ride)) for start in starts]
    if not leaving:
        return None
    return Draft(
        stem=f"You must be in {last} by {clock_24(limit)}. What is the latest time you can leave {first}?",
        key=_time(starts[at]),
        distractors=(
            _time(leaving[-1]).because("one-condition-only"),
            *(_time(start).because("near-miss") for start in starts if start not in (starts[at], leaving[-1])),
        ),
        picture=table("Train times", (f"Leaves {first}", f"Arrives {last}"), rows),
        method=f"Look for the last arrival before {clock_24(limit)}: {clock_24(starts[at] + ride)}. "
        f"That train leaves at {clock_24(starts[at])}.",
    )


@question_template("Y5-T62", "Y5-ST-1", HARD)
def missing_number_in_a_table(rng: Random) -> Draft | None:
    """Find the number that is missing from a table with a total."""
    title, unit = rng.choice(SALES)
    sold = [rng.randint(115, 489) for _ in range(4)]
    at = rng.randrange(4)
    key, total = sold[at], sum(sold)
    known = [number for n, number in enumerate(sold) if n != at]
    days = ("Monday", "Tuesday", "Wednesday", "Thursday")
    rows = [(day, "?" if n == at else str(sold[n])) for n, day in enumerate(days)]
    added = " + ".join(map(str, known))
    return Draft(
        stem="Which number is missing from the table?",
        key=whole(key),
        distractors=(
            *sum_only.choices(whole, *known),
            *forgotten_first_exchange.choices(whole, total, sum(known)),
            *ten_less.choices(whole, key, 100),
            *ten_less.choices(whole, key),
            *ten_more.choices(whole, key, 100),
            *ones_one_less.choices(whole, key),
        ),
        picture=table(title, ("Day", unit.capitalize()), (*rows, ("Total", numeral(total)))),
        expression=f"{total} - ({added})",
        method=f"Add the others, then take them from the total: {added} = {numeral(sum(known))}, "
        f"{numeral(total)} {MINUS} {numeral(sum(known))} = {key}",
    )
