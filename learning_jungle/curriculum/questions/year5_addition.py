"""Year 5, addition and subtraction with more than four digits."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.column_methods import (
    difference_lined_up_on_the_left,
    forgotten_carry,
    forgotten_exchange,
    smaller_from_larger,
    sum_lined_up_on_the_left,
    zero_where_too_small,
)
from learning_jungle.curriculum.misconceptions.counting import other_direction
from learning_jungle.curriculum.misconceptions.place_value import changed_one_column_left, changed_one_column_right
from learning_jungle.curriculum.misconceptions.ratio_algebra import box_as_difference, box_as_sum, left_side_only
from learning_jungle.curriculum.misconceptions.rounding import rounded_wrong_way
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import (
    added_instead,
    difference_only,
    subtracted_instead,
    sum_only,
)
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, MINUS, numeral
from learning_jungle.curriculum.wording.options import whole

VISITS: Final = (
    ("A museum has {p} visitors in May and {q} fewer in June.", "How many visitors is that altogether?"),
    ("A shop sells {p} tickets in March and {q} fewer in April.", "How many tickets is that altogether?"),
    ("A farm picks {p} apples in one week and {q} fewer in the next.", "How many apples is that altogether?"),
    ("A bakery makes {p} rolls in July and {q} fewer in August.", "How many rolls is that altogether?"),
)


@question_template("Y5-T05", "Y5-AS-2", HARD, story=True)
def total_of_two_days(rng: Random) -> Draft | None:
    """Find a total when the second part is given only as a difference."""
    p, q = 10 * rng.randint(200, 4_000), 10 * rng.randint(40, 900)
    if q >= p // 2:
        return None
    facts, question = rng.choice(VISITS)
    key = 2 * p - q
    return Draft(
        stem=f"{facts.format(p=numeral(p), q=numeral(q))} {question}",
        key=whole(key),
        distractors=(
            *difference_only.choices(whole, p, q),
            *added_instead.choices(whole, p, q),
            *other_direction.choices(whole, 2 * p, -q),
            *sum_only.choices(whole, p, p),
            *ten_more.choices(whole, key, 1_000),
            *ten_less.choices(whole, key, 100),
        ),
        expression=f"{p} + {p} - {q}",
        method=f"The smaller number: {numeral(p)} {MINUS} {numeral(q)} = {numeral(p - q)}. "
        f"Both together: {numeral(p)} + {numeral(p - q)} = {numeral(key)}",
    )


@question_template("Y5-T27", "Y5-AS-1", EASY)
def add_in_columns(rng: Random) -> Draft | None:
    """Add a five-digit number and a shorter one with one or two carries."""
    a, b = rng.randint(12_000, 69_999), rng.randint(1_200, 9_800)
    total, uncarried = a + b, forgotten_carry(a, b)
    if not isinstance(uncarried, int) or total - uncarried not in {10, 100, 1_000, 110, 1_010, 1_100}:
        return None
    return Draft(
        stem=f"{numeral(a)} + {numeral(b)} = {BOX}",
        key=whole(total),
        distractors=(
            *forgotten_carry.choices(whole, a, b),
            *sum_lined_up_on_the_left.choices(whole, a, b),
            *ten_more.choices(whole, total, 100),
            *ones_one_more.choices(whole, total),
            *ones_one_less.choices(whole, total),
            *ten_more.choices(whole, total, 1_000),
        ),
        expression=f"{a} + {b}",
        method=f"{numeral(a)} + {numeral(b // 1_000 * 1_000)} = {numeral(a + b // 1_000 * 1_000)}, "
        f"then {numeral(a + b // 1_000 * 1_000)} + {b % 1_000} = {numeral(total)}",
    )


@question_template("Y5-T28", "Y5-AS-1", MEDIUM)
def subtract_in_columns(rng: Random) -> Draft | None:
    """Subtract a shorter number with exchange in one or two columns."""
    a, b = rng.randint(30_000, 99_999), rng.randint(2_000, 9_800)
    result, columns = a - b, list(zip(str(a)[::-1], str(b)[::-1], strict=False))
    if sum(x < y for x, y in columns) not in (1, 2) or result % 10 == 0:
        return None
    return Draft(
        stem=f"{numeral(a)} {MINUS} {numeral(b)} = {BOX}",
        key=whole(result),
        distractors=(
            *smaller_from_larger.choices(whole, a, b),
            *forgotten_exchange.choices(whole, a, b),
            *zero_where_too_small.choices(whole, a, b),
            *difference_lined_up_on_the_left.choices(whole, a, b),
            *ten_less.choices(whole, result, 100),
            *ones_one_less.choices(whole, result),
        ),
        expression=f"{a} - {b}",
        method=f"{numeral(a)} {MINUS} {numeral(b // 1_000 * 1_000)} = {numeral(a - b // 1_000 * 1_000)}, "
        f"then {numeral(a - b // 1_000 * 1_000)} {MINUS} {b % 1_000} = {numeral(result)}",
    )


@question_template("Y5-T29", "Y5-AS-2", EASY)
def mental_with_round_numbers(rng: Random) -> Draft | None:
    """Add or subtract a round number in the head."""
    place = rng.choice((1_000, 10_000))
    number, part = 100 * rng.randint(251, 899), place * rng.randint(2, 9)
    plus = rng.random() < 0.5
    change = part if plus else -part
    key = number + change
    if part >= number - 1_000 or number % 1_000 == 0:
        return None
    sign, thousands, own = "+" if plus else MINUS, part // 1_000, number // 1_000
    return Draft(
        stem=f"{numeral(number)} {sign} {numeral(part)} = {BOX}",
        key=whole(key),
        distractors=(
            *changed_one_column_right.choices(whole, number, change),
            *(changed_one_column_left.choices(whole, number, change) if number + 10 * change > 0 else ()),
            *(subtracted_instead if plus else added_instead).choices(whole, number, part),
            *ten_more.choices(whole, key, place),
            *ten_less.choices(whole, key, place),
        ),
        expression=f"{number} {'+' if plus else '-'} {part}",
        method=f"Only the thousands change: {own} {sign} {thousands} = {key // 1_000}, so {numeral(number)} {sign} "
        f"{numeral(part)} = {numeral(key)}",
    )


@question_template("Y5-T30", "Y5-AS-2", HARD)
def missing_number(rng: Random) -> Draft | None:
    """Find the missing start or the missing part of a subtraction."""
    b, c = rng.randint(12_000, 48_000), rng.randint(12_000, 48_000)
    total = b + c
    if abs(b - c) < 2_000 or forgotten_carry(b, c) is None or smaller_from_larger(total, c) is None:
        return None
    starts = rng.random() < 0.5
    key = total if starts else b
    start = numeral(total)
    stem = f"{BOX} {MINUS} {numeral(b)}" if starts else f"{start} {MINUS} {BOX}"
    wrong = (
        (*box_as_difference.choices(whole, b, c), *forgotten_carry.choices(whole, b, c))
        if starts
        else (*box_as_sum.choices(whole, total, c), *smaller_from_larger.choices(whole, total, c))
    )
    return Draft(
        stem=f"{stem} = {numeral(c)}. What is the missing number?",
        key=whole(key),
        distractors=(
            *wrong,
            *ten_more.choices(whole, key, 1_000),
            *ten_less.choices(whole, key, 1_000),
            *ten_more.choices(whole, key, 100),
            *ones_one_less.choices(whole, key),
        ),
        expression=f"{c} + {b}" if starts else f"{total} - {c}",
        method=f"Add back what was taken away: {numeral(c)} + {numeral(b)} = {start}"
        if starts
        else f"Take away what is left: {start} {MINUS} {numeral(c)} = {numeral(b)}",
    )


@question_template("Y5-T31", "Y5-AS-2", MEDIUM)
def estimate_by_rounding(rng: Random) -> Draft | None:
    """Round two numbers to estimate their sum or difference."""
    a, b = rng.randint(41_000, 89_999), rng.randint(11_000, 39_999)
    plus = rng.random() < 0.5
    side = 1 if plus else -1
    near_a, near_b = ((number + 5_000) // 10_000 * 10_000 for number in (a, b))
    key = near_a + side * near_b
    if (
        near_a == near_b
        or key < 30_000
        or abs(a + side * b - key) > 2_500
        or any(not 1_000 < abs(number - near) < 4_000 for number, near in ((a, near_a), (b, near_b)))
    ):
        return None
    far_a, far_b = (int(str(rounded_wrong_way(number, 10_000))) for number in (a, b))
    sign, wrong = "+" if plus else MINUS, rounded_wrong_way.misconception
    return Draft(
        stem=f"Which is the best estimate of {numeral(a)} {sign} {numeral(b)}?",
        key=whole(key),
        distractors=(
            whole(rng.choice((far_a + side * near_b, near_a + side * far_b))).because(wrong),
            whole(far_a + side * near_b).because(wrong),
            whole(near_a + side * far_b).because(wrong),
            whole(far_a + side * far_b).because(wrong),
            *(subtracted_instead if plus else added_instead).choices(whole, near_a, near_b),
            *ten_more.choices(whole, key, 10_000),
            *ten_less.choices(whole, key, 10_000),
            *ten_more.choices(whole, key, 20_000),
        ),
        expression=f"{near_a} {'+' if plus else '-'} {near_b}",
        method=f"Round each to the nearest 10,000: {numeral(near_a)} {sign} {numeral(near_b)} = {numeral(key)}",
    )


@question_template("Y5-T63", "Y5-AS-2", MEDIUM)
def balance_of_two_sums(rng: Random) -> Draft | None:
    """Find the missing number of two equal sums of round numbers."""
    a, b, c = 100 * rng.randint(31, 79), 1_000 * rng.randint(2, 6), 100 * rng.randint(21, 89)
    key = a + b - c
    if c % 1_000 == 0 or a % 1_000 == 0 or not 500 < key != a or c in (a, b) or abs(a - c) < 300:
        return None
    return Draft(
        stem=f"{numeral(a)} + {numeral(b)} = {numeral(c)} + {BOX}",
        key=whole(key),
        distractors=(
            *left_side_only.choices(whole, a + b),
            *box_as_sum.choices(whole, a, b, c),
            *ten_more.choices(whole, key, 1_000),
            *ten_less.choices(whole, key, 1_000),
            *ten_more.choices(whole, key, 100),
            *ten_less.choices(whole, key, 100),
        ),
        expression=f"{a} + {b} - {c}",
        method=f"Both sides are equal. Left: {numeral(a)} + {numeral(b)} = {numeral(a + b)}. "
        f"Right: {numeral(a + b)} {MINUS} {numeral(c)} = {numeral(key)}",
    )
