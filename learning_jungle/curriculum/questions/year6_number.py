"""Year 6, number and place value: numbers to ten million, rounding and negative numbers."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import number_line
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.number_words import number_in_words
from learning_jungle.curriculum.wording.numerals import numeral
from learning_jungle.curriculum.wording.options import digit_by_digit, whole

PLACES: Final = ("city", "town", "village", "valley", "island")


def _half_up(number: int, place: int) -> int:
    return (number + place // 2) // place * place


@question_template("Y6-T01", "Y6-NP-2", EASY)
def round_to_hundred_thousand(rng: Random) -> Draft | None:
    """Round a seven-digit number to the nearest 100,000, up or down."""
    base = 100_000 * rng.randint(11, 98)
    up = rng.random() < 0.5
    number = base + (rng.randint(51_001, 93_999) if up else rng.randint(6_001, 48_999))
    key = _half_up(number, 100_000)
    if number % 10_000 == 0:
        return None
    return Draft(
        stem=f"Round {numeral(number)} to the nearest 100,000.",
        key=whole(key),
        distractors=(
            whole(base if up else base + 100_000).because("rounding-wrong-way"),
            whole(_half_up(number, 10_000)).because("rounding-wrong-way"),
            whole(_half_up(number, 1_000_000)).because("rounding-wrong-way"),
            whole(number // 10_000 * 10_000 + 10_000).because("rounding-wrong-way"),
            whole(key - 100_000 if up else key + 200_000).because("near-miss"),
            whole(key + 100_000 if up else key - 100_000).because("near-miss"),
        ),
    )


@question_template("Y6-T02", "Y6-NP-3", MEDIUM)
def difference_of_negatives(rng: Random) -> Draft | None:
    """Find the difference of two temperatures below zero, or of one below and one above."""
    cold, warm = rng.randint(5, 29), rng.randint(2, 20)
    both_below = rng.random() < 0.6
    if cold <= warm + 1:
        return None
    key = cold - warm if both_below else cold + warm
    swapped = cold + warm if both_below else cold - warm
    first, second = rng.sample(PLACES, 2)
    other = -warm if both_below else warm
    return Draft(
        stem=f"The {first} is at {numeral(-cold)}°C. The {second} is at {numeral(other)}°C. "
        "What is the difference between the temperatures?",
        key=whole(key, "°C"),
        distractors=(
            whole(swapped, "°C").because("negative-size"),
            whole(cold, "°C").because("partial-step"),
            whole(warm, "°C").because("partial-step"),
            whole(key + 1, "°C").because("boundary-bridge"),
            *([whole(key - 1, "°C").because("boundary-bridge")] if key > 2 else []),
            whole(key + 10, "°C").because("scale-misread"),
        ),
        picture=number_line(-30, 30, 2, (-30, -20, -10, 0, 10, 20, 30)),
        expression=f"{other} - -{cold}",
    )


@question_template("Y6-T25", "Y6-NP-1", MEDIUM)
def words_to_numeral_in_millions(rng: Random) -> Draft | None:
    """Write a number of millions in words as a numeral, with zeros to hold empty places."""
    millions = rng.randint(2, 9)
    thousands = rng.choice((rng.randint(2, 9), rng.randint(11, 99), 100 * rng.randint(1, 9)))
    rest = rng.choice((0, rng.randint(2, 9), rng.randint(11, 99)))
    number = 1_000_000 * millions + 1_000 * thousands + rest
    joined = int(f"{millions}{thousands}{rest:03d}")
    wrong = {
        1_000_000 * millions + 100 * thousands + rest: "column-mixup",
        1_000_000 * millions + 10_000 * thousands + rest: "column-mixup",
        10_000_000 * millions + 1_000 * thousands + rest: "zero-placeholder",
        joined: "zero-placeholder",
        1_000_000 * millions + 1_000 * thousands + 10 * rest: "zero-placeholder",
        100_000 * millions + 1_000 * thousands + rest: "zero-placeholder",
        1_000_000 * millions + 100 * thousands + 10 * rest: "column-mixup",
    }
    wrong.pop(number, None)
    if thousands >= 100:
        wrong.pop(1_000_000 * millions + 10_000 * thousands + rest, None)
    return Draft(
        stem=f"Which number is {number_in_words(number)}?",
        key=digit_by_digit(number),
        distractors=[digit_by_digit(slip).because(why) for slip, why in wrong.items()],
    )


@question_template("Y6-T26", "Y6-NP-1", EASY)
def value_of_a_digit(rng: Random) -> Draft | None:
    """Say what one digit of a seven-digit number is worth."""
    digits = [rng.randint(1, 9), *(rng.randint(0, 9) for _ in range(6))]
    at = rng.randint(0, 3)
    digit = digits[at]
    if digit < 2 or digits.count(digit) > 1:
        return None
    power = 6 - at
    return Draft(
        stem=f"In {numeral(int(''.join(map(str, digits))))}, what is the value of the digit {digit}?",
        key=whole(digit * 10**power),
        distractors=(
            whole(digit).because("place-value-face"),
            *(whole(digit * 10**other).because("column-mixup") for other in range(2, 8) if other != power),
        ),
    )


@question_template("Y6-T27", "Y6-NP-1", HARD)
def halfway_between(rng: Random) -> Draft | None:
    """Find the number halfway between two numbers of millions."""
    low = 100_000 * rng.randint(12, 60)
    gap = 100_000 * rng.choice((3, 5, 7, 9, 11, 13))
    high, key = low + gap, low + gap // 2
    return Draft(
        stem=f"Which number is halfway between {numeral(low)} and {numeral(high)}?",
        key=whole(key),
        distractors=(
            whole(gap // 2).because("partial-step"),
            whole(gap).because("partial-step"),
            whole(key - 50_000).because("near-miss"),
            whole(key + 50_000).because("near-miss"),
            whole(low + high).because("partial-step"),
            whole(high + gap // 2).because("operation-swap"),
        ),
        expression=f"({low} + {high}) / 2",
    )


@question_template("Y6-T28", "Y6-NP-3", HARD)
def two_changes_through_zero(rng: Random) -> Draft | None:
    """Follow a temperature that rises and then falls, through zero both times."""
    start, rise, fall = -rng.randint(3, 20), rng.randint(8, 40), rng.randint(8, 40)
    top = start + rise
    key = top - fall
    if top <= 0 or key >= 0:
        return None
    return Draft(
        stem=f"At night it is {numeral(start)}°C. By noon it is {rise} degrees warmer. By evening it is {fall} degrees "
        "colder than at noon. What is the temperature in the evening?",
        key=whole(key, "°C"),
        distractors=(
            whole(-key, "°C").because("negative-size"),
            whole(top, "°C").because("partial-step"),
            whole(start - fall, "°C").because("partial-step"),
            whole(key - 1, "°C").because("boundary-bridge"),
            whole(key + 1, "°C").because("boundary-bridge"),
            whole(-(fall + rise + start), "°C").because("operation-swap"),
            whole(start - rise - fall, "°C").because("operation-swap"),
        ),
        picture=number_line(-30, 30, 2, (-30, -20, -10, 0, 10, 20, 30)),
        expression=f"-{-start} + {rise} - {fall}",
    )
