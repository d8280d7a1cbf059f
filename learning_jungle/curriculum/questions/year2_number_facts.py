"""Year 2, facts to 20 and 100, three numbers, and the inverse of a subtraction."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.column_methods import forgotten_carry, smaller_from_larger
from learning_jungle.curriculum.misconceptions.counting import (
    both_ends_counted,
    start_counted_back,
    start_counted_on,
    stopped_at_boundary,
)
from learning_jungle.curriculum.misconceptions.place_value import digit_as_itself
from learning_jungle.curriculum.misconceptions.ratio_algebra import box_as_difference, box_as_sum
from learning_jungle.curriculum.misconceptions.slips import one_out, ten_more, ten_out, two_slips
from learning_jungle.curriculum.misconceptions.word_problems import (
    added_instead,
    last_step_reversed,
    one_amount_left_out,
)
from learning_jungle.curriculum.pictures.kinds import ten_frame
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX
from learning_jungle.curriculum.wording.options import whole, words


@question_template("Y2-T07", "Y2-AS-4", MEDIUM)
def add_three(rng: Random) -> Draft:
    """Add three one-digit numbers of which two make ten."""
    a, c = rng.choice((2, 3, 4, 6, 7, 8)), rng.randint(2, 9)
    first, second, third = numbers = rng.choice(((a, c, 10 - a), (c, a, 10 - a)))
    total = 10 + c
    pair = first + second
    others = (
        *(last_step_reversed.choices(whole, first, second, -third) if pair > third else ()),
        *one_out(whole, total),
        *two_slips(whole, pair - 1, pair + 1),
    )
    # In one question of five a ten too many goes with both the key and the target, so that neither is the odd one.
    with_ten_more = rng.random() < 0.2
    return Draft(
        stem=f"{first} + {second} + {third} = {BOX}",
        key=whole(total),
        distractors=(
            *one_amount_left_out.choices(whole, first, second),
            *(ten_more.choices(whole, total) if with_ten_more else others),
            *two_slips(whole, pair + 10),
        ),
        crossed=False,
        expression=" + ".join(map(str, numbers)),
        method=f"Make ten first: {a} + {10 - a} = 10, 10 + {c} = {total}.",
    )


@question_template("Y2-T23", "Y2-AS-1", EASY)
def tens_to_hundred(rng: Random) -> Draft:
    """Use a bond to ten for tens that make a hundred."""
    tens = rng.choice((2, 3, 4, 6, 7, 8))
    part = 10 * tens
    rest = 100 - part
    less, more = ten_out(whole, rest)
    pair = rng.choice(
        (
            (*digit_as_itself.choices(whole, rest, 10), *two_slips(whole, 10 + tens)),
            (less, *two_slips(whole, 90 + part)),
            (more, *two_slips(whole, 110 + part)),
        )
    )
    return Draft(
        stem=rng.choice((f"{part} + {BOX} = 100", f"{BOX} + {part} = 100")),
        key=whole(rest),
        distractors=(
            *box_as_sum.choices(whole, 100, part),
            *pair,
        ),
        expression=f"100 - {part}",
        method=f"{tens} + {10 - tens} = 10, so {part} + {rest} = 100.",
        crossed=False,
    )


@question_template("Y2-T26", "Y2-AS-4", HARD, criteria=("2AS-4",))
def undo_subtraction(rng: Random) -> Draft | None:
    """Find the number from which a two-digit number was taken."""
    taken, left = rng.randint(11, 49), rng.randint(11, 49)
    start, tens = taken + left, taken // 10 * 10
    if taken % 10 + left % 10 < 11 or abs(taken - left) < 3 or start > 99:
        return None
    return Draft(
        stem=f"{BOX} − {taken} = {left}",
        key=whole(start),
        distractors=(
            *box_as_difference.choices(whole, left, taken),
            *forgotten_carry.choices(whole, left, taken),
            *one_out(whole, start),
            *ten_out(whole, start),
            *two_slips(whole, abs(left - taken) - 1, abs(left - taken) + 1),
        ),
        expression=f"{left} + {taken}",
        method=f"Undo it by adding: {left} + {tens} = {left + tens}, {left + tens} + {taken - tens} = {start}.",
    )


@question_template("Y2-T28", "Y2-AS-1", EASY)
def missing_part_to_twenty(rng: Random) -> Draft | None:
    """Find the missing part of twenty, with two frames."""
    part = rng.randint(3, 17)
    rest = 20 - part
    if rest == part:
        return None
    return Draft(
        stem=f"{part} + {BOX} = 20",
        key=whole(rest),
        distractors=(
            *box_as_sum.choices(whole, 20, part),
            *both_ends_counted.choices(whole, part, 20),
            *one_out(whole, rest),
            *two_slips(whole, rest - 2, rest - 3, 20 + part - 1, rest - 10),
        ),
        picture=ten_frame(part, cells=20),
        expression=f"20 - {part}",
        method=f"20 − {part} = {rest}, so {part} + {rest} = 20.",
    )


@question_template("Y2-T57", "Y2-AS-1", EASY, criteria=("2NF-1",))
def fact_within_ten(rng: Random) -> Draft | None:
    """Recall a subtraction fact within ten."""
    number, taken = rng.randint(6, 10), rng.randint(2, 7)
    left = number - taken
    if left < 3 or left == taken:
        return None
    return Draft(
        stem=f"{number} − {taken} = {BOX}",
        key=whole(left),
        distractors=(
            *start_counted_back.choices(whole, number, taken),
            *added_instead.choices(whole, number, taken),
            *one_out(whole, left),
            *two_slips(whole, number + taken + 1, left + 2, left - 2),
        ),
        expression=f"{number} - {taken}",
        method=f"{left} + {taken} = {number}, so {number} − {taken} = {left}.",
        crossed=False,
    )


@question_template("Y2-T58", "Y2-AS-1", MEDIUM, criteria=("2AS-1",))
def add_across_ten(rng: Random) -> Draft | None:
    """Add two one-digit numbers across ten."""
    first, second = rng.randint(6, 9), rng.randint(3, 9)
    total, more = first + second, 10 - first
    if total < 12 or first == second:
        return None
    return Draft(
        stem=f"{first} + {second} = {BOX}",
        key=whole(total),
        distractors=(
            *start_counted_on.choices(whole, first, second),
            *stopped_at_boundary.choices(whole, first, second),
            *ten_out(whole, total),
            *two_slips(whole, total + 9, total - 11),
        ),
        crossed=False,
        expression=f"{first} + {second}",
        method=f"Make ten first: {first} + {more} = 10, 10 + {second - more} = {total}.",
    )


@question_template("Y2-T59", "Y2-AS-1", MEDIUM, criteria=("2AS-1",))
def subtract_across_ten(rng: Random) -> Draft | None:
    """Subtract a one-digit number from a number between ten and twenty, across ten."""
    number, taken = rng.randint(11, 17), rng.randint(3, 9)
    left, ones = number - taken, number - 10
    if left > 9 or left == taken or taken == 2 * ones:
        return None
    return Draft(
        stem=f"{number} − {taken} = {BOX}",
        key=whole(left),
        distractors=(
            *smaller_from_larger.choices(whole, number, taken),
            *start_counted_back.choices(whole, number, taken),
            *one_out(whole, left),
            *two_slips(whole, left - 2, left + 2, left - 3, 11 + taken - ones),
        ),
        crossed=False,
        expression=f"{number} - {taken}",
        method=f"Go back to ten first: {number} − {ones} = 10, 10 − {taken - ones} = {left}.",
    )


@question_template("Y2-T61", "Y2-AS-4", HARD)
def check_by_adding(rng: Random) -> Draft | None:
    """Find the addition that checks a subtraction."""
    whole_number, taken = rng.randint(41, 99), rng.randint(12, 49)
    left = whole_number - taken
    if left < 11 or left == taken or left % 10 == 0 or taken % 10 == 0:
        return None
    step = rng.choice((1, 10))
    with_left = words(f"{whole_number} + {left}").because("operation-swap")
    difference = words(f"{max(left, taken)} − {min(left, taken)}").because("operation-swap")
    again = words(f"{whole_number} − {taken}").because("near-miss")
    less, more = (words(f"{left + way * step} + {taken}").because("near-miss") for way in (-1, 1))
    others = rng.choice(((difference, again), (more, with_left), (less, with_left), (difference, with_left)))
    return Draft(
        stem=f"{whole_number} − {taken} = {left}. Which calculation checks this?",
        key=words(f"{left} + {taken}"),
        distractors=(words(f"{whole_number} + {taken}").because("operation-swap"), *others),
        method=f"Adding undoes taking away: {left} + {taken} = {whole_number}.",
    )
