"""Year 6, decimals: the value of digits, rounding and order, to three decimal places."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.decimals import (
    largest_by_length,
    largest_by_shortness,
)
from learning_jungle.curriculum.misconceptions.place_value import (
    digit_as_itself,
    digit_in_another_column,
)
from learning_jungle.curriculum.misconceptions.rounding import (
    rounded_to_larger_place,
    rounded_to_smaller_place,
    rounded_wrong_way,
)
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, MEDIUM
from learning_jungle.curriculum.wording.numerals import decimal_numeral
from learning_jungle.curriculum.wording.options import decimal

#: What a one is worth in each column behind the decimal point.
BEHIND_THE_POINT: Final = (Fraction(1, 10), Fraction(1, 100), Fraction(1, 1_000))


@question_template("Y6-T82", "Y6-FDP-5", EASY, criteria=("6NPV-2",))
def value_of_a_decimal_digit(rng: Random) -> Draft | None:
    """Say what a digit behind the decimal point is worth."""
    digits = [rng.randint(1, 9) for _ in range(4)]
    at = rng.choice((1, 2, 3))
    digit = digits[at]
    if digit < 2 or len(set(digits)) < 4:
        return None
    number, place = Fraction(int("".join(map(str, digits))), 1_000), Fraction(1, 10**at)
    name = ("tenths", "hundredths", "thousandths")[at - 1]
    others = [
        choice
        for other in BEHIND_THE_POINT
        for choice in digit_in_another_column.choices(decimal, number, place, other)
    ]
    # Tens stand for the columns before the point, for which those behind it may be taken.
    others += digit_in_another_column.choices(decimal, number, place, Fraction(10))
    return Draft(
        stem=f"In {decimal_numeral(number)}, what is the value of the digit {digit}?",
        key=decimal(digit * place),
        distractors=(
            *digit_as_itself.choices(decimal, number, place),
            *rng.sample(others, 2),
        ),
        crossed=False,
        method=f"After the point come tenths, hundredths, thousandths. The {digit} is in the {name}: "
        f"{digit} × {decimal_numeral(place)} = {decimal_numeral(digit * place)}",
    )


@question_template("Y6-T83", "Y6-FDP-5", MEDIUM, criteria=("6NPV-3",))
def round_a_decimal(rng: Random) -> Draft | None:
    """Round a number with three decimal places to the nearest tenth or hundredth."""
    number = Fraction(rng.randint(1_111, 29_999), 1_000)
    places = rng.choice((1, 1, 2))
    place = Fraction(1, 10**places)
    key = (number / place + Fraction(1, 2)) // 1 * place
    digit = int(number * 10 ** (places + 1)) % 10
    below = number // place * place
    # Both round numbers are written with all their places: 3.4 and 3.5, not 3.9 and 4.
    if number.denominator < 125 or digit == 0 or below / place % 10 in (0, 9):
        return None
    name = ("tenth", "hundredth")[places - 1]
    return Draft(
        stem=f"Round {decimal_numeral(number)} to the nearest {name}.",
        key=decimal(key),
        distractors=(
            *rounded_wrong_way.choices(decimal, number, place),
            *(rounded_to_smaller_place.choices(decimal, number, place) if places == 1 else ()),
            *rounded_to_larger_place.choices(decimal, number, place),
            *ten_more.choices(decimal, key, 10 * place),
            *ten_less.choices(decimal, key, place),
            *ten_more.choices(decimal, key, place),
        ),
        method=f"{decimal_numeral(number)} is between {decimal_numeral(below)} and {decimal_numeral(below + place)}. "
        f"The next digit is {digit}: round {'up' if digit >= 5 else 'down'}.",
    )


@question_template("Y6-T84", "Y6-FDP-5", MEDIUM, criteria=("6NPV-3",))
def largest_decimal(rng: Random) -> Draft | None:
    """Choose the largest of four decimals of different length."""
    ones, tenths = rng.randint(0, 6), rng.sample(range(1, 10), 2)
    low, high = sorted(tenths)
    key = ones + Fraction(10 * high + rng.randint(2, 9), 100)
    longest = ones + Fraction(100 * low + rng.randint(11, 99), 1_000)
    shortest = ones + Fraction(rng.randint(low, high), 10)
    hidden_zero = ones + Fraction(high, 100) if rng.random() < 0.5 else ones + Fraction(10 * high + 1, 1_000)
    numbers = (key, longest, shortest, hidden_zero)
    by_length, by_shortness = largest_by_length(*numbers), largest_by_shortness(*numbers)
    if len(set(numbers)) < 4 or max(numbers) != key or longest.denominator < 1_000 or shortest.denominator != 10:
        return None
    if by_length != longest or by_shortness != shortest or key.denominator < 100:
        return None
    return Draft(
        stem="Which number is the largest?",
        key=decimal(key),
        distractors=(
            *largest_by_length.choices(decimal, *numbers),
            *largest_by_shortness.choices(decimal, *numbers),
            *ten_less.choices(decimal, hidden_zero + 1, 1),
        ),
        crossed=False,
        method=f"Compare the tenths first. {decimal_numeral(key)} has {high} tenths and "
        f"{int(key * 100) % 10} hundredths, more than any other.",
    )
