"""Year 6, number and place value: differences and changes across zero."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.negative_and_roman import (
    difference_without_signs,
    sign_left_out,
    sizes_added,
    zero_counted_twice,
    zero_left_out_of_count,
    zero_left_out_of_gap,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import difference_only, sum_only
from learning_jungle.curriculum.pictures.kinds import number_line
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import MINUS, numeral
from learning_jungle.curriculum.wording.options import Choice, whole

PLACES: Final = ("city", "town", "village", "valley", "island")


def _degrees(number: int) -> Choice:
    return whole(number, "°C")


@question_template("Y6-T02", "Y6-NP-3", MEDIUM)
def difference_of_negatives(rng: Random) -> Draft | None:
    """Find the difference of two temperatures below zero, or of one below and one above."""
    cold, warm = rng.randint(6, 18), rng.randint(2, 12)
    both_below = rng.random() < 0.5
    if cold <= warm + 2:
        return None
    other = -warm if both_below else warm
    key = other + cold
    first, second = rng.sample(PLACES, 2)
    steps = f"{cold} {MINUS} {warm} = {key}" if both_below else f"{cold} + {warm} = {key}"
    return Draft(
        stem=f"The {first} is at {numeral(-cold)}°C. The {second} is at {numeral(other)}°C. "
        "What is the difference between the temperatures?",
        key=_degrees(key),
        distractors=(
            *sizes_added.choices(_degrees, -cold, other),
            *difference_without_signs.choices(_degrees, -cold, other),
            *zero_left_out_of_gap.choices(_degrees, -cold, other),
            *ones_one_more.choices(_degrees, key),
            *ones_one_less.choices(_degrees, key),
            *ten_more.choices(_degrees, key),
            *ten_less.choices(_degrees, key, 2),
        ),
        picture=number_line(-20, 20, 2, (-20, -10, 0, 10, 20)),
        expression=f"{other} - -{cold}",
        method=f"From {numeral(-cold)} to {numeral(other)}: zero is {'not ' if both_below else ''}on the way, so "
        f"{'subtract' if both_below else 'add'} the distances from zero. {steps}",
    )


@question_template("Y6-T28", "Y6-NP-3", HARD)
def two_changes_through_zero(rng: Random) -> Draft | None:
    """Follow a temperature that rises and then falls, through zero both times."""
    start, rise, fall = -rng.randint(3, 9), rng.randint(6, 16), rng.randint(6, 19)
    top = start + rise
    key = top - fall
    if not (2 <= top <= 10 and -14 <= key <= -2) or key in (start, -top):
        return None
    return Draft(
        stem=f"At night it is {numeral(start)}°C. By noon it is {rise} degrees warmer. By evening it is {fall} degrees "
        "colder than at noon. What is the temperature in the evening?",
        key=_degrees(key),
        distractors=(
            *sign_left_out.choices(_degrees, key),
            *zero_left_out_of_count.choices(_degrees, top, -fall),
            *zero_counted_twice.choices(_degrees, top, -fall),
            *(difference_only.choices(_degrees, start, fall) if start - fall >= -20 else ()),
            *sum_only.choices(_degrees, start, rise),
        ),
        picture=number_line(-20, 20, 2, (-20, -10, 0, 10, 20)),
        expression=f"-{-start} + {rise} - {fall}",
        method=f"{numeral(start)} + {rise} = {top}. Then back {fall}: {top} down to 0 and {-key} more. "
        f"{top} {MINUS} {fall} = {numeral(key)}",
    )
