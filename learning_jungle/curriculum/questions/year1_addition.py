"""Year 1, addition and subtraction within 20, written with symbols."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.pictures.kinds import number_line, ten_frame
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX
from learning_jungle.curriculum.wording.options import whole


@question_template("Y1-T06", "Y1-AS-1", MEDIUM)
def missing_part(rng: Random) -> Draft | None:
    """Find the missing part of a total to 20, with counters for the part that is there."""
    total, part = rng.randint(11, 20), rng.randint(3, 15)
    rest = total - part
    if rest < 2:
        return None
    return Draft(
        stem=f"{part} + {BOX} = {total}",
        key=whole(rest),
        distractors=(
            whole(total + part).because("equals-means-answer"),
            whole(total).because("partial-step"),
            whole(part).because("partial-step"),
            whole(rest + 1).because("count-includes-start"),
            *(whole(rest - less).because("near-miss") for less in (1, 2) if rest > less),
            whole(rest + 10).because("boundary-bridge"),
        ),
        picture=ten_frame(part, cells=20),
        expression=f"{total} - {part}",
    )


@question_template("Y1-T07", "Y1-AS-2", MEDIUM)
def add_across_ten(rng: Random) -> Draft | None:
    """Add two one-digit numbers whose sum passes ten."""
    a, b = rng.randint(6, 9), rng.randint(3, 9)
    total = a + b
    if total < 11:
        return None
    return Draft(
        stem=f"{a} + {b} = {BOX}",
        key=whole(total),
        distractors=(
            whole(total - 1).because("count-includes-start"),
            whole(abs(a - b)).because("operation-swap"),
            whole(total - 10).because("boundary-bridge"),
            whole(total + 1).because("near-miss"),
            whole(total + 10).because("boundary-bridge"),
            whole(total % 10 * 10 + 1).because("digit-reversal"),
        ),
        expression=f"{a} + {b}",
    )


@question_template("Y1-T08", "Y1-AS-2", HARD)
def subtract_across_ten(rng: Random) -> Draft | None:
    """Subtract a one-digit number from a teen number, back across ten, on a number line."""
    ones, taken = rng.randint(1, 8), rng.randint(2, 9)
    if taken <= ones:
        return None
    total = 10 + ones
    left = total - taken
    return Draft(
        stem=f"{total} − {taken} = {BOX}",
        key=whole(left),
        distractors=(
            whole(left + 1).because("count-includes-start"),
            whole(total + taken).because("operation-swap"),
            whole(10 + taken - ones).because("boundary-bridge"),
            whole(taken - ones).because("boundary-bridge"),
            whole(10 - taken).because("partial-step"),
            whole(left - 1).because("near-miss"),
        ),
        picture=number_line(0, 20, 1, range(21), marker=total),
        expression=f"{total} - {taken}",
    )


@question_template("Y1-T09", "Y1-AS-3", HARD)
def missing_start(rng: Random) -> Draft:
    """Find the number from which something was taken."""
    left, taken = rng.sample(range(2, 10), 2)
    start = left + taken
    return Draft(
        stem=f"{left} = {BOX} − {taken}",
        key=whole(start),
        distractors=(
            whole(abs(left - taken)).because("equals-means-answer"),
            whole(start - 1).because("count-includes-start"),
            whole(left).because("partial-step"),
            whole(start + 1).because("near-miss"),
            whole(start + 2).because("near-miss"),
            whole(start + 10).because("boundary-bridge"),
        ),
        expression=f"{left} + {taken}",
    )


@question_template("Y1-T24", "Y1-AS-1", EASY)
def add_within_ten(rng: Random) -> Draft | None:
    """Add within ten with the two parts in a frame."""
    first, second = rng.randint(2, 7), rng.randint(2, 5)
    total = first + second
    if total > 10 or first == second:
        return None
    return Draft(
        stem=f"{first} + {second} = {BOX}",
        key=whole(total),
        distractors=(
            whole(total - 1).because("count-includes-start"),
            whole(abs(first - second)).because("operation-swap"),
            whole(first).because("partial-step"),
            whole(total + 1).because("count-skip-double"),
            whole(total + 2).because("count-skip-double"),
            whole(total + 10).because("boundary-bridge"),
        ),
        picture=ten_frame(first, second),
        expression=f"{first} + {second}",
    )


@question_template("Y1-T25", "Y1-AS-1", EASY)
def ten_and_some(rng: Random) -> Draft:
    """Add ten and a one-digit number, seen in two frames."""
    ones = rng.randint(2, 8)
    first, second = rng.choice(((10, ones), (ones, 10)))
    return Draft(
        stem=f"{first} + {second} = {BOX}",
        key=whole(10 + ones),
        distractors=(
            whole(10 - ones).because("operation-swap"),
            whole(9 + ones).because("count-includes-start"),
            whole(ones + 1).because("place-value-face"),
            whole(10 * ones).because("digit-reversal"),
            whole(100 + ones).because("place-value-face"),
            whole(20 + ones).because("boundary-bridge"),
        ),
        picture=ten_frame(10, ones, cells=20),
        expression=f"{first} + {second}",
    )


@question_template("Y1-T26", "Y1-AS-2", MEDIUM)
def subtract_within_teens(rng: Random) -> Draft | None:
    """Subtract from a teen number without crossing ten."""
    ones, taken = rng.randint(4, 9), rng.randint(2, 7)
    if ones - taken < 1 or ones == 2 * taken:
        return None
    total = 10 + ones
    left = total - taken
    return Draft(
        stem=f"{total} − {taken} = {BOX}",
        key=whole(left),
        distractors=(
            whole(left + 1).because("count-includes-start"),
            whole(total + taken).because("operation-swap"),
            whole(total).because("partial-step"),
            whole(ones - taken).because("partial-step"),
            whole(10 - taken).because("partial-step"),
            whole(left - 1).because("near-miss"),
        ),
        expression=f"{total} - {taken}",
    )
