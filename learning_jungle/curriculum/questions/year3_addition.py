"""Year 3, adding and subtracting in the head: ones, tens and hundreds, facts past ten, and pairs that make 100."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.column_methods import (
    each_digit_made_to_ten,
    forgotten_exchange,
    smaller_from_larger,
)
from learning_jungle.curriculum.misconceptions.counting import (
    boundary_skipped,
    other_direction,
    start_counted_back,
    start_counted_on,
    stopped_at_boundary,
)
from learning_jungle.curriculum.misconceptions.glossary import COMBINED_SLIP
from learning_jungle.curriculum.misconceptions.place_value import (
    changed_one_column_right,
    zero_at_end_dropped,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import added_instead, subtracted_instead
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, MINUS
from learning_jungle.curriculum.wording.options import whole


@question_template("Y3-T04", "Y3-AS-1", MEDIUM, criteria=("3NF-3",))
def subtract_tens_across_a_hundred(rng: Random) -> Draft | None:
    """Subtract a multiple of ten in the head, crossing a hundred."""
    hundreds, tens, ones = rng.randint(2, 9), rng.randint(1, 4), rng.randint(1, 9)
    taken = rng.randint(tens + 1, 9)
    n = 100 * hundreds + 10 * tens + ones
    key, halfway = n - 10 * taken, 100 * hundreds + ones
    if taken == tens + 5:
        return None
    return Draft(
        stem=f"{n} {MINUS} {10 * taken} = {BOX}",
        key=whole(key),
        distractors=(
            *smaller_from_larger.choices(whole, n, 10 * taken),
            *forgotten_exchange.choices(whole, n, 10 * taken),
            *changed_one_column_right.choices(whole, n, -10 * taken),
            *boundary_skipped.choices(whole, n, -10 * taken, 100),
            *ten_less.choices(whole, key),
            *ten_more.choices(whole, key),
        ),
        expression=f"{n} - {10 * taken}",
        method=f"{n} {MINUS} {10 * tens} = {halfway}, {halfway} {MINUS} {10 * (taken - tens)} = {key}.",
    )


@question_template("Y3-T25", "Y3-AS-1", EASY)
def add_or_subtract_hundreds(rng: Random) -> Draft | None:
    """Add or subtract hundreds in the head."""
    k, plus = rng.randint(2, 6), rng.random() < 0.5
    rest = 10 * rng.randint(1, 8) + rng.randint(1, 9)
    hundreds = rng.randint(1, 9 - k) if plus else rng.randint(k + 1, 9)
    n, change, sign = 100 * hundreds + rest, 100 * k if plus else -100 * k, "+" if plus else MINUS
    key = n + change
    return Draft(
        stem=f"{n} {sign} {100 * k} = {BOX}",
        key=whole(key),
        distractors=(
            *changed_one_column_right.choices(whole, n, change),
            *(choice.because("operation-swap") for choice in other_direction.choices(whole, n, change)),
            *(choice.because(COMBINED_SLIP) for choice in changed_one_column_right.choices(whole, n, -change)),
            *ten_more.choices(whole, key, 100),
            *ten_less.choices(whole, key, 100),
        ),
        expression=f"{n} {'+' if plus else '-'} {100 * k}",
        method=f"Only the hundreds change: {100 * hundreds} {sign} {100 * k} = {100 * hundreds + change}, "
        f"and {rest} stays, so {key}.",
    )


@question_template("Y3-T69", "Y3-AS-1", EASY, criteria=("3NF-1",))
def fact_past_ten(rng: Random) -> Draft | None:
    """Add or subtract two numbers below ten where the answer is on the other side of ten."""
    a, b, plus = rng.randint(4, 9), rng.randint(4, 9), rng.random() < 0.5
    start, change = (a, b) if plus else (a + b, -b)
    if a + b < 11 or a == b:
        return None
    key, to_ten, sign = start + change, abs(10 - start), "+" if plus else MINUS
    counted = start_counted_on if plus else start_counted_back
    return Draft(
        stem=f"{start} {sign} {b} = {BOX}",
        key=whole(key),
        distractors=(
            *counted.choices(whole, start, b),
            *stopped_at_boundary.choices(whole, start, change),
            *(boundary_skipped.choices(whole, start, change) if plus else added_instead.choices(whole, start, b)),
            *(subtracted_instead.choices(whole, a, b) if plus else ()),
            *(ten_less.choices(whole, key, 3) if plus else ten_more.choices(whole, key, 3)),
        ),
        expression=f"{start} {'+' if plus else '-'} {b}",
        method=f"{'Make' if plus else 'Go back to'} ten first: {start} {sign} {to_ten} = 10, "
        f"10 {sign} {b - to_ten} = {key}.",
        crossed=plus,
    )


@question_template("Y3-T70", "Y3-AS-1", MEDIUM, criteria=("3NF-3",))
def tens_past_a_hundred(rng: Random) -> Draft | None:
    """Add or subtract multiples of ten with a known fact of ones: 80 + 60 from 8 + 6."""
    a, b, plus = rng.randint(3, 9), rng.randint(3, 9), rng.random() < 0.5
    start, change, sign = (a, b, "+") if plus else (a + b, -b, MINUS)
    if a + b < 11 or a == b:
        return None
    key = 10 * (start + change)
    counted = start_counted_on if plus else start_counted_back
    return Draft(
        stem=f"{10 * start} {sign} {10 * b} = {BOX}",
        key=whole(key),
        distractors=(
            *counted.choices(whole, 10 * start, b, 10),
            *zero_at_end_dropped.choices(whole, key),
            *(boundary_skipped.choices(whole, 10 * start, 10 * change, 100) if plus else ()),
            *(() if plus else smaller_from_larger.choices(whole, 10 * start, 10 * b)),
            *(subtracted_instead.choices(whole, 10 * a, 10 * b) if plus else ()),
            *(() if plus else added_instead.choices(whole, 10 * start, 10 * b)),
            *(ten_more if plus else ten_less).choices(whole, key),
        ),
        expression=f"{10 * start} {'+' if plus else '-'} {10 * b}",
        method=f"Think of tens: {start} {sign} {b} = {start + change}, so {10 * start} {sign} {10 * b} = {key}.",
    )


@question_template("Y3-T71", "Y3-AS-1", MEDIUM, criteria=("3AS-1",))
def make_a_hundred(rng: Random) -> Draft | None:
    """Find what makes 100 with a two-digit number."""
    tens, ones = rng.randint(1, 8), rng.randint(1, 9)
    n = 10 * tens + ones
    key, up = 100 - n, 10 - ones
    if n == 50 or key == n:
        return None
    return Draft(
        stem=rng.choice((f"{n} + {BOX} = 100", f"100 {MINUS} {n} = {BOX}", f"{BOX} + {n} = 100")),
        key=whole(key),
        distractors=(
            *each_digit_made_to_ten.choices(whole, 100, n),
            *ones_one_more.choices(whole, key),
            *ones_one_less.choices(whole, key),
            *ten_less.choices(whole, key),
            *(choice.because(COMBINED_SLIP) for choice in ones_one_more.choices(whole, key + 10)),
        ),
        expression=f"100 - {n}",
        method=f"{n} + {up} = {n + up}, {n + up} + {100 - n - up} = 100. "
        + (f"{up} + {100 - n - up} = {key}." if n + up < 100 else ""),
    )
