"""Year 2, pictograms, tally charts, block diagrams and tables."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.column_methods import smaller_from_larger
from learning_jungle.curriculum.misconceptions.counting import both_ends_counted, neither_end_counted
from learning_jungle.curriculum.misconceptions.multiplication import added_not_multiplied, fact_after, fact_before
from learning_jungle.curriculum.misconceptions.slips import one_out, ten_less, ten_out, two_slips
from learning_jungle.curriculum.misconceptions.statistics import (
    bundles_as_four,
    bundles_as_one,
    larger_bar_read,
    symbols_counted,
)
from learning_jungle.curriculum.misconceptions.word_problems import added_instead, subtracted_instead
from learning_jungle.curriculum.pictures.kinds import bar_chart, pictogram, table, tally
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.options import whole, words

#: A title and what the children chose from.
SURVEYS: Final = (
    ("Pets we like", ("cats", "dogs", "fish", "birds", "mice")),
    ("Fruit we like", ("apples", "pears", "plums", "grapes", "figs")),
    ("Sports we like", ("football", "tennis", "swimming", "running", "cycling")),
    ("Colours we like", ("red", "blue", "green", "pink", "black")),
    ("Games we play", ("tag", "chess", "skipping", "cards", "hopscotch")),
)


def _survey(rng: Random, rows: int = 4) -> tuple[str, list[str]]:
    title, names = rng.choice(SURVEYS)
    return title, rng.sample(names, rows)


@question_template("Y2-T17", "Y2-ST-1", MEDIUM)
def read_pictogram(rng: Random) -> Draft:
    """Read a row of a pictogram whose symbol stands for several children."""
    title, names = _survey(rng, 3)
    key, symbols = rng.choice((2, 5, 10)), rng.randint(3, 5)
    rows = [symbols, symbols + 1, symbols - 1]
    rng.shuffle(rows)
    name = names[rows.index(symbols)]
    total = key * symbols
    return Draft(
        stem=f"How many children chose {name}?",
        key=whole(total),
        distractors=(
            *symbols_counted.choices(whole, symbols),
            *added_not_multiplied.choices(whole, key, symbols),
            *fact_before.choices(whole, symbols, key),
            *fact_after.choices(whole, symbols, key),
            *one_out(whole, total),
        ),
        picture=pictogram(title, key, "face", list(zip(names, rows, strict=True)), "children"),
        method=f"Each face stands for {key} children: {symbols} × {key} = {total}.",
        crossed=False,
    )


@question_template("Y2-T50", "Y2-ST-1", EASY)
def read_tally(rng: Random) -> Draft:
    """Read a row of a tally chart."""
    title, names = _survey(rng)
    counts = rng.sample(range(6, 20), 4)
    at = rng.randrange(4)
    count = counts[at]
    bundles, rest = divmod(count, 5)
    more = f" and {5 * bundles} + {rest} = {count}" if rest else ""
    return Draft(
        stem=f"How many children chose {names[at]}?",
        key=whole(count),
        distractors=(
            *bundles_as_four.choices(whole, count),
            *bundles_as_one.choices(whole, count),
            *one_out(whole, count),
            *two_slips(whole, count + 5, count + 4, count - bundles + 5),
        ),
        picture=tally(title, list(zip(names, counts, strict=True))),
        method=f"A bundle is 5: {bundles} × 5 = {5 * bundles}{more}.",
        crossed=False,
    )


@question_template("Y2-T51", "Y2-ST-2", HARD)
def total_of_two_rows(rng: Random) -> Draft | None:
    """Add two categories of a block diagram."""
    title, names = _survey(rng)
    values = rng.sample(range(2, 11), 4)
    first, second = rng.sample(range(4), 2)
    a, b = values[first], values[second]
    total = a + b
    if total < 8:
        return None
    return Draft(
        stem=f"How many children chose {names[first]} or {names[second]}?",
        key=whole(total),
        distractors=(
            *larger_bar_read.choices(whole, a, b),
            *subtracted_instead.choices(whole, a, b),
            *one_out(whole, total),
            *ten_out(whole, total),
            *two_slips(whole, total + 2, total - 2),
        ),
        picture=bar_chart(title, names, values, 1, "children"),
        method=f"Read both columns and add: {a} + {b} = {total}.",
        crossed=False,
    )


@question_template("Y2-T52", "Y2-ST-2", MEDIUM, criteria=("2AS-2",))
def compare_two_rows(rng: Random) -> Draft | None:
    """Say how many more chose one category than another, from a table."""
    title, names = _survey(rng)
    values = rng.sample(range(5, 35), 4)
    first, second = rng.sample(range(4), 2)
    a, b = values[first], values[second]
    if a - b < 3 or a - b == b:
        return None
    return Draft(
        stem=f"How many more children chose {names[first]} than {names[second]}?",
        key=whole(a - b),
        distractors=(
            *added_instead.choices(whole, a, b),
            *smaller_from_larger.choices(whole, a, b),
            *both_ends_counted.choices(whole, a, b),
            *neither_end_counted.choices(whole, a, b),
            *ten_less.choices(whole, a - b),
            *two_slips(whole, a + b - 1, a - b - 2, a - b - 3),
        ),
        picture=table(title, ("Choice", "Children"), [(n, str(v)) for n, v in zip(names, values, strict=True)]),
        method=f"Find the difference: {a} − {b} = {a - b}.",
        crossed=False,
    )


@question_template("Y2-T53", "Y2-ST-1", EASY)
def most_or_fewest_chosen(rng: Random) -> Draft:
    """Find the category with the most or the fewest in a block diagram."""
    title, names = _survey(rng)
    values = rng.sample(range(2, 11), 4)
    ranked = [name for _, name in sorted(zip(values, names, strict=True))]
    word, at, size = rng.choice((("most", 3, "tallest"), ("fewest", 0, "shortest")))
    return Draft(
        stem=f"What did the {word} children choose?",
        key=words(ranked[at]),
        distractors=(
            words(ranked[3 - at]).because("more-less-swap"),
            *(words(name).because("near-miss") for name in ranked[1:3]),
        ),
        picture=bar_chart(title, names, values, 1, "children"),
        method=f"Look for the {size} column: {sorted(values)[at]} children chose {ranked[at]}.",
    )
