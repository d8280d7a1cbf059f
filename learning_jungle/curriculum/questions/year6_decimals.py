"""Year 6, decimals and percentages: powers of ten, written methods and equivalents."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.misconceptions.decimals import (
    decimal_as_one_over,
    decimal_digits_as_fraction,
    decimal_over_wrong_power,
    place_one_over,
    place_one_short,
    product_parted_at_point,
    quotient_place_one_over,
    quotient_place_one_short,
)
from learning_jungle.curriculum.misconceptions.division import remainder_as_decimal
from learning_jungle.curriculum.misconceptions.fractions import one_part_only, rest_of_the_whole
from learning_jungle.curriculum.misconceptions.multiplication import (
    first_term_multiplied,
    product_without_carry,
)
from learning_jungle.curriculum.misconceptions.percentages import (
    fraction_digits_as_percent,
    rest_of_hundred,
    top_as_percent,
)
from learning_jungle.curriculum.misconceptions.procedure import Number
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import multiplied_instead
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, TIMES, decimal_numeral, numeral
from learning_jungle.curriculum.wording.options import Choice, decimal, in_lowest_terms


def _percent(value: Number) -> Choice:
    share = Fraction(value)
    return Choice(f"{decimal_numeral(share)}%", share, parts=(share,), form=_percent)


def _hundredths(count: int) -> Choice:
    return decimal(Fraction(count, 100))


@question_template("Y6-T11", "Y6-FDP-6", HARD)
def decimal_times_whole(rng: Random) -> Draft | None:
    """Multiply a number with two decimal places by a one-digit number."""
    i, f, m = rng.randint(1, 9), rng.randint(12, 99), rng.randint(3, 9)
    if f % 10 == 0 or f * m < 100 or f * m % 10 == 0 or i == m:
        return None
    value = i + Fraction(f, 100)
    shown, part = decimal_numeral(value), Fraction(f, 100)
    key = value * m
    return Draft(
        stem=f"{shown} {TIMES} {m} = {BOX}",
        key=decimal(key),
        distractors=(
            *product_parted_at_point.choices(decimal, value, m),
            *product_without_carry.choices(_hundredths, 100 * i + f, m),
            *first_term_multiplied.choices(decimal, m, Fraction(i), part),
            *ten_more.choices(decimal, key, 1),
            *ten_less.choices(decimal, key, 1),
            *ten_more.choices(decimal, key, Fraction(1, 10)),
        ),
        expression=f"{shown} * {m}",
        method=f"{i} × {m} = {i * m}, {decimal_numeral(part)} × {m} = {decimal_numeral(part * m)}, "
        f"{i * m} + {decimal_numeral(part * m)} = {decimal_numeral(key)}",
    )


@question_template("Y6-T37", "Y6-FDP-7", EASY)
def recall_percentage(rng: Random) -> Draft | None:
    """Recall the percentage that equals a common fraction."""
    bottom = rng.choice((4, 5, 5, 8, 8))
    value = Fraction(rng.randint(1, bottom - 1), bottom)
    if value.denominator != bottom:
        return None
    key, top = 100 * value, value.numerator
    one = Fraction(100, bottom)
    return Draft(
        stem=f"Which percentage is equal to {top}/{bottom}?",
        key=_percent(key),
        distractors=(
            *fraction_digits_as_percent.choices(_percent, top, bottom),
            *top_as_percent.choices(_percent, top, bottom),
            *one_part_only.choices(_percent, Fraction(100), top, bottom),
            *rest_of_hundred.choices(_percent, key),
            *ten_more.choices(_percent, key, one),
            *ten_less.choices(_percent, key, one),
        ),
        expression=f"{top}/{bottom}",
        method=f"Share 100% between {bottom} parts: 100 {DIVIDED_BY} {bottom} = {decimal_numeral(one)}"
        + (f", {top} × {decimal_numeral(one)} = {decimal_numeral(key)}" if top > 1 else ""),
    )


@question_template("Y6-T39", "Y6-FDP-5", EASY, criteria=("6NPV-1",))
def powers_of_ten(rng: Random) -> Draft | None:
    """Multiply or divide by 100 or 1,000 with up to three decimal places."""
    multiply = rng.random() < 0.5
    power = rng.choice((100, 1_000, 1_000) if multiply else (100, 100, 1_000))
    x = Fraction(rng.randint(1_011, 9_999), 1_000) if multiply else Fraction(rng.randint(12, 9_999))
    if x.numerator % 10 == 0 or (not multiply and power == 1_000 and x < 100):
        return None
    key = x * power if multiply else x / power
    places = len(str(power)) - 1
    short, over = (place_one_short, place_one_over) if multiply else (quotient_place_one_short, quotient_place_one_over)
    shown = decimal_numeral(x)
    return Draft(
        stem=f"What is {shown} {TIMES if multiply else DIVIDED_BY} {numeral(power)}?",
        key=decimal(key),
        distractors=(
            *short.choices(decimal, x, power),
            *over.choices(decimal, x, power),
            *(over.choices(decimal, x * 10, power) if multiply else ()),
            *(over.choices(decimal, x / 10, power) if not multiply and power == 100 else ()),
            *(short.choices(decimal, x, power // 10) if multiply and power > 100 else ()),
            *(short.choices(decimal, x * 10, power) if not multiply and power > 100 else ()),
            *(multiplied_instead.choices(decimal, x, power) if not multiply else ()),
        ),
        crossed=False,
        expression=f"{shown.replace(',', '')} {'*' if multiply else '/'} {power}",
        method=f"Move every digit {places} places to the {'left' if multiply else 'right'}: "
        f"{shown} {TIMES if multiply else DIVIDED_BY} {numeral(power)} = {decimal_numeral(key)}",
    )


@question_template("Y6-T40", "Y6-FDP-7", MEDIUM, criteria=("6F-1",))
def decimal_as_fraction(rng: Random) -> Draft | None:
    """Write a decimal as a fraction in its simplest form."""
    tens, ones = rng.randint(1, 8), rng.randint(2, 9)
    hundredths = 10 * tens + ones
    value = Fraction(hundredths, 100)
    if value.denominator == 100 or ones <= tens:
        return None
    divisor = 100 // value.denominator
    return Draft(
        stem=f"Which fraction is equal to {decimal_numeral(value)}?",
        key=in_lowest_terms(hundredths, 100),
        distractors=(
            *decimal_digits_as_fraction.choices(in_lowest_terms, value),
            *decimal_as_one_over.choices(in_lowest_terms, value),
            *decimal_over_wrong_power.choices(in_lowest_terms, value),
            *rest_of_the_whole.choices(in_lowest_terms, value.numerator, value.denominator),
            *ten_more.choices(lambda top: in_lowest_terms(top, value.denominator), value.numerator, 1),
            *ten_less.choices(lambda top: in_lowest_terms(top, value.denominator), value.numerator, 1),
        ),
        crossed=False,
        expression=decimal_numeral(value),
        method=f"{decimal_numeral(value)} is {hundredths} hundredths. Divide both by {divisor}: "
        f"{hundredths}/100 = {value.numerator}/{value.denominator}",
    )


@question_template("Y6-T66", "Y6-FDP-6", HARD)
def divide_to_a_decimal(rng: Random) -> Draft | None:
    """Divide a whole number and write the answer with one or two decimal places."""
    # The wrong decimal is a tenth: seldom a key in hundredths, which would be longer than it.
    d = rng.choice((4, 5, 5, 6, 8))
    n = rng.randint(101, 990)
    key = Fraction(n, d)
    if key.denominator == 1 or (100 * key).denominator != 1 or ((10 * key).denominator != 1 and rng.random() < 0.7):
        return None
    rest = n % d
    return Draft(
        stem=f"What is {n} {DIVIDED_BY} {d} as a decimal?",
        key=decimal(key),
        distractors=(
            *remainder_as_decimal.choices(decimal, n, d),
            *ten_less.choices(decimal, key, 1),
            *ten_more.choices(decimal, key, 1),
            *ten_less.choices(decimal, key, 10),
        ),
        expression=f"{n} / {d}",
        method=f"{n - rest} {DIVIDED_BY} {d} = {n // d}. Exchange the {rest} left over for {10 * rest} tenths: "
        f"{rest} {DIVIDED_BY} {d} = {decimal_numeral(Fraction(rest, d))}, so {decimal_numeral(key)}.",
    )
