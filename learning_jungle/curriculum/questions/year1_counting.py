"""Year 1, counting in ones across tens and a hundred, in twos, fives and tens, and odd and even."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting import (
    boundary_not_passed,
    boundary_skipped,
    counted_in_ones,
    other_direction,
    ten_written_as_it_is_counted,
)
from learning_jungle.curriculum.misconceptions.place_value import written_as_heard
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_more, two_slips
from learning_jungle.curriculum.pictures.kinds import number_line
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX
from learning_jungle.curriculum.wording.options import Choice, digit_by_digit, whole, words
from learning_jungle.curriculum.wording.speech import read_aloud


@question_template("Y1-T01", "Y1-NP-1", MEDIUM, criteria=("1NPV-1",))
def count_over_a_ten(rng: Random) -> Draft:
    """Say the number after two counted ones that end just below a ten."""
    last = 10 * rng.randint(2, 8) + 9
    # Read as numbers, 310 and 40 would no longer sound alike to a child who says "thirty-ten".
    slips = [*boundary_not_passed.choices(digit_by_digit, last, 1), *boundary_skipped.choices(digit_by_digit, last, 1)]
    return Draft(
        stem=f"What comes next? {last - 1}, {last}, {BOX}",
        key=digit_by_digit(last + 1),
        distractors=(
            *rng.sample(slips, 2),
            *ten_written_as_it_is_counted.choices(digit_by_digit, last),
            *ones_one_more.choices(digit_by_digit, last + 1),
            digit_by_digit(last + 3).because("near-miss"),
        ),
        spoken_stem=read_aloud(f"What comes next? {last - 1}, {last}, and then?", 1),
        method=f"After 9 ones comes the next ten: {last} + 1 = {last + 1}.",
    )


@question_template("Y1-T03", "Y1-NP-3", MEDIUM, criteria=("1NF-2",))
def count_in_steps(rng: Random) -> Draft:
    """Continue counting in twos, fives or tens."""
    step, first = rng.choice((2, 5, 10)), rng.randint(1, 8)
    if step == 10:
        first = min(first, 7)
    shown = [step * (first + at) for at in range(3)]
    key = shown[-1] + step
    # Multiples of the step, so that the key is not the only one.
    multiples = [
        *(other_direction.choices(whole, shown[0], step) if shown[0] > step else ()),
        *ten_more.choices(whole, key, step),
        whole(key + 2 * step).because("near-miss"),
    ]
    return Draft(
        stem=f"Count in {step}s: {shown[0]}, {shown[1]}, {shown[2]}, {BOX}",
        key=whole(key),
        distractors=(
            *counted_in_ones.choices(whole, shown[-1], 1),
            *rng.sample(multiples, 2),
            *rng.choice((ones_one_more, ones_one_less)).choices(whole, key),
        ),
        spoken_stem=read_aloud(f"Count in {step}s. {shown[0]}, {shown[1]}, {shown[2]}, and then?", 1),
        method=f"Add {step} more each time: {shown[-1]} + {step} = {key}.",
        crossed=False,
    )


@question_template("Y1-T20", "Y1-NP-1", HARD, criteria=("1NPV-1",))
def count_across_hundred(rng: Random) -> Draft:
    """Count on or back across 100."""
    key, step = rng.choice(((100, 1), (101, 1), (102, 1), (103, 1), (99, -1)))
    last = key - step
    shown = [last - 2 * step, last - step, last]
    # Read as numbers, 1003 and 103 would no longer sound alike.
    target = (
        written_as_heard.choices(digit_by_digit, key)
        if key > 100
        else boundary_skipped.choices(digit_by_digit, last, step)
    )
    return Draft(
        stem=f"What comes next? {shown[0]}, {shown[1]}, {shown[2]}, {BOX}",
        key=digit_by_digit(key),
        distractors=(
            *target,
            *boundary_not_passed.choices(digit_by_digit, last, step),
            *ones_one_less.choices(digit_by_digit, key),
            *ones_one_more.choices(digit_by_digit, key),
            *([] if key > 100 else ten_more.choices(digit_by_digit, key)),
        ),
        spoken_stem=read_aloud(f"What comes next? {shown[0]}, {shown[1]}, {shown[2]}, and then?", 1),
        method=f"Count {'on' if step > 0 else 'back'} in ones past the hundred: {shown[1]}, {last}, {key}.",
    )


@question_template("Y1-T21", "Y1-NP-3", MEDIUM, criteria=("1NF-2",))
def next_jump(rng: Random) -> Draft:
    """Find where the next equal jump lands on a number line."""
    step, jumps = rng.choice((2, 5, 10)), rng.randint(2, 4)
    stops = [step * at for at in range(jumps + 1)]
    last = stops[-1]
    # Multiples of the step, so that the key is not the only one.
    multiples = [
        *other_direction.choices(whole, last, step),
        *ten_more.choices(whole, last + step, step),
        whole(last + 3 * step).because("near-miss"),
    ]
    beside = [
        *ones_one_more.choices(whole, last + step),
        *ones_one_less.choices(whole, last + step),
        whole(last + 2).because("near-miss"),
    ]
    return Draft(
        stem=f"Jump in {step}s. Where does the next jump land?",
        key=whole(last + step),
        distractors=(
            *counted_in_ones.choices(whole, last, 1),
            *rng.sample(multiples, 2),
            rng.choice(beside),
        ),
        picture=number_line(0, 7 * step, step, stops, jumps=stops),
        method=f"Each jump is {step} long: {last} + {step} = {last + step}.",
        crossed=False,
    )


@question_template("Y1-T50", "Y1-NP-3", EASY, criteria=("1AS-1",))
def both_odd_or_even(rng: Random) -> Draft:
    """Find the two numbers that are both odd, or both even."""
    kind = rng.choice(("odd", "even"))
    lower, higher = rng.sample(range(1, 10), 2)
    first, second = 2 * lower, 2 * higher

    def pair(one: int, other: int) -> Choice:
        return words(f"{one} and {other}", (one, other))

    odd, even = pair(first + 1, second - 1), pair(first, second)
    half, other_half = pair(first, second - 1), pair(first + 1, second)
    key, swapped = (odd, even) if kind == "odd" else (even, odd)
    return Draft(
        stem=f"Which numbers are both {kind}?",
        key=key,
        distractors=tuple(choice.because("odd-even") for choice in (swapped, half, other_half)),
        method="Even numbers end in 2, 4, 6, 8 or 0 and go into pairs. Odd numbers have one left over. "
        f"So {key.text} are {kind}.",
    )


@question_template("Y1-T51", "Y1-NP-1", EASY, criteria=("1NPV-1",))
def count_back(rng: Random) -> Draft:
    """Count back past a whole number of tens."""
    last = 10 * rng.randint(2, 9)
    key, slip = last - 1, rng.choice((boundary_not_passed, boundary_skipped)).choices(whole, last, -1)[0]
    # Another number of the key's ten, and the same one of the slip's.
    further = rng.choice((1, 2))
    near = whole(key - further).because("units-slip" if further == 1 else "near-miss")
    return Draft(
        stem=f"Count back: {last + 2}, {last + 1}, {last}, {BOX}",
        key=whole(key),
        distractors=(slip, near, *two_slips(whole, slip.value - further)),
        crossed=False,
        spoken_stem=read_aloud(f"Count back. {last + 2}, {last + 1}, {last}, and then?", 1),
        method=f"One less than {last} is in the ten below: {last} − 1 = {key}.",
    )
