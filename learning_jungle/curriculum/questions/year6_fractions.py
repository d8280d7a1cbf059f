"""Year 6, fractions: adding, subtracting, multiplying and dividing; every option is in its simplest form."""

from __future__ import annotations

from fractions import Fraction
from math import gcd, lcm
from random import Random

from learning_jungle.curriculum.misconceptions.fraction_products import (
    divisor_added_to_bottom,
    only_bottoms_multiplied,
    second_turned_over,
    tops_multiplied_bottoms_added,
)
from learning_jungle.curriculum.misconceptions.fractions import (
    mixed_forgotten_exchange,
    mixed_smaller_from_larger,
    tops_and_bottoms_added,
    tops_and_bottoms_subtracted,
    tops_not_scaled,
)
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import (
    added_instead,
    multiplied_instead,
    subtracted_instead,
)
from learning_jungle.curriculum.pictures.kinds import bar, fraction_bars
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, MINUS, TIMES
from learning_jungle.curriculum.wording.options import Choice, in_lowest_terms, mixed_number, simplest


def _proper(rng: Random, least: int, most: int) -> Fraction | None:
    bottom = rng.randint(least, most)
    top = rng.randint(1, bottom - 1)
    return Fraction(top, bottom) if gcd(top, bottom) == 1 else None


def _reduced(value: Fraction | int) -> Choice:
    return in_lowest_terms(*Fraction(value).as_integer_ratio())


def _mixed(value: Fraction | int) -> Choice:
    ones, top = divmod(Fraction(value).numerator, Fraction(value).denominator)
    return mixed_number(ones, top, Fraction(value).denominator)


def _shared(a: int, b: int, n: int) -> str:
    """Say how to share a of b parts between n: share out the parts, or cut each part."""
    if a % n == 0:
        return f"Share out the {a} parts: {a} {DIVIDED_BY} {n} = {a // n}, so {a // n}/{b}."
    key = Fraction(a, b * n)
    shorter = "" if key.denominator == b * n else f" = {key.numerator}/{key.denominator}"
    return f"Cut each part into {n}. The bottom is {b} × {n} = {b * n}: {a}/{b} {DIVIDED_BY} {n} = {a}/{b * n}{shorter}"


def _parts(*choices: Choice) -> list[Choice]:
    """Leave out fractions that are whole numbers, such as 8/8, and mixed numbers without a whole, such as 0 3/7."""
    return [choice for choice in choices if choice.value.denominator > 1 and choice.parts[0] > 0]


@question_template("Y6-T08", "Y6-FDP-2", MEDIUM)
def add_fractions(rng: Random) -> Draft | None:
    """Add or subtract two fractions with different denominators."""
    first, second = _proper(rng, 3, 9), _proper(rng, 3, 9)
    if first is None or second is None or gcd(first.denominator, second.denominator) != 1 or first <= second:
        return None
    (a, b), (c, d) = first.as_integer_ratio(), second.as_integer_ratio()
    plus = rng.random() < 0.6
    key, other, sign = (first + second, subtracted_instead, "+") if plus else (first - second, added_instead, MINUS)
    apart = tops_and_bottoms_added if plus else tops_and_bottoms_subtracted
    part = Fraction(1, b * d)
    if (a <= c and not plus) or key == part or (a - c) * (b - d) == 0 or key.denominator == 1:
        return None
    common = b * d
    near = [
        choice
        for steps in rng.sample((1, 2, 3, 4), 4)
        for choice in (
            *ten_more.choices(_reduced, key, steps * part),
            *ten_less.choices(_reduced, key, steps * part),
        )
    ]
    return Draft(
        stem=f"{a}/{b} {sign} {c}/{d} = {BOX}",
        key=_reduced(key),
        distractors=_parts(
            *apart.choices(in_lowest_terms, a, b, c, d),
            *tops_not_scaled.choices(in_lowest_terms, a, b, c if plus else -c, d),
            *other.choices(_reduced, first, second),
            *[choice for choice in near if choice.parts[1] == common][:3],
        ),
        crossed=False,
        expression=f"{a}/{b} {'+' if plus else '-'} {c}/{d}",
        method=f"Use the same denominator: {a}/{b} = {a * d}/{common}, {c}/{d} = {c * b}/{common}. "
        f"{a * d}/{common} {sign} {c * b}/{common} = {a * d + (c * b if plus else -c * b)}/{common}"
        + ("" if key.denominator == common else f" = {key.numerator}/{key.denominator}"),
    )


