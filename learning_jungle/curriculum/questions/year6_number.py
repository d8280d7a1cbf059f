"""Year 6, number and place value: numbers to ten million, rounding and number lines."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting import start_counted_on
from learning_jungle.curriculum.misconceptions.measures import scale_read_in_parts
from learning_jungle.curriculum.misconceptions.place_value import (
    changed_one_column_left,
    changed_one_column_right,
    digit_as_itself,
    digit_one_place_left,
    digit_one_place_right,
    part_one_place_left,
    part_one_place_right,
    zeros_of_thousands_left_out,
)
from learning_jungle.curriculum.misconceptions.rounding import (
    rounded_in_stages,
    rounded_to_larger_place,
    rounded_to_smaller_place,
    rounded_wrong_way,
)
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import quotient_only
from learning_jungle.curriculum.pictures.kinds import number_line
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.number_words import number_in_words
from learning_jungle.curriculum.wording.numerals import numeral
from learning_jungle.curriculum.wording.options import digit_by_digit, whole


@question_template("Y6-T01", "Y6-NP-2", EASY, criteria=("6NPV-3",))
def round_to_hundred_thousand(rng: Random) -> Draft | None:
    """Round a seven-digit number to the nearest 100,000, up or down."""
    base = 100_000 * rng.randint(11, 97)
    number = base + rng.choice((rng.randint(51_001, 93_999), rng.randint(6_001, 48_999)))
    digit = number // 10_000 % 10
    key = base + 100_000 * (digit >= 5)
    if number % 10_000 < 1_000 or key % 1_000_000 == 0:
        return None
    return Draft(
        stem=f"Round {numeral(number)} to the nearest 100,000.",
        key=whole(key),
        distractors=(
            *rounded_wrong_way.choices(whole, number, 100_000),
            *rounded_to_smaller_place.choices(whole, number, 100_000),
            *rounded_to_larger_place.choices(whole, number, 100_000),
            *rounded_in_stages.choices(whole, number, 100_000),
            *ten_more.choices(whole, key, 100_000),
            *ten_less.choices(whole, key, 100_000),
        ),
        method=f"{numeral(number)} is between {numeral(base)} and {numeral(base + 100_000)}. The ten thousands digit "
        f"is {digit}: round {'up' if digit >= 5 else 'down'}.",
    )


@question_template("Y6-T25", "Y6-NP-1", MEDIUM, criteria=("6NPV-2",))
def words_to_numeral_in_millions(rng: Random) -> Draft | None:
    """Write a number of millions in words as a numeral, with zeros to hold empty places."""
    millions, thousands = rng.randint(2, 8), rng.choice((rng.randint(2, 9), rng.randint(11, 99)))
    rest = rng.choice((0, rng.randint(2, 9), rng.randint(11, 99)))
    number = 1_000_000 * millions + 1_000 * thousands + rest
    return Draft(
        stem=f"Which number is {number_in_words(number)}?",
        key=digit_by_digit(number),
        distractors=(
            *zeros_of_thousands_left_out.choices(digit_by_digit, number),
            *part_one_place_left.choices(digit_by_digit, number, 1_000 * thousands),
            *part_one_place_right.choices(digit_by_digit, number, 1_000 * thousands),
            *(part_one_place_left.choices(digit_by_digit, number, rest) if rest else ()),
            *(part_one_place_right.choices(digit_by_digit, number, rest) if rest else ()),
            *part_one_place_right.choices(digit_by_digit, number, 1_000_000 * millions),
        ),
        method=f"{millions} in the millions, then {thousands:03d} in the thousands, then {rest:03d}: "
        f"{numeral(number)}. Zeros keep the empty places.",
    )


@question_template("Y6-T26", "Y6-NP-1", EASY, criteria=("6NPV-2",))
def value_of_a_digit(rng: Random) -> Draft | None:
    """Say what one digit of a seven-digit number is worth; read aloud digit by digit, as its name would say it."""
    digits = [rng.randint(1, 9), *(rng.randint(0, 9) for _ in range(6))]
    at = rng.randint(0, 4)
    digit = digits[at]
    if digit < 2 or digits.count(digit) > 1:
        return None
    place, number = 10 ** (6 - at), int("".join(map(str, digits)))
    question = f"what is the value of the digit {digit}?"
    column = ("millions", "hundred thousands", "ten thousands", "thousands", "hundreds")[at]
    return Draft(
        stem=f"In {numeral(number)}, {question}",
        spoken_stem=f"In the number {', '.join(map(str, digits))}, {question}",
        key=whole(digit * place),
        distractors=(
            *digit_as_itself.choices(whole, number, place),
            *digit_one_place_left.choices(whole, number, place),
            *digit_one_place_right.choices(whole, number, place),
            *(digit_one_place_left.choices(whole, 10 * number, 10 * place) if at else ()),
            *digit_one_place_right.choices(whole, number // 10, place // 10),
        ),
        method=f"Name the columns from the right: ones, tens, hundreds and on. The {digit} is in the {column}: "
        f"{digit} × {numeral(place)} = {numeral(digit * place)}.",
    )


@question_template("Y6-T27", "Y6-NP-1", HARD, criteria=("6NPV-3",))
def halfway_between(rng: Random) -> Draft | None:
    """Find the number halfway between two numbers of millions."""
    low = 100_000 * rng.randint(12, 60)
    gap = 100_000 * rng.choice((3, 5, 7, 9, 11, 13))
    half = gap // 2
    key = low + half
    return Draft(
        stem=f"Which number is halfway between {numeral(low)} and {numeral(low + gap)}?",
        key=whole(key),
        distractors=(
            *changed_one_column_right.choices(whole, low, half),
            *quotient_only.choices(whole, gap, 2),
            *ten_less.choices(whole, key, 50_000),
            *ten_more.choices(whole, key, 50_000),
            *ten_more.choices(whole, key, 100_000),
            *(changed_one_column_left.choices(whole, low, half) if gap < 600_000 else ()),
        ),
        expression=f"{low} + ({low + gap} - {low}) / 2",
        method=f"{numeral(low + gap)} − {numeral(low)} = {numeral(gap)}, half of it is {numeral(half)}. "
        f"{numeral(low)} + {numeral(half)} = {numeral(key)}",
    )


@question_template("Y6-T71", "Y6-NP-1", MEDIUM, criteria=("6NPV-4",))
def read_a_line_of_millions(rng: Random) -> Draft | None:
    """Read a number line of large numbers whose gap is cut into four or five parts."""
    parts, gap = rng.choice((4, 5, 5)), rng.choice((100_000, 1_000_000, 1_000_000))
    start, marks = gap * rng.randint(0, 8), rng.randint(1, parts - 1)
    step = gap // parts
    key = start + marks * step
    tenths = scale_read_in_parts.choices(whole, start, marks, gap, 10)
    return Draft(
        stem="What number does the arrow point to?",
        key=whole(key),
        distractors=[
            choice
            for choice in (
                *tenths,
                *scale_read_in_parts.choices(whole, start, marks, gap, 9 - parts),
                *start_counted_on.choices(whole, start, marks, step),
                *ten_more.choices(whole, key, step),
                *ten_more.choices(whole, key, gap // 10),
                *ten_less.choices(whole, key, gap // 20),
            )
            if start < choice.value < start + gap
        ],
        picture=number_line(start, start + gap, step, (start, start + gap), marker=key),
        method=f"There are {parts} equal parts: {numeral(gap)} ÷ {parts} = {numeral(step)}. Count {marks} of them "
        f"from {numeral(start)}: {numeral(key)}.",
    )


@question_template("Y6-T72", "Y6-NP-1", EASY, criteria=("6NPV-3",))
def number_between(rng: Random) -> Draft | None:
    """Choose the number that lies between two numbers of millions."""
    millions, tens = rng.randint(2, 8), rng.randint(2, 8)
    low = 1_000_000 * millions + 10_000 * tens + 1_000 * rng.randint(0, 9)
    high = low + 10_000
    key = low + 100 * rng.randint(6, 94)
    part = key % 1_000_000
    shifted = rng.sample((part_one_place_left, part_one_place_right), 2)
    return Draft(
        stem=f"Which number is between {numeral(low)} and {numeral(high)}?",
        key=whole(key),
        distractors=(
            *shifted[0].choices(whole, key, part),
            *zeros_of_thousands_left_out.choices(whole, key),
            *shifted[1].choices(whole, key, part),
            *ten_more.choices(whole, key, 10_000),
            *ten_less.choices(whole, key, 10_000),
        ),
        method=f"All three have {millions} millions. Compare the thousands: {numeral(key)} has {part // 1_000}, "
        f"between {low % 1_000_000 // 1_000} and {high % 1_000_000 // 1_000}.",
    )
