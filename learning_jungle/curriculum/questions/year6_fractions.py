"""Year 6, fractions: simplifying, comparing and the four operations; every option is in its simplest form."""

from __future__ import annotations

from fractions import Fraction
from math import gcd
from random import Random

from learning_jungle.curriculum.pictures.kinds import bar, fraction_bars
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, MINUS, TIMES
from learning_jungle.curriculum.wording.options import Choice, mixed_number, simplest


def _proper(rng: Random, least: int, most: int) -> Fraction | None:
    bottom = rng.randint(least, most)
    top = rng.randint(1, bottom - 1)
    return Fraction(top, bottom) if gcd(top, bottom) == 1 else None


def _mixed(value: Fraction) -> Choice:
    ones, top = divmod(value.numerator, value.denominator)
    return mixed_number(ones, top, value.denominator)


@question_template("Y6-T07", "Y6-FDP-1", EASY)
def simplify(rng: Random) -> Draft | None:
    """Write a fraction in its simplest form."""
    value, k = _proper(rng, 3, 12), rng.randint(2, 8)
    if value is None or value.numerator < 2 or value.denominator * k > 100:
        return None
    a, b = value.numerator, value.denominator
    return Draft(
        stem=f"Write {k * a}/{k * b} in its simplest form.",
        key=simplest(value),
        distractors=(
            simplest(Fraction(a - 1, b - 1)).because("add-tops-and-bottoms"),
            simplest(Fraction(a, k * b)).because("partial-step"),
            simplest(Fraction(a + 1, b)).because("times-table-neighbour"),
            simplest(Fraction(a, b - 1 if b - 1 > a else b + 1)).because("times-table-neighbour"),
            simplest(Fraction(b - a, b)).because("part-part-fraction"),
            simplest(Fraction(a + 1, b + 1)).because("add-tops-and-bottoms"),
        ),
        expression=f"{k * a}/{k * b}",
    )


@question_template("Y6-T08", "Y6-FDP-2", MEDIUM)
def add_fractions(rng: Random) -> Draft | None:
    """Add or subtract two fractions with different denominators."""
    first, second = _proper(rng, 3, 9), _proper(rng, 3, 9)
    if first is None or second is None or gcd(first.denominator, second.denominator) != 1 or first <= second:
        return None
    (a, b), (c, d) = first.as_integer_ratio(), second.as_integer_ratio()
    plus = rng.random() < 0.6
    key, swapped = (first + second, first - second) if plus else (first - second, first + second)
    loose = a + c if plus else abs(a - c)
    if loose == 0 or key == Fraction(1, b * d):
        return None
    return Draft(
        stem=f"{a}/{b} {'+' if plus else MINUS} {c}/{d} = {BOX}",
        key=simplest(key),
        distractors=(
            simplest(Fraction(loose, b + d if plus else abs(b - d))).because("add-tops-and-bottoms"),
            simplest(Fraction(loose, b * d)).because("partial-step"),
            simplest(swapped).because("operation-swap"),
            simplest(key + Fraction(1, b * d)).because("near-miss"),
            simplest(key - Fraction(1, b * d)).because("near-miss"),
            simplest(key + Fraction(2, b * d)).because("near-miss"),
            simplest(key + Fraction(1, d)).because("times-table-neighbour"),
            simplest(key - Fraction(1, d)).because("times-table-neighbour")
            if key > Fraction(1, d)
            else simplest(key + Fraction(3, b * d)).because("near-miss"),
        ),
        expression=f"{a}/{b} {'+' if plus else '-'} {c}/{d}",
    )


@question_template("Y6-T09", "Y6-FDP-3", MEDIUM)
def multiply_fractions(rng: Random) -> Draft | None:
    """Multiply two proper fractions."""
    first, second = _proper(rng, 3, 9), _proper(rng, 3, 9)
    if first is None or second is None or first == second:
        return None
    (a, b), (c, d) = first.as_integer_ratio(), second.as_integer_ratio()
    return Draft(
        stem=f"{a}/{b} {TIMES} {c}/{d} = {BOX}",
        key=simplest(first * second),
        distractors=(
            simplest(Fraction(a * c, b + d)).because("add-tops-and-bottoms"),
            simplest(Fraction(a + c, b * d)).because("add-not-multiply"),
            simplest(first / second).because("operation-swap"),
            simplest(Fraction(a * c, max(b, d))).because("partial-step"),
            simplest(Fraction(a, b * d)).because("partial-step"),
            simplest(Fraction(c, b * d)).because("partial-step"),
            simplest(Fraction(a * (c + 1), b * d)).because("times-table-neighbour"),
            *([simplest(Fraction(a * c - 1, b * d)).because("near-miss")] if a * c > 1 else []),
            simplest(Fraction(a + c, b + d)).because("add-not-multiply"),
        ),
        expression=f"{a}/{b} * {c}/{d}",
    )


