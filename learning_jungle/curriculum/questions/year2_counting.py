"""Year 2, counting in steps, numbers on a line, and the multiples of ten on either side."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting import (
    boundary_skipped,
    counted_in_ones,
    start_counted_on,
    ten_on_other_side,
)
from learning_jungle.curriculum.misconceptions.measures import (
    scale_read_backwards,
    scale_step_as,
    scale_step_as_one,
)
from learning_jungle.curriculum.misconceptions.place_value import changed_one_column_right
from learning_jungle.curriculum.misconceptions.slips import one_out, ten_more, ten_out, two_slips
from learning_jungle.curriculum.pictures.kinds import number_line
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX
from learning_jungle.curriculum.wording.options import whole
from learning_jungle.curriculum.wording.speech import read_aloud


@question_template("Y2-T01", "Y2-NP-1", EASY)
def count_in_steps(rng: Random) -> Draft:
    """Continue counting in twos, threes or fives."""
    step = rng.choice((2, 3, 3, 5))
    last = step * rng.randint(3, 11)
    key = last + step
    return Draft(
        stem=f"Count in {step}s: {last - 2 * step}, {last - step}, {last}, {BOX}",
        key=whole(key),
        distractors=(
            *counted_in_ones.choices(whole, last, 1),
            *boundary_skipped.choices(whole, last, step),
            *ten_more.choices(whole, key, step),
            *one_out(whole, key),
            *ten_out(whole, key),
            *two_slips(whole, last + 11, last - 9, key + step - 1),
        ),
        crossed=False,
        spoken_stem=read_aloud(f"Count in {step}s. {last - 2 * step}, {last - step}, {last}, and then?", 2),
        method=f"Each number is {step} more than the one before: {last} + {step} = {key}.",
    )


@question_template("Y2-T21", "Y2-NP-1", MEDIUM)
def count_in_tens(rng: Random) -> Draft:
    """Count in tens, forward or back, from any number."""
    step = rng.choice((10, -10))
    first = 10 * rng.randint(5, 9) + rng.randint(1, 9)
    if step > 0:
        first -= 40
    shown = [first + step * at for at in range(3)]
    key = shown[-1] + step
    way, sign = ("on", "+") if step > 0 else ("back", "−")
    return Draft(
        stem=f"Count {way} in 10s: {shown[0]}, {shown[1]}, {shown[2]}, {BOX}",
        key=whole(key),
        distractors=(
            *changed_one_column_right.choices(whole, shown[-1], step),
            *ten_more.choices(whole, key, step),
            *one_out(whole, key),
            *two_slips(whole, shown[-1] + step // 10 + step, key - 2, key + 2, key - 5, key + 5),
        ),
        crossed=False,
        spoken_stem=read_aloud(f"Count {way} in 10s. {shown[0]}, {shown[1]}, {shown[2]}, and then?", 2),
        method=f"Only the tens change: {shown[-1]} {sign} 10 = {key}.",
    )


@question_template("Y2-T19", "Y2-NP-4", MEDIUM, criteria=("2NPV-2",))
def read_line(rng: Random) -> Draft | None:
    """Read a number off a line with marks of two, five or ten."""
    step, labelled = rng.choice(((2, 10), (5, 20), (10, 50)))
    start = labelled * rng.randint(0, 100 // labelled - 2)
    stop = start + 2 * labelled
    number = start + step * rng.randint(1, 2 * labelled // step - 1)
    if number % labelled == 0:
        return None
    below = number // labelled * labelled
    marks = (number - below) // step
    offered = (
        *scale_step_as_one.choices(whole, below, marks),
        *scale_read_backwards.choices(whole, below + labelled, labelled // step - marks, step),
        *scale_step_as.choices(whole, below, marks, 10 if step == 5 else 5),
        *start_counted_on.choices(whole, below, marks, step),
        *ten_out(whole, number, step),
        *two_slips(whole, below + marks - step, below + marks + step),
    )
    printed = (start, start + labelled, stop)
    return Draft(
        stem="Which number does the arrow point to?",
        key=whole(number),
        distractors=[choice for choice in offered if start < choice.value < stop and choice.value not in printed],
        picture=number_line(start, stop, step, printed, number),
        method=f"Each mark is worth {step}. Count on from {below}: {below} + {step * marks} = {number}.",
        crossed=False,
    )


@question_template("Y2-T55", "Y2-NP-4", MEDIUM, criteria=("2NPV-2",))
def neighbouring_ten(rng: Random) -> Draft:
    """Find the multiple of ten just before or just after a number."""
    number = 10 * rng.randint(2, 8) + rng.randint(1, 9)
    below = number // 10 * 10
    word, key = rng.choice((("after", below + 10), ("before", below)))
    change = key - number
    sign = "+" if change > 0 else "−"
    return Draft(
        stem=f"Which multiple of 10 comes just {word} {number}?",
        key=whole(key),
        distractors=(
            *ten_on_other_side.choices(whole, number, change),
            *boundary_skipped.choices(whole, number, change),
            *ten_out(whole, number),
            *two_slips(whole, 2 * below - key, 2 * below + 20 - key),
            *one_out(whole, key),
            *(whole(near).because("near-miss") for near in (number - 1, number + 1)),
            *two_slips(whole, 2 * below + 9 - key, 2 * below + 11 - key),
        ),
        crossed=False,
        method=f"{number} is between {below} and {below + 10}: {number} {sign} {abs(change)} = {key}.",
    )
