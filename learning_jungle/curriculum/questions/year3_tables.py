"""Year 3, the multiplication tables of 3, 4 and 8, by heart, in pictures and in stories."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.glossary import COMBINED_SLIP
from learning_jungle.curriculum.misconceptions.multiples import ends_in_the_number
from learning_jungle.curriculum.misconceptions.multiplication import (
    added_not_multiplied,
    fact_after,
    fact_before,
    quotient_one_less,
    quotient_one_more,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import multiplied_instead, subtracted_instead
from learning_jungle.curriculum.pictures.kinds import array
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, TIMES
from learning_jungle.curriculum.wording.options import whole

TABLES = (3, 4, 8)
#: Facts by 2, 1, 10 and 11 need no table.
FACTORS = (3, 4, 6, 7, 8, 9, 12)
THINGS = ("grapes", "stickers", "marbles", "pencils", "cards", "shells")


def _from_known_fact(s: int, k: int) -> str:
    """Return a way to a fact by one that is known: five or ten of the number, or half of it."""
    if s == 8:
        return f"4 {TIMES} {k} = {4 * k}, and double that is {4 * k} + {4 * k} = {8 * k}."
    if s == 4:
        return f"2 {TIMES} {k} = {2 * k}, and double that is {2 * k} + {2 * k} = {4 * k}."
    return f"2 {TIMES} {k} = {2 * k}, and one more {k}: {2 * k} + {k} = {3 * k}."


@question_template("Y3-T08", "Y3-MD-1", EASY, criteria=("3NF-2",))
def table_fact(rng: Random) -> Draft | None:
    """Recall a fact of the 3, 4 or 8 times table."""
    s, k, before = rng.choice(TABLES), rng.choice(FACTORS), rng.random() < 0.5
    if s == k:
        return None
    near, far = (fact_before, fact_after) if before else (fact_after, fact_before)
    return Draft(
        stem=f"{s} {TIMES} {k} = {BOX}",
        key=whole(s * k),
        distractors=(
            *near.choices(whole, k, s),
            *added_not_multiplied.choices(whole, s, k),
            *(far if rng.random() < 0.3 else near).choices(whole, s, k),
            *ten_more.choices(whole, s * k),
            *(ten_less.choices(whole, s * k) if s * k > 25 else ()),
            *ten_more.choices(whole, s * k, 2),
        ),
        expression=f"{s} * {k}",
        method=_from_known_fact(s, k),
    )


@question_template("Y3-T30", "Y3-MD-1", MEDIUM, criteria=("3NF-2",))
def division_fact(rng: Random) -> Draft | None:
    """Divide by 3, 4 or 8 with a table fact."""
    s, k = rng.choice(TABLES), rng.choice(FACTORS)
    less = rng.random() < 0.4
    near, other = (quotient_one_less, quotient_one_more) if less else (quotient_one_more, quotient_one_less)
    both = (whole(s * k - s + (-1 if less else 1)).because(COMBINED_SLIP),)
    far = other.choices(whole, s * k, s)
    return Draft(
        stem=f"{s * k} {DIVIDED_BY} {s} = {BOX}",
        key=whole(k),
        distractors=(
            *subtracted_instead.choices(whole, s * k, s),
            *near.choices(whole, s * k, s),
            *(far if rng.random() < 0.2 else both),
        ),
        expression=f"{s * k} / {s}",
        method=f"How many {s}s make {s * k}? {s} {TIMES} {k} = {s * k}, so it is {k}.",
        crossed=False,
    )


@question_template("Y3-T31", "Y3-MD-1", MEDIUM, criteria=("3NF-2",))
def missing_factor(rng: Random) -> Draft | None:
    """Find the missing number in a multiplication."""
    s, k = rng.choice(TABLES), rng.choice(FACTORS)
    if s == k:
        return None
    less = rng.random() < 0.4
    near, other = (quotient_one_less, quotient_one_more) if less else (quotient_one_more, quotient_one_less)
    both = (whole(s * k - s + (-1 if less else 1)).because(COMBINED_SLIP),)
    far = other.choices(whole, s * k, s)
    return Draft(
        stem=rng.choice((f"{BOX} {TIMES} {s} = {s * k}", f"{s} {TIMES} {BOX} = {s * k}")),
        key=whole(k),
        distractors=(
            *subtracted_instead.choices(whole, s * k, s),
            *near.choices(whole, s * k, s),
            *(far if rng.random() < 0.2 else both),
        ),
        expression=f"{s * k} / {s}",
        method=f"Count up in {s}s to {s * k}, or divide: {s * k} {DIVIDED_BY} {s} = {k}.",
        crossed=False,
    )


@question_template("Y3-T33", "Y3-MD-1", EASY, criteria=("3NF-2", "3MD-1"))
def counters_in_rows(rng: Random) -> Draft | None:
    """Multiply to find how many counters an array has."""
    rows, columns = rng.choice(TABLES), rng.randint(4, 9)
    if rows == columns:
        return None
    return Draft(
        stem="The counters are in equal rows.\nHow many counters are there?",
        key=whole(rows * columns),
        distractors=(
            *added_not_multiplied.choices(whole, rows, columns),
            *fact_before.choices(whole, rows, columns),
            *fact_after.choices(whole, columns, rows),
            *ten_more.choices(whole, rows * columns),
            *(ten_less.choices(whole, rows * columns) if rows * columns > 25 else ()),
            *ones_one_more.choices(whole, rows * columns),
            *ones_one_less.choices(whole, rows * columns),
        ),
        picture=array(rows, columns),
        expression=f"{rows} * {columns}",
        method=f"{rows} rows of {columns}: {rows} {TIMES} {columns} = {rows * columns}.",
    )


@question_template("Y3-T34", "Y3-MD-1", MEDIUM, criteria=("3NF-2",))
def double_a_known_fact(rng: Random) -> Draft | None:
    """Use a fact of the 2 or 4 times table to find one of the 4 or 8 times table."""
    s, k = rng.choice((2, 4)), rng.randint(3, 12)
    known = s * k
    if s == k:
        return None
    return Draft(
        stem=f"{s} {TIMES} {k} = {known}\nWhat is {2 * s} {TIMES} {k}?",
        key=whole(2 * known),
        distractors=(
            *added_not_multiplied.choices(whole, known, s),
            *added_not_multiplied.choices(whole, known, k),
            *fact_before.choices(whole, 2 * s, k),
            *fact_after.choices(whole, 2 * s, k),
            *ten_more.choices(whole, 2 * known),
            *(ten_less.choices(whole, 2 * known) if known > 12 else ()),
        ),
        expression=f"{2 * s} * {k}",
        method=f"{2 * s} is double {s}, so double {known}: {known} + {known} = {2 * known}.",
    )


@question_template("Y3-T66", "Y3-MD-1", EASY, story=True, criteria=("3MD-1",))
def share_equally(rng: Random) -> Draft | None:
    """Share a number of things equally with a table fact."""
    name, things = rng.choice(NAMES), rng.choice(THINGS)
    s, k = rng.choice(TABLES), rng.choice(FACTORS)
    if s == k:
        return None
    return Draft(
        stem=f"{name} shares {s * k} {things} equally between {s} bowls.\nHow many {things} go in each bowl?",
        key=whole(k),
        distractors=(
            *subtracted_instead.choices(whole, s * k, s),
            *quotient_one_more.choices(whole, s * k, s),
            *quotient_one_less.choices(whole, s * k, s),
            *ten_more.choices(whole, k, 2),
            *ten_less.choices(whole, k, 2),
        ),
        expression=f"{s * k} / {s}",
        method=f"Divide to share: {s * k} {DIVIDED_BY} {s} = {k}, because {s} {TIMES} {k} = {s * k}.",
    )


@question_template("Y3-T74", "Y3-MD-1", EASY, criteria=("3NF-2",))
def recognise_a_multiple(rng: Random) -> Draft | None:
    """Find a multiple of 3, 4 or 8 among numbers that are not."""
    s, k = rng.choice(TABLES), rng.randint(4, 12)
    key = s * k
    digit_like = [ends_in_the_number(s, tens) for tens in range(1, 10)]
    near = [key + step for step in (-10, -2, -1, 1, 2, 10) if (key + step) % s]
    tens = [number // 10 for number in digit_like if isinstance(number, int)]
    return Draft(
        stem=f"Which number is a multiple of {s}?",
        key=whole(key),
        distractors=(
            *ends_in_the_number.choices(whole, s, rng.choice(tens)),
            *(whole(number).because("near-miss") for number in near),
        ),
        method=f"Count in {s}s, or use the table: {k} {TIMES} {s} = {key}.",
        crossed=False,
    )


@question_template("Y3-T75", "Y3-MD-1", MEDIUM, story=True, criteria=("3MD-1",))
def put_into_groups(rng: Random) -> Draft | None:
    """Find how many groups of 3, 4 or 8 there are."""
    name, things = rng.choice(NAMES), rng.choice(THINGS)
    s, k = rng.choice(TABLES), rng.choice(FACTORS)
    if s == k:
        return None
    return Draft(
        stem=f"{name} puts {s * k} {things} into bags of {s}.\nHow many bags does {name} fill?",
        key=whole(k),
        distractors=(
            *subtracted_instead.choices(whole, s * k, s),
            *quotient_one_more.choices(whole, s * k, s),
            *quotient_one_less.choices(whole, s * k, s),
            *(multiplied_instead.choices(whole, s * k, s) if s * k * s < 200 else ()),
            *ten_more.choices(whole, k, 2),
            *ten_less.choices(whole, k, 2),
        ),
        expression=f"{s * k} / {s}",
        method=f"Count the {s}s in {s * k}: {s * k} {DIVIDED_BY} {s} = {k}, because {k} {TIMES} {s} = {s * k}.",
        crossed=False,
    )
