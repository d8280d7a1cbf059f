"""Year 4, statistics: bar charts with scales in large steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.pictures.kinds import bar_chart
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.options import whole


@dataclass(frozen=True, slots=True)
class Chart:
    """What a bar chart counts: its title, axis and categories, and how questions speak of it."""

    title: str
    axis: str
    categories: tuple[str, ...]
    things: str
    done: str
    when: str


CHARTS = (
    Chart(
        "Books borrowed",
        "Number of books",
        ("January", "February", "March", "April", "May"),
        "books",
        "were borrowed",
        "in",
    ),
    Chart(
        "Visitors to the zoo",
        "Number of visitors",
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
        "visitors",
        "came",
        "on",
    ),
    Chart(
        "Tickets sold",
        "Number of tickets",
        ("Monday", "Tuesday", "Friday", "Saturday", "Sunday"),
        "tickets",
        "were sold",
        "on",
    ),
    Chart(
        "Trees planted",
        "Number of trees",
        ("March", "April", "September", "October", "November"),
        "trees",
        "were planted",
        "in",
    ),
)


def _bars(rng: Random, steps: Sequence[int], count: int = 4) -> tuple[list[str], list[int], int, Chart, Picture]:
    """Draw a chart; return its categories, values and step, what it counts, and the picture."""
    chart = rng.choice(CHARTS)
    names = sorted(rng.sample(chart.categories, count), key=chart.categories.index)
    step = rng.choice(tuple(steps))
    values = [step * height for height in rng.sample(range(1, 10), count)]
    return names, values, step, chart, bar_chart(chart.title, names, values, step, chart.axis)


@question_template("Y4-T19", "Y4-ST-1", MEDIUM)
def difference_on_a_bar_chart(rng: Random) -> Draft | None:
    """Compare two bars whose scale goes up in large steps."""
    names, values, step, chart, picture = _bars(rng, (20, 25, 50, 100))
    i, j = rng.sample(range(4), 2)
    a, b = values[i], values[j]
    if a - b < 2 * step:
        return None
    return Draft(
        stem=f"How many more {chart.things} {chart.done} {chart.when} {names[i]} than {chart.when} {names[j]}?",
        key=whole(a - b),
        distractors=(
            whole(a + b).because("operation-swap"),
            whole(a).because("partial-step"),
            whole((a - b) // step).because("scale-misread"),
            whole(a - b - step).because("scale-misread"),
            whole(a - b + step).because("scale-misread"),
        ),
        picture=picture,
        expression=f"{a} - {b}",
    )


@question_template("Y4-T70", "Y4-ST-1", EASY)
def read_a_bar(rng: Random) -> Draft | None:
    """Read the value of one bar."""
    names, values, step, chart, picture = _bars(rng, (10, 20, 25, 50))
    at = rng.randrange(4)
    key = values[at]
    if key < 3 * step:
        return None
    return Draft(
        stem=f"How many {chart.things} {chart.done} {chart.when} {names[at]}?",
        key=whole(key),
        distractors=(
            whole(key // step).because("scale-misread"),
            whole(key + step).because("scale-misread"),
            whole(key - step).because("scale-misread"),
            *(whole(value).because("scale-misread") for value in values if value != key),
        ),
        picture=picture,
    )


@question_template("Y4-T73", "Y4-ST-1", HARD)
def total_of_two_less_a_third(rng: Random) -> Draft | None:
    """Compare two bars together with a third."""
    names, values, step, chart, picture = _bars(rng, (20, 25, 50, 100))
    i, j, k = rng.sample(range(4), 3)
    key = values[i] + values[j] - values[k]
    if key < 2 * step or values[i] + values[j] > 1000:
        return None
    return Draft(
        stem=f"How many more {chart.things} {chart.done} {chart.when} {names[i]} and {names[j]} together "
        f"than {chart.when} {names[k]}?",
        key=whole(key),
        distractors=(
            whole(values[i] + values[j]).because("partial-step"),
            whole(abs(values[i] - values[k])).because("partial-step"),
            whole(values[i] + values[j] + values[k]).because("operation-swap"),
            whole(key + step).because("scale-misread"),
            whole(key - step).because("scale-misread"),
            whole(key // step).because("scale-misread"),
        ),
        picture=picture,
        expression=f"{values[i]} + {values[j]} - {values[k]}",
    )
