"""Year 5, statistics: line graphs, tables and timetables."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import line_graph, table
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import clock_24, numeral
from learning_jungle.curriculum.wording.options import Choice, whole

DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri")
DAY_NAMES: Final = {"Mon": "Monday", "Tue": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday", "Fri": "Friday"}
#: Title, what is counted, size of one step, and the words that ask for one day's number.
GRAPHS: Final = (
    ("Visitors to a park", "visitors", 20, "came"),
    ("Books lent by a library", "books", 10, "were lent"),
    ("Meals sold by a café", "meals", 5, "were sold"),
    ("Steps up a tower", "steps", 100, "were climbed"),
)
STOPS: Final = ("Ashby", "Brook", "Colton", "Dunford", "Elmley", "Firbank", "Garton", "Holt")
SALES: Final = (("Tickets sold", "tickets"), ("Books lent", "books"), ("Ices sold", "ices"), ("Loaves baked", "loaves"))


def _time(minutes: int) -> Choice:
    return Choice(clock_24(minutes), Fraction(minutes))


@question_template("Y5-T22", "Y5-ST-1", HARD)
def length_of_a_journey(rng: Random) -> Draft | None:
    """Find the length of a train journey from a timetable."""
    hour, more = rng.randint(6, 19), rng.randint(1, 2)
    gap, late = rng.randrange(5, 56, 5), rng.randrange(0, 60)
    if late < gap or gap in (30, 20 * more):
        return None
    start, end = 60 * hour + late, 60 * (hour + more) + late - gap
    first, last = rng.sample(STOPS, 2)
    key = 60 * more - gap
    return Draft(
        stem=f"How long is the train journey from {first} to {last}?",
        key=whole(key, "minutes"),
        distractors=(
            whole(100 * more - gap, "minutes").because("time-base-ten"),
            whole(60 * more + gap, "minutes").because("smaller-from-larger"),
            whole(key + 60, "minutes").because("forget-regroup"),
            whole(gap, "minutes").because("partial-step"),
            *([whole(key - 10, "minutes").because("near-miss")] if key > 20 else []),
            *([whole(key - 5, "minutes").because("near-miss")] if key > 10 else []),
        ),
        picture=table("Train times", ("Stop", "Time"), ((first, clock_24(start)), (last, clock_24(end)))),
    )


@question_template("Y5-T59", "Y5-ST-1", EASY)
def read_a_line_graph(rng: Random) -> Draft | None:
    """Read one value from a line graph."""
    title, axis, step, verb = rng.choice(GRAPHS)
    marks = rng.sample(range(2, 10), 5)
    at = rng.randrange(5)
    values = [step * mark for mark in marks]
    key = values[at]
    return Draft(
        stem=f"How many {axis} {verb} on {DAY_NAMES[DAYS[at]]}?",
        key=whole(key),
        distractors=(
            *(whole(value).because("scale-misread") for n, value in enumerate(values) if n != at and abs(n - at) == 1),
            whole(marks[at]).because("scale-misread"),
            whole(key + step).because("scale-misread"),
            whole(key - step).because("scale-misread"),
            whole(key + step // 2 if step % 2 == 0 else key + 1).because("near-miss"),
        ),
        picture=line_graph(title, DAYS, values, step, axis),
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
    return Draft(
        stem=f"How many more {axis} {verb} on {DAY_NAMES[DAYS[more]]} than on {DAY_NAMES[DAYS[less]]}?",
        key=whole(step * gap),
        distractors=(
            whole(values[more]).because("partial-step"),
            whole(values[more] + values[less]).because("operation-swap"),
            whole(gap).because("scale-misread"),
            whole(step * (gap - 1)).because("scale-misread"),
            whole(step * (gap + 1)).because("scale-misread"),
            whole(values[less]).because("partial-step"),
        ),
        picture=line_graph(title, DAYS, values, step, axis),
    )


@question_template("Y5-T61", "Y5-ST-1", MEDIUM)
def latest_train(rng: Random) -> Draft | None:
    """Choose the latest train that still arrives in time."""
    first, last = rng.sample(STOPS, 2)
    leave = 60 * rng.randint(7, 18) + rng.randint(0, 20)
    ride = rng.randint(32, 58)
    starts = [leave]
    for _ in range(3):
        starts.append(starts[-1] + rng.randint(14, 29))
    at = rng.randrange(4)
    limit = starts[at] + ride + rng.randint(2, 8)
    rows = [(clock_24(start), clock_24(start + ride)) for start in starts]
    return Draft(
        stem=f"You must be in {last} by {clock_24(limit)}. When does the latest train that you can take leave {first}?",
        key=_time(starts[at]),
        distractors=[
            _time(start).because("clock-misread" if start > starts[at] else "partial-step")
            for start in starts
            if start != starts[at]
        ],
        picture=table("Train times", (f"Leaves {first}", f"Arrives {last}"), rows),
    )


@question_template("Y5-T62", "Y5-ST-1", HARD)
def missing_number_in_a_table(rng: Random) -> Draft | None:
    """Find the number that is missing from a table with a total."""
    title, unit = rng.choice(SALES)
    sold = [rng.randint(115, 489) for _ in range(4)]
    at = rng.randrange(4)
    key, total = sold[at], sum(sold)
    others = total - key
    first = sold[1 if at == 0 else 0]
    rows = [
        (day, "?" if n == at else str(sold[n])) for n, day in enumerate(("Monday", "Tuesday", "Wednesday", "Thursday"))
    ]
    return Draft(
        stem=f"Which number of {unit} is missing from the table?",
        key=whole(key),
        distractors=(
            whole(total - first).because("partial-step"),
            whole(others).because("partial-step"),
            whole(key + 100).because("forget-regroup"),
            whole(key + 10).because("forget-regroup"),
            whole(key - 10).because("forget-regroup"),
            whole(key - 100).because("forget-regroup"),
            whole(key - 1).because("near-miss"),
        ),
        picture=table(title, ("Day", unit.capitalize()), (*rows, ("Total", numeral(total)))),
    )
