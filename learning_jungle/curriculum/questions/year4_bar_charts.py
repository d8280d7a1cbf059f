"""Year 4, statistics: bar charts with scales in large steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.misconceptions.measures import scale_step_as_one, scale_step_as_ten
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.misconceptions.statistics import larger_bar_read
from learning_jungle.curriculum.misconceptions.word_problems import (
    added_instead,
    last_step_reversed,
    one_amount_left_out,
    subtracted_instead,
    sum_only,
)
from learning_jungle.curriculum.pictures.kinds import bar_chart
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import MINUS, TIMES, numeral
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
    if a - b < 2 * step or a == 2 * b:
        return None
    return Draft(
        stem=f"How many more {chart.things} {chart.done} {chart.when} {names[i]} than {chart.when} {names[j]}?",
        key=whole(a - b),
        distractors=(
            *larger_bar_read.choices(whole, a, b),
            *rng.choice((added_instead.choices(whole, a, b), scale_step_as_ten.choices(whole, 0, (a - b) // step))),
            *ten_less.choices(whole, a - b, step),
            *ten_more.choices(whole, a - b, step),
            *((whole(a - b - 2 * step).because("near-miss"),) if a - b > 2 * step else ()),
        ),
        picture=picture,
        expression=f"{a} - {b}",
        method=f"Read both bars and take one from the other: {a} {MINUS} {b} = {a - b}",
    )


@question_template("Y4-T70", "Y4-ST-1", EASY)
def read_a_bar(rng: Random) -> Draft | None:
    """Read the value of one bar."""
    names, values, step, chart, picture = _bars(rng, (20, 25, 50, 100))
    at = rng.randrange(4)
    key = values[at]
    smaller = (
        *scale_step_as_one.choices(whole, 0, key // step),
        *ten_less.choices(whole, key, step),
        *(whole(value).because("near-miss") for value in values if value < key),
    )
    larger = (
        *ten_more.choices(whole, key, step),
        *(whole(value).because("near-miss") for value in values if value > key),
    )
    # How many options are larger than the key is drawn, since the target never is.
    above = rng.choice((0, 1, 2))
    if key < 3 * step or len(larger) < above:
        return None
    return Draft(
        stem=f"How many {chart.things} {chart.done} {chart.when} {names[at]}?",
        key=whole(key),
        distractors=(
            *scale_step_as_ten.choices(whole, 0, key // step),
            *rng.sample(larger, above),
            *rng.sample(smaller, 2 - above),
        ),
        picture=picture,
        method=f"Each line is {step} more. The bar reaches line {key // step}: {key // step} {TIMES} {step} = {key}",
        crossed=False,
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
            *sum_only.choices(whole, values[i], values[j]),
            *rng.choice(
                (
                    subtracted_instead.choices(whole, values[i], values[k]),
                    last_step_reversed.choices(whole, values[i], values[j], values[k]),
                    one_amount_left_out.choices(whole, max(values[i], values[j])),
                )
            ),
            *ten_more.choices(whole, key, step),
            *ten_less.choices(whole, key, step),
            *((whole(key - 2 * step).because("near-miss"),) if key > 2 * step else ()),
        ),
        picture=picture,
        expression=f"{values[i]} + {values[j]} - {values[k]}",
        method=f"{values[i]} + {values[j]} = {numeral(values[i] + values[j])}, "
        f"{numeral(values[i] + values[j])} {MINUS} {values[k]} = {numeral(key)}",
    )
