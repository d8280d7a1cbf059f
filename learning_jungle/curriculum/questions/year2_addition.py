"""Year 2, addition and subtraction with two-digit numbers."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.column_methods import (
    carry_written_in_full,
    forgotten_carry,
    forgotten_first_exchange,
    smaller_from_larger,
    wrong_digit_carried,
    zero_where_too_small,
)
from learning_jungle.curriculum.misconceptions.counting import (
    counted_in_ones,
    other_direction,
    start_counted_back,
    start_counted_on,
    stopped_at_boundary,
)
from learning_jungle.curriculum.misconceptions.place_value import changed_one_column_right
from learning_jungle.curriculum.misconceptions.slips import one_out, ten_more, ten_out, two_slips
from learning_jungle.curriculum.misconceptions.word_problems import added_instead, subtracted_instead
from learning_jungle.curriculum.pictures.kinds import number_line
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES, TREASURES
from learning_jungle.curriculum.wording.numerals import BOX
from learning_jungle.curriculum.wording.options import whole


@question_template("Y2-T04", "Y2-AS-2", EASY, criteria=("2AS-3",))
def add_or_subtract_tens(rng: Random) -> Draft | None:
    """Add tens to a two-digit number, or take them away."""
    number, tens, adding = rng.randint(11, 98), rng.randint(2, 4), rng.random() < 0.5
    sign, change = ("+", 10 * tens) if adding else ("−", -10 * tens)
    result = number + change
    if not 10 < result < 100 or number // 10 <= tens or number % 10 == 0 or result == abs(change):
        return None
    return Draft(
        stem=f"{number} {sign} {10 * tens} = {BOX}",
        key=whole(result),
        distractors=(
            *changed_one_column_right.choices(whole, number, change),
            *ten_out(whole, result),
            *one_out(whole, result),
            *(subtracted_instead if adding else added_instead).choices(whole, number, 10 * tens),
        ),
        expression=f"{number} {'+' if adding else '-'} {10 * tens}",
        method=f"Only the tens change: {number // 10 * 10} {sign} {10 * tens} = {result // 10 * 10}, "
        f"so {number} {sign} {10 * tens} = {result}.",
    )


@question_template("Y2-T05", "Y2-AS-3", MEDIUM, criteria=("2AS-4",))
def add_with_carry(rng: Random) -> Draft | None:
    """Add two two-digit numbers whose ones pass ten."""
    a, b = rng.randint(12, 79), rng.randint(12, 79)
    total, tens = a + b, b // 10 * 10
    if a % 10 + b % 10 < 11 or total > 99 or a == b:
        return None
    return Draft(
        stem=f"{a} + {b} = {BOX}",
        key=whole(total),
        distractors=(
            *forgotten_carry.choices(whole, a, b),
            *carry_written_in_full.choices(whole, a, b),
            *wrong_digit_carried.choices(whole, a, b),
            *one_out(whole, total),
            *ten_out(whole, total),
        ),
        expression=f"{a} + {b}",
        method=f"{a} + {b}: {a} + {tens} = {a + tens}, {a + tens} + {b - tens} = {total}.",
    )


@question_template("Y2-T06", "Y2-AS-3", HARD, criteria=("2AS-4",))
def subtract_with_exchange(rng: Random) -> Draft | None:
    """Subtract a two-digit number where a ten must be exchanged."""
    a, b = rng.randint(31, 98), rng.randint(12, 79)
    left, tens = a - b, b // 10 * 10
    if a % 10 >= b % 10 or a // 10 - b // 10 < 2 or left == b:
        return None
    return Draft(
        stem=f"{a} − {b} = {BOX}",
        key=whole(left),
        distractors=(
            *smaller_from_larger.choices(whole, a, b),
            *forgotten_first_exchange.choices(whole, a, b),
            *zero_where_too_small.choices(whole, a, b),
            *one_out(whole, left),
            *ten_out(whole, left),
        ),
        expression=f"{a} - {b}",
        method=f"{a} − {b}: {a} − {tens} = {a - tens}, {a - tens} − {b - tens} = {left}.",
    )


@question_template("Y2-T24", "Y2-AS-2", MEDIUM, criteria=("2AS-3",))
def subtract_ones_across_ten(rng: Random) -> Draft | None:
    """Subtract a one-digit number back across a ten."""
    number, taken = rng.randint(23, 98), rng.randint(3, 9)
    left, ones = number - taken, number % 10
    if not 0 < ones < taken or taken == 2 * ones:
        return None
    return Draft(
        stem=f"{number} − {taken} = {BOX}",
        key=whole(left),
        distractors=(
            *smaller_from_larger.choices(whole, number, taken),
            *start_counted_back.choices(whole, number, taken),
            *stopped_at_boundary.choices(whole, number, -taken),
            *forgotten_first_exchange.choices(whole, number, taken),
            *two_slips(whole, left + 2 * (taken - ones) + 10, left + 2 * (taken - ones) - 10),
            *ten_out(whole, left),
        ),
        expression=f"{number} - {taken}",
        method=f"{number} − {ones} = {number - ones}, {number - ones} − {taken - ones} = {left}.",
    )


@question_template("Y2-T25", "Y2-AS-3", MEDIUM, story=True, criteria=("2AS-2", "2AS-4"))
def two_collections(rng: Random) -> Draft | None:
    """Compare or combine two children's collections in a story."""
    (one, other), thing = rng.sample(NAMES, 2), rng.choice(TREASURES)
    a, b = rng.randint(21, 60), rng.randint(11, 39)
    if a - b < 5 or a % 10 <= b % 10 or b % 10 == 0 or a - b == b or a % 10 + b % 10 > 9:
        return None
    together = rng.random() < 0.4
    key = a + b if together else a - b
    sign, wrong = ("+", subtracted_instead) if together else ("−", added_instead)
    question = "How many altogether?" if together else f"How many more does {one} have?"
    first = a + b // 10 * 10 if together else a - b // 10 * 10
    return Draft(
        stem=f"{one} has {a} {thing.many} and {other} has {b}. {question}",
        key=whole(key),
        distractors=(
            *wrong.choices(whole, a, b),
            *one_out(whole, key),
            *ten_out(whole, key),
        ),
        expression=f"{a} {'+' if together else '-'} {b}",
        method=f"{a} {sign} {b}: {a} {sign} {b // 10 * 10} = {first}, {first} {sign} {b % 10} = {key}.",
    )


