"""Year 5, number and place value: numbers to a million."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting import (
    boundary_not_passed,
    boundary_skipped,
    largest_for_smallest,
    other_direction,
    smallest_for_largest,
)
from learning_jungle.curriculum.misconceptions.glossary import COMBINED_SLIP
from learning_jungle.curriculum.misconceptions.place_value import (
    changed_one_column_left,
    changed_one_column_right,
    digit_as_itself,
    digit_one_place_left,
    digit_one_place_right,
    largest_by_first_digits,
    rest_one_column_left,
    smallest_by_first_digits,
    zero_after_thousands_left_out,
    zero_left_out_of_thousands,
)
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.number_words import number_in_words
from learning_jungle.curriculum.wording.numerals import MINUS, numeral
from learning_jungle.curriculum.wording.options import digit_by_digit, whole

PLACE_NAMES = {1_000: "thousands", 10_000: "ten thousands", 100_000: "hundred thousands"}


@question_template("Y5-T01", "Y5-NP-1", EASY)
def value_of_a_digit(rng: Random) -> Draft | None:
    """Say what one digit of a six-digit number is worth."""
    digits = [rng.randint(1, 9), *(rng.randint(0, 9) for _ in range(5))]
    at = rng.randint(0, 2)
    digit, place = digits[at], 10 ** (5 - at)
    if digit < 2 or digits.count(digit) > 1:
        return None
    number = int("".join(map(str, digits)))
    return Draft(
        stem=f"In {numeral(number)}, what is the value of the digit {digit}?",
        key=whole(digit * place),
        distractors=(
            *digit_as_itself.choices(whole, number, place),
            *digit_one_place_left.choices(whole, number, place),
            *digit_one_place_right.choices(whole, number, place),
            *(whole(digit * other).because("near-miss") for other in (10, 100, 100_000) if other != place),
        ),
        spoken_stem=f"In the number {', '.join(map(str, digits))}, what is the value of the digit {digit}?",
        method=f"The {digit} is in the {PLACE_NAMES[place]} column: "
        f"{digit} × {numeral(place)} = {numeral(digit * place)}",
        crossed=False,
    )


@question_template("Y5-T23", "Y5-NP-2", HARD)
def ten_thousand_more_or_less(rng: Random) -> Draft | None:
    """Count on or back by 10,000 across a hundred thousand."""
    more = rng.random() < 0.5
    number = 100_000 * rng.randint(2, 8) + (90_000 if more else 0) + rng.randint(1_001, 8_999)
    change = 10_000 if more else -10_000
    side, sign = ("more", "+") if more else ("less", MINUS)
    return Draft(
        stem=f"What is 10,000 {side} than {numeral(number)}?",
        key=whole(number + change),
        distractors=(
            *boundary_not_passed.choices(whole, number, change, 100_000),
            *boundary_skipped.choices(whole, number, change, 100_000),
            *changed_one_column_right.choices(whole, number, change),
            *changed_one_column_left.choices(whole, number, change),
            *changed_one_column_right.choices(whole, number, change // 10),
            *other_direction.choices(whole, number, change),
        ),
        expression=f"{number} {'+' if more else '-'} 10000",
        method=f"Count the ten thousands, here {number // 10_000}: one {side} is {(number + change) // 10_000}. "
        f"{numeral(number)} {sign} 10,000 = {numeral(number + change)}",
    )


@question_template("Y5-T24", "Y5-NP-1", MEDIUM)
def words_to_numeral(rng: Random) -> Draft | None:
    """Write a number in words as a numeral, with zeros to hold empty places."""
    hundreds, ones, rest = (rng.randint(2, 9) for _ in range(3))
    thousands = 100 * hundreds + ones
    number = thousands * 1_000 + rest
    column = rest_one_column_left.choices(digit_by_digit, number)
    both = digit_by_digit(thousands * 100 + rest * 10).because(COMBINED_SLIP)
    # With the target these have the key as the second, the third and the largest of four.
    beyond = (*column, digit_by_digit(thousands * 1_000 + rest * 100).because("near-miss"))
    crossed = (*column, both)
    short = (
        rng.choice((both, *zero_left_out_of_thousands.choices(digit_by_digit, number))),
        digit_by_digit(100_000 * hundreds + 100 * ones + rest).because("near-miss"),
    )
    return Draft(
        stem=f"Which number is {number_in_words(number)}?",
        key=digit_by_digit(number),
        distractors=(
            *zero_after_thousands_left_out.choices(digit_by_digit, number),
            *rng.choice((beyond, crossed, crossed, short)),
        ),
        method=f"{thousands} thousands, then three places for {rest}: {numeral(thousands * 1_000)} + {rest} "
        f"= {numeral(number)}",
        crossed=False,
    )


@question_template("Y5-T25", "Y5-NP-1", EASY)
def largest_or_smallest(rng: Random) -> Draft | None:
    """Choose the largest or the smallest of four large numbers, two of five and two of six digits."""
    lead, other = rng.sample(range(51, 100), 2), rng.sample(range(10, 49), 2)
    numbers = [
        *(1_000 * first + rng.randint(101, 999) for first in lead),
        *(10_000 * first + rng.randint(1_001, 9_999) for first in other),
    ]
    ask_largest = rng.random() < 0.5
    key = max(numbers) if ask_largest else min(numbers)
    by_digits, opposite = (
        (largest_by_first_digits, smallest_for_largest)
        if ask_largest
        else (smallest_by_first_digits, largest_for_smallest)
    )
    return Draft(
        stem=f"Which number is the {'largest' if ask_largest else 'smallest'}?",
        key=whole(key),
        distractors=(
            *by_digits.choices(whole, *numbers),
            *opposite.choices(whole, *numbers),
            *(whole(number).because("near-miss") for number in numbers if number != key),
        ),
        method="Count the digits first: more digits, larger number. If that is equal, compare digits from the left: "
        f"it is {numeral(key)}.",
        crossed=False,
    )
