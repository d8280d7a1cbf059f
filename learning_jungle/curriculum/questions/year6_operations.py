"""Year 6, multiplication and division: order of operations, common factors and multiples, primes."""

from __future__ import annotations

from math import gcd, lcm
from random import Random

from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, MINUS, TIMES
from learning_jungle.curriculum.wording.options import whole


@question_template("Y6-T05", "Y6-MD-3", MEDIUM)
def lowest_common_multiple(rng: Random) -> Draft | None:
    """Find the lowest common multiple of two numbers with a common factor."""
    g, m, n = rng.randint(2, 6), rng.randint(2, 6), rng.randint(2, 6)
    a, b = g * m, g * n
    key = g * m * n
    if gcd(m, n) != 1 or key > 144:
        return None
    return Draft(
        stem=f"What is the lowest common multiple of {a} and {b}?",
        key=whole(key),
        distractors=(
            whole(a * b).because("partial-step"),
            whole(g).because("factor-multiple-swap"),
            whole(a + b).because("add-not-multiply"),
            whole(2 * key).because("partial-step"),
            whole(key - min(a, b)).because("times-table-neighbour"),
            whole(key + max(a, b)).because("times-table-neighbour"),
        ),
    )


@question_template("Y6-T06", "Y6-MD-4", EASY)
def multiply_before_adding(rng: Random) -> Draft | None:
    """Multiply before adding or subtracting."""
    a, b, c = (rng.randint(2, 9) for _ in range(3))
    if rng.random() < 0.6:
        stem, key = f"{a} + {b} {TIMES} {c} = {BOX}", a + b * c
        left, expression = (a + b) * c, f"{a} + {b} * {c}"
    else:
        a += 20
        stem, key = f"{a} {MINUS} {b} {TIMES} {c} = {BOX}", a - b * c
        left, expression = (a - b) * c, f"{a} - {b} * {c}"
    if key < 1 or left > 200:
        return None
    return Draft(
        stem=stem,
        key=whole(key),
        distractors=(
            whole(left).because("order-left-right"),
            whole(a + b + c).because("add-not-multiply"),
            whole(b * c).because("partial-step"),
            whole(key + c).because("times-table-neighbour"),
            *([whole(key - c).because("times-table-neighbour")] if key > c else []),
            *([whole(key - 1).because("near-miss")] if key > 1 else []),
        ),
        expression=expression,
    )


@question_template("Y6-T33", "Y6-MD-4", MEDIUM)
def brackets_first(rng: Random) -> Draft | None:
    """Work out brackets first, then multiply, then subtract."""
    a, b, c, d = (rng.randint(2, 12) for _ in range(4))
    key = (a + b) * c - d
    if key > 200 or d >= c * b or c < 3:
        return None
    return Draft(
        stem=f"({a} + {b}) {TIMES} {c} {MINUS} {d} = {BOX}",
        key=whole(key),
        distractors=(
            whole(a + b * c - d).because("order-left-right"),
            *([whole(a * c + b - d).because("order-left-right")] if a * c + b > d else []),
            whole((a + b) * c).because("partial-step"),
            *([whole((a + b) * (c - d)).because("order-left-right")] if c > d else []),
            whole(key + a + b).because("times-table-neighbour"),
            whole((a + b) * c + d).because("operation-swap"),
            *([whole(key - a - b).because("times-table-neighbour")] if key > a + b else []),
        ),
        expression=f"({a} + {b}) * {c} - {d}",
    )


@question_template("Y6-T63", "Y6-MD-3", EASY)
def common_multiple(rng: Random) -> Draft | None:
    """Choose a common multiple of two numbers."""
    a, b = rng.sample(range(3, 13), 2)
    least = lcm(a, b)
    key = least * rng.randint(1, 2)
    if key > 144 or least in (a, b):
        return None
    only_one = [
        n for n in range(key - 2 * max(a, b), key + 2 * max(a, b) + 1) if n > 2 and (n % a == 0) != (n % b == 0)
    ]
    return Draft(
        stem=f"Which number is a common multiple of {a} and {b}?",
        key=whole(key),
        distractors=(
            *(whole(n).because("partial-step") for n in rng.sample(only_one, min(5, len(only_one)))),
            *([whole(gcd(a, b)).because("factor-multiple-swap")] if gcd(a, b) > 1 else []),
        ),
    )


@question_template("Y6-T64", "Y6-MD-3", HARD)
def highest_common_factor(rng: Random) -> Draft | None:
    """Find the highest common factor of two numbers."""
    g, m, n = rng.choice((4, 6, 8, 9, 12, 15, 16, 18)), rng.randint(2, 9), rng.randint(2, 9)
    a, b = g * m, g * n
    if gcd(m, n) != 1 or max(a, b) > 144:
        return None
    smaller = [p for p in range(2, g) if g % p == 0]
    one_sided = [p for p in range(g + 1, max(a, b) // 2 + 1) if (a % p == 0) != (b % p == 0)]
    return Draft(
        stem=f"What is the highest common factor of {a} and {b}?",
        key=whole(g),
        distractors=(
            *(whole(p).because("partial-step") for p in smaller[-2:]),
            *(whole(p).because("partial-step") for p in one_sided[:2]),
            whole(lcm(a, b)).because("factor-multiple-swap"),
            whole(abs(a - b)).because("operation-swap"),
        ),
    )