@question_template("Y2-T27", "Y2-AS-2", EASY, criteria=("2AS-3",))
def jump_in_tens(rng: Random) -> Draft | None:
    """Jump along a number line in tens."""
    start, jumps, step = 10 * rng.randint(1, 8), rng.randint(2, 4), rng.choice((10, -10))
    end = start + jumps * step
    if not 10 <= end <= 90 or end in (start, jumps):
        return None
    way, sign, counted = ("on", "+", start_counted_on) if step > 0 else ("back", "−", start_counted_back)
    return Draft(
        stem=f"Start at {start} and jump {way} {jumps} tens. Where do you land?",
        key=whole(end),
        distractors=(
            *counted.choices(whole, start, jumps, 10),
            *counted_in_ones.choices(whole, start, jumps if step > 0 else -jumps),
            *(other_direction.choices(whole, start, jumps * step) if 0 <= start - jumps * step <= 100 else ()),
            *ten_more.choices(whole, end, step),
            *one_out(whole, end),
            *two_slips(whole, start + jumps * step // 10 + 10, start + jumps * step // 10 - 10),
        ),
        picture=number_line(0, 100, 10, (0, 50, 100), marker=start),
        expression=f"{start} {'+' if step > 0 else '-'} {10 * jumps}",
        method=f"{jumps} tens are {10 * jumps}: {start} {sign} {10 * jumps} = {end}.",
    )


@question_template("Y2-T60", "Y2-AS-3", MEDIUM, criteria=("2AS-2",))
def difference_between(rng: Random) -> Draft | None:
    """Find a small difference across a ten, where counting up is quicker than taking away."""
    low = 10 * rng.randint(2, 8) + rng.randint(5, 9)
    gap = rng.randint(4, 18)
    high, ten = low + gap, low // 10 * 10 + 10
    if not 0 < high % 10 < low % 10 or high > 98:
        return None
    return Draft(
        stem=f"What is the difference between {high} and {low}?",
        key=whole(gap),
        distractors=(
            *smaller_from_larger.choices(whole, high, low),
            *ten_out(whole, gap),
            *one_out(whole, gap),
            *two_slips(whole, gap + 2, gap - 2, gap + 11, gap + 9),
        ),
        method=f"Count up from {low}: {low} + {ten - low} = {ten}, {ten} + {high - ten} = {high}. "
        f"{ten - low} + {high - ten} = {gap}.",
        crossed=False,
    )
