"""Year 4, addition and subtraction: stories, estimates, checks and near-round numbers."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.column_methods import (
    difference_adjusted_wrong_way,
    forgotten_first_exchange,
    smaller_from_larger,
    sum_adjusted_wrong_way,
)
from learning_jungle.curriculum.misconceptions.rounding import estimate_from_leading_digits
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import (
    added_instead,
    difference_only,
    last_step_reversed,
    rounded_part_not_adjusted,
    sum_only,
)
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import BOX, MINUS, numeral
from learning_jungle.curriculum.wording.options import whole, words

#: What is counted on two days, and the sentence that says it.
VISITS = (
    ("A museum has", "visitors"),
    ("A castle has", "visitors"),
    ("A fair has", "visitors"),
    ("A theme park has", "guests"),
    ("A zoo has", "visitors"),
)


@question_template("Y4-T28", "Y4-AS-2", MEDIUM, story=True)
def more_on_another_day(rng: Random) -> Draft | None:
    """Find how many more there were on one day than on another."""
    place, things = rng.choice(VISITS)
    a, b = rng.randint(2211, 6988), rng.randint(1111, 2888)
    first, second = rng.choice((("Monday", "Tuesday"), ("Friday", "Saturday"), ("Thursday", "Sunday")))
    gap = b % 10 - a % 10
    if gap < 1 or gap == 5 or a % 100 // 10 <= b % 100 // 10 or a % 1000 <= b % 1000 or a // 1000 <= b // 1000:
        return None
    key = a - b
    (one, day), (two, other_day) = rng.choice((((a, first), (b, second)), ((b, second), (a, first))))
    return Draft(
        stem=f"{place} {numeral(one)} {things} on {day} and {numeral(two)} on {other_day}.\n"
        f"How many more {things} were there on {first} than on {second}?",
        key=whole(key),
        distractors=(
            *added_instead.choices(whole, a, b),
            *smaller_from_larger.choices(whole, a, b),
            *forgotten_first_exchange.choices(whole, a, b),
            *ten_less.choices(whole, key, 10),
            *ten_less.choices(whole, key, 100),
            *ones_one_less.choices(whole, key),
        ),
        expression=f"{a} - {b}",
        method=f"{numeral(a)} {MINUS} {numeral(b // 1000 * 1000)} = {numeral(a - b // 1000 * 1000)}, "
        f"{numeral(a - b // 1000 * 1000)} {MINUS} {b % 1000} = {numeral(key)}",
    )


@question_template("Y4-T29", "Y4-AS-2", MEDIUM)
def close_to_a_sum_or_difference(rng: Random) -> Draft | None:
    """Estimate a sum or difference of numbers close to thousands."""
    x, y = rng.randint(3, 8), rng.randint(1, 5)
    a, b = (1000 * near + rng.choice((-1, -1, 1)) * rng.randint(11, 88) for near in (x, y))
    plus = rng.random() < 0.5
    thousands = x + y if plus else x - y
    key = 1000 * thousands
    steps = rng.choice(((-1000, -2000, -3000), (-1000, 1000), (1000, 2000)))
    rounded_down = estimate_from_leading_digits.choices(whole, a, b if plus else -b, 1000)
    if not 2 <= thousands <= 9 or a % 10 == 0 or b % 10 == 0 or not rounded_down:
        return None
    return Draft(
        stem=f"Which number is closest to {numeral(a)} {'+' if plus else MINUS} {numeral(b)}?",
        key=whole(key),
        distractors=(
            *rounded_down,
            *(whole(key + step).because("near-miss") for step in steps if key + step > 0),
        ),
        method=f"Use thousands: {numeral(1000 * x)} {'+' if plus else MINUS} {numeral(1000 * y)} = {numeral(key)}",
        crossed=False,
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
            *difference_only.choices(whole, goal, a),
            *rng.choice((sum_only.choices(whole, a, b), last_step_reversed.choices(whole, goal, -a, b))),
            *ten_less.choices(whole, key, 100),
            *ten_less.choices(whole, key, 10),
            *ten_less.choices(whole, key, 90),
        ),
        expression=f"{goal} - {a} - {b}",
        method=f"{numeral(a)} + {numeral(b)} = {numeral(a + b)}, "
        f"{numeral(goal)} {MINUS} {numeral(a + b)} = {numeral(key)}",
    )


@question_template("Y4-T84", "Y4-AS-2", MEDIUM)
def check_by_the_inverse(rng: Random) -> Draft | None:
    """Choose the subtraction that checks a sum."""
    n, m = rng.choice(
        ((rng.randint(411, 1888), rng.randint(3888, 4888)), (rng.randint(2411, 4888), rng.randint(411, 2888)))
    )
    total = n + m
    if n % 10 == 0 or m % 10 == 0 or abs(n - m) < 250:
        return None
    a, b, c = map(numeral, (n, m, total))
    return Draft(
        stem=f"{a} + {b} = {c}\nWhich calculation checks this?",
        key=words(f"{c} {MINUS} {b}"),
        distractors=(
            words(f"{c} + {rng.choice((a, b)) if len(a) == len(b) else b}").because("operation-swap"),
            words(f"{numeral(max(n, m))} {MINUS} {numeral(min(n, m))}").because("near-miss"),
            words(f"{b} + {a}").because("operation-swap"),
        ),
        method=f"Subtracting undoes adding: {c} {MINUS} {b} = {a}",
    )


@question_template("Y4-T85", "Y4-AS-2", MEDIUM)
def add_or_subtract_a_near_round_number(rng: Random) -> Draft | None:
    """Add or subtract a number just below hundreds or thousands by way of the round number."""
    plus, below, rounded = rng.random() < 0.5, rng.randint(1, 4), rng.choice((300, 500, 1000, 2000, 3000))
    second = rounded - below
    n = 1000 * rng.randint(4, 6) + 100 * rng.randint(3, 6) + 10 * rng.randint(2, 8) + rng.randint(1, 9)
    step = 1 if plus else -1
    near, key = n + step * rounded, n + step * second
    adjusted = sum_adjusted_wrong_way if plus else difference_adjusted_wrong_way
    return Draft(
        stem=f"{numeral(n)} {'+' if plus else MINUS} {numeral(second)} = {BOX}",
        key=whole(key),
        distractors=(
            *adjusted.choices(whole, n, second, rounded),
            *rounded_part_not_adjusted.choices(whole, n, step * rounded),
            *ten_more.choices(whole, key, 10),
            *ten_less.choices(whole, key, 10),
            *(ones_one_more if plus else ones_one_less).choices(whole, key),
        ),
        expression=f"{n} {'+' if plus else '-'} {second}",
        method=f"{numeral(n)} {'+' if plus else MINUS} {numeral(rounded)} = {numeral(near)}, "
        f"{numeral(near)} {MINUS if plus else '+'} {below} = {numeral(key)}",
    )
