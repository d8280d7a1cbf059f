"""Year 5, multiplication and division: short division and what a remainder means."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.division import (
    remainder_added,
    remainder_as_answer,
    remainder_dropped,
    remainder_not_carried_on,
    remainder_over_ten,
    remainder_rounded_up,
    zero_left_out_of_quotient,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, TIMES, numeral
from learning_jungle.curriculum.wording.options import mixed_number, whole

ROUNDED_UP: Final = (
    "{n} eggs are packed. Each box holds {d} eggs. How many boxes are needed for all of them?",
    "{n} guests come to a meal. Each table seats {d} guests. How many tables are needed?",
    "{n} photos go into an album. Each page holds {d} photos. How many pages are needed?",
    "{n} books go on shelves. Each shelf holds {d} books. How many shelves are needed?",
)
ROUNDED_DOWN: Final = (
    "A farmer has {n} eggs. Each box holds {d} eggs. How many boxes can be filled?",
    "A baker has {n} rolls. Each bag holds {d} rolls. How many bags can be filled?",
    "A shop has {n} cards. Each full pack has {d} cards. How many full packs can be made?",
    "There are {n} wheels. Each toy needs {d} wheels. How many toys can be made?",
)


@question_template("Y5-T08", "Y5-MD-4", HARD, story=True, criteria=("5MD-4",))
def round_up_a_remainder(rng: Random) -> Draft | None:
    """Divide and round up, because those left over need a place too."""
    d, q = rng.randint(4, 9), rng.randint(6, 60)
    r = rng.randint(2, d - 1)
    n = d * q + r
    return Draft(
        stem=rng.choice(ROUNDED_UP).format(n=numeral(n), d=d),
        key=whole(q + 1),
        distractors=(
            *remainder_dropped.choices(whole, n, d),
            *remainder_added.choices(whole, n, d),
            *ten_more.choices(whole, q + 1),
            *ten_less.choices(whole, q + 1),
            *ones_one_more.choices(whole, q + 1),
            *ten_more.choices(whole, q + 1, 2),
        ),
        expression=f"{d * (q + 1)} / {d}",
        method=f"{q} {TIMES} {d} = {d * q}, so {r} are left over. They need one more: {q} + 1 = {q + 1}",
    )


@question_template("Y5-T32", "Y5-MD-4", MEDIUM, story=True, criteria=("5MD-4",))
def round_down_a_remainder(rng: Random) -> Draft | None:
    """Divide and leave the remainder, because only full groups count."""
    d, q = rng.randint(4, 9), rng.randint(12, 60)
    r = rng.randint(2, d - 1)
    n = d * q + r
    return Draft(
        stem=rng.choice(ROUNDED_DOWN).format(n=numeral(n), d=d),
        key=whole(q),
        distractors=(
            *remainder_rounded_up.choices(whole, n, d),
            *remainder_added.choices(whole, n, d),
            *remainder_as_answer.choices(whole, n, d),
            *ten_more.choices(whole, q),
            *ten_less.choices(whole, q),
            *ones_one_less.choices(whole, q),
        ),
        expression=f"{d * q} / {d}",
        method=f"{q} {TIMES} {d} = {d * q}. The {r} left over are not enough for one more.",
    )


@question_template("Y5-T70", "Y5-MD-4", MEDIUM, criteria=("5MD-4",))
def remainder_as_fraction(rng: Random) -> Draft | None:
    """Divide and write the remainder as a fraction."""
    d, q = rng.randint(3, 9), rng.randint(5, 19)
    r = rng.randint(1, d - 1)
    n = d * q + r
    return Draft(
        stem=f"{n} {DIVIDED_BY} {d} = {BOX}",
        key=mixed_number(q, r, d),
        distractors=(
            *remainder_over_ten.choices(mixed_number, n, d),
            mixed_number(q, d - r, d).because("near-miss"),
            mixed_number(q, d - r, 10).because("combined-slip"),
            mixed_number(q + rng.choice((-1, 1)), r, d).because("times-table-neighbour"),
            *(mixed_number(q, top, d).because("near-miss") for top in (r - 1, r + 1) if 0 < top < d),
        ),
        expression=f"{n} / {d}",
        method=f"{q} {TIMES} {d} = {d * q}. The {r} left over are shared too: {r} {DIVIDED_BY} {d} = {r}/{d}",
    )


@question_template("Y5-T35", "Y5-MD-4", MEDIUM, criteria=("5MD-4",))
def short_division(rng: Random) -> Draft | None:
    """Divide a four-digit number exactly by a one-digit number."""
    d, key = rng.randint(3, 8), rng.randint(1_112, 2_990)
    n = d * key
    if n > 9_999 or "0" in str(key) or remainder_not_carried_on(n, d) is None:
        return None
    tens = key // 100 * 100
    return Draft(
        stem=f"{numeral(n)} {DIVIDED_BY} {d} = {BOX}",
        key=whole(key),
        distractors=(
            *remainder_not_carried_on.choices(whole, n, d),
            *ten_more.choices(whole, key, 100),
            *ten_less.choices(whole, key, 100),
            *ones_one_more.choices(whole, key),
            *ones_one_less.choices(whole, key),
            *ten_more.choices(whole, key),
        ),
        expression=f"{n} / {d}",
        method=f"{numeral(d * tens)} {DIVIDED_BY} {d} = {numeral(tens)}, {n - d * tens} {DIVIDED_BY} {d} "
        f"= {key - tens}, {numeral(tens)} + {key - tens} = {numeral(key)}",
    )


@question_template("Y5-T71", "Y5-MD-4", HARD, criteria=("5MD-4",))
def zero_in_the_quotient(rng: Random) -> Draft | None:
    """Divide where a column of the answer is zero."""
    d, hundreds, ones = rng.randint(3, 9), rng.randint(2, 9), rng.randint(2, 9)
    key = 100 * hundreds + ones
    n = d * key
    if d * ones > 99 or n % 10 == 0:
        return None
    return Draft(
        stem=f"{numeral(n)} {DIVIDED_BY} {d} = {BOX}",
        key=whole(key),
        distractors=(
            *zero_left_out_of_quotient.choices(whole, n, d),
            whole(key + 9 * ones).because("column-mixup"),
            *ten_more.choices(whole, key),
            *ones_one_more.choices(whole, key),
            *ones_one_less.choices(whole, key),
            *ten_less.choices(whole, key, 100),
        ),
        expression=f"{n} / {d}",
        method=f"{numeral(100 * d * hundreds)} {DIVIDED_BY} {d} = {100 * hundreds}, {d * ones} {DIVIDED_BY} {d} "
        f"= {ones}, {100 * hundreds} + {ones} = {key}",
    )