@question_template("Y6-T09", "Y6-FDP-3", MEDIUM)
def multiply_fractions(rng: Random) -> Draft | None:
    """Multiply two proper fractions."""
    first, second = _proper(rng, 3, 9), _proper(rng, 3, 9)
    if first is None or second is None or first.denominator == second.denominator:
        return None
    (a, b), (c, d) = first.as_integer_ratio(), second.as_integer_ratio()
    key = first * second
    if a * c == b + d or a * c < 2:
        return None
    return Draft(
        stem=f"{a}/{b} {TIMES} {c}/{d} = {BOX}",
        key=_reduced(key),
        distractors=_parts(
            *tops_multiplied_bottoms_added.choices(in_lowest_terms, a, b, c, d),
            *(only_bottoms_multiplied.choices(in_lowest_terms, a, b, c, d) if gcd(a, d) == 1 else ()),
            *second_turned_over.choices(in_lowest_terms, a, b, c, d),
            *ten_more.choices(lambda bottom: in_lowest_terms(a * c, bottom), b * d, d),
            *ten_more.choices(_reduced, key, Fraction(1, b * d)),
            *ten_less.choices(_reduced, key, Fraction(1, b * d)),
        ),
        crossed=False,
        expression=f"{a}/{b} * {c}/{d}",
        method=f"Multiply the tops and the bottoms: {a} × {c} = {a * c}, {b} × {d} = {b * d}. That is {a * c}/{b * d}"
        + ("." if key.denominator == b * d else f" = {key.numerator}/{key.denominator}"),
    )


@question_template("Y6-T10", "Y6-FDP-4", MEDIUM)
def divide_fraction(rng: Random) -> Draft | None:
    """Divide a proper fraction by a whole number."""
    value, n = _proper(rng, 3, 9), rng.randint(2, 6)
    if value is None or (value * n).denominator == 1:
        return None
    a, b = value.as_integer_ratio()
    key = value / n
    return Draft(
        stem=f"{a}/{b} {DIVIDED_BY} {n} = {BOX}",
        key=_reduced(key),
        distractors=_parts(
            *multiplied_instead.choices(_reduced, value, n),
            *divisor_added_to_bottom.choices(in_lowest_terms, a, b, n),
            *ten_more.choices(lambda bottom: in_lowest_terms(a, bottom), b * n, b),
            *ten_more.choices(lambda bottom: in_lowest_terms(a, bottom), b * n, n),
            *ten_more.choices(lambda top: in_lowest_terms(top, b * n), a, 1),
        ),
        crossed=False,
        picture=fraction_bars((bar(b, a),)),
        expression=f"{a}/{b} / {n}",
        method=_shared(a, b, n),
    )


@question_template("Y6-T38", "Y6-FDP-2", HARD)
def subtract_mixed_numbers(rng: Random) -> Draft | None:
    """Subtract mixed numbers where a whole must be exchanged."""
    first, second = _proper(rng, 2, 8), _proper(rng, 2, 8)
    v = rng.randint(1, 3)
    w = v + rng.randint(3, 6)
    if first is None or second is None or first >= second or first.denominator == second.denominator:
        return None
    (a, b), (c, d) = first.as_integer_ratio(), second.as_integer_ratio()
    common = lcm(b, d)
    top, taken = a * common // b, c * common // d
    key = w - v + first - second
    if common > 30:
        return None
    return Draft(
        stem=f"{w} {a}/{b} {MINUS} {v} {c}/{d} = {BOX}",
        key=_mixed(key),
        distractors=_parts(
            *mixed_smaller_from_larger.choices(_mixed, w, top, v, taken, common),
            *mixed_forgotten_exchange.choices(_mixed, w, top, v, taken, common),
            *ten_less.choices(_mixed, key, 2),
            *ones_one_less.choices(_mixed, key, 1),
            *added_instead.choices(_mixed, w + first, v + second),
        ),
        expression=f"{w} + {a}/{b} - ({v} + {c}/{d})",
        method=f"{w} {a}/{b} = {w - 1} {top + common}/{common}, {v} {c}/{d} = {v} {taken}/{common}. "
        f"{w - 1} {MINUS} {v} = {w - 1 - v}, {top + common} {MINUS} {taken} = {top + common - taken}: "
        f"{_mixed(key).text}.",
    )


@question_template("Y6-T65", "Y6-FDP-4", EASY, story=True)
def share_a_fraction(rng: Random) -> Draft | None:
    """Share half, a third, a quarter or a fifth of something equally."""
    bottom, n = rng.choice((2, 3, 4, 5)), rng.randint(2, 6)
    what = rng.choice(("pizza", "cake", "pie", "loaf of bread"))
    if bottom == n == 2:
        return None
    return Draft(
        stem=f"There is 1/{bottom} of a {what} left. {n} children share it equally. What fraction of the whole {what} "
        "does each child get?",
        key=_reduced(Fraction(1, bottom * n)),
        distractors=_parts(
            *divisor_added_to_bottom.choices(in_lowest_terms, 1, bottom, n),
            *multiplied_instead.choices(_reduced, Fraction(1, bottom), n),
            *ten_more.choices(lambda parts: in_lowest_terms(1, parts), bottom * n, bottom),
            *ten_more.choices(lambda parts: in_lowest_terms(1, parts), bottom * n, n),
        ),
        expression=f"1/{bottom} / {n}",
        method=f"Cut every {simplest(Fraction(1, bottom)).text} into {n}: the whole has {bottom} × {n} = {bottom * n} "
        f"such parts, so each child gets 1/{bottom * n}.",
    )
