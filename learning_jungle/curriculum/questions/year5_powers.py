"""Year 5, multiplication and division: square and cube numbers, and powers of ten."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.misconceptions.decimals import (
    place_one_over,
    place_one_short,
    product_parted_at_point,
    quotient_place_one_over,
    quotient_place_one_short,
)
from learning_jungle.curriculum.misconceptions.glossary import COMBINED_SLIP
from learning_jungle.curriculum.misconceptions.multiplication import (
    cubed_as_squared,
    cubed_as_tripled,
    fact_after,
    fact_before,
    index_as_digit,
    only_cube_as_triple,
    only_square_as_double,
    square_and_cube_as_multiples,
    squared_as_doubled,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more, two_slips
from learning_jungle.curriculum.misconceptions.word_problems import divided_instead, multiplied_instead
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, TIMES, decimal_numeral, numeral
from learning_jungle.curriculum.wording.options import decimal, whole


@question_template("Y5-T10", "Y5-MD-6", EASY)
def square_number(rng: Random) -> Draft | None:
    """Square a number."""
    n = rng.randint(4, 12)
    return Draft(
        stem=f"{n}² = {BOX}",
        key=whole(n * n),
        distractors=(
            *squared_as_doubled.choices(whole, n),
            *index_as_digit.choices(whole, n, 2),
            *fact_before.choices(whole, n, n),
            *fact_after.choices(whole, n, n),
            *ten_more.choices(whole, n * n),
            *ten_less.choices(whole, n * n),
        ),
        expression=f"{n} * {n}",
        method=f"Squared means times itself: {n}² = {n} {TIMES} {n} = {n * n}",
    )


@question_template("Y5-T11", "Y5-MD-6", MEDIUM)
def cube_number(rng: Random) -> Draft | None:
    """Cube a number."""
    n = rng.choice((2, 3, 4, 5, 10))
    cube = n**3
    return Draft(
        stem=f"{n}³ = {BOX}",
        key=whole(cube),
        distractors=(
            *cubed_as_tripled.choices(whole, n),
            *cubed_as_squared.choices(whole, n),
            *index_as_digit.choices(whole, n, 3),
            *fact_after.choices(whole, n, n * n),
            *fact_before.choices(whole, n, n * n),
            *ten_more.choices(whole, cube, max(2, n * n - n)),
        ),
        expression=f"{n} * {n} * {n}",
        method=f"{n}³ means {n} {TIMES} {n} {TIMES} {n}: {n} {TIMES} {n} = {n * n}, "
        f"{n * n} {TIMES} {n} = {numeral(cube)}",
    )


@question_template("Y5-T33", "Y5-MD-6", HARD)
def square_plus_cube(rng: Random) -> Draft | None:
    """Add a square and a cube."""
    a, b = rng.randint(3, 12), rng.choice((2, 3, 4, 5))
    squared, cubed = a * a, b**3
    if a == b:
        return None
    return Draft(
        stem=f"{a}² + {b}³ = {BOX}",
        key=whole(squared + cubed),
        distractors=(
            *rng.choice((only_square_as_double, only_cube_as_triple)).choices(whole, a, b),
            *square_and_cube_as_multiples.choices(whole, a, b),
            *only_square_as_double.choices(whole, a, b),
            *only_cube_as_triple.choices(whole, a, b),
            *ten_more.choices(whole, squared + cubed),
            *ones_one_more.choices(whole, squared + cubed),
            *ones_one_less.choices(whole, squared + cubed),
        ),
        expression=f"{a} * {a} + {b} * {b} * {b}",
        method=f"{a} {TIMES} {a} = {squared}, {b} {TIMES} {b} {TIMES} {b} = {cubed}, "
        f"{squared} + {cubed} = {squared + cubed}",
    )


@question_template("Y5-T09", "Y5-MD-5", EASY, criteria=("5MD-1",))
def times_power_of_ten(rng: Random) -> Draft | None:
    """Multiply a number with one or two decimal places by 10 or 100."""
    x, power = Fraction(rng.randint(111, 999), rng.choice((10, 100))), rng.choice((10, 100))
    key = x * power
    target = product_parted_at_point.choices(decimal, x, power)
    if x.numerator % 10 == 0 or (key.denominator == 1 and power == 10) or x.denominator == 1 or not target:
        return None
    over = place_one_over.choices(decimal, x, power)
    # Some draws cross two slips, or the key would too often be the nearest to the middle.
    crossed = (*over, *two_slips(decimal, target[0].value * 10))
    apart = (
        *over,
        *place_one_short.choices(decimal, x, power),
        *divided_instead.choices(decimal, x, power),
        *(choice.because(COMBINED_SLIP) for choice in product_parted_at_point.choices(decimal, x, 1_000 // power)),
    )
    return Draft(
        stem=f"What is {decimal_numeral(x)} {TIMES} {power}?",
        key=decimal(key),
        distractors=(*target, *(crossed if rng.random() < 0.4 else apart)),
        expression=f"{decimal_numeral(x)} * {power}",
        method=f"Each digit moves {'one place' if power == 10 else 'two places'} to the left: {decimal_numeral(x)} "
        f"{TIMES} {power} = {decimal_numeral(key)}",
        crossed=False,
    )


@question_template("Y5-T69", "Y5-MD-5", MEDIUM, criteria=("5MD-1",))
def divided_by_power_of_ten(rng: Random) -> Draft | None:
    """Divide a whole number or a number with one decimal place by 10 or 100."""
    x, power = Fraction(rng.randint(21, 999), rng.choice((1, 1, 10))), rng.choice((10, 100))
    key = x / power
    if x.numerator % 10 == 0 or 1_000 % key.denominator:
        return None
    wrong = (
        *quotient_place_one_over.choices(decimal, x, power),
        *quotient_place_one_short.choices(decimal, x, power),
    )
    if 10_000 % wrong[0].value.denominator:
        return None
    return Draft(
        stem=f"What is {decimal_numeral(x)} {DIVIDED_BY} {power}?",
        key=decimal(key),
        distractors=(
            *rng.sample(wrong, len(wrong)),
            *multiplied_instead.choices(decimal, x, power),
            decimal(key / 100 if power == 10 else key * 1_000).because("near-miss"),
        ),
        expression=f"{decimal_numeral(x)} / {power}",
        method=f"Each digit moves {'one place' if power == 10 else 'two places'} to the right: {decimal_numeral(x)} "
        f"{DIVIDED_BY} {power} = {decimal_numeral(key)}",
        crossed=False,
    )
