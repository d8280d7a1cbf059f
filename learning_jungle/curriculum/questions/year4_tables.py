"""Year 4, multiplication tables to 12 × 12, noughts and ones, factors and three factors."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, TIMES
from learning_jungle.curriculum.wording.options import whole, words

NUMBERS_WITH_FACTORS = (24, 28, 30, 36, 40, 42, 45, 48, 54, 56, 60, 63, 72)


def _factors(number: int) -> list[int]:
    return [factor for factor in range(1, number + 1) if number % factor == 0]


@question_template("Y4-T07", "Y4-MD-1", EASY)
def table_fact(rng: Random) -> Draft | None:
    """Recall a fact of the 6 to 12 times tables."""
    a, b = rng.randint(6, 12), rng.randint(6, 12)
    return Draft(
        stem=f"{a} {TIMES} {b} = {BOX}",
        key=whole(a * b),
        distractors=(
            whole(a * (b - 1)).because("times-table-neighbour"),
            whole(a * (b + 1)).because("times-table-neighbour"),
            whole((a - 1) * b).because("times-table-neighbour"),
            whole((a + 1) * b).because("times-table-neighbour"),
            whole(a + b).because("add-not-multiply"),
            whole(a * b + 2).because("near-miss"),
        ),
        expression=f"{a} * {b}",
    )


@question_template("Y4-T08", "Y4-MD-1", MEDIUM)
def division_fact(rng: Random) -> Draft | None:
    """Recall a division fact of the 6 to 12 times tables."""
    a, b = rng.randint(6, 12), rng.randint(6, 12)
    return Draft(
        stem=f"{a * b} {DIVIDED_BY} {a} = {BOX}",
        key=whole(b),
        distractors=(
            whole(b + 1).because("times-table-neighbour"),
            whole(b - 1).because("times-table-neighbour"),
            whole(a * b - a).because("operation-swap"),
            whole(b + 2).because("times-table-neighbour"),
            whole(b - 2).because("times-table-neighbour"),
        ),
        expression=f"{a * b} / {a}",
    )


@question_template("Y4-T09", "Y4-MD-2", EASY)
def noughts_and_ones(rng: Random) -> Draft | None:
    """Multiply by nought or one, or divide by one."""
    a = rng.randint(2, 12)
    stem, expression, key = rng.choice(
        (
            (f"{a} {TIMES} 0", f"{a} * 0", 0),
            (f"0 {TIMES} {a}", f"0 * {a}", 0),
            (f"{a} {TIMES} 1", f"{a} * 1", a),
            (f"1 {TIMES} {a}", f"1 * {a}", a),
            (f"{a} {DIVIDED_BY} 1", f"{a} / 1", a),
        )
    )
    return Draft(
        stem=f"{stem} = {BOX}",
        key=whole(key),
        distractors=(
            whole(a).because("add-not-multiply"),
            whole(10 * a).because("zero-placeholder"),
            whole(1).because("near-miss"),
            whole(0).because("near-miss"),
            whole(a + 1).because("add-not-multiply"),
            whole(a - 1).because("operation-swap"),
        ),
        expression=expression,
    )


@question_template("Y4-T10", "Y4-MD-3", MEDIUM)
def find_a_factor(rng: Random) -> Draft | None:
    """Choose the factor of a number."""
    n = rng.choice(NUMBERS_WITH_FACTORS)
    key = rng.choice([factor for factor in _factors(n) if 4 <= factor <= n // 2])
    smaller = [number for number in range(3, key) if n % number]
    larger = [number for number in range(key + 1, n // 2 + 6) if n % number]
    if not smaller:
        return None
    return Draft(
        stem=f"Which number is a factor of {n}?",
        key=whole(key),
        distractors=(
            whole(2 * n).because("factor-multiple-swap"),
            *([whole(n - key).because("operation-swap")] if n % (n - key) else []),
            *(whole(number).because("near-miss") for number in rng.sample(smaller, min(3, len(smaller)))),
            *(whole(number).because("near-miss") for number in rng.sample(larger, 2)),
        ),
    )


@question_template("Y4-T31", "Y4-MD-2", MEDIUM)
def three_factors(rng: Random) -> Draft | None:
    """Multiply three one-digit numbers."""
    a, b, c = rng.randint(2, 9), rng.randint(2, 5), rng.randint(2, 9)
    if a * b * c > 400 or len({a, b, c}) < 3 or 1 in (a, b, c):
        return None
    return Draft(
        stem=f"{a} {TIMES} {b} {TIMES} {c} = {BOX}",
        key=whole(a * b * c),
        distractors=(
            whole(a * b).because("partial-step"),
            whole(a * b + c).because("add-not-multiply"),
            whole(a + b + c).because("add-not-multiply"),
            whole(a * b * (c + 1)).because("times-table-neighbour"),
            whole(a * b * (c - 1)).because("times-table-neighbour"),
            whole((a * b + a) * c).because("times-table-neighbour"),
        ),
        expression=f"{a} * {b} * {c}",
    )


@question_template("Y4-T32", "Y4-MD-3", MEDIUM)
def find_a_factor_pair(rng: Random) -> Draft | None:
    """Choose the two numbers that are a factor pair."""
    n = rng.choice(NUMBERS_WITH_FACTORS)
    small = rng.choice([factor for factor in _factors(n) if factor >= 2 and factor * factor < n])
    large = n // small
    extra = rng.randint(4, 9)
    pairs = (
        ((small, large + 1), "times-table-neighbour"),
        ((small + 1, large), "times-table-neighbour"),
        ((small + 1, large - 1), "times-table-neighbour"),
        ((extra, n - extra), "add-not-multiply"),
        ((2, 2 * n), "factor-multiple-swap"),
    )
    return Draft(
        stem=f"Which is a factor pair of {n}?",
        key=words(f"{small} and {large}"),
        distractors=[words(f"{a} and {b}").because(why) for (a, b), why in pairs if a * b != n],
    )


@question_template("Y4-T33", "Y4-MD-1", MEDIUM)
def missing_factor(rng: Random) -> Draft | None:
    """Find the number missing from a multiplication or a division."""
    a, b = rng.randint(6, 12), rng.randint(3, 12)
    if a == b:
        return None
    product = rng.random() < 0.5
    key = b if product else a * b
    return Draft(
        stem=f"{BOX} {TIMES} {a} = {a * b}" if product else f"{BOX} {DIVIDED_BY} {a} = {b}",
        key=whole(key),
        distractors=(
            whole(a * b - a if product else a + b).because("operation-swap" if product else "add-not-multiply"),
            whole(key + (1 if product else a)).because("times-table-neighbour"),
            whole(key - (1 if product else a)).because("times-table-neighbour"),
            whole(key + (2 if product else b)).because("times-table-neighbour"),
            whole(key - (2 if product else b)).because("times-table-neighbour"),
        ),
        expression=f"{a * b} / {a}" if product else f"{b} * {a}",
    )
