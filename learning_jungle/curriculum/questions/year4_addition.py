"""Year 4, addition and subtraction with numbers up to four digits."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import BOX, MINUS, numeral
from learning_jungle.curriculum.wording.options import whole

#: What is counted on two days, and the sentence that says it.
VISITS = (
    ("A museum has", "visitors"),
    ("A pool has", "swimmers"),
    ("A website has", "readers"),
    ("A cinema has", "guests"),
    ("A zoo has", "visitors"),
)


@question_template("Y4-T05", "Y4-AS-1", HARD)
def subtract_across_zeros(rng: Random) -> Draft | None:
    """Subtract from a number with zeros in the hundreds and tens."""
    a, d, c, g = rng.randint(2, 7), rng.randint(1, 6), rng.randint(0, 8), rng.randint(1, 9)
    middle = 100 * rng.randint(1, 9) + 10 * rng.randint(1, 9)
    if a <= d or g <= c or a + d > 8 or middle + g - c == 500:
        return None
    n, m = 1000 * a + c, 1000 * d + middle + g
    key = n - m
    if key < 200:
        return None
    return Draft(
        stem=f"{numeral(n)} {MINUS} {numeral(m)} = {BOX}",
        key=whole(key),
        distractors=(
            whole(1000 * (a - d) + middle + g - c).because("smaller-from-larger"),
            whole(key + 1000).because("forget-regroup"),
            whole(n + m).because("operation-swap"),
            whole(key + 110).because("forget-regroup"),
            *(whole(key - slip).because("near-miss") for slip in (10, 100) if key > slip),
        ),
        expression=f"{n} - {m}",
    )


@question_template("Y4-T06", "Y4-AS-1", MEDIUM)
def column_addition(rng: Random) -> Draft | None:
    """Add two four-digit numbers with carrying in the ones and tens."""
    n, m = rng.randint(2111, 7888), rng.randint(1111, 4888)
    total = n + m
    if n <= m or n % 10 + m % 10 < 11 or n % 100 + m % 100 < 111 or n % 1000 + m % 1000 > 999 or total > 9998:
        return None
    return Draft(
        stem=f"{numeral(n)} + {numeral(m)} = {BOX}",
        key=whole(total),
        distractors=(
            whole(total - 110).because("forget-regroup"),
            whole(total - 100).because("forget-regroup"),
            whole(n - m).because("operation-swap"),
            whole(total + 1).because("near-miss"),
            whole(total + 90).because("column-mixup"),
            whole(total + 900).because("column-mixup"),
        ),
        expression=f"{n} + {m}",
    )


@question_template("Y4-T26", "Y4-AS-1", EASY)
def add_or_subtract_a_round_number(rng: Random) -> Draft | None:
    """Add or subtract hundreds or thousands in the head."""
    size, k = rng.choice((100, 1000)), rng.randint(2, 4)
    thousands, hundreds = (rng.randint(2, 8), rng.randint(4, 5)) if size == 100 else (5, rng.randint(1, 8))
    n = 1000 * thousands + 100 * hundreds + 10 * rng.randint(1, 9) + rng.randint(1, 9)
    plus = rng.random() < 0.5
    sign = 1 if plus else -1
    step = size * k
    return Draft(
        stem=f"{numeral(n)} {'+' if plus else MINUS} {numeral(step)} = {BOX}",
        key=whole(n + sign * step),
        distractors=(
            whole(n + sign * step // 10).because("column-mixup"),
            whole(n + (step * 10 if size == 100 and plus else sign * step // 100)).because("column-mixup"),
            whole(n - sign * step).because("operation-swap"),
            whole(n + sign * step + size).because("near-miss"),
            whole(n + sign * step - size).because("near-miss"),
        ),
        expression=f"{n} {'+' if plus else '-'} {step}",
    )


@question_template("Y4-T76", "Y4-AS-1", EASY)
def column_addition_without_carrying(rng: Random) -> Draft | None:
    """Add two four-digit numbers of which no column makes ten."""
    pairs = [(tens, rng.randint(1, 9 - tens)) for tens in (rng.randint(2, 7) for _ in range(4))]
    n, m = (int("".join(str(pair[which]) for pair in pairs)) for which in (0, 1))
    key = n + m
    if n - m < 1000:
        return None
    return Draft(
        stem=f"{numeral(n)} + {numeral(m)} = {BOX}",
        key=whole(key),
        distractors=(
            whole(n - m).because("operation-swap"),
            whole(key + 100).because("column-mixup"),
            whole(key - 100).because("near-miss"),
            whole(key - 1).because("near-miss"),
            whole(key + 10).because("column-mixup"),
        ),
        expression=f"{n} + {m}",
    )


@question_template("Y4-T27", "Y4-AS-1", MEDIUM)
def column_subtraction(rng: Random) -> Draft | None:
    """Subtract a four-digit number with an exchange in the tens."""
    n, m = rng.randint(3111, 9888), rng.randint(1111, 6888)
    key = n - m
    gap = m // 10 % 10 - n // 10 % 10
    if n % 10 < m % 10 or gap < 1 or gap == 5 or n // 100 % 10 <= m // 100 % 10 or n // 1000 <= m // 1000:
        return None
    return Draft(
        stem=f"{numeral(n)} {MINUS} {numeral(m)} = {BOX}",
        key=whole(key),
        distractors=(
            whole(key + 20 * gap).because("smaller-from-larger"),
            whole(key + 100).because("forget-regroup"),
            whole(n + m).because("operation-swap"),
            whole(key - 100).because("near-miss"),
            whole(key - 1000).because("column-mixup"),
            whole(key - 10).because("near-miss"),
        ),
        expression=f"{n} - {m}",
    )


@question_template("Y4-T28", "Y4-AS-2", MEDIUM, story=True)
def more_on_another_day(rng: Random) -> Draft | None:
    """Find how many more there were on one day than on another."""
    place, things = rng.choice(VISITS)
    a, b = rng.randint(2211, 6988), rng.randint(1111, 3888)
    first, second = rng.choice((("Monday", "Tuesday"), ("Friday", "Saturday"), ("Thursday", "Sunday")))
    gap = b % 10 - a % 10
    if gap < 1 or gap == 5 or a % 100 // 10 <= b % 100 // 10 or a % 1000 <= b % 1000 or a // 1000 <= b // 1000:
        return None
    key = a - b
    on_days = ((a, first), (b, second)) if rng.random() < 0.5 else ((b, second), (a, first))
    (one, day), (two, other_day) = on_days
    return Draft(
        stem=f"{place} {numeral(one)} {things} on {day} and {numeral(two)} on {other_day}.\n"
        f"How many more {things} were there on {first} than on {second}?",
        key=whole(key),
        distractors=(
            whole(a + b).because("operation-swap"),
            whole(key + 10).because("forget-regroup"),
            whole(key + 2 * gap).because("smaller-from-larger"),
            whole(key - 10).because("near-miss"),
            whole(key - 1).because("near-miss"),
            whole(a).because("partial-step"),
        ),
        expression=f"{a} - {b}",
    )


@question_template("Y4-T29", "Y4-AS-2", MEDIUM)
def close_to_a_sum_or_difference(rng: Random) -> Draft | None:
    """Estimate a sum or difference of numbers close to thousands."""
    x, y = rng.randint(3, 8), rng.randint(1, 5)
    a, b = (1000 * near + rng.choice((-1, 1)) * rng.randint(3, 60) for near in (x, y))
    plus = rng.random() < 0.5
    thousands, swapped = (x + y, x - y) if plus else (x - y, x + y)
    if not 2 <= thousands <= 9 or swapped < 1:
        return None
    return Draft(
        stem=f"Which number is closest to {numeral(a)} {'+' if plus else MINUS} {numeral(b)}?",
        key=whole(1000 * thousands),
        distractors=(
            whole(1000 * (thousands - 1)).because("rounding-wrong-way"),
            whole(1000 * (thousands + 1)).because("rounding-wrong-way"),
            whole(1000 * swapped).because("operation-swap"),
            whole(100 * thousands).because("zero-placeholder"),
            whole(10000 * thousands).because("zero-placeholder"),
        ),
    )


@question_template("Y4-T30", "Y4-AS-2", HARD, story=True)
def points_still_needed(rng: Random) -> Draft | None:
    """Find how much is still missing after two parts."""
    name = rng.choice(NAMES)
    goal = 1000 * rng.randint(3, 8)
    a, b = rng.randint(1111, goal // 2), rng.randint(411, goal // 3)
    key = goal - a - b
    if a % 10 + b % 10 < 11 or key < 200:
        return None
    return Draft(
        stem=f"{name} needs {numeral(goal)} points to win. {name} scores {numeral(a)}, then {numeral(b)}.\n"
        f"How many more points does {name} need?",
        key=whole(key),
        distractors=(
            whole(goal - a).because("partial-step"),
            whole(a + b).because("partial-step"),
            whole(key + 10).because("forget-regroup"),
            whole(key + 1000).because("forget-regroup"),
            whole(key - 10).because("near-miss"),
            whole(goal - a + b).because("operation-swap"),
            whole(key - 100).because("near-miss"),
        ),
        expression=f"{goal} - {a} - {b}",
    )
