"""Year 2, pictograms, tally charts, block diagrams and tables."""

from __future__ import annotations

from random import Random
from typing import Final

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
    key, symbols = rng.choice((2, 5, 10)), rng.randint(2, 4)
    rows = [symbols, symbols + 1, rng.choice((symbols - 1, symbols + 2))]
    rng.shuffle(rows)
    name = names[rows.index(symbols)]
    total = key * symbols
    return Draft(
        stem=f"How many children chose {name}?",
        key=whole(total),
        distractors=(
            whole(symbols).because("scale-misread"),
            whole(key + symbols).because("add-not-multiply"),
            whole(key * (symbols + 1)).because("scale-misread"),
            whole(key * (symbols - 1)).because("count-skip-double"),
            whole(total + 1).because("near-miss"),
            whole(key * (symbols + 2)).because("count-skip-double"),
        ),
        picture=pictogram(title, key, "face", list(zip(names, rows, strict=True)), "children"),
    )


@question_template("Y2-T50", "Y2-ST-1", EASY)
def read_tally(rng: Random) -> Draft:
    """Read a row of a tally chart."""
    title, names = _survey(rng)
    counts = rng.sample(range(4, 15), 4)
    at = rng.randrange(4)
    count, beside = counts[at], counts[(at + 1) % 4]
    bundles, rest = divmod(count, 5)
    return Draft(
        stem=f"How many children chose {names[at]}?",
        key=whole(count),
        distractors=(
            whole(beside).because("scale-misread"),
            whole(4 * bundles + rest).because("scale-misread"),
            whole(bundles + rest).because("scale-misread"),
            whole(5 * bundles).because("partial-step"),
            *(whole(count + step).because("count-skip-double") for step in (-1, 1, 2)),
        ),
        picture=tally(title, list(zip(names, counts, strict=True))),
    )


@question_template("Y2-T51", "Y2-ST-2", HARD)
def total_of_two_rows(rng: Random) -> Draft | None:
    """Add two categories of a block diagram."""
    title, names = _survey(rng)
    values = rng.sample(range(2, 11), 4)
    first, second = rng.sample(range(4), 2)
    a, b = values[first], values[second]
    total = a + b
    return Draft(
        stem=f"How many children chose {names[first]} and {names[second]} altogether?",
        key=whole(total),
        distractors=(
            whole(abs(a - b)).because("operation-swap"),
            whole(max(a, b)).because("partial-step"),
            whole(sum(values)).because("scale-misread"),
            whole(total - 1).because("scale-misread"),
            whole(total + 1).because("scale-misread"),
            whole(2 * max(a, b)).because("count-skip-double"),
        ),
        picture=bar_chart(title, names, values, 1, "children"),
    )


@question_template("Y2-T52", "Y2-ST-2", MEDIUM)
def compare_two_rows(rng: Random) -> Draft | None:
    """Say how many more chose one category than another, from a table."""
    title, names = _survey(rng)
    values = rng.sample(range(5, 20), 4)
    first, second = rng.sample(range(4), 2)
    a, b = values[first], values[second]
    if a - b < 3:
        return None
    return Draft(
        stem=f"How many more children chose {names[first]} than {names[second]}?",
        key=whole(a - b),
        distractors=(
            whole(a + b).because("operation-swap"),
            whole(a).because("partial-step"),
            whole(b).because("partial-step"),
            whole(a - b + 1).because("count-includes-start"),
            whole(a - b - 1).because("near-miss"),
            whole(a - b - 2).because("near-miss"),
        ),
        picture=table(title, ("Choice", "Children"), [(n, str(v)) for n, v in zip(names, values, strict=True)]),
    )


@question_template("Y2-T53", "Y2-ST-1", EASY)
def most_or_fewest_chosen(rng: Random) -> Draft:
    """Find the category with the most or the fewest in a block diagram."""
    title, names = _survey(rng)
    values = rng.sample(range(1, 11), 4)
    ranked = [name for _, name in sorted(zip(values, names, strict=True))]
    word, at = rng.choice((("most", 3), ("fewest", 0)))
    return Draft(
        stem=f"What did the {word} children choose?",
        key=words(ranked[at]),
        distractors=(
            words(ranked[3 - at]).because("more-less-swap"),
            *(words(name).because("scale-misread") for name in ranked[1:3]),
        ),
        picture=bar_chart(title, names, values, 1, "children"),
    )
