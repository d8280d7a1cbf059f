"""Year 3, the multiplication tables of 3, 4 and 8."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.pictures.kinds import array
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, TIMES
from learning_jungle.curriculum.wording.options import whole

TABLES = (3, 4, 8)


@question_template("Y3-T08", "Y3-MD-1", EASY)
def table_fact(rng: Random) -> Draft | None:
    """Recall a fact of the 3, 4 or 8 times table."""
    s, k = rng.choice(TABLES), rng.randint(3, 12)
    if (s, k) == (3, 3):
        return None
    return Draft(
        stem=f"{s} {TIMES} {k} = {BOX}",
        key=whole(s * k),
        distractors=(
            whole(s + k).because("add-not-multiply"),
            whole(s * (k - 1)).because("times-table-neighbour"),
            whole(s * (k + 1)).because("times-table-neighbour"),
            whole((s + 1) * k).because("times-table-neighbour"),
            whole(s * k + 2).because("near-miss"),
        ),
        expression=f"{s} * {k}",
    )


@question_template("Y3-T30", "Y3-MD-1", MEDIUM)
def division_fact(rng: Random) -> Draft | None:
    """Divide by 3, 4 or 8 with a table fact."""
    s, k = rng.choice(TABLES), rng.randint(4, 12)
    return Draft(
        stem=f"{s * k} {DIVIDED_BY} {s} = {BOX}",
        key=whole(k),
        distractors=(
            whole(k + 1).because("times-table-neighbour"),
            whole(k - 1).because("times-table-neighbour"),
            whole(s * k - s).because("operation-swap"),
            whole(k + 2).because("times-table-neighbour"),
            whole(k - 2).because("times-table-neighbour"),
        ),
        expression=f"{s * k} / {s}",
    )


@question_template("Y3-T31", "Y3-MD-1", MEDIUM)
def missing_factor(rng: Random) -> Draft | None:
    """Find the missing number in a multiplication."""
    s, k = rng.choice(TABLES), rng.randint(4, 12)
    return Draft(
        stem=rng.choice((f"{BOX} {TIMES} {s} = {s * k}", f"{s} {TIMES} {BOX} = {s * k}")),
        key=whole(k),
        distractors=(
            whole(s * k - s).because("operation-swap"),
            whole(k + 1).because("times-table-neighbour"),
            whole(k - 1).because("times-table-neighbour"),
            whole(s * k + s).because("operation-swap"),
            whole(k - 2).because("times-table-neighbour"),
            whole(k + 2).because("times-table-neighbour"),
        ),
        expression=f"{s * k} / {s}",
    )


@question_template("Y3-T33", "Y3-MD-1", EASY)
def counters_in_rows(rng: Random) -> Draft | None:
    """Multiply to find how many counters an array has."""
    rows, columns = rng.choice(TABLES), rng.randint(4, 10)
    if rows == columns:
        return None
    return Draft(
        stem="The counters are in equal rows.\nHow many counters are there?",
        key=whole(rows * columns),
        distractors=(
            whole(rows + columns).because("add-not-multiply"),
            whole(rows * (columns - 1)).because("times-table-neighbour"),
            whole(rows * (columns + 1)).because("times-table-neighbour"),
            whole((rows - 1) * columns).because("times-table-neighbour"),
            whole((rows + 1) * columns).because("times-table-neighbour"),
        ),
        picture=array(rows, columns),
        expression=f"{rows} * {columns}",
    )


@question_template("Y3-T34", "Y3-MD-1", MEDIUM)
def double_a_known_fact(rng: Random) -> Draft | None:
    """Use a fact of the 2 or 4 times table to find one of the 4 or 8 times table."""
    s, k = rng.choice((2, 4)), rng.randint(3, 12)
    known = s * k
    return Draft(
        stem=f"{s} {TIMES} {k} = {known}\nWhat is {2 * s} {TIMES} {k}?",
        key=whole(2 * known),
        distractors=(
            whole(known + 2).because("add-not-multiply"),
            whole(known + k).because("times-table-neighbour"),
            whole(2 * known + k).because("times-table-neighbour"),
            whole(2 * known + 2 * s).because("times-table-neighbour"),
            whole(2 * known - 2 * s).because("times-table-neighbour"),
        ),
        expression=f"{2 * s} * {k}",
    )


@question_template("Y3-T66", "Y3-MD-1", EASY, story=True)
def share_equally(rng: Random) -> Draft | None:
    """Share a number of things equally with a table fact."""
    name, things = rng.choice(NAMES), rng.choice(("grapes", "stickers", "marbles", "pencils", "cards", "shells"))
    s, k = rng.choice(TABLES), rng.randint(3, 12)
    if s == k:
        return None
    return Draft(
        stem=f"{name} shares {s * k} {things} equally between {s} bowls.\nHow many {things} go in each bowl?",
        key=whole(k),
        distractors=(
            whole(s * k - s).because("operation-swap"),
            whole(k + 1).because("times-table-neighbour"),
            whole(k - 1).because("times-table-neighbour"),
            whole(k + 2).because("times-table-neighbour"),
            *([whole(k - 2).because("times-table-neighbour")] if k > 3 else []),
            whole(s).because("partial-step"),
        ),
        expression=f"{s * k} / {s}",
    )
