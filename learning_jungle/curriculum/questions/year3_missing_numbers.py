"""Year 3, missing numbers, estimates and inverse calculations."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.column_methods import (
    forgotten_first_carry,
    forgotten_first_exchange,
    smaller_from_larger,
)
from learning_jungle.curriculum.misconceptions.place_value import zero_at_end_dropped
from learning_jungle.curriculum.misconceptions.ratio_algebra import box_as_sum
from learning_jungle.curriculum.misconceptions.rounding import rounded_wrong_way
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import added_instead, subtracted_instead
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, MINUS
from learning_jungle.curriculum.wording.options import whole, words


@question_template("Y3-T07", "Y3-AS-3", HARD, criteria=("3AS-2", "3AS-3"))
def missing_start(rng: Random) -> Draft | None:
    """Find the number from which another was subtracted."""
    b, c = rng.randint(112, 480), rng.randint(113, 880)
    total = b + c
    if b >= c or b % 10 + c % 10 < 11 or total > 999 or c - b < 20:
        return None
    return Draft(
        stem=f"{BOX} {MINUS} {b} = {c}",
        key=whole(total),
        distractors=(
            whole(c - b).because("equals-means-answer"),
            *forgotten_first_carry.choices(whole, c, b),
            *ones_one_more.choices(whole, total),
            *ones_one_less.choices(whole, total),
            *ten_more.choices(whole, total),
            *ten_more.choices(whole, total, 100),
        ),
        expression=f"{c} + {b}",
        method=f"Put back what was taken away: {c} + {b} = {total}.",
    )


@question_template("Y3-T73", "Y3-AS-3", MEDIUM, criteria=("3AS-2", "3AS-3"))
def missing_part(rng: Random) -> Draft | None:
    """Find the missing part of an addition, or the number that was subtracted."""
    part, key = rng.randint(112, 480), rng.randint(103, 480)
    whole_amount = part + key
    if whole_amount > 899 or part % 10 + key % 10 < 11 or part == key or part % 10 - whole_amount % 10 == 5:
        return None
    sums = (
        f"{whole_amount} {MINUS} {BOX} = {part}",
        f"{BOX} + {part} = {whole_amount}",
        f"{part} + {BOX} = {whole_amount}",
    )
    return Draft(
        stem=rng.choice(sums),
        key=whole(key),
        distractors=(
            *box_as_sum.choices(whole, whole_amount, part),
            *smaller_from_larger.choices(whole, whole_amount, part),
            *forgotten_first_exchange.choices(whole, whole_amount, part),
            *ten_less.choices(whole, key, 100),
            *ones_one_less.choices(whole, key),
            *ones_one_more.choices(whole, key),
        ),
        expression=f"{whole_amount} - {part}",
        method=f"{whole_amount} is the whole and {part} is one part: {whole_amount} {MINUS} {part} = {key}.",
    )


@question_template("Y3-T28", "Y3-AS-3", MEDIUM)
def close_to_a_sum_or_difference(rng: Random) -> Draft | None:
    """Estimate a sum or difference of numbers close to hundreds."""
    x, y = rng.randint(2, 9), rng.randint(1, 7)
    a, b = (100 * near + rng.choice((-1, 1)) * rng.randint(1, 9) for near in (x, y))
    plus = rng.random() < 0.5
    hundreds, swapped = (x + y, x - y) if plus else (x - y, x + y)
    other = rounded_wrong_way(a, 100)
    if not 2 <= hundreds <= 9 or not 1 <= swapped <= 9 or not isinstance(other, int):
        return None
    wrong = other + (100 * y if plus else -100 * y)
    exchanged = added_instead if not plus else subtracted_instead
    sign = "+" if plus else MINUS
    return Draft(
        stem=f"Which number is closest to {a} {sign} {b}?",
        key=whole(100 * hundreds),
        distractors=(
            whole(wrong).because("rounding-wrong-way"),
            *exchanged.choices(whole, 100 * x, 100 * y),
            *zero_at_end_dropped.choices(whole, 100 * hundreds),
            *ten_more.choices(whole, 100 * hundreds, 100),
            *ten_less.choices(whole, 100 * hundreds, 100),
            *ten_more.choices(whole, 100 * hundreds, 200),
        ),
        method=f"{a} is nearly {100 * x} and {b} is nearly {100 * y}: {100 * x} {sign} {100 * y} = {100 * hundreds}.",
    )


@question_template("Y3-T29", "Y3-AS-3", EASY, criteria=("3AS-3",))
def inverse_calculation(rng: Random) -> Draft | None:
    """Choose the calculation that checks an addition or a subtraction."""
    a, b, plus = rng.randint(220, 560), rng.randint(110, 390), rng.random() < 0.5
    total = a + b
    if a - b < 10:
        return None
    kept, gone = rng.sample((a, b), 2)
    undone, done = f"{total} {MINUS} {gone} = {kept}", f"{kept} + {gone} = {total}"
    swapped, other = f"{total} + {gone} = {kept}", f"{kept} {MINUS} {gone} = {total}"
    plus_only = f"{gone} + {total} = {kept}", swapped
    minus_only = f"{gone} {MINUS} {kept} = {total}", other
    wrong = (swapped, plus_only[0], rng.choice(minus_only)) if plus else (other, minus_only[0], rng.choice(plus_only))
    return Draft(
        stem=f"{done if plus else undone}\nWhich calculation checks this?",
        key=words(undone if plus else done),
        distractors=(
            words(wrong[0]).because("operation-swap"),
            *(words(text).because("near-miss") for text in wrong[1:]),
        ),
        method=f"{'Subtracting' if plus else 'Adding'} undoes {'adding' if plus else 'subtracting'}: "
        f"{undone if plus else done}.",
    )
