"""Year 3, statistics: bar charts, pictograms and tables."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.misconceptions.column_methods import forgotten_first_carry
from learning_jungle.curriculum.misconceptions.multiplication import added_not_multiplied
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.statistics import (
    half_symbol_as_one,
    half_symbol_as_whole,
    half_symbol_left_out,
    larger_bar_read,
    symbols_counted,
)
from learning_jungle.curriculum.misconceptions.word_problems import added_instead, subtracted_instead
from learning_jungle.curriculum.pictures.kinds import bar_chart, pictogram, table
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import MINUS, TIMES
from learning_jungle.curriculum.wording.options import whole

#: A title, what is counted, and the categories to choose from.
SURVEYS = (
    ("Favourite fruit", ("apples", "bananas", "grapes", "mangoes", "pears")),
    ("Favourite colour", ("red", "blue", "green", "yellow", "purple")),
    ("Favourite sport", ("football", "tennis", "swimming", "running", "cricket")),
    ("Favourite way to travel", ("walking", "bus", "car", "bike", "scooter")),
    ("Favourite animal", ("lions", "tigers", "monkeys", "parrots", "snakes")),
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
            *larger_bar_read.choices(whole, a, b),
            whole((a - b) // step).because("scale-misread"),
            *added_instead.choices(whole, a, b),
            *ten_more.choices(whole, a - b, step),
            *ten_less.choices(whole, a - b, step),
        ),
        picture=_chart(title, [names[n] for n in order], [values[n] for n in order], step),
        method=f"The bar for {names[0]} shows {a} and that for {names[1]} {b}: {a} {MINUS} {b} = {a - b}.",
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
            *(whole(step * other).because("near-miss") for other in bars if other != bars[at]),
            *ten_more.choices(whole, key, step),
            *ten_less.choices(whole, key, step),
            *(ones_one_more.choices(whole, key) if step > 2 else ()),
        ),
        picture=_chart(title, names, [step * height for height in bars], step),
        method=f"Go from the top of the bar across to the scale. Each line is worth {step}: "
        f"{bars[at]} {TIMES} {step} = {key}.",
    )


@question_template("Y3-T61", "Y3-ST-1", EASY)
def read_a_pictogram(rng: Random) -> Draft | None:
    """Read a row of a pictogram whose symbol stands for several children."""
    title, names = _survey(rng, 4)
    worth, at = rng.choice((2, 5, 10)), rng.randrange(4)
    symbols = rng.sample(range(2, 7), 4)
    key = worth * symbols[at]
    return Draft(
        stem=f"How many children chose {names[at]}?",
        key=whole(key),
        distractors=(
            *symbols_counted.choices(whole, symbols[at]),
            *(added_not_multiplied.choices(whole, symbols[at], worth) if worth < 10 else ()),
            *ten_more.choices(whole, key, worth),
            *ten_less.choices(whole, key, worth),
            *(whole(worth * other).because("near-miss") for other in symbols if other > symbols[at]),
        ),
        method=f"One star is {worth} children, and there are {symbols[at]}: {symbols[at]} {TIMES} {worth} = {key}.",
        picture=pictogram(title, worth, "star", list(zip(names, symbols, strict=True)), "children"),
    )


@question_template("Y3-T62", "Y3-ST-1", MEDIUM)
def half_symbols(rng: Random) -> Draft | None:
    """Read a row of a pictogram that ends in half a symbol."""
    title, names = _survey(rng, 4)
    worth, at = rng.choice((2, 10, 20)), rng.randrange(4)
    symbols = [float(count) for count in rng.sample(range(2, 7), 4)]
    full = int(symbols[at])
    symbols[at] += 0.5
    key = worth * full + worth // 2
    if worth * max(symbols) > 100:
        return None
    misread = rng.choice((half_symbol_left_out, half_symbol_as_whole))
    return Draft(
        stem=f"How many children chose {names[at]}?",
        key=whole(key),
        distractors=(
            *misread.choices(whole, worth, full),
            *symbols_counted.choices(whole, full, 1),
            *half_symbol_as_one.choices(whole, worth, full),
            *ten_more.choices(whole, key, worth),
            *ten_less.choices(whole, key, worth),
        ),
        method=f"{full} whole stars: {full} {TIMES} {worth} = {worth * full}. Half a star is {worth // 2}: "
        f"{worth * full} + {worth // 2} = {key}.",
        picture=pictogram(title, worth, "star", list(zip(names, symbols, strict=True)), "children"),
    )


@question_template("Y3-T63", "Y3-ST-1", MEDIUM)
def total_from_a_table(rng: Random) -> Draft | None:
    """Add the two numbers of one row of a table; a year group has 60 children at most."""
    title, names = _survey(rng, 3)
    numbers = [[rng.randint(4, 28) for _ in range(2)] for _ in names]
    at = rng.randrange(3)
    a, b = numbers[at]
    column_total, other_total = (sum(column) for column in zip(*numbers, strict=True))
    if len({number for row in numbers for number in row}) < 6 or a % 10 + b % 10 < 11:
        return None
    if max(column_total, other_total) > 60:
        return None
    return Draft(
        stem=f"How many children in both years together chose {names[at]}?",
        key=whole(a + b),
        distractors=(
            *forgotten_first_carry.choices(whole, a, b),
            *larger_bar_read.choices(whole, a, b),
            *subtracted_instead.choices(whole, a, b),
            whole(column_total).because("near-miss"),
            whole(a + numbers[at - 1][1]).because("near-miss"),
            *ones_one_more.choices(whole, a + b),
        ),
        method=f"Go along the row of {names[at]}: {a} + {b} = {a + b}.",
        picture=table(
            title,
            ("Choice", "Year 3", "Year 4"),
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
    misread = rng.choice((-1, 1)) * step // 2
    return Draft(
        stem=f"How many children chose {names[halfway]} or {names[other]}?",
        key=whole(key),
        distractors=(
            whole(key + misread).because("scale-misread"),
            *larger_bar_read.choices(whole, values[halfway], values[other]),
            *subtracted_instead.choices(whole, values[halfway], values[other]),
            *ten_more.choices(whole, key, step),
            *ten_less.choices(whole, key, step),
            *ones_one_less.choices(whole, key),
        ),
        method=f"The bar for {names[halfway]} ends halfway between two lines, at {values[halfway]}. "
        f"{values[halfway]} + {values[other]} = {key}.",
        picture=_chart(title, names, values, step),
        expression=f"{values[halfway]} + {values[other]}",
    )


@question_template("Y3-T65", "Y3-ST-1", HARD)
def difference_on_a_pictogram(rng: Random) -> Draft | None:
    """Compare two rows of a pictogram, one of which has half a symbol."""
    title, names = _survey(rng, 4)
    worth = rng.choice((2, 10, 20))
    symbols = [float(count) for count in rng.sample(range(1, 7), 4)]
    a, b = rng.sample(range(4), 2)
    symbols[rng.choice((a, b))] += 0.5
    gap = symbols[a] - symbols[b]
    key, first, second = (round(worth * count) for count in (gap, symbols[a], symbols[b]))
    # Half a symbol that is left out or taken for a whole one.
    half = rng.choice((-0.5, 0.5))
    if gap < 1.5 or worth * max(symbols) > 100:
        return None
    return Draft(
        stem=f"How many more children chose {names[a]} than {names[b]}?",
        key=whole(key),
        distractors=(
            whole(round(worth * (gap + half))).because("half-symbol"),
            *larger_bar_read.choices(whole, first, second),
            *added_instead.choices(whole, first, second),
            *ten_more.choices(whole, key, worth),
            *(ten_less.choices(whole, key, worth) if key > worth else ()),
        ),
        expression=f"{first} - {second}",
        method=f"The row of {names[a]} shows {first}, that of {names[b]} {second}: {first} {MINUS} {second} = {key}.",
        picture=pictogram(title, worth, "star", list(zip(names, symbols, strict=True)), "children"),
    )
