"""Year 5, multiplication and division: written multiplication and scaling by fractions."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.fractions import (
    divided_by_top,
    one_part_only,
    rest_of_the_amount,
    shared_by_top,
)
from learning_jungle.curriculum.misconceptions.multiplication import (
    like_parts_multiplied,
    product_without_carry,
    product_written_in_full,
    second_row_without_zero,
)
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import product_only
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, TIMES, numeral
from learning_jungle.curriculum.wording.options import Choice, whole

#: A long thing, a shorter one, what is compared, the unit and the least and the most length.
SCALED: Final = (
    ("A rope", "A string", "long", "m", 10, 60),
    ("An oak", "A birch", "tall", "m", 12, 30),
    ("A blue ribbon", "A red ribbon", "long", "cm", 20, 90),
    ("A cycle path", "A footpath", "long", "km", 10, 40),
)


@question_template("Y5-T34", "Y5-MD-3", MEDIUM)
def long_multiplication(rng: Random) -> Draft | None:
    """Multiply a three-digit number by a two-digit number."""
    n, tens, ones = rng.randint(112, 489), rng.randint(1, 4), rng.randint(2, 9)
    m = 10 * tens + ones
    key = n * m
    if n % 10 == 0:
        return None
    return Draft(
        stem=f"{n} {TIMES} {m} = {BOX}",
        key=whole(key),
        distractors=(
            *second_row_without_zero.choices(whole, n, m),
            *product_only.choices(whole, n, 10 * tens),
            *like_parts_multiplied.choices(whole, n, m),
            *ten_less.choices(whole, key, n),
            *ten_more.choices(whole, key, n),
            *ten_more.choices(whole, key, 100),
        ),
        expression=f"{n} * {m}",
        method=f"{n} {TIMES} {10 * tens} = {numeral(10 * n * tens)}, {n} {TIMES} {ones} = {numeral(n * ones)}, "
        f"{numeral(10 * n * tens)} + {numeral(n * ones)} = {numeral(key)}",
    )


@question_template("Y5-T36", "Y5-MD-3", EASY, criteria=("5MD-3",))
def short_multiplication(rng: Random) -> Draft | None:
    """Multiply a four-digit number by a one-digit number."""
    n, m = rng.randint(1_021, 4_999), rng.randint(3, 6)
    key = n * m
    if sum(int(digit) * m >= 10 for digit in str(n)[1:]) not in (1, 2) or n % 10 == 0:
        return None
    thousands = n // 1_000 * 1_000
    return Draft(
        stem=f"{numeral(n)} {TIMES} {m} = {BOX}",
        key=whole(key),
        distractors=(
            *product_without_carry.choices(whole, n, m),
            *ten_less.choices(whole, key, n),
            *ten_more.choices(whole, key, n),
            *(product_written_in_full.choices(whole, n, m) if n * m < 10_000 else ()),
            *ten_more.choices(whole, key, 100),
            *ten_less.choices(whole, key, 1_000),
        ),
        expression=f"{n} * {m}",
        method=f"{numeral(thousands)} {TIMES} {m} = {numeral(thousands * m)}, {n - thousands} {TIMES} {m} = "
        f"{numeral((n - thousands) * m)}, {numeral(thousands * m)} + {numeral((n - thousands) * m)} = {numeral(key)}",
    )


@question_template("Y5-T72", "Y5-MD-7", MEDIUM, criteria=("5F-1",))
def scale_by_a_fraction(rng: Random) -> Draft | None:
    """Find a length that is a fraction of another one."""
    long, short, much, unit, least, most = rng.choice(SCALED)
    that = short.replace("A ", "the ")
    top, bottom = rng.choice(((2, 3), (3, 4), (2, 5), (3, 5), (4, 5), (5, 6), (3, 8), (3, 10), (7, 10)))
    amount = bottom * rng.randint(-(-least // bottom), most // bottom)
    part = amount // bottom
    key = part * top

    def length(size: int) -> Choice:
        return whole(size, unit)

    return Draft(
        stem=f"{long} is {amount} {unit} {much}. {short} is {top}/{bottom} as {much}. How {much} is {that}?",
        key=length(key),
        distractors=(
            *one_part_only.choices(length, amount, top, bottom),
            *rest_of_the_amount.choices(length, amount, top, bottom),
            *shared_by_top.choices(length, amount, top, bottom),
            *(divided_by_top.choices(length, amount, top, bottom) if amount * bottom < 2 * amount * top else ()),
            length(key + part).because("times-table-neighbour"),
            *ten_more.choices(length, key, 2),
            *ten_less.choices(length, key, 2),
        ),
        expression=f"{amount} / {bottom} * {top}",
        method=f"One part: {amount} {DIVIDED_BY} {bottom} = {part}. Then {top} parts: {part} {TIMES} {top} = {key}",
    )
