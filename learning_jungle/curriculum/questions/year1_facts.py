"""Year 1, facts within ten and ten and some more, with counters and in the head."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.early_number import (
    part_named_again,
    ten_and_ones_side_by_side,
    ten_as_one,
)
from learning_jungle.curriculum.misconceptions.place_value import teen_ty_confused
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import added_instead, subtracted_instead
from learning_jungle.curriculum.pictures.kinds import ten_frame
from learning_jungle.curriculum.questions.first_calculations import differences, sums
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX
from learning_jungle.curriculum.wording.options import Choice, whole, words


@question_template("Y1-T24", "Y1-AS-1", EASY, criteria=("1NF-1",))
def add_within_ten(rng: Random) -> Draft | None:
    """Add within ten with the two parts in a frame."""
    first, second = rng.randint(2, 7), rng.randint(2, 5)
    total = first + second
    if total > 10 or first == second:
        return None
    return Draft(
        stem=f"{first} + {second} = {BOX}",
        key=whole(total),
        distractors=sums(rng, first, second),
        picture=ten_frame(first, second),
        expression=f"{first} + {second}",
        method=f"Start at {max(first, second)} and count on {min(first, second)}: "
        f"{max(first, second)} + {min(first, second)} = {total}.",
    )


@question_template("Y1-T25", "Y1-AS-1", EASY, criteria=("1NPV-2",))
def ten_and_some(rng: Random) -> Draft:
    """Add ten and a one-digit number, seen in two frames."""
    ones = rng.randint(2, 8)
    first, second = rng.choice(((10, ones), (ones, 10)))
    slips = [
        *ten_and_ones_side_by_side.choices(whole, ones),
        *ten_as_one.choices(whole, 10 + ones),
        *teen_ty_confused.choices(whole, 10 + ones),
    ]
    return Draft(
        stem=f"{first} + {second} = {BOX}",
        key=whole(10 + ones),
        distractors=(
            rng.choice(slips),
            *subtracted_instead.choices(whole, first, second),
            *ten_more.choices(whole, 10 + ones),
            *ones_one_less.choices(whole, 10 + ones),
        ),
        picture=ten_frame(10, ones, cells=20),
        expression=f"{first} + {second}",
        method=f"Ten and {ones} more: 10 + {ones} = {10 + ones}.",
    )


@question_template("Y1-T52", "Y1-AS-1", EASY, criteria=("1NF-1",))
def know_a_sum(rng: Random) -> Draft | None:
    """Know a sum within ten without counters."""
    first, second = rng.randint(2, 7), rng.randint(2, 6)
    total = first + second
    if not 5 <= total <= 10 or first == second:
        return None
    return Draft(
        stem=f"{first} + {second} = {BOX}",
        key=whole(total),
        distractors=sums(rng, first, second),
        expression=f"{first} + {second}",
        method=f"Start at the larger number: {max(first, second)} + {min(first, second)} = {total}.",
    )


@question_template("Y1-T53", "Y1-AS-1", EASY, criteria=("1NF-1",))
def know_a_difference(rng: Random) -> Draft | None:
    """Know what is left within ten without counters."""
    start, taken = rng.randint(6, 10), rng.randint(2, 5)
    left = start - taken
    if left < 3 or left == taken:
        return None
    return Draft(
        stem=f"{start} − {taken} = {BOX}",
        key=whole(left),
        distractors=differences(rng, start, taken),
        expression=f"{start} - {taken}",
        method=f"Think of the parts of {start}: {taken} + {left} = {start}, so {start} − {taken} = {left}.",
    )


@question_template("Y1-T54", "Y1-AS-1", MEDIUM, criteria=("1AS-1",))
def two_parts_of_a_number(rng: Random) -> Draft | None:
    """Find the two numbers that make a number to ten."""
    number, part, step = rng.randint(6, 10), rng.randint(2, 7), rng.choice((1, 1, -1))
    rest = number - part
    if rest < 2 or part + step == rest:
        return None

    def pair(one: int, other: int) -> Choice:
        return words(f"{one} and {other}", (one, other))

    return Draft(
        stem=f"Which two numbers make {number}?",
        key=pair(part, rest),
        distractors=(
            pair(part, rest + step).because("count-includes-start" if step > 0 else "near-miss"),
            pair(part + step, rest).because("units-slip"),
            pair(part + step, rest + step).because("combined-slip"),
        ),
        method=f"Count on from one part to the whole: {part} + {rest} = {number}.",
    )


@question_template("Y1-T57", "Y1-AS-1", MEDIUM, criteria=("1AS-1",))
def other_part_of_ten(rng: Random) -> Draft | None:
    """Find the other part of a number to ten, written in words."""
    number, part = rng.randint(6, 10), rng.randint(2, 8)
    rest = number - part
    if rest < 2 or rest == part:
        return None
    return Draft(
        stem=f"{number} is {part} and how many?",
        key=whole(rest),
        distractors=(
            *part_named_again.choices(whole, part),
            *ones_one_more.choices(whole, rest),
            *ones_one_less.choices(whole, rest),
            *added_instead.choices(whole, number, part),
        ),
        expression=f"{number} - {part}",
        method=f"Take the part away: {number} − {part} = {rest}.",
    )
