"""Year 6, multiplication and division: long methods and calculations derived from others."""

from __future__ import annotations

from fractions import Fraction
from math import gcd
from random import Random

from learning_jungle.curriculum.misconceptions.decimals import quotient_place_one_over, quotient_place_one_short
from learning_jungle.curriculum.misconceptions.division import (
    remainder_lost_on_the_way,
    remainder_over_quotient,
    remainder_over_ten,
    zero_left_out_of_quotient,
    zero_put_at_end_of_quotient,
)
from learning_jungle.curriculum.misconceptions.multiplication import (
    like_parts_multiplied,
    one_for_one_group,
    one_for_one_group_less,
    product_one_zero_over,
    product_one_zero_short,
    product_without_carry,
    second_row_without_zero,
    zero_skipped_in_product,
)
from learning_jungle.curriculum.misconceptions.rounding import rounded_wrong_way
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, MINUS, TIMES, decimal_numeral, numeral
from learning_jungle.curriculum.wording.options import Choice, decimal, mixed_number, whole


@question_template("Y6-T03", "Y6-MD-1", MEDIUM)
def long_multiplication(rng: Random) -> Draft | None:
    """Multiply a four-digit number by a two-digit number."""
    n, tens, ones = rng.randint(1_012, 6_999), rng.randint(2, 9), rng.randint(2, 9)
    key = n * (10 * tens + ones)
    dropped = product_without_carry(n, ones)
    # A child may lose every carry, but hardly more than two of them.
    few = isinstance(dropped, int) and len(str(n * ones - dropped).strip("0")) <= 2
    if key >= 1_000_000 or n % 10 == 0 or tens == ones:
        return None
    return Draft(
        stem=f"{numeral(n)} {TIMES} {10 * tens + ones} = {BOX}",
        key=whole(key),
        distractors=(
            *second_row_without_zero.choices(whole, n, 10 * tens + ones),
            *(product_without_carry.choices(lambda row: whole(row + 10 * n * tens), n, ones) if few else ()),
            *zero_skipped_in_product.choices(whole, n, 10 * tens + ones),
            *like_parts_multiplied.choices(whole, n, 10 * tens + ones),
            *ten_more.choices(whole, key, 10_000),
            *ten_more.choices(whole, key, 1_000),
        ),
        expression=f"{n} * {10 * tens + ones}",
        method=f"{numeral(n)} × {ones} = {numeral(n * ones)}, {numeral(n)} × {10 * tens} = {numeral(10 * n * tens)}, "
        f"{numeral(n * ones)} + {numeral(10 * n * tens)} = {numeral(key)}",
    )


@question_template("Y6-T36", "Y6-MD-2", MEDIUM)
def long_division(rng: Random) -> Draft | None:
    """Divide a four-digit number exactly by a two-digit number."""
    d = rng.randint(11, 36)
    key = rng.choice((rng.randint(121, 420), 100 * rng.randint(1, 4) + rng.randint(2, 9)))
    n = d * key
    if not 1_000 <= n <= 9_999 or d % 10 == 0 or remainder_lost_on_the_way(n, d) is None or key % 10 == 0:
        return None
    hundreds = key // 100 * 100
    return Draft(
        stem=f"{numeral(n)} {DIVIDED_BY} {d} = {BOX}",
        key=whole(key),
        distractors=(
            *remainder_lost_on_the_way.choices(whole, n, d),
            *zero_left_out_of_quotient.choices(whole, n, d),
            *zero_put_at_end_of_quotient.choices(whole, n, d),
            *ten_less.choices(whole, key, 20),
            *ten_more.choices(whole, key, 100),
            *ones_one_more.choices(whole, key),
            *ten_more.choices(whole, key),
        ),
        expression=f"{n} / {d}",
        method=f"{hundreds} × {d} = {numeral(hundreds * d)}, which leaves {numeral(n - hundreds * d)}. "
        f"{numeral(n - hundreds * d)} {DIVIDED_BY} {d} = {key - hundreds}. {hundreds} + {key - hundreds} = {key}",
    )


@question_template("Y6-T76", "Y6-MD-2", HARD)
def remainder_as_a_fraction(rng: Random) -> Draft | None:
    """Divide by a two-digit number and write the remainder as a fraction."""
    d, q, r = rng.randint(11, 25), rng.randint(12, 60), rng.randint(2, 9)
    n = d * q + r
    if gcd(d, r) > 1 or d % 10 == 0:
        return None
    return Draft(
        stem=f"{numeral(n)} {DIVIDED_BY} {d} = {BOX}",
        key=mixed_number(q, r, d),
        distractors=(
            *remainder_over_ten.choices(mixed_number, n, d),
            *remainder_over_quotient.choices(mixed_number, n, d),
            *ones_one_less.choices(lambda front: mixed_number(front, r, d), q),
            *ten_more.choices(lambda front: mixed_number(front, r, d), q),
            *ten_more.choices(lambda front: mixed_number(front, r, 10), q),
        ),
        expression=f"{n} / {d}",
        method=f"{q} × {d} = {numeral(q * d)}, which leaves {r}. "
        f"{r} {DIVIDED_BY} {d} = {r}/{d}, so the answer is {q} {r}/{d}.",
    )


