"""Year 3, statistics: bar charts, pictograms and tables."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.pictures.kinds import bar_chart, pictogram, table
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.options import whole

#: A title, what is counted, and the categories to choose from.
SURVEYS = (
    ("Favourite fruit", ("apple", "banana", "grapes", "mango", "pear")),
    ("Favourite colour", ("red", "blue", "green", "yellow", "purple")),
    ("Favourite sport", ("football", "tennis", "swimming", "running", "cricket")),
    ("How we come to school", ("walking", "bus", "car", "bike", "scooter")),
    ("Favourite animal", ("lion", "tiger", "monkey", "parrot", "snake")),
)


def _survey(rng: Random, count: int) -> tuple[str, list[str]]:
    title, categories = rng.choice(SURVEYS)
    return title, rng.sample(categories, count)


def _chart(title: str, names: Sequence[str], values: Sequence[int], step: int) -> Picture:
    return bar_chart(title, names, values, step, "Number of children")


@question_template("Y3-T17", "Y3-ST-1", MEDIUM)
def difference_on_a_bar_chart(rng: Random) -> Draft | None:
    """Compare two bars whose scale goes up in more than one."""
    title, names = _survey(rng, 4)
    step = rng.choice((2, 5, 10))
    bars = rng.sample(range(1, 10), 4)
    values = [step * height for height in bars]
    a, b = values[0], values[1]
    if a - b < 2 * step:
        return None
    order = rng.sample(range(4), 4)
    return Draft(
        stem=f"How many more children chose {names[0]} than {names[1]}?",
        key=whole(a - b),
        distractors=(
            whole(a + b).because("operation-swap"),
            whole(a).because("partial-step"),
            whole((a - b) // step).because("scale-misread"),
            whole(a - b - step).because("scale-misread"),
            whole(a - b + step).because("scale-misread"),
        ),
        picture=_chart(title, [names[n] for n in order], [values[n] for n in order], step),
    )


@question_template("Y3-T60", "Y3-ST-1", EASY)
def read_a_bar(rng: Random) -> Draft | None:
    """Read the value of one bar."""
    title, names = _survey(rng, 4)
    step, at = rng.choice((2, 5, 10)), rng.randrange(4)
    bars = rng.sample(range(1, 10), 4)
    key = step * bars[at]
    if bars[at] < 3:
        return None
    return Draft(
        stem=f"How many children chose {names[at]}?",
        key=whole(key),
        distractors=(
            whole(bars[at]).because("scale-misread"),
            whole(key + step).because("scale-misread"),
            whole(key - step).because("scale-misread"),
            *(whole(step * other).because("scale-misread") for other in bars if other != bars[at]),
        ),
        picture=_chart(title, names, [step * height for height in bars], step),
    )


@question_template("Y3-T61", "Y3-ST-1", EASY)
def read_a_pictogram(rng: Random) -> Draft | None:
    """Read a row of a pictogram whose symbol stands for several children."""
    title, names = _survey(rng, 4)
    worth, at = rng.choice((2, 5, 10)), rng.randrange(4)
    symbols = rng.sample(range(2, 9), 4)
    key = worth * symbols[at]
    return Draft(
        stem=f"How many children chose {names[at]}?",
        key=whole(key),
        distractors=(
            whole(symbols[at]).because("scale-misread"),
            whole(symbols[at] + worth).because("add-not-multiply"),
            whole(key + worth).because("scale-misread"),
            whole(key - worth).because("scale-misread"),
            *(whole(worth * other).because("scale-misread") for other in symbols if other > symbols[at]),
        ),
        picture=pictogram(title, worth, "star", list(zip(names, symbols, strict=True)), "children"),
    )


@question_template("Y3-T62", "Y3-ST-1", MEDIUM)
def half_symbols(rng: Random) -> Draft | None:
    """Read a row of a pictogram that ends in half a symbol."""
    title, names = _survey(rng, 4)
    worth, at = rng.choice((2, 10, 20)), rng.randrange(4)
    symbols = [float(count) for count in rng.sample(range(2, 8), 4)]
    full = int(symbols[at])
    symbols[at] += 0.5
    key = worth * full + worth // 2
    if worth * max(symbols) > 100:
        return None
    return Draft(
        stem=f"How many children chose {names[at]}?",
        key=whole(key),
        distractors=(
            whole(worth * full).because("partial-step"),
            whole(worth * (full + 1)).because("scale-misread"),
            whole(full + 1).because("scale-misread"),
            whole(worth * full + 1).because("scale-misread"),
            whole(key + worth).because("near-miss"),
            whole(key - worth).because("near-miss"),
        ),
        picture=pictogram(title, worth, "star", list(zip(names, symbols, strict=True)), "children"),
    )


@question_template("Y3-T63", "Y3-ST-1", MEDIUM)
def total_from_a_table(rng: Random) -> Draft | None:
    """Add the two numbers of one row of a table."""
    title, names = _survey(rng, 3)
    numbers = [[rng.randint(4, 28) for _ in range(2)] for _ in names]
    at = rng.randrange(3)
    a, b = numbers[at]
    if len({number for row in numbers for number in row}) < 6 or a % 10 + b % 10 < 11:
        return None
    column_total = sum(row[0] for row in numbers)
    return Draft(
        stem=f"How many children in both classes together chose {names[at]}?",
        key=whole(a + b),
        distractors=(
            whole(max(a, b)).because("partial-step"),
            whole(abs(a - b)).because("operation-swap"),
            whole(a + b - 10).because("forget-regroup"),
            whole(column_total).because("scale-misread"),
            whole(a + numbers[at - 1][1]).because("scale-misread"),
            whole(a + b + 1).because("near-miss"),
        ),
        picture=table(
            title,
            ("Choice", "Class 3A", "Class 3B"),
            [(name, str(row[0]), str(row[1])) for name, row in zip(names, numbers, strict=True)],
        ),
        expression=f"{a} + {b}",
    )


@question_template("Y3-T64", "Y3-ST-1", HARD)
def two_bars_together(rng: Random) -> Draft | None:
    """Add two bars, one of which ends halfway between two lines."""
    title, names = _survey(rng, 4)
    step = rng.choice((2, 10, 20))
    values = [step * height for height in rng.sample(range(1, 5 if step == 20 else 10), 4)]
    halfway, other = rng.sample(range(4), 2)
    values[halfway] += step // 2
    key = values[halfway] + values[other]
    if key > 100:
        return None
    return Draft(
        stem=f"How many children chose {names[halfway]} or {names[other]} altogether?",
        key=whole(key),
        distractors=(
            whole(key - step // 2).because("scale-misread"),
            whole(key + step // 2).because("scale-misread"),
            whole(max(values[halfway], values[other])).because("partial-step"),
            whole(abs(values[halfway] - values[other])).because("operation-swap"),
            whole(key + step).because("near-miss"),
        ),
        picture=_chart(title, names, values, step),
        expression=f"{values[halfway]} + {values[other]}",
    )


@question_template("Y3-T65", "Y3-ST-1", HARD)
def difference_on_a_pictogram(rng: Random) -> Draft | None:
    """Compare two rows of a pictogram, one of which has half a symbol."""
    title, names = _survey(rng, 4)
    worth = rng.choice((2, 10, 20))
    symbols = [float(count) for count in rng.sample(range(1, 8), 4)]
    a, b = rng.sample(range(4), 2)
    symbols[rng.choice((a, b))] += 0.5
    gap = symbols[a] - symbols[b]
    key = round(worth * gap)
    if gap < 1.5 or worth * max(symbols) > 100:
        return None
    return Draft(
        stem=f"How many more children chose {names[a]} than {names[b]}?",
        key=whole(key),
        distractors=(
            whole(round(gap + 0.5)).because("scale-misread"),
            whole(round(worth * (gap + 0.5))).because("scale-misread"),
            whole(round(worth * (gap - 0.5))).because("scale-misread"),
            whole(round(worth * symbols[a])).because("partial-step"),
            whole(round(worth * (symbols[a] + symbols[b]))).because("operation-swap"),
        ),
        picture=pictogram(title, worth, "star", list(zip(names, symbols, strict=True)), "children"),
    )
