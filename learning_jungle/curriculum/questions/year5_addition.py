"""Year 5, addition and subtraction with more than four digits."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.column_slips import smaller_from_larger, sum_without_carrying
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, MINUS, numeral
from learning_jungle.curriculum.wording.options import whole

VISITS: Final = (
    ("A museum has {p} visitors in May and {q} fewer in June.", "How many visitors is that altogether?"),
    ("A shop sells {p} tickets this week and {q} fewer next week.", "How many tickets is that altogether?"),
    ("A farm picks {p} apples in one week and {q} fewer in the next.", "How many apples is that altogether?"),
    ("A website has {p} readers on Monday and {q} fewer on Tuesday.", "How many readers is that altogether?"),
)


@question_template("Y5-T05", "Y5-AS-2", HARD, story=True)
def total_of_two_days(rng: Random) -> Draft | None:
    """Find a total when the second part is told only as a difference."""
    p, q = 10 * rng.randint(200, 4_000), 10 * rng.randint(10, 900)
    if q >= p // 2:
        return None
    facts, question = rng.choice(VISITS)
    return Draft(
        stem=f"{facts.format(p=numeral(p), q=numeral(q))} {question}",
        key=whole(2 * p - q),
        distractors=(
            whole(p - q).because("partial-step"),
            whole(p + q).because("operation-swap"),
            whole(2 * p - 2 * q).because("near-miss"),
            whole(2 * p + q).because("more-less-swap"),
            whole(2 * p).because("partial-step"),
            whole(2 * p - q + 1_000).because("forget-regroup"),
        ),
        expression=f"{p} + {p} - {q}",
    )


@question_template("Y5-T27", "Y5-AS-1", EASY)
def add_in_columns(rng: Random) -> Draft | None:
    """Add a five-digit number and a smaller one with one or two carries."""
    a, b = rng.randint(12_000, 69_999), rng.randint(1_200, 25_000)
    total, uncarried = a + b, sum_without_carrying(a, b)
    carried = total - uncarried
    if carried not in {10, 100, 1_000, 110, 1_010, 1_100}:
        return None
    return Draft(
        stem=f"{numeral(a)} + {numeral(b)} = {BOX}",
        key=whole(total),
        distractors=(
            whole(uncarried).because("forget-regroup"),
            whole(abs(a - b)).because("operation-swap"),
            whole(total - 1).because("near-miss"),
            whole(total + carried).because("forget-regroup"),
            *([whole(a + 10 * b).because("column-mixup")] if b < 10_000 else []),
            whole(total + 10 * carried).because("forget-regroup"),
            whole(total + 1).because("near-miss"),
        ),
        expression=f"{a} + {b}",
    )


@question_template("Y5-T28", "Y5-AS-1", MEDIUM)
def subtract_in_columns(rng: Random) -> Draft | None:
    """Subtract a four- or five-digit number with exchange in one or two columns."""
    a, b = rng.randint(30_000, 99_999), rng.randint(2_000, 29_999)
    result = a - b
    flipped = smaller_from_larger(a, b)
    exchanges = sum(x < y for x, y in zip(str(a)[::-1], str(b)[::-1], strict=False))
    if exchanges not in (1, 2) or flipped == result or result < 10_001:
        return None
    place = 10 ** next(n for n, (x, y) in enumerate(zip(str(a)[::-1], str(b)[::-1], strict=False)) if x < y)
    return Draft(
        stem=f"{numeral(a)} {MINUS} {numeral(b)} = {BOX}",
        key=whole(result),
        distractors=(
            whole(flipped).because("smaller-from-larger"),
            whole(result + 10 * place).because("forget-regroup"),
            whole(a + b).because("operation-swap"),
            whole(result - place).because("boundary-bridge"),
            whole(result - 10 * place).because("forget-regroup"),
            *([whole(a - 10 * b).because("column-mixup")] if 10 * b < a else []),
            whole(result - 1).because("near-miss"),
        ),
        expression=f"{a} - {b}",
    )


@question_template("Y5-T29", "Y5-AS-2", EASY)
def mental_with_round_numbers(rng: Random) -> Draft | None:
    """Add or subtract a round number in the head."""
    place = rng.choice((1_000, 10_000))
    number, part = 100 * rng.randint(251, 899), place * rng.randint(2, 9)
    plus = rng.random() < 0.5
    sign = 1 if plus else -1
    key = number + sign * part
    if part >= number - 1_000:
        return None
    return Draft(
        stem=f"{numeral(number)} {'+' if plus else MINUS} {numeral(part)} = {BOX}",
        key=whole(key),
        distractors=(
            whole(number + sign * part // 10).because("column-mixup"),
            whole(number + sign * part // 100).because("column-mixup"),
            *([whole(number + sign * part * 10).because("column-mixup")] if number + sign * part * 10 > 0 else []),
            whole(number - sign * part).because("operation-swap"),
            *([whole(key - place).because("boundary-bridge")] if key > place else []),
            whole(key + place).because("boundary-bridge"),
        ),
        expression=f"{number} {'+' if plus else '-'} {part}",
    )


@question_template("Y5-T30", "Y5-AS-2", HARD)
def missing_number(rng: Random) -> Draft | None:
    """Find the missing start or the missing part of a subtraction."""
    b, c = rng.randint(12_000, 48_000), rng.randint(12_000, 48_000)
    total = b + c
    if abs(b - c) < 2_000 or sum_without_carrying(b, c) == total:
        return None
    if rng.random() < 0.5:
        return Draft(
            stem=f"{BOX} {MINUS} {numeral(b)} = {numeral(c)}. What is the missing number?",
            key=whole(total),
            distractors=(
                whole(abs(c - b)).because("equals-means-answer"),
                whole(sum_without_carrying(b, c)).because("forget-regroup"),
                whole(total - 1_000).because("near-miss"),
                whole(total + 1_000).because("near-miss"),
                whole(total + 10_000).because("forget-regroup"),
                whole(total + 100).because("forget-regroup"),
            ),
            expression=f"{c} + {b}",
        )
    return Draft(
        stem=f"{numeral(total)} {MINUS} {BOX} = {numeral(c)}. What is the missing number?",
        key=whole(b),
        distractors=(
            whole(total + c).because("equals-means-answer"),
            whole(smaller_from_larger(total, c)).because("smaller-from-larger"),
            whole(b + 1_000).because("forget-regroup"),
            whole(b - 1_000).because("near-miss"),
            whole(b - 100).because("near-miss"),
            whole(b - 10_000).because("forget-regroup"),
        ),
        expression=f"{total} - {c}",
    )


@question_template("Y5-T31", "Y5-AS-2", MEDIUM)
def estimate_by_rounding(rng: Random) -> Draft | None:
    """Round two numbers to estimate their sum or difference."""
    a, b = rng.randint(41_000, 89_999), rng.randint(11_000, 39_999)
    plus = rng.random() < 0.5
    near_a, near_b = ((number + 5_000) // 10_000 * 10_000 for number in (a, b))
    true, key = (a + b, near_a + near_b) if plus else (a - b, near_a - near_b)
    if (
        near_a == near_b
        or key < 30_000
        or abs(true - key) > 2_500
        or any(number % 10_000 in range(4_000, 6_000) for number in (a, b))
    ):
        return None
    return Draft(
        stem=f"Which is the best estimate of {numeral(a)} {'+' if plus else MINUS} {numeral(b)}?",
        key=whole(key),
        distractors=(
            whole(key - 10_000).because("rounding-wrong-way"),
            whole(key + 10_000).because("rounding-wrong-way"),
            whole(near_a - near_b if plus else near_a + near_b).because("operation-swap"),
            whole(near_a).because("partial-step"),
            whole(key - 20_000).because("rounding-wrong-way"),
            whole(key + 20_000).because("rounding-wrong-way"),
        ),
    )