@question_template("Y6-T35", "Y6-MD-5", EASY)
def estimate_a_product(rng: Random) -> Draft | None:
    """Choose the best estimate of a product."""
    a, b = 100 * rng.randint(2, 9), 10 * rng.randint(2, 9)
    # Both a little more or both a little less, so that two wrong roundings never make up for each other.
    side = rng.choice((-1, 1))
    near_a, near_b = a + side * rng.randint(1, 9), b + side
    key = a * b
    # Rounding each number wrongly may come closer than rounding both well; such a question has no fair key.
    if min(a * 10, b * 100) <= 2 * abs(near_a * near_b - key):
        return None
    wrong_zeros = (*product_one_zero_short.choices(whole, a, b), *product_one_zero_over.choices(whole, a, b))
    return Draft(
        stem=f"Which is the best estimate of {near_a} {TIMES} {near_b}?",
        key=whole(key),
        distractors=(
            *(wrong_zeros if key < 18_000 else wrong_zeros[:1]),
            *rounded_wrong_way.choices(lambda other: whole(other * b), near_a, 100),
            *rounded_wrong_way.choices(lambda other: whole(a * other), near_b, 10),
        ),
        expression=f"{a} * {b}",
        method=f"Round each number: {near_a} is about {a} and {near_b} about {b}. {a} × {b} = {numeral(key)}",
    )


@question_template("Y6-T77", "Y6-MD-5", MEDIUM, criteria=("6AS/MD-2",))
def from_a_known_product(rng: Random) -> Draft | None:
    """Derive a product of decimals from a product of whole numbers."""
    a, b = rng.randint(12, 98), rng.randint(12, 98)
    powers = rng.choice(((10, 10), (100, 10), (10, 100)))
    power = powers[0] * powers[1]
    if a % 10 == 0 or b % 10 == 0 or a * b % 10 == 0 or a == b:
        return None
    first, second = (decimal_numeral(Fraction(number, by)) for number, by in zip((a, b), powers, strict=True))
    product = Fraction(a * b, power)

    def written(other: int) -> Choice:
        return decimal(Fraction(other, power))

    return Draft(
        stem=f"{a} {TIMES} {b} = {numeral(a * b)}. What is {first} {TIMES} {second}?",
        key=decimal(product),
        distractors=(
            *quotient_place_one_short.choices(decimal, a * b, power),
            *quotient_place_one_over.choices(decimal, a * b, power),
            *(quotient_place_one_short.choices(decimal, a * b, power // 10) if power > 100 else ()),
            *ten_more.choices(written, a * b),
            *ten_less.choices(written, a * b, 100),
        ),
        expression=f"{first} * {second}",
        method=f"{first} is {a} ÷ {powers[0]} and {second} is {b} ÷ {powers[1]}, so divide the product by "
        f"{numeral(power)}: {numeral(a * b)} ÷ {numeral(power)} = {decimal_numeral(product)}",
    )


@question_template("Y6-T78", "Y6-MD-5", EASY, criteria=("6AS/MD-2",))
def one_group_more(rng: Random) -> Draft | None:
    """Derive a product from one with a group more or less: 24 × 37 is 24 more than 24 × 36."""
    a, b = rng.randint(12, 48), rng.randint(12, 48)
    known, more = a * b, rng.random() < 0.5
    step = 1 if more else -1
    key = known + step * a
    if abs(a - b) < 5 or key % 10 == 0:
        return None
    one = one_for_one_group if more else one_for_one_group_less
    return Draft(
        stem=f"{a} {TIMES} {b} = {numeral(known)}. What is {a} {TIMES} {b + step}?",
        key=whole(key),
        distractors=(
            *one.choices(whole, known),
            *ten_more.choices(whole, known, step * b),
            *ten_less.choices(whole, key),
            *ten_less.choices(whole, key, 20),
            *ten_more.choices(whole, key),
            *ten_more.choices(whole, key, 20),
        ),
        expression=f"{a} * {b + step}",
        method=f"{b + step} groups of {a} are one {a} {'more' if more else 'less'} than {b} groups: "
        f"{numeral(known)} {'+' if more else MINUS} {a} = {numeral(key)}",
    )
