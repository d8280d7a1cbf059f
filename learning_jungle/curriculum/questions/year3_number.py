"""Year 3, counting on and back, comparing, and reading numbers and number lines to 1,000."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.counting import (
    boundary_not_passed,
    boundary_skipped,
    counted_in_ones,
    largest_for_smallest,
    other_direction,
    smallest_for_largest,
    start_counted_on,
)
from learning_jungle.curriculum.misconceptions.glossary import COMBINED_SLIP
from learning_jungle.curriculum.misconceptions.measures import scale_step_as_one, scale_step_as_ten
from learning_jungle.curriculum.misconceptions.partitioning import largest_by_ones, smallest_by_ones
from learning_jungle.curriculum.misconceptions.place_value import (
    changed_one_column_left,
    changed_one_column_right,
    digits_reversed,
    written_as_heard,
    zero_at_end_added,
    zero_at_end_dropped,
    zero_left_out,
    zero_put_in,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.pictures.kinds import number_line
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, MINUS, numeral
from learning_jungle.curriculum.wording.options import digit_by_digit, whole
from learning_jungle.curriculum.wording.speech import read_aloud
from learning_jungle.curriculum.wording.spoken_numbers import whole_in_words

#: A line's ends and its step: 100 or 1,000 in 2, 4, 5 or 10 parts, and parts of a longer line.
LINES = (
    (0, 100, 25), (0, 100, 20), (0, 100, 10), (0, 1000, 200), (0, 1000, 250), (0, 1000, 100), (0, 500, 50),
    (0, 200, 20), (400, 500, 10), (300, 400, 20), (600, 800, 20),
)  # fmt: skip


@question_template("Y3-T01", "Y3-NP-1", MEDIUM, criteria=("3NPV-1",))
def ten_more_across_a_hundred(rng: Random) -> Draft | None:
    """Find ten more or ten less where the hundreds digit changes."""
    more, ones = rng.random() < 0.5, rng.randint(0, 9)
    n = 100 * rng.randint(2, 8) + (90 if more else 0) + ones
    change = 10 if more else -10
    tens, key = n // 10, n + change
    return Draft(
        stem=f"What is 10 {'more' if more else 'less'} than {n}?",
        key=whole(key),
        distractors=(
            *boundary_not_passed.choices(whole, n, change, 100),
            *changed_one_column_right.choices(whole, n, change),
            *changed_one_column_left.choices(whole, n, change),
            *other_direction.choices(whole, n, change),
            *boundary_skipped.choices(whole, n, change, 100),
        ),
        expression=f"{n} {'+' if more else '-'} 10",
        method=f"{n} has {tens} tens. {tens} {'+' if more else MINUS} 1 = {key // 10}, "
        f"and the ones digit stays: {key}.",
    )


@question_template("Y3-T03", "Y3-NP-3", MEDIUM, criteria=("3NPV-2",))
def numeral_from_words(rng: Random) -> Draft | None:
    """Choose the numeral for a number whose tens or ones place is empty."""
    hundreds, rest = rng.sample(range(2, 10), 2)
    empty_tens = rng.random() < 0.6
    n = 100 * hundreds + (rest if empty_tens else 10 * rest)
    swapped = digits_reversed.choices(digit_by_digit, n)
    heard = (
        (*written_as_heard.choices(digit_by_digit, n), *zero_left_out.choices(digit_by_digit, n), *swapped)
        if empty_tens
        else (*swapped, *zero_at_end_dropped.choices(digit_by_digit, n), *zero_at_end_added.choices(digit_by_digit, n))
    )
    return Draft(
        stem=f"Which number is {whole_in_words(str(n))}?",
        key=digit_by_digit(n),
        distractors=(
            *heard,
            *(zero_at_end_added if empty_tens else zero_put_in).choices(
                digit_by_digit, n, *(() if empty_tens else (100,))
            ),
            digit_by_digit(int(f"{rest}{hundreds}")).because(COMBINED_SLIP),
            digit_by_digit(100 * rest + (hundreds if empty_tens else 10 * hundreds)).because("digit-reversal"),
        ),
        method=f"{hundreds} in the hundreds place, "
        + (f"no tens, and {rest} ones" if empty_tens else f"{rest} in the tens place, and no ones")
        + f": zero fills the empty place, so {n}.",
        crossed=False,
    )


@question_template("Y3-T20", "Y3-NP-1", EASY)
def next_in_a_count(rng: Random) -> Draft | None:
    """Go on counting in fours, eights, fifties or hundreds."""
    step, limit = rng.choice(((4, 48), (8, 96), (50, 1000), (100, 1000)))
    jumps = rng.randint(3, limit // step)
    key = step * jumps
    first, second, last = key - 3 * step, key - 2 * step, key - step
    large = step > 10
    return Draft(
        stem=f"Count in {step}s: {first}, {second}, {last}, {BOX}\nWhat number comes next?",
        key=whole(key),
        distractors=(
            *(changed_one_column_right if large else counted_in_ones).choices(whole, last, step if large else 1),
            *counted_in_ones.choices(whole, last, 1),
            *ten_more.choices(whole, key, step),
            *boundary_not_passed.choices(whole, last, step, 100 if large else 10),
            *boundary_skipped.choices(whole, last, step, 100 if large else 10),
            *(ones_one_less.choices(whole, key) if not large else ten_less.choices(whole, key)),
            *(ones_one_more.choices(whole, key) if not large else ten_more.choices(whole, key)),
        ),
        spoken_stem=read_aloud(f"Count in {step}s: {first}, {second}, {last}.\nWhat number comes next?", 3),
        expression=f"{last} + {step}",
        method=f"Each number is {step} more than the one before: {last} + {step} = {key}.",
    )


@question_template("Y3-T21", "Y3-NP-3", MEDIUM, criteria=("3NPV-2",))
def greatest_or_smallest(rng: Random) -> Draft | None:
    """Find the greatest or the smallest of four numbers with the same few digits in each place."""
    small, large = sorted(rng.sample(range(1, 10), 2))
    few, many = sorted(rng.sample(range(10), 2))
    ones = rng.sample(range(10), 4)
    numbers = [100 * h + 10 * t for h in (small, large) for t in (few, many)]
    numbers = [number + one for number, one in zip(numbers, ones, strict=True)]
    greatest = rng.random() < 0.5
    key = max(numbers) if greatest else min(numbers)
    by_ones, opposite = (
        (largest_by_ones, smallest_for_largest) if greatest else (smallest_by_ones, largest_for_smallest)
    )
    target = by_ones(*numbers)
    if target is None:
        return None
    extreme = "largest" if greatest else "smallest"
    return Draft(
        stem=f"Which number is the {'greatest' if greatest else 'smallest'}?",
        key=whole(key),
        distractors=(
            *by_ones.choices(whole, *numbers),
            *(opposite.choices(whole, *numbers) if opposite(*numbers) != target else ()),
            *(whole(n).because("near-miss") for n in numbers if n not in (key, target, opposite(*numbers))),
        ),
        method=f"Compare the hundreds first: {key // 100} is the {extreme}. "
        f"Then compare the tens: {key % 100 // 10} is the {extreme}, so {key}.",
        crossed=False,
    )


@question_template("Y3-T22", "Y3-NP-3", HARD, criteria=("3NPV-3", "3NPV-4"))
def arrow_on_a_number_line(rng: Random) -> Draft | None:
    """Read an arrow on a line of which only the ends are labelled."""
    start, stop, step = rng.choice(LINES)
    ticks = (stop - start) // step
    k = rng.randint(1, ticks - 1)
    key, slip = start + k * step, start + 10 * k
    if 2 * k == ticks and ticks > 4:
        return None
    return Draft(
        stem="What number does the arrow point to?",
        key=whole(key),
        distractors=(
            *(scale_step_as_ten.choices(whole, start, k) if step != 10 else scale_step_as_one.choices(whole, start, k)),
            *(scale_step_as_one.choices(whole, start, k) if slip != key else ()),
            *(start_counted_on.choices(whole, start, k, step) if k > 1 else ()),
            whole(stop - k * step).because("scale-misread"),
            *(ten_more.choices(whole, key, step) if key + step < stop else ()),
            *(ten_less.choices(whole, key, step) if key - step > start else ()),
            *(ten_more.choices(whole, key, step // 2) if step > 10 else ()),
        ),
        picture=number_line(start, stop, step, [start, stop], marker=key),
        method=f"There are {ticks} equal parts from {start} to {numeral(stop)}, so each is {step}. "
        f"Count {k} of them: {start} + {k * step} = {key}.",
        crossed=False,
    )


@question_template("Y3-T24", "Y3-NP-1", EASY, criteria=("3NPV-2",))
def ten_or_hundred_more_or_less(rng: Random) -> Draft | None:
    """Find ten or a hundred more or less where one digit changes."""
    n = 100 * rng.randint(2, 8) + 10 * rng.randint(2, 8) + rng.randint(1, 9)
    step, more = rng.choice((10, 100)), rng.random() < 0.5
    change = step if more else -step
    place = "tens" if step == 10 else "hundreds"
    return Draft(
        stem=f"What is {step} {'more' if more else 'less'} than {n}?",
        key=whole(n + change),
        distractors=(
            *changed_one_column_right.choices(whole, n, change),
            *other_direction.choices(whole, n, change),
            *(choice.because(COMBINED_SLIP) for choice in changed_one_column_right.choices(whole, n, -change)),
            *(changed_one_column_left.choices(whole, n, change) if step == 10 else ()),
            *(whole(n + 2 * change).because("near-miss"),),
        ),
        expression=f"{n} {'+' if more else '-'} {step}",
        method=f"Only the {place} digit changes, by 1: {n} {'+' if more else MINUS} {step} = {n + change}.",
    )