@question_template("Y6-T10", "Y6-FDP-4", MEDIUM)
def divide_fraction(rng: Random) -> Draft | None:
    """Divide a proper fraction by a whole number."""
    value, n = _proper(rng, 3, 9), rng.randint(2, 6)
    if value is None:
        return None
    a, b = value.as_integer_ratio()
    return Draft(
        stem=f"{a}/{b} {DIVIDED_BY} {n} = {BOX}",
        key=simplest(value / n),
        distractors=(
            simplest(value * n).because("operation-swap"),
            simplest(Fraction(a, b + n)).because("add-not-multiply"),
            simplest(value).because("add-tops-and-bottoms"),
            simplest(Fraction(a, b * (n + 1))).because("times-table-neighbour"),
            simplest(Fraction(1, b * n)).because("unit-fraction-only"),
            simplest(Fraction(a, b * n * n)).because("add-tops-and-bottoms"),
        ),
        picture=fraction_bars((bar(b, a),)),
        expression=f"{a}/{b} / {n}",
    )


@question_template("Y6-T38", "Y6-FDP-2", HARD)
def subtract_mixed_numbers(rng: Random) -> Draft | None:
    """Subtract mixed numbers where a whole must be exchanged."""
    first, second = _proper(rng, 2, 8), _proper(rng, 2, 8)
    v = rng.randint(1, 3)
    w = v + rng.randint(3, 6)
    if first is None or second is None or first >= second or first.denominator == second.denominator:
        return None
    gap = second - first
    key = w - v - gap
    (a, b), (c, d) = first.as_integer_ratio(), second.as_integer_ratio()
    return Draft(
        stem=f"{w} {a}/{b} {MINUS} {v} {c}/{d} = {BOX}",
        key=_mixed(key),
        distractors=(
            _mixed(w - v + gap).because("smaller-from-larger"),
            _mixed(key + 1).because("forget-regroup"),
            _mixed(w - v - 1 + gap).because("smaller-from-larger"),
            *([_mixed(w + v + first + second).because("operation-swap")] if (first + second).denominator > 1 else []),
            _mixed(key - 1).because("forget-regroup"),
            *([_mixed(key - second).because("near-miss")] if (key - second).denominator > 1 else []),
        ),
        expression=f"{w} + {a}/{b} - ({v} + {c}/{d})",
    )


@question_template("Y6-T41", "Y6-FDP-1", HARD)
def compare_above_one(rng: Random) -> Draft | None:
    """Choose the largest or smallest of four fractions greater than one."""
    bottoms = rng.sample((3, 4, 5, 6, 8, 10, 12), 4)
    values = [Fraction(bottom + rng.randint(1, bottom - 1), bottom) for bottom in bottoms]
    if [value.denominator for value in values] != bottoms or len(set(values)) < 4:
        return None
    largest = rng.random() < 0.5
    ordered = sorted(values, reverse=largest)
    key, *others = ordered
    trap = max(others, key=lambda value: value.denominator if largest else -value.denominator)
    reasons = {others[-1]: "more-less-swap", trap: "bigger-denominator-bigger"}
    if abs(ordered[0] - ordered[1]) < Fraction(1, 30):
        return None
    return Draft(
        stem=f"Which fraction is the {'largest' if largest else 'smallest'}?",
        key=simplest(key),
        distractors=[simplest(value).because(reasons.get(value, "near-miss")) for value in others],
    )


@question_template("Y6-T65", "Y6-FDP-4", EASY, story=True)
def share_a_fraction(rng: Random) -> Draft | None:
    """Share half, a third or a quarter of something equally."""
    bottom, n = rng.choice((2, 3, 4, 5)), rng.randint(2, 6)
    what = rng.choice(("pizza", "cake", "pie", "loaf of bread"))
    return Draft(
        stem=f"There is 1/{bottom} of a {what} left. {n} children share it equally. What fraction of the whole {what} "
        "does each child get?",
        key=simplest(Fraction(1, bottom * n)),
        distractors=(
            simplest(Fraction(1, bottom + n)).because("add-not-multiply"),
            simplest(Fraction(1, n)).because("partial-step"),
            simplest(Fraction(n, bottom)).because("operation-swap"),
            simplest(Fraction(1, bottom * (n + 1))).because("times-table-neighbour"),
            simplest(Fraction(1, bottom * n * n)).because("add-tops-and-bottoms"),
            simplest(Fraction(1, bottom * n * bottom)).because("bigger-denominator-bigger"),
        ),
        expression=f"1/{bottom} / {n}",
    )
