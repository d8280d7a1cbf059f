"""Year 2, addition and subtraction with two-digit numbers."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.column_slips import smaller_from_larger, sum_without_carrying
from learning_jungle.curriculum.pictures.kinds import number_line
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES, TREASURES
from learning_jungle.curriculum.wording.numerals import BOX
from learning_jungle.curriculum.wording.options import whole


@question_template("Y2-T04", "Y2-AS-2", EASY)
def add_tens(rng: Random) -> Draft | None:
    """Add a whole number of tens to a two-digit number."""
    number, tens = rng.randint(11, 79), rng.randint(2, 4)
    total = number + 10 * tens
    if total > 99 or number // 10 <= tens or number % 10 == 0:
        return None
    return Draft(
        stem=f"{number} + {10 * tens} = {BOX}",
        key=whole(total),
        distractors=(
            whole(number + tens).because("column-mixup"),
            whole(number - 10 * tens).because("operation-swap"),
            whole(total - 10).because("count-includes-start"),
            whole(total // 10 * 10).because("partial-step"),
            whole(total + 10).because("near-miss"),
            whole(total + tens).because("column-mixup"),
            whole(total + 1).because("near-miss"),
        ),
        expression=f"{number} + {10 * tens}",
    )


@question_template("Y2-T05", "Y2-AS-3", MEDIUM)
def add_with_carry(rng: Random) -> Draft | None:
    """Add two two-digit numbers whose ones pass ten."""
    a, b = rng.randint(12, 79), rng.randint(12, 79)
    total = a + b
    if a % 10 + b % 10 < 11 or total > 99:
        return None
    return Draft(
        stem=f"{a} + {b} = {BOX}",
        key=whole(total),
        distractors=(
            whole(sum_without_carrying(a, b)).because("forget-regroup"),
            whole(abs(a - b)).because("operation-swap"),
            whole(10 * (a // 10 + b // 10)).because("partial-step"),
            whole(100 * (a // 10 + b // 10) + a % 10 + b % 10).because("place-value-face"),
            whole(total + 10).because("boundary-bridge"),
            whole(total + 1).because("near-miss"),
        ),
        expression=f"{a} + {b}",
    )


@question_template("Y2-T06", "Y2-AS-3", HARD)
def subtract_with_exchange(rng: Random) -> Draft | None:
    """Subtract a two-digit number where a ten must be exchanged."""
    a, b = rng.randint(31, 98), rng.randint(12, 79)
    left = a - b
    if a % 10 >= b % 10 or a // 10 - b // 10 < 2 or b % 10 - a % 10 == 5:
        return None
    return Draft(
        stem=f"{a} − {b} = {BOX}",
        key=whole(left),
        distractors=(
            whole(smaller_from_larger(a, b)).because("smaller-from-larger"),
            whole(left + 10).because("forget-regroup"),
            whole(a + b).because("operation-swap"),
            whole(left - 10).because("boundary-bridge"),
            whole(10 * (a // 10 - b // 10 - 1)).because("partial-step"),
            whole(left - 1).because("near-miss"),
        ),
        expression=f"{a} - {b}",
    )


@question_template("Y2-T24", "Y2-AS-2", MEDIUM)
def subtract_ones_across_ten(rng: Random) -> Draft | None:
    """Subtract a one-digit number back across a ten."""
    number, taken = rng.randint(23, 98), rng.randint(3, 9)
    left = number - taken
    if not 0 < number % 10 < taken or taken - number % 10 == 5:
        return None
    return Draft(
        stem=f"{number} − {taken} = {BOX}",
        key=whole(left),
        distractors=(
            whole(smaller_from_larger(number, taken)).because("smaller-from-larger"),
            whole(left + 1).because("count-includes-start"),
            whole(number + taken).because("operation-swap"),
            whole(number // 10 * 10).because("partial-step"),
            whole(left - 10).because("boundary-bridge"),
            *(whole(left - less).because("near-miss") for less in (1, 2)),
        ),
        expression=f"{number} - {taken}",
    )


@question_template("Y2-T25", "Y2-AS-3", MEDIUM, story=True)
def two_collections(rng: Random) -> Draft | None:
    """Compare or combine two children's collections in a story."""
    (one, other), thing = rng.sample(NAMES, 2), rng.choice(TREASURES)
    a, b = rng.randint(21, 60), rng.randint(11, 39)
    if a - b < 5 or a % 10 < b % 10 or a + b > 99 or a % 10 + b % 10 > 9:
        return None
    together = rng.random() < 0.5
    key, swapped = (a + b, a - b) if together else (a - b, a + b)
    question = "How many altogether?" if together else f"How many more has {one}?"
    return Draft(
        stem=f"{one} has {a} {thing.many} and {other} has {b}. {question}",
        key=whole(key),
        distractors=(
            whole(swapped).because("operation-swap"),
            whole(a if together else b).because("partial-step"),
            whole(key - 1).because("near-miss"),
            whole(key + 10).because("boundary-bridge"),
            whole(key - 10).because("boundary-bridge"),
            whole(key + 1).because("near-miss"),
        ),
        expression=f"{a} {'+' if together else '-'} {b}",
    )


@question_template("Y2-T27", "Y2-AS-2", EASY)
def jump_in_tens(rng: Random) -> Draft | None:
    """Jump along a number line in tens."""
    start, jumps, step = 10 * rng.randint(1, 8), rng.randint(2, 4), rng.choice((10, -10))
    end = start + jumps * step
    if not 10 <= end <= 90 or end == jumps:
        return None
    word = "on" if step > 0 else "back"
    return Draft(
        stem=f"Start at {start} and jump {word} {jumps} tens. Where do you land?",
        key=whole(end),
        distractors=(
            whole(end - step).because("count-includes-start"),
            whole(start + jumps * step // 10).because("column-mixup"),
            whole(start - jumps * step).because("operation-swap"),
            whole(10 * jumps).because("partial-step"),
            whole(end + step).because("near-miss"),
            whole(end + step // 10).because("near-miss"),
        ),
        picture=number_line(0, 100, 10, range(0, 101, 10), marker=start),
        expression=f"{start} {'+' if step > 0 else '-'} {10 * jumps}",
    )
