"""Year 6, addition and subtraction: written methods and missing numbers to ten million."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.column_methods import (
    difference_adjusted_wrong_way,
    exchange_stops_at_zero,
    forgotten_carry,
    forgotten_exchange,
    smaller_from_larger,
    sum_lined_up_on_the_left,
    zero_becomes_nine_only,
)
from learning_jungle.curriculum.misconceptions.division import sum_before_difference
from learning_jungle.curriculum.misconceptions.ratio_algebra import box_as_sum, left_side_only
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import added_instead, difference_only, last_step_reversed
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, MINUS, numeral
from learning_jungle.curriculum.wording.options import Choice, whole


@question_template("Y6-T29", "Y6-AS-1", EASY)
def add_millions(rng: Random) -> Draft | None:
    """Add a seven-digit and a six-digit number in columns."""
    a, b = rng.randint(1_200_000, 6_900_000), rng.randint(120_000, 990_000)
    total, dropped = a + b, forgotten_carry(a, b)
    if not isinstance(dropped, int) or str(total - dropped).strip("0") not in ("1", "11") or b % 1_000 == 0:
        return None
    thousands = b // 1_000 * 1_000
    return Draft(
        stem=f"{numeral(a)} + {numeral(b)} = {BOX}",
        key=whole(total),
        distractors=(
            *forgotten_carry.choices(whole, a, b),
            *sum_lined_up_on_the_left.choices(whole, a, b),
            *ten_less.choices(whole, total, 100),
            *ten_more.choices(whole, total, 1_000),
            *ten_more.choices(whole, total, 100_000),
            *ten_more.choices(whole, total, 10),
        ),
        expression=f"{a} + {b}",
        method=f"{numeral(a)} + {numeral(thousands)} = {numeral(a + thousands)}, "
        f"{numeral(a + thousands)} + {b - thousands} = {numeral(total)}",
    )


@question_template("Y6-T30", "Y6-AS-1", HARD)
def missing_from_millions(rng: Random) -> Draft | None:
    """Find what must be added to reach a number of millions, exchanging across zeros."""
    total, part = 1_000_000 * rng.randint(3, 9), 100 * rng.randint(11_111, 28_999)
    key = total - part
    if part % 1_000 == 0 or key < 1_200_000 or "0" in str(part // 100):
        return None
    million = (part // 1_000_000 + 1) * 1_000_000
    return Draft(
        stem=f"{numeral(part)} + {BOX} = {numeral(total)}. What is the missing number?",
        key=whole(key),
        distractors=(
            *forgotten_exchange.choices(whole, total, part),
            *box_as_sum.choices(whole, total, part),
            *smaller_from_larger.choices(whole, total, part),
            *exchange_stops_at_zero.choices(whole, total, part),
            *zero_becomes_nine_only.choices(whole, total, part),
            *ten_less.choices(whole, key, 100_000),
            *ten_less.choices(whole, key, 1_000),
        ),
        expression=f"{total} - {part}",
        method=f"Count up: {numeral(part)} + {numeral(million - part)} = {numeral(million)}. "
        + (f"{numeral(million - part)} + {numeral(total - million)} = {numeral(key)}" if total > million else ""),
    )


@question_template("Y6-T32", "Y6-AS-1", MEDIUM)
def balance_both_sides(rng: Random) -> Draft | None:
    """Find the missing number that makes two sums equal."""
    a, b, c = (100 * rng.randint(120, 640) for _ in range(3))
    key = a + b - c
    if key < 5_000 or key in (a, b, c) or forgotten_carry(a, b) is None or forgotten_exchange(a + b, c) is None:
        return None
    return Draft(
        stem=f"{numeral(a)} + {numeral(b)} = {numeral(c)} + {BOX}. What is the missing number?",
        key=whole(key),
        distractors=(
            *left_side_only.choices(whole, a + b),
            *box_as_sum.choices(whole, a, b, c),
            *forgotten_carry.choices(lambda left: whole(left - c), a, b),
            *forgotten_exchange.choices(whole, a + b, c),
            *smaller_from_larger.choices(whole, a + b, c),
            *ten_less.choices(whole, key, 1_000),
        ),
        expression=f"{a} + {b} - {c}",
        method=f"Both sides are worth the same: {numeral(a)} + {numeral(b)} = {numeral(a + b)}, "
        f"{numeral(a + b)} {MINUS} {numeral(c)} = {numeral(key)}",
    )


@question_template("Y6-T73", "Y6-AS-1", EASY)
def subtract_then_add(rng: Random) -> Draft | None:
    """Take away and add from left to right: adding does not come first."""
    a, b, c = 100 * rng.randint(150, 480), 100 * rng.randint(31, 98), 100 * rng.randint(12, 69)
    key = a - b + c
    if abs(b - c) < 1_000 or a - b - c < 1_000 or key % 1_000 == 0:
        return None

    def then_add(left: int) -> Choice:
        return whole(left + c)

    return Draft(
        stem=f"{numeral(a)} {MINUS} {numeral(b)} + {numeral(c)} = {BOX}",
        key=whole(key),
        distractors=(
            *sum_before_difference.choices(whole, a, b, c),
            *difference_only.choices(whole, a, b),
            *forgotten_exchange.choices(then_add, a, b),
            *smaller_from_larger.choices(then_add, a, b),
            *forgotten_carry.choices(whole, a - b, c),
            *last_step_reversed.choices(whole, a, b, -c),
            *added_instead.choices(whole, a, b, c),
        ),
        expression=f"{a} - {b} + {c}",
        method=f"From left to right: {numeral(a)} {MINUS} {numeral(b)} = {numeral(a - b)}, "
        f"{numeral(a - b)} + {numeral(c)} = {numeral(key)}",
    )


@question_template("Y6-T74", "Y6-AS-1", MEDIUM, criteria=("6AS/MD-2",))
def from_a_known_difference(rng: Random) -> Draft | None:
    """Derive a subtraction from one with a round number: taking away more leaves less."""
    a, b = rng.randint(4_200, 9_800), 100 * rng.randint(12, 39)
    known, change = a - b, rng.choice((-1, 1)) * rng.randint(2, 29)
    key = known - change
    if a % 10 == 0 or change % 10 == 0 or known % 100 < 30 or known % 100 > 70:
        return None
    more = f"{abs(change)} {'more' if change > 0 else 'less'}"
    return Draft(
        stem=f"{numeral(a)} {MINUS} {numeral(b)} = {numeral(known)}. "
        f"What is {numeral(a)} {MINUS} {numeral(b + change)}?",
        key=whole(key),
        distractors=(
            *difference_adjusted_wrong_way.choices(whole, a, b + change, b),
            *forgotten_exchange.choices(whole, a, b + change),
            *smaller_from_larger.choices(whole, a, b + change),
            *ten_more.choices(whole, key, 100),
            *ten_less.choices(whole, key, 100),
            *ten_less.choices(whole, key, 10),
        ),
        expression=f"{a} - {b + change}",
        method=f"{more} is taken away, so {abs(change)} {'less' if change > 0 else 'more'} is left: "
        f"{numeral(known)} {MINUS if change > 0 else '+'} {abs(change)} = {numeral(key)}",
    )
