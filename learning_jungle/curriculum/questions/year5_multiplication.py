"""Year 5, multiplication and division: written methods, remainders and powers of ten."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, TIMES, numeral
from learning_jungle.curriculum.wording.options import whole

ROUNDED_UP: Final = (
    "{n} children go on a trip. Each van holds {d} children. How many vans are needed?",
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


@question_template("Y5-T08", "Y5-MD-4", HARD, story=True)
def round_up_a_remainder(rng: Random) -> Draft | None:
    """Divide and round up, because those left over need a place too."""
    d, q = rng.randint(4, 9), rng.randint(6, 150)
    r = rng.randint(2, d - 1)
    n = d * q + r
    return Draft(
        stem=rng.choice(ROUNDED_UP).format(n=numeral(n), d=d),
        key=whole(q + 1),
        distractors=(
            whole(q).because("remainder-ignore"),
            whole(q - 1).because("times-table-neighbour"),
            whole(q + r).because("remainder-ignore"),
            whole(n - d).because("operation-swap"),
            whole(q + 10).because("forget-regroup"),
            *([whole(q - 9).because("forget-regroup")] if q > 12 else []),
        ),
    )


@question_template("Y5-T32", "Y5-MD-4", MEDIUM, story=True)
def round_down_a_remainder(rng: Random) -> Draft | None:
    """Divide and leave the remainder, because only full groups count."""
    d, q = rng.randint(4, 9), rng.randint(12, 150)
    r = rng.randint(2, d - 1)
    n = d * q + r
    return Draft(
        stem=rng.choice(ROUNDED_DOWN).format(n=numeral(n), d=d),
        key=whole(q),
        distractors=(
            whole(q + 1).because("remainder-ignore"),
            whole(q + r).because("remainder-ignore"),
            whole(n - d).because("operation-swap"),
            whole(q - 1).because("times-table-neighbour"),
            whole(q - 10).because("forget-regroup"),
            whole(r).because("remainder-ignore"),
        ),
    )


@question_template("Y5-T34", "Y5-MD-3", MEDIUM)
def long_multiplication(rng: Random) -> Draft | None:
    """Multiply a three-digit number by a two-digit number."""
    n, tens, ones = rng.randint(112, 489), rng.randint(1, 4), rng.randint(2, 9)
    m = 10 * tens + ones
    key = n * m
    return Draft(
        stem=f"{n} {TIMES} {m} = {BOX}",
        key=whole(key),
        distractors=(
            whole(n * (tens + ones)).because("zero-placeholder"),
            whole(10 * n * tens).because("partial-step"),
            whole(key - 100).because("forget-regroup"),
            whole(key - n).because("times-table-neighbour"),
            whole(key + n).because("times-table-neighbour"),
            whole(key + 100).because("forget-regroup"),
            whole(key + 1_000).because("forget-regroup"),
        ),
        expression=f"{n} * {m}",
    )


@question_template("Y5-T35", "Y5-MD-4", MEDIUM)
def short_division(rng: Random) -> Draft | None:
    """Divide a four-digit number exactly by a one-digit number."""
    d, key = rng.randint(3, 9), rng.randint(208, 1_250)
    n = d * key
    if not 1_000 <= n <= 9_999 or key % 10 == 0:
        return None
    squeezed = int(str(key).replace("0", ""))
    return Draft(
        stem=f"{numeral(n)} {DIVIDED_BY} {d} = {BOX}",
        key=whole(key),
        distractors=(
            whole(squeezed if squeezed != key else key - 100).because(
                "zero-placeholder" if squeezed != key else "forget-regroup"
            ),
            whole(key - 10).because("forget-regroup"),
            whole(key - 1).because("times-table-neighbour"),
            whole(key + 1).because("times-table-neighbour"),
            whole(key + 10).because("forget-regroup"),
            whole(key + 100).because("forget-regroup"),
            whole(n - d).because("operation-swap"),
        ),
        expression=f"{n} / {d}",
    )


@question_template("Y5-T36", "Y5-MD-3", EASY)
def short_multiplication(rng: Random) -> Draft | None:
    """Multiply a four-digit number by a one-digit number."""
    n, m = rng.randint(1_021, 4_999), rng.randint(3, 6)
    key = n * m
    uncarried = int("".join(str(int(digit) * m % 10) for digit in str(n)))
    if sum(int(digit) * m >= 10 for digit in str(n)[1:]) not in (1, 2):
        return None
    return Draft(
        stem=f"{numeral(n)} {TIMES} {m} = {BOX}",
        key=whole(key),
        distractors=(
            whole(uncarried + key // 10_000 * 10_000).because("forget-regroup"),
            whole(n + m).because("add-not-multiply"),
            whole(key - n).because("times-table-neighbour"),
            whole(key + n).because("times-table-neighbour"),
            whole(key + 100).because("forget-regroup"),
            whole(key + 10).because("forget-regroup"),
            whole(key - 100).because("forget-regroup"),
        ),
        expression=f"{n} * {m}",
    )
