"""Year 3, what the digits of a number to 1,000 are worth, and the tens and hundreds beside and within it."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.glossary import COMBINED_SLIP
from learning_jungle.curriculum.misconceptions.partitioning import (
    digits_from_place,
    hundred_in_tens_lost,
    multiple_after_for_before,
    multiple_after_of_other_place,
    multiple_before_for_after,
    multiple_before_of_other_place,
    places_written_together,
)
from learning_jungle.curriculum.misconceptions.place_value import (
    digit_as_itself,
    digit_one_place_left,
    digit_one_place_right,
    digit_only_of_count,
    digits_reversed,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.options import whole

PLACES = {100: "hundreds", 10: "tens", 1: "ones"}


@question_template("Y3-T02", "Y3-NP-2", EASY, criteria=("3NPV-2",))
def value_of_a_digit(rng: Random) -> Draft | None:
    """Say what the hundreds or tens digit of a three-digit number is worth."""
    hundreds, tens, ones = rng.sample(range(2, 10), 3)
    n, place = 100 * hundreds + 10 * tens + ones, rng.choice((100, 10))
    digit, other = (hundreds, tens) if place == 100 else (tens, hundreds)
    return Draft(
        stem=f"In {n}, what is the digit {digit} worth?",
        key=whole(digit * place),
        distractors=(
            *digit_as_itself.choices(whole, n, place),
            *digit_one_place_left.choices(whole, n, place),
            *digit_one_place_right.choices(whole, n, place),
            *(choice.because("near-miss") for choice in digits_from_place.choices(whole, n, 10) if place == 10),
            *(whole(other * size).because("near-miss") for size in (10, 100)),
        ),
        method=f"The {digit} is in the {PLACES[place]} place: it is {digit} {PLACES[place]}, which is {digit * place}.",
        crossed=False,
    )


@question_template("Y3-T23", "Y3-NP-2", HARD, criteria=("3NPV-1", "3NPV-2"))
def number_from_parts(rng: Random) -> Draft | None:
    """Build a number from hundreds, more than ten tens, and ones."""
    hundreds, tens, ones = rng.randint(1, 7), rng.randint(11, 19), rng.randint(1, 9)
    key = 100 * hundreds + 10 * tens + ones
    return Draft(
        stem=f"Which number is made of {hundreds} hundreds, {tens} tens and {ones} ones?".replace(
            " 1 hundreds", " 1 hundred"
        ).replace(" 1 ones", " 1 one"),
        key=whole(key),
        distractors=(
            *places_written_together.choices(whole, hundreds, tens, ones),
            *hundred_in_tens_lost.choices(whole, hundreds, tens, ones),
            *digits_reversed.choices(whole, key),
            *ten_more.choices(whole, key, 100),
            *ones_one_more.choices(whole, key),
        ),
        expression=f"{hundreds} * 100 + {tens} * 10 + {ones}",
        method=f"{tens} tens are {10 * tens}. {100 * hundreds} + {10 * tens} + {ones} = {key}.",
    )


@question_template("Y3-T67", "Y3-NP-2", MEDIUM, criteria=("3NPV-1",))
def tens_in_a_number(rng: Random) -> Draft | None:
    """Say how many tens make a three-digit multiple of ten."""
    hundreds, tens = rng.randint(1, 9), rng.randint(1, 9)
    n = 100 * hundreds + 10 * tens
    if hundreds == tens:
        return None
    return Draft(
        stem=f"How many tens make {n}?",
        key=whole(n // 10),
        distractors=(
            *digit_only_of_count.choices(whole, n, 10),
            *digits_reversed.choices(whole, n // 10),
            *ten_more.choices(whole, n // 10),
            *ten_less.choices(whole, n // 10),
            *ones_one_more.choices(whole, n // 10),
        ),
        method=f"100 is 10 tens, so {100 * hundreds} is {10 * hundreds} tens. {10 * tens} is {tens} more: "
        f"{10 * hundreds} + {tens} = {n // 10}.",
    )


@question_template("Y3-T68", "Y3-NP-3", MEDIUM, criteria=("3NPV-3",))
def multiple_before_or_after(rng: Random) -> Draft | None:
    """Find the next or the previous multiple of 10 or of 100."""
    n = 100 * rng.randint(2, 8) + 10 * rng.randint(1, 8) + rng.randint(1, 9)
    place, after = rng.choice((10, 100)), rng.random() < 0.5
    below = n // place * place
    key = below + place if after else below
    other_place = multiple_after_of_other_place if after else multiple_before_of_other_place
    other_side = multiple_before_for_after if after else multiple_after_for_before
    both = (multiple_before_of_other_place if after else multiple_after_of_other_place).choices(whole, n, place)
    if len({key, other_place(n, place), other_side(n, place), both[0].value}) < 4:
        return None
    return Draft(
        stem=f"Which multiple of {place} comes just {'after' if after else 'before'} {n}?",
        key=whole(key),
        distractors=(
            *other_side.choices(whole, n, place),
            *other_place.choices(whole, n, place),
            *(choice.because(COMBINED_SLIP) for choice in both),
            whole(n + 1 if after else n - 1).because("near-miss"),
            *ten_more.choices(whole, key, place),
            *ten_less.choices(whole, key, place),
        ),
        method=f"Multiples of {place} go {below}, {below + place}. {n} is between them, and {key} comes just "
        f"{'after' if after else 'before'} it.",
        crossed=False,
    )
