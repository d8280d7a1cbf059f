"""Year 4, multiplying and dividing: written methods, powers of ten and facts made larger."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.division import remainder_not_carried_on
from learning_jungle.curriculum.misconceptions.multiplication import (
    added_not_multiplied,
    carry_added_before_multiplying,
    fact_after,
    fact_before,
    only_ones_multiplied,
    only_tens_multiplied,
    product_without_carry,
    product_written_in_full,
    rest_not_multiplied,
    zero_skipped_in_product,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, MINUS, TIMES, numeral
from learning_jungle.curriculum.wording.options import whole, words


def in_parts(number: int, factor: int) -> str:
    """Say a product by its parts: 304 × 6 is 300 × 6 and 4 × 6 together."""
    place = 10 ** (len(str(number)) - 1)
    large, rest = number // place * place, number % place
    return (
        f"{large} {TIMES} {factor} = {numeral(large * factor)}, {rest} {TIMES} {factor} = {rest * factor}, "
        f"{numeral(large * factor)} + {rest * factor} = {numeral(number * factor)}"
    )


def _shared_in_parts(number: int, divisor: int) -> str:
    """Say a division by its parts: 138 ÷ 6 is 120 ÷ 6 and 18 ÷ 6 together."""
    tens = number // divisor // 10 * 10
    large, rest = tens * divisor, number - tens * divisor
    return (
        f"{large} {DIVIDED_BY} {divisor} = {tens}, {rest} {DIVIDED_BY} {divisor} = {rest // divisor}, "
        f"{tens} + {rest // divisor} = {number // divisor}"
    )


@question_template("Y4-T11", "Y4-MD-4", HARD)
def multiply_across_a_zero(rng: Random) -> Draft | None:
    """Multiply a three-digit number with no tens."""
    h, u, m = rng.randint(2, 9), rng.randint(2, 9), rng.randint(3, 9)
    n = 100 * h + u
    if u * m < 10 or n * m > 8991:
        return None
    return Draft(
        stem=f"{n} {TIMES} {m} = {BOX}",
        key=whole(n * m),
        distractors=(
            *zero_skipped_in_product.choices(whole, n, m),
            *product_without_carry.choices(whole, n, m),
            *ten_more.choices(whole, n * m),
            *ten_more.choices(whole, n * m, 100),
            *ten_less.choices(whole, n * m, 100),
        ),
        expression=f"{n} * {m}",
        method=in_parts(n, m),
    )


@question_template("Y4-T34", "Y4-MD-4", MEDIUM)
def two_digits_times_one(rng: Random) -> Draft | None:
    """Multiply a two-digit number with carrying."""
    t, u, m = rng.randint(2, 9), rng.randint(3, 9), rng.randint(3, 9)
    n = 10 * t + u
    if u * m < 10:
        return None
    return Draft(
        stem=f"{n} {TIMES} {m} = {BOX}",
        key=whole(n * m),
        distractors=(
            *product_without_carry.choices(whole, n, m),
            *rng.choice((only_tens_multiplied, only_ones_multiplied)).choices(whole, n, m),
            *carry_added_before_multiplying.choices(whole, n, m),
            *product_written_in_full.choices(whole, n, m),
            *ten_more.choices(whole, n * m),
            *ten_less.choices(whole, n * m),
        ),
        expression=f"{n} * {m}",
        method=in_parts(n, m),
    )


@question_template("Y4-T35", "Y4-MD-5", HARD)
def exact_short_division(rng: Random) -> Draft | None:
    """Divide a two- or three-digit number by one digit with exchanging."""
    d, q = rng.randint(3, 8), rng.randint(13, 189)
    n = d * q
    if n > 999 or q % 10 == 0 or remainder_not_carried_on(n, d) is None:
        return None
    return Draft(
        stem=f"{n} {DIVIDED_BY} {d} = {BOX}",
        key=whole(q),
        distractors=(
            *remainder_not_carried_on.choices(whole, n, d),
            *ten_more.choices(whole, q),
            *ten_less.choices(whole, q),
            *ones_one_more.choices(whole, q),
            *ones_one_less.choices(whole, q),
        ),
        expression=f"{n} / {d}",
        method=_shared_in_parts(n, d),
    )


@question_template("Y4-T36", "Y4-MD-5", HARD, criteria=("4MD-3",))
def just_below_a_hundred(rng: Random) -> Draft | None:
    """Multiply a number just below a hundred by taking away from hundreds."""
    m, below = rng.randint(3, 9), rng.randint(2, 5)
    if m == below:
        return None
    key = m * below
    return Draft(
        stem=f"{m} {TIMES} {100 - below} = {100 * m} {MINUS} {BOX}",
        key=whole(key),
        distractors=(
            *rest_not_multiplied.choices(whole, below, m),
            *added_not_multiplied.choices(whole, m, below),
            *fact_before.choices(whole, below, m),
            *fact_after.choices(whole, below, m),
            *ten_more.choices(whole, key),
        ),
        expression=f"{100 * m} - {m} * {100 - below}",
        method=f"{100 - below} is {below} less than 100, so take {below} away {m} times: {m} {TIMES} {below} = {key}",
    )


@question_template("Y4-T94", "Y4-MD-5", MEDIUM, criteria=("4MD-3",))
def the_rest_of_a_product(rng: Random) -> Draft | None:
    """Find the second part of a product whose tens are multiplied."""
    m, t, u = rng.randint(3, 9), rng.randint(1, 4), rng.randint(3, 9)
    key = m * u
    if m == u:
        return None
    return Draft(
        stem=f"{m} {TIMES} {10 * t + u} = {10 * m * t} + {BOX}",
        key=whole(key),
        distractors=(
            *rest_not_multiplied.choices(whole, u, m),
            *added_not_multiplied.choices(whole, m, u),
            *fact_before.choices(whole, m, u),
            *fact_after.choices(whole, m, u),
            *ten_more.choices(whole, key),
        ),
        expression=f"{m} * {10 * t + u} - {10 * m * t}",
        method=f"{m} {TIMES} {10 * t} = {10 * m * t}, {m} {TIMES} {u} = {key}",
    )


@question_template("Y4-T93", "Y4-MD-3", MEDIUM, criteria=("4MD-2",))
def the_same_product(rng: Random) -> Draft | None:
    """Choose the multiplication with the same product: one factor doubled, the other halved."""
    a, b = rng.randint(3, 9), 2 * rng.randint(6, 12)
    if 2 * a == b:
        return None
    smaller = [(a - 1, b + 1), *rng.sample(((2 * a, b // 2 - 1), (2 * a, b // 2 - 2), (a - 1, b)), 2)]
    larger = [(a + 1, b - 1), *rng.sample(((2 * a, b // 2 + 1), (2 * a, b), (a + 1, b)), 2)]
    below = rng.randint(0, 3)
    wrong = smaller[:below] + larger[: 3 - below]
    return Draft(
        stem=f"Which has the same answer as {a} {TIMES} {b}?",
        key=words(f"{2 * a} {TIMES} {b // 2}"),
        distractors=[
            words(f"{x} {TIMES} {y}").because("add-not-multiply" if x + y == a + b else "near-miss") for x, y in wrong
        ],
        method=f"Twice as many groups, half as large: {a} {TIMES} {b} = {a * b}, {2 * a} {TIMES} {b // 2} = {a * b}",
    )
