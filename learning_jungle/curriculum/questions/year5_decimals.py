"""Year 5, decimals to thousandths: place value, comparing, rounding and equal fractions."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.decimals import (
    point_overlooked,
    quotient_place_one_over,
    quotient_place_one_short,
    top_behind_point,
)
from learning_jungle.curriculum.misconceptions.glossary import COMBINED_SLIP
from learning_jungle.curriculum.misconceptions.place_value import (
    digit_as_itself,
    digit_one_place_left,
    digit_one_place_right,
    zero_at_end_added,
)
from learning_jungle.curriculum.misconceptions.rounding import (
    rounded_in_stages,
    rounded_to_larger_place,
    rounded_to_smaller_place,
    rounded_wrong_way,
)
from learning_jungle.curriculum.misconceptions.word_problems import one_amount_left_out
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, MEDIUM
from learning_jungle.curriculum.wording.numerals import TIMES, decimal_numeral
from learning_jungle.curriculum.wording.options import decimal, whole

TENTH: Final = Fraction(1, 10)
HUNDREDTH: Final = Fraction(1, 100)
#: Fractions with a short decimal that a child should know by heart.
KNOWN: Final = ((1, 4), (3, 4), (1, 5), (2, 5), (3, 5), (4, 5), (1, 2), (1, 20), (3, 20))


@question_template("Y5-T43", "Y5-FDP-5", EASY)
def thousandths_as_decimal(rng: Random) -> Draft | None:
    """Write thousandths as a decimal."""
    n = rng.randint(11, 99)
    if n % 11 == 0 or n % 10 == 0:
        return None
    key = Fraction(n, 1_000)
    return Draft(
        stem=f"Write {n}/1000 as a decimal.",
        key=decimal(key),
        distractors=(
            *top_behind_point.choices(decimal, n, 1_000),
            *quotient_place_one_over.choices(decimal, Fraction(n), 1_000),
            *quotient_place_one_short.choices(decimal, Fraction(n), 1_000),
            decimal(Fraction(n // 10 * 100 + n % 10, 1_000)).because("zero-placeholder"),
            decimal(Fraction(n % 10 * 10 + n // 10, 1_000)).because("near-miss"),
            decimal(Fraction(n % 10 * 10 + n // 10, 100)).because("combined-slip"),
        ),
        expression=f"{n}/1000",
        method=f"Thousandths are in the third place after the decimal point, so {n}/1000 = {decimal_numeral(key)}",
        crossed=False,
    )


@question_template("Y5-T44", "Y5-FDP-6", MEDIUM, criteria=("5NPV-3",))
def round_to_one_place(rng: Random) -> Draft | None:
    """Round a number with two decimal places to one place."""
    x = Fraction(rng.randint(210, 9_889), 100)
    below = x // TENTH * TENTH
    key = below + TENTH if x - below >= Fraction(1, 20) else below
    last = x.numerator * (100 // x.denominator) % 10
    if x.denominator < 20 or key.denominator == 1 or x % 1 < TENTH:
        return None
    return Draft(
        stem=f"Round {decimal_numeral(x)} to one decimal place.",
        key=decimal(key),
        distractors=(
            *rounded_wrong_way.choices(decimal, x, TENTH),
            *rounded_to_larger_place.choices(decimal, x, TENTH),
            # Rounded to the ones, and the wrong way.
            *(choice.because(COMBINED_SLIP) for choice in rounded_wrong_way.choices(decimal, x, 1)),
            decimal(x // 1 + last * TENTH).because("near-miss"),
            decimal(key + (2 if key == below else -2) * TENTH).because("near-miss"),
        ),
        crossed=False,
        method=f"It is between {decimal_numeral(below)} and {decimal_numeral(below + TENTH)}. The hundredths digit "
        f"is {last}, so it rounds to {decimal_numeral(key)}.",
    )


@question_template("Y5-T74", "Y5-FDP-6", MEDIUM, criteria=("5NPV-3",))
def round_to_a_whole(rng: Random) -> Draft | None:
    """Round a number with two decimal places to the nearest whole number."""
    hundredths = rng.randint(1_110, 9_889)
    x, below = Fraction(hundredths, 100), hundredths // 100
    key = (hundredths + 50) // 100
    if hundredths % 10 == 0 or not 10 < hundredths % 100 < 90 or below % 10 in (0, 9):
        return None
    staged = int(str(rounded_in_stages(hundredths, 100) or 100 * key)) // 100
    return Draft(
        stem=f"Round {decimal_numeral(x)} to the nearest whole number.",
        key=decimal(Fraction(key)),
        distractors=(
            *rounded_wrong_way.choices(decimal, x, 1),
            decimal(Fraction(staged)).because(rounded_in_stages.misconception),
            *rounded_to_larger_place.choices(decimal, x, 1),
            *rounded_to_smaller_place.choices(decimal, x, 1),
            decimal(Fraction(below // 10 * 10 if key % 10 >= 5 else below // 10 * 10 + 10)).because("near-miss"),
            decimal(Fraction(hundredths // 10, 10)).because("near-miss"),
        ),
        crossed=False,
        method=f"It is between {below} and {below + 1}. The tenths digit is {hundredths // 10 % 10}, "
        f"so it rounds {'up' if key > below else 'down'} to {key}.",
    )


@question_template("Y5-T75", "Y5-FDP-5", EASY, criteria=("5NPV-2",))
def value_of_a_decimal_digit(rng: Random) -> Draft | None:
    """Say what a digit behind the point is worth."""
    digits = rng.sample(range(2, 10), 4)
    at = rng.choice((2, 3))
    number, place = Fraction(int("".join(map(str, digits))), 100), Fraction(1, 10 ** (at - 1))
    digit = digits[at]
    name = "tenths" if at == 2 else "hundredths"
    return Draft(
        stem=f"In {decimal_numeral(number)}, what is the value of the digit {digit}?",
        key=decimal(digit * place),
        distractors=(
            *digit_as_itself.choices(decimal, number, place),
            *digit_one_place_right.choices(decimal, number, place),
            *digit_one_place_left.choices(decimal, number, place),
            decimal(Fraction(10 * digit)).because("near-miss"),
            *([decimal(Fraction(digit, 1_000)).because("near-miss")] if at == 2 else []),
        ),
        method=f"The {digit} is in the {name} column, so it is worth {digit} {name}: {decimal_numeral(digit * place)}.",
        crossed=False,
    )


@question_template("Y5-T76", "Y5-FDP-5", MEDIUM, criteria=("5NPV-1",))
def hundredths_in_a_number(rng: Random) -> Draft | None:
    """Say how many hundredths a number with one decimal place has altogether."""
    ones, tenths = rng.sample(range(1, 10), 2)
    number, count = Fraction(10 * ones + tenths, 10), 100 * ones + 10 * tenths
    rest = one_amount_left_out.choices(whole, 100 * ones)
    return Draft(
        stem=f"How many hundredths are in {decimal_numeral(number)}?",
        key=whole(count),
        distractors=(
            *point_overlooked.choices(whole, number),
            *(zero_at_end_added.choices(whole, count) if rng.random() < 0.5 else rest),
            whole(100 * ones + tenths).because("column-mixup"),
            whole(100 * ones + 100 * tenths).because("near-miss"),
        ),
        expression=f"{decimal_numeral(number)} * 100",
        method=f"1 is 100 hundredths: {ones} {TIMES} 100 = {100 * ones}. 1 tenth is 10: {tenths} {TIMES} 10 = "
        f"{10 * tenths}. {100 * ones} + {10 * tenths} = {count}",
        crossed=False,
    )
