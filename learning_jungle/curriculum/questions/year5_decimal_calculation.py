"""Year 5, calculating with decimals: known facts made ten times smaller, and numbers of different length."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.misconceptions.decimals import (
    decimals_lined_up_on_the_right,
    difference_parted_at_point,
    point_overlooked,
    product_parted_at_point,
    quotient_place_one_over,
    sum_parted_at_point,
)
from learning_jungle.curriculum.misconceptions.multiplication import added_not_multiplied, fact_after, fact_before
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import added_instead
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, MINUS, TIMES, decimal_numeral
from learning_jungle.curriculum.wording.options import decimal

TENTH = Fraction(1, 10)


@question_template("Y5-T80", "Y5-FDP-8", EASY, criteria=("5NF-2",))
def add_tenths(rng: Random) -> Draft | None:
    """Add tenths that make more than one whole."""
    ones = rng.choice((0, 0, 1, 2, 4))
    a, b = ones * 10 + rng.randint(3, 9), rng.randint(3, 9)
    total = Fraction(a + b, 10)
    if a % 10 + b <= 10:
        return None
    first, second = Fraction(a, 10), Fraction(b, 10)
    texts = [decimal_numeral(number) for number in (first, second, total)]
    return Draft(
        stem=f"{texts[0]} + {texts[1]} = {BOX}",
        key=decimal(total),
        distractors=(
            *sum_parted_at_point.choices(decimal, first, second),
            decimal(total - 1).because("forget-regroup"),
            *point_overlooked.choices(decimal, total),
            *ones_one_more.choices(decimal, total, TENTH),
            *ones_one_less.choices(decimal, total, TENTH),
        ),
        expression=f"{texts[0]} + {texts[1]}",
        method=f"Count in tenths: {a} + {b} = {a + b}, and {a + b} tenths are {texts[2]}: "
        f"{texts[0]} + {texts[1]} = {texts[2]}",
    )


@question_template("Y5-T81", "Y5-FDP-8", MEDIUM, criteria=("5NF-2",))
def multiply_tenths(rng: Random) -> Draft | None:
    """Multiply tenths by a whole number."""
    a, n = rng.randint(3, 9), rng.randint(3, 9)
    number, key = Fraction(a, 10), Fraction(a * n, 10)
    if a * n % 10 == 0 or a * n < 10:
        return None
    text, answer = decimal_numeral(number), decimal_numeral(key)
    return Draft(
        stem=f"{text} {TIMES} {n} = {BOX}",
        key=decimal(key),
        distractors=(
            *product_parted_at_point.choices(decimal, number, n),
            *point_overlooked.choices(decimal, key),
            *added_not_multiplied.choices(decimal, number, n),
            *fact_before.choices(decimal, n, number),
            *fact_after.choices(decimal, n, number),
        ),
        expression=f"{text} * {n}",
        method=f"{text} is {a} tenths. {a} {TIMES} {n} = {a * n}, so {a * n} tenths: {text} {TIMES} {n} = {answer}",
    )


@question_template("Y5-T82", "Y5-FDP-8", HARD)
def add_decimals_of_different_length(rng: Random) -> Draft | None:
    """Add a number with one decimal place and one with two."""
    first, second = Fraction(rng.randint(21, 89), 10), Fraction(rng.randint(111, 589), 100)
    if first.denominator < 5 or second.denominator < 20 or second * 10 % 10 < 1:
        return None
    total = first + second
    texts = [decimal_numeral(number) for number in (first, second, total)]
    half = second // 1 + first
    return Draft(
        stem=f"{texts[0]} + {texts[1]} = {BOX}",
        key=decimal(total),
        distractors=(
            *decimals_lined_up_on_the_right.choices(decimal, first, second),
            *sum_parted_at_point.choices(decimal, first, second),
            *ten_more.choices(decimal, total, 1),
            *ten_less.choices(decimal, total, TENTH),
            *ten_more.choices(decimal, total, TENTH),
        ),
        expression=f"{texts[0]} + {texts[1]}",
        method=f"{texts[0]} + {second // 1} = {decimal_numeral(half)}, then {decimal_numeral(half)} + "
        f"{decimal_numeral(second % 1)} = {texts[2]}",
    )


@question_template("Y5-T83", "Y5-FDP-8", HARD)
def subtract_decimals(rng: Random) -> Draft | None:
    """Take a number with two decimal places from one with one."""
    whole, taken = Fraction(rng.randint(41, 98), 10), Fraction(rng.randint(111, 389), 100)
    if whole.denominator < 5 or taken.denominator < 20 or difference_parted_at_point(whole, taken) is None:
        return None
    key = whole - taken
    texts = [decimal_numeral(number) for number in (whole, taken, key)]
    half = whole - taken // 1
    return Draft(
        stem=f"{texts[0]} {MINUS} {texts[1]} = {BOX}",
        key=decimal(key),
        distractors=(
            *difference_parted_at_point.choices(decimal, whole, taken),
            decimal(key + Fraction(taken.numerator * (100 // taken.denominator) % 10, 50)).because("near-miss"),
            *added_instead.choices(decimal, whole, taken),
            *ten_more.choices(decimal, key, 1),
            *ten_less.choices(decimal, key, TENTH),
            *ten_more.choices(decimal, key, TENTH),
        ),
        expression=f"{texts[0]} - {texts[1]}",
        method=f"{texts[0]} {MINUS} {taken // 1} = {decimal_numeral(half)}, then {decimal_numeral(half)} {MINUS} "
        f"{decimal_numeral(taken % 1)} = {texts[2]}",
    )


@question_template("Y5-T84", "Y5-FDP-8", MEDIUM, criteria=("5NF-2",))
def divide_tenths(rng: Random) -> Draft | None:
    """Divide tenths by a whole number, from a table fact."""
    a, n = rng.randint(3, 9), rng.randint(3, 9)
    number, key = Fraction(a * n, 10), Fraction(a, 10)
    if a * n % 10 == 0 or a == n:
        return None
    step = rng.choice((-1, 1)) if a < 9 else -1
    beside = [decimal(Fraction(a + step, place)).because("near-miss") for place in (10, 1, 100)]
    both = (beside[0], beside[1].because("combined-slip"))
    small = (*quotient_place_one_over.choices(decimal, key * 10, 10), beside[2].because("combined-slip"))
    text, answer = decimal_numeral(number), decimal_numeral(key)
    return Draft(
        stem=f"What is {text} {DIVIDED_BY} {n}?",
        key=decimal(key),
        distractors=(
            *point_overlooked.choices(decimal, key),
            *(both if rng.random() < 0.85 else small),
        ),
        expression=f"{text} / {n}",
        crossed=False,
        method=f"{text} is {a * n} tenths. {a * n} {DIVIDED_BY} {n} = {a}, so {a} {'tenth' if a == 1 else 'tenths'}: "
        f"{text} {DIVIDED_BY} {n} = {answer}",
    )
