"""Year 1, addition and subtraction within 20, written with symbols."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.column_methods import smaller_from_larger
from learning_jungle.curriculum.misconceptions.counting import (
    start_counted_back,
    start_counted_on,
    stopped_at_boundary,
)
from learning_jungle.curriculum.misconceptions.early_number import (
    made_ten_and_kept,
    stopped_at_the_double,
    ten_left_behind,
)
from learning_jungle.curriculum.misconceptions.ratio_algebra import box_as_difference, box_as_sum
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more, two_slips
from learning_jungle.curriculum.misconceptions.word_problems import added_instead, subtracted_instead
from learning_jungle.curriculum.pictures.kinds import number_line, ten_frame
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX
from learning_jungle.curriculum.wording.options import Choice, whole


def _two_less(number: int) -> list[Choice]:
    return [whole(number - 2).because("near-miss")] if number > 2 else []


@question_template("Y1-T06", "Y1-AS-1", MEDIUM, criteria=("1AS-2",))
def missing_part(rng: Random) -> Draft | None:
    """Find the missing part of a total to 20, with counters for the part that is there."""
    total, part = rng.randint(11, 20), rng.randint(3, 12)
    rest = total - part
    if rest < 4:
        return None
    return Draft(
        stem=f"{part} + {BOX} = {total}",
        key=whole(rest),
        distractors=(
            *box_as_sum.choices(whole, part, total),
            *ones_one_more.choices(whole, rest),
            *ones_one_less.choices(whole, rest),
            *_two_less(rest),
            *ten_less.choices(whole, rest),
        ),
        picture=ten_frame(part, cells=20),
        expression=f"{total} - {part}",
        method=f"Count on from {part} to {total}: {part} + {rest} = {total}.",
    )


@question_template("Y1-T07", "Y1-AS-2", MEDIUM)
def add_across_ten(rng: Random) -> Draft | None:
    """Add two one-digit numbers whose sum passes ten."""
    a, b = rng.randint(6, 9), rng.randint(3, 9)
    total = a + b
    if total < 11:
        return None
    to_ten = 10 - a
    slips = [*start_counted_on.choices(whole, a, b), *made_ten_and_kept.choices(whole, a, b)]
    target, other = rng.sample(slips, 2)
    return Draft(
        stem=f"{a} + {b} = {BOX}",
        key=whole(total),
        distractors=(
            target,
            other,
            *stopped_at_the_double.choices(whole, a, b),
            *subtracted_instead.choices(whole, a, b),
            *ten_more.choices(whole, total),
            *two_slips(whole, target.value + 10),
        ),
        crossed=False,
        expression=f"{a} + {b}",
        method=f"Go to ten first: {a} + {to_ten} = 10, then 10 + {b - to_ten} = {total}.",
    )


@question_template("Y1-T08", "Y1-AS-2", HARD)
def subtract_across_ten(rng: Random) -> Draft | None:
    """Subtract a one-digit number from a teen number, back across ten, on a number line."""
    ones, taken = rng.randint(1, 8), rng.randint(2, 9)
    if taken <= ones:
        return None
    total = 10 + ones
    left = total - taken
    at_ten = stopped_at_boundary.choices(whole, total, -taken) if rng.random() < 0.4 else ()
    return Draft(
        stem=f"{total} − {taken} = {BOX}",
        key=whole(left),
        distractors=(
            *smaller_from_larger.choices(whole, total, taken),
            *start_counted_back.choices(whole, total, taken),
            *at_ten,
            *ones_one_less.choices(whole, left),
            *_two_less(left),
            whole(left + 2).because("near-miss"),
        ),
        picture=number_line(0, 20, 1, range(21), marker=total),
        expression=f"{total} - {taken}",
        method=f"Go back to ten first: {total} − {ones} = 10, then 10 − {taken - ones} = {left}.",
        crossed=False,
    )


@question_template("Y1-T09", "Y1-AS-3", HARD, criteria=("1AS-2",))
def missing_start(rng: Random) -> Draft:
    """Find the number from which something was taken."""
    left, taken = rng.sample(range(2, 10), 2)
    start = left + taken
    return Draft(
        stem=f"{left} = {BOX} − {taken}",
        key=whole(start),
        distractors=(
            *box_as_difference.choices(whole, left, taken),
            *start_counted_on.choices(whole, left, taken),
            *ones_one_more.choices(whole, start),
            whole(start + 2).because("near-miss"),
        ),
        expression=f"{left} + {taken}",
        method=f"Put back what was taken: {left} + {taken} = {start}.",
    )


@question_template("Y1-T26", "Y1-AS-2", MEDIUM)
def subtract_within_teens(rng: Random) -> Draft | None:
    """Subtract from a teen number without crossing ten."""
    ones, taken = rng.randint(4, 9), rng.randint(2, 7)
    if ones - taken < 1 or ones == 2 * taken:
        return None
    total = 10 + ones
    left = total - taken
    counted = start_counted_back.choices(whole, total, taken)
    ten_left = ten_left_behind.choices(whole, total, taken)
    # With what two slips give, the key is no more like the others than they are.
    distractors = rng.choice(
        (
            (*counted, *ten_left, *two_slips(whole, left - 9)),
            (*counted, *ten_more.choices(whole, left), *two_slips(whole, left + 11)),
            (*ten_left, *ones_one_less.choices(whole, left), *two_slips(whole, left - 11)),
            (*ten_left, *added_instead.choices(whole, total, taken), *two_slips(whole, ones + taken)),
        )
    )
    return Draft(
        stem=f"{total} − {taken} = {BOX}",
        key=whole(left),
        distractors=distractors,
        crossed=False,
        expression=f"{total} - {taken}",
        method=f"Take it from the ones: {ones} − {taken} = {ones - taken}, so {total} − {taken} = {left}.",
    )


@question_template("Y1-T55", "Y1-AS-3", MEDIUM, criteria=("1AS-2",))
def missing_taken(rng: Random) -> Draft | None:
    """Find what was taken from a number within ten."""
    start, left = rng.randint(6, 10), rng.randint(2, 7)
    taken = start - left
    if taken < 2 or taken == left:
        return None
    return Draft(
        stem=f"{start} − {BOX} = {left}",
        key=whole(taken),
        distractors=(
            *box_as_sum.choices(whole, start, left),
            *ones_one_more.choices(whole, taken),
            *ones_one_less.choices(whole, taken),
            *_two_less(taken),
        ),
        expression=f"{start} - {left}",
        method=f"Count from {left} up to {start}: {left} + {taken} = {start}.",
    )
