"""Year 2, facts to 20 and 100, three numbers, and the inverse of a subtraction."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.column_slips import sum_without_carrying
from learning_jungle.curriculum.pictures.kinds import ten_frame
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX
from learning_jungle.curriculum.wording.options import whole


@question_template("Y2-T07", "Y2-AS-4", MEDIUM)
def add_three(rng: Random) -> Draft | None:
    """Add three one-digit numbers of which two make ten."""
    a, c = rng.choice((2, 3, 4, 6, 7, 8)), rng.randint(2, 9)
    numbers = [a, c, 10 - a] if rng.random() < 0.7 else [a, 10 - a, c]
    total = 10 + c
    return Draft(
        stem=f"{numbers[0]} + {numbers[1]} + {numbers[2]} = {BOX}",
        key=whole(total),
        distractors=(
            whole(numbers[0] + numbers[1]).because("partial-step"),
            whole(numbers[1] + numbers[2]).because("partial-step"),
            whole(c).because("boundary-bridge"),
            whole(total - 1).because("near-miss"),
            whole(total + 10).because("boundary-bridge"),
            whole(10 * c + 1).because("digit-reversal"),
            whole(total + 1).because("near-miss"),
        ),
        expression=f"{numbers[0]} + {numbers[1]} + {numbers[2]}",
    )


@question_template("Y2-T23", "Y2-AS-1", EASY)
def tens_to_hundred(rng: Random) -> Draft | None:
    """Use a bond to ten for tens that make a hundred."""
    tens = rng.choice((2, 3, 4, 6, 7, 8))
    part = 10 * tens
    return Draft(
        stem=f"{part} + {BOX} = 100",
        key=whole(100 - part),
        distractors=(
            whole(100 + part).because("equals-means-answer"),
            whole(10 - tens).because("place-value-face"),
            whole(110 - part).because("count-includes-start"),
            whole(90 - part).because("boundary-bridge"),
            whole(part).because("partial-step"),
            whole(100).because("partial-step"),
        ),
        expression=f"100 - {part}",
    )


@question_template("Y2-T26", "Y2-AS-4", HARD)
def undo_subtraction(rng: Random) -> Draft | None:
    """Find the number from which a two-digit number was taken."""
    taken, left = rng.randint(11, 49), rng.randint(11, 49)
    start = taken + left
    if taken % 10 + left % 10 < 11 or taken == left or start > 99:
        return None
    return Draft(
        stem=f"{BOX} − {taken} = {left}",
        key=whole(start),
        distractors=(
            whole(abs(left - taken)).because("equals-means-answer"),
            whole(sum_without_carrying(left, taken)).because("forget-regroup"),
            whole(10 * (left // 10 + taken // 10)).because("partial-step"),
            whole(start + 10).because("boundary-bridge"),
            whole(start + 1).because("near-miss"),
            whole(start + 2).because("near-miss"),
        ),
        expression=f"{left} + {taken}",
    )


@question_template("Y2-T28", "Y2-AS-1", EASY)
def missing_part_to_twenty(rng: Random) -> Draft | None:
    """Find the missing part of twenty, or of a total just below it, with two frames."""
    total, part = rng.choice((20, 20, 18, 19)), rng.randint(6, 14)
    rest = total - part
    if rest == part:
        return None
    return Draft(
        stem=f"{part} + {BOX} = {total}",
        key=whole(rest),
        distractors=(
            whole(total + part).because("equals-means-answer"),
            whole(rest + 1).because("count-includes-start"),
            whole(part).because("partial-step"),
            whole(rest + 10).because("boundary-bridge"),
            whole(abs(10 - part)).because("boundary-bridge"),
            *(whole(rest - less).because("near-miss") for less in (1, 2)),
        ),
        picture=ten_frame(part, cells=20),
        expression=f"{total} - {part}",
    )
