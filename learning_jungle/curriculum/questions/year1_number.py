"""Year 1, reading and comparing numbers to 100, one more and one less."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting import boundary_not_passed, boundary_skipped, other_direction
from learning_jungle.curriculum.misconceptions.early_number import printed_mark_counted, row_left_out
from learning_jungle.curriculum.misconceptions.measures import scale_read_backwards, scale_step_as_one
from learning_jungle.curriculum.misconceptions.place_value import (
    changed_one_column_left,
    digits_reversed,
    teen_ty_confused,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more, two_slips
from learning_jungle.curriculum.pictures.kinds import number_line, ten_frame
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.number_words import number_in_words
from learning_jungle.curriculum.wording.options import digit_by_digit, whole


@question_template("Y1-T02", "Y1-NP-2", EASY)
def read_teen_word(rng: Random) -> Draft:
    """Match the word of a teen number with its numeral."""
    number = rng.randint(13, 19)
    return Draft(
        stem=f"Which number is {number_in_words(number)}?",
        key=digit_by_digit(number),
        distractors=(
            *teen_ty_confused.choices(digit_by_digit, number),
            *digits_reversed.choices(digit_by_digit, number),
            *ones_one_less.choices(digit_by_digit, number),
            digit_by_digit(number % 10).because("near-miss"),
            *ones_one_more.choices(digit_by_digit, number),
        ),
        method=f"Teen means ten: 10 + {number - 10} = {number}.",
    )


@question_template("Y1-T04", "Y1-NP-4", MEDIUM, criteria=("1NPV-1",))
def one_less_than_tens(rng: Random) -> Draft:
    """Find one less than a whole number of tens."""
    number = 10 * rng.randint(2, 9)
    slips = [*boundary_not_passed.choices(whole, number, -1), *boundary_skipped.choices(whole, number, -1)]
    return Draft(
        stem=f"What is one less than {number}?",
        key=whole(number - 1),
        distractors=(
            *rng.sample(slips, 2),
            *other_direction.choices(whole, number, -1),
            *changed_one_column_left.choices(whole, number, -1),
            *ones_one_less.choices(whole, number - 1),
        ),
        expression=f"{number} - 1",
        method=f"Count back one: {number} − 1 = {number - 1}.",
    )


@question_template("Y1-T05", "Y1-NP-5", MEDIUM, criteria=("1NPV-2",))
def largest_or_smallest(rng: Random) -> Draft | None:
    """Find the largest or the smallest of four numbers, where the ones digit tempts."""
    word = rng.choice(("largest", "smallest"))
    tens, ones = rng.randint(3, 8), rng.randint(3, 6)
    up = 1 if word == "largest" else -1
    tempting = 10 * (tens - up) + rng.choice([digit for digit in range(1, 10) if (digit - ones) * up > 0])
    key = 10 * tens + ones
    turned = digits_reversed(key)
    if not isinstance(turned, int) or (turned - key) * up >= 0 or turned == tempting:
        return None
    return Draft(
        stem=f"Which number is the {word}?",
        key=whole(key),
        distractors=(
            whole(tempting).because("place-value-face"),
            whole(10 * (tens - up) + ones).because("near-miss"),
            whole(turned).because("digit-reversal"),
            whole(10 * (tens - 2 * up) + tempting % 10).because("near-miss"),
        ),
        method=f"Look at the tens first. {key} has the {'most' if up > 0 else 'fewest'} tens.",
        crossed=False,
    )


@question_template("Y1-T17", "Y1-NP-4", EASY, criteria=("1NPV-1",))
def one_more_or_less(rng: Random) -> Draft:
    """Find one more or one less than a two-digit number within its ten."""
    word, step, sign = rng.choice((("more", 1, "+"), ("less", -1, "−")))
    number = 10 * rng.randint(2, 8) + rng.randint(2, 8)
    return Draft(
        stem=f"What is one {word} than {number}?",
        key=whole(number + step),
        distractors=(
            *other_direction.choices(whole, number, step),
            *changed_one_column_left.choices(whole, number, step),
            *ten_more.choices(whole, number + step),
            *ten_less.choices(whole, number + step),
            *(ones_one_more if step > 0 else ones_one_less).choices(whole, number + step),
        ),
        expression=f"{number} {'+' if step > 0 else '-'} 1",
        method=f"Count {'on' if step > 0 else 'back'} one: {number} {sign} 1 = {number + step}.",
    )


@question_template("Y1-T18", "Y1-NP-5", EASY, criteria=("1NPV-2",))
def read_line_to_twenty(rng: Random) -> Draft | None:
    """Read a number off a line to 20 on which every fifth mark is labelled."""
    number = rng.randint(2, 18)
    if number % 5 == 0:
        return None
    below = number // 5 * 5
    label, marks = (below, number - below) if number - below < 3 else (below + 5, number - below - 5)
    backwards = scale_read_backwards.choices(whole, label, -marks, 1)
    step, way = (1, "on") if marks > 0 else (-1, "back")
    return Draft(
        stem="Which number does the arrow point to?",
        key=whole(number),
        distractors=(
            *printed_mark_counted.choices(whole, label, marks),
            *(choice for choice in backwards if 0 <= choice.value <= 20),
            whole(number - step).because("units-slip"),
            *(whole(number + 5 * way).because("near-miss") for way in (1, -1) if 0 < number + 5 * way < 18),
        ),
        picture=number_line(0, 20, 1, (0, 5, 10, 15, 20), marker=number),
        method=f"Start at {label} and count {abs(marks)} {'mark' if abs(marks) == 1 else 'marks'} {way}: {number}.",
    )


@question_template("Y1-T19", "Y1-NP-2", EASY, criteria=("1NPV-2",))
def count_in_two_frames(rng: Random) -> Draft:
    """Say how many counters there are in two ten frames."""
    ones = rng.randint(3, 8)
    number = 10 + ones
    return Draft(
        stem="How many counters are there?",
        key=whole(number),
        distractors=(
            *teen_ty_confused.choices(whole, number),
            *row_left_out.choices(whole, 5 + ones),
            *ones_one_less.choices(whole, number),
            *ones_one_more.choices(whole, number),
            *digits_reversed.choices(whole, number),
            *row_left_out.choices(whole, ones),
        ),
        picture=ten_frame(number, cells=20),
        method=f"The full frame is ten: 10 + {ones} = {number}.",
    )


@question_template("Y1-T22", "Y1-NP-5", HARD)
def read_line_to_hundred(rng: Random) -> Draft:
    """Read a ten off a line on which only 0 and 100 are labelled."""
    tens = rng.choice((2, 3, 4, 6, 7, 8))
    number = 10 * tens
    other = rng.choice(
        (
            whole(100 - number).because("scale-misread"),
            whole(number + 10).because("count-includes-start"),
            *ten_less.choices(whole, number),
        )
    )
    return Draft(
        stem="Which number does the arrow point to?",
        key=whole(number),
        distractors=(
            *scale_step_as_one.choices(whole, 0, tens),
            other,
            *two_slips(whole, other.value // 10),
        ),
        picture=number_line(0, 100, 10, (0, 100), marker=number),
        method=f"There are 10 steps to 100, so each is 10. Count in tens to the arrow: {number}.",
        crossed=False,
    )


@question_template("Y1-T23", "Y1-NP-4", HARD, criteria=("1NPV-1",))
def number_behind_one_less(rng: Random) -> Draft:
    """Find the number of which one more, or one less, is given."""
    word, step = rng.choice((("less", -1), ("more", 1)))
    # The neighbour ends in 9 or 0, so that going back to the number crosses a ten.
    given = 10 * rng.randint(3, 9) + (0 if step == 1 else -1)
    key = given - step
    # Another number of the key's ten, and a ten passed wrongly on the way to the key, to it or to the target.
    near, ten = key - rng.choice((1, 2)) * step, rng.choice((10, -10))
    passed = (boundary_not_passed if ten == 10 * step else boundary_skipped).choices(whole, given, -step)
    return Draft(
        stem=f"One {word} than my number is {given}. What is my number?",
        key=whole(key),
        distractors=(
            *other_direction.choices(whole, given, -step),
            whole(near).because("near-miss"),
            *rng.choice((passed, *[two_slips(whole, near + ten)] * 2)),
        ),
        crossed=False,
        expression=f"{given} {'-' if step == 1 else '+'} 1",
        method=f"Go the other way: {given} {'−' if step == 1 else '+'} 1 = {key}.",
    )
