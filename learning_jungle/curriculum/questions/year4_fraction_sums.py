"""Year 4, fractions beyond one whole: sums with the same denominator and mixed numbers."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from random import Random

from learning_jungle.curriculum.misconceptions.fractions import (
    mixed_digits_joined,
    mixed_forgotten_carry,
    mixed_forgotten_exchange,
    mixed_smaller_from_larger,
    mixed_whole_added_to_top,
    mixed_whole_left_out,
    mixed_whole_times_top,
    top_digits_parted,
    tops_and_bottoms_added,
)
from learning_jungle.curriculum.misconceptions.rounding import rounded_wrong_way
from learning_jungle.curriculum.misconceptions.word_problems import added_instead, subtracted_instead
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, MINUS, TIMES
from learning_jungle.curriculum.wording.options import Choice, fraction, mixed_number, whole


def _over(bottom: int, top: int | Fraction) -> Choice:
    """Offer a fraction with this bottom."""
    return fraction(int(top), bottom)


def _mixed(bottom: int, value: int | Fraction) -> Choice:
    """Offer a mixed number with this bottom; one of ones or parts alone is for _all_mixed to leave out."""
    ones, rest = divmod(Fraction(value), 1)
    return mixed_number(int(ones), int(rest * bottom), bottom)


def _all_mixed(choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Keep the mixed numbers that have both ones and parts."""
    return tuple(choice for choice in choices if min(choice.parts) > 0)


@question_template("Y4-T40", "Y4-FDP-4", EASY)
def add_within_a_whole(rng: Random) -> Draft | None:
    """Add or subtract fractions with the same denominator within one whole."""
    d = rng.randint(7, 12)
    a, b, plus = rng.randint(3, d - 2), rng.randint(1, d - 4), rng.random() < 0.6
    key = a + b if plus else a - b
    over = partial(_over, d)
    if a - b < 1 or a + b >= d:
        return None
    target = tops_and_bottoms_added.choices(fraction, a, d, b, d) if plus else added_instead.choices(over, a, b)
    return Draft(
        stem=f"{a}/{d} {'+' if plus else MINUS} {b}/{d} = {BOX}",
        key=fraction(key, d),
        distractors=(
            *target,
            *(subtracted_instead.choices(over, a, b) if plus else ()),
            *((fraction(key, 2 * d).because("add-tops-and-bottoms"),) if not plus else ()),
            *(fraction(key + step, d).because("near-miss") for step in (-1, 1, 2) if 0 < key + step < d),
        ),
        expression=f"{a}/{d} {'+' if plus else '-'} {b}/{d}",
        method=f"The parts stay the same size. Tops only: {a} {'+' if plus else MINUS} {b} = {key}, so {key}/{d}.",
    )


@question_template("Y4-T41", "Y4-FDP-4", MEDIUM, criteria=("4F-3",))
def add_past_a_whole(rng: Random) -> Draft | None:
    """Add two fractions with the same denominator past one whole."""
    d = rng.randint(4, 12)
    a, b = rng.randint(2, d - 1), rng.randint(2, d - 1)
    if a + b <= d or a == b:
        return None
    return Draft(
        stem=f"{a}/{d} + {b}/{d} = {BOX}",
        key=fraction(a + b, d),
        distractors=(
            *tops_and_bottoms_added.choices(fraction, a, d, b, d),
            *(fraction(a + b + step, d).because("near-miss") for step in rng.sample((-1, 1, 2), 2)),
            *(fraction(a + b + step, 2 * d).because("combined-slip") for step in (-1, 1)),
        ),
        crossed=False,
        expression=f"{a}/{d} + {b}/{d}",
        method=f"The parts stay the same size. Tops only: {a} + {b} = {a + b}, so {a + b}/{d}.",
    )


@question_template("Y4-T98", "Y4-FDP-4", MEDIUM, criteria=("4F-2",))
def from_a_mixed_number(rng: Random) -> Draft | None:
    """Write a mixed number as a fraction."""
    d, ones = rng.randint(3, 9), rng.randint(2, 5)
    top = rng.randint(1, d - 1)
    key = ones * d + top
    return Draft(
        stem=f"Which fraction is equal to {ones} {top}/{d}?",
        key=fraction(key, d),
        distractors=(
            *mixed_whole_added_to_top.choices(fraction, ones, top, d),
            *mixed_digits_joined.choices(fraction, ones, top, d),
            *(mixed_whole_times_top.choices(fraction, ones, top, d) if rng.random() < 0.5 else ()),
            *mixed_whole_left_out.choices(fraction, ones, top, d),
            *(fraction(key + step, d).because("near-miss") for step in (-d, -1, 1, d)),
        ),
        expression=f"{ones} + {top}/{d}",
        method=f"Each whole is {d}/{d}: {ones} {TIMES} {d} = {ones * d}, {ones * d} + {top} = {key}, so {key}/{d}.",
    )


@question_template("Y4-T99", "Y4-FDP-4", HARD, criteria=("4F-2",))
def to_a_mixed_number(rng: Random) -> Draft | None:
    """Write a fraction that is more than one whole as a mixed number."""
    d, ones = rng.randint(3, 9), rng.randint(2, 5)
    top = rng.randint(1, d - 1)
    number = ones * d + top
    if top_digits_parted(number, d) is None:
        return None
    return Draft(
        stem=f"Which number is equal to {number}/{d}?",
        key=mixed_number(ones, top, d),
        distractors=_all_mixed(
            (
                *top_digits_parted.choices(mixed_number, number, d),
                *((mixed_number(top, ones, d).because("near-miss"),) if ones < d else ()),
                *(mixed_number(ones + step, top, d).because("near-miss") for step in (-1, 1)),
                *(mixed_number(ones, top + step, d).because("near-miss") for step in (-1, 1) if top + step < d),
            )
        ),
        expression=f"{number}/{d}",
        method=f"{d}/{d} make 1: {ones} {TIMES} {d} = {ones * d}, {number} {MINUS} {ones * d} = {top}, "
        f"so {ones} {top}/{d}.",
    )


@question_template("Y4-T100", "Y4-FDP-4", EASY, criteria=("4F-1",))
def nearest_whole_number(rng: Random) -> Draft | None:
    """Say which whole number a mixed number is nearest to."""
    d, ones = rng.choice((3, 4, 5, 6, 7, 8, 9)), rng.randint(2, 8)
    top = rng.randint(1, d - 1)
    if 2 * top == d:
        return None
    value = ones + Fraction(top, d)
    key = ones + (2 * top > d)
    others = rng.choice(((ones - 1, ones - 2), (ones + 2, ones + 3), (ones - 1, ones + 2)))
    return Draft(
        stem=f"Which whole number is nearest to {ones} {top}/{d}?",
        key=whole(key),
        distractors=(
            *rounded_wrong_way.choices(whole, value, 1),
            *((whole(ones + top).because("mixed-whole-ignored"),) if ones + top > ones + 1 else ()),
            *(whole(other).because("near-miss") for other in others if other > 0),
        ),
        method=f"It is between {ones} and {ones + 1}; {top}/{d} is {'more' if 2 * top > d else 'less'} than a half.",
        crossed=False,
    )


@question_template("Y4-T96", "Y4-FDP-4", HARD, criteria=("4F-3",))
def add_or_subtract_past_a_whole_number(rng: Random) -> Draft | None:
    """Add or subtract mixed numbers with the same denominator where a whole is passed."""
    d, plus = rng.randint(4, 9), rng.random() < 0.5
    ones, other = rng.randint(3, 6), rng.randint(1, 2)
    a, b = rng.randint(1, d - 1), rng.randint(1, d - 1)
    mixed = partial(_mixed, d)
    first, second = ones + Fraction(a, d), other + Fraction(b, d)
    key = first + second if plus else first - second
    if a + b == d or (a + b < d if plus else a >= b) or 2 * (b - a) == d or key < 1:
        return None
    steps = rng.sample((-d, -1, 1, 2, d), 3)
    slips = (
        mixed_forgotten_carry.choices(mixed, ones, a, other, b, d)
        if plus
        else (
            *mixed_smaller_from_larger.choices(mixed, ones, a, other, b, d),
            *mixed_forgotten_exchange.choices(mixed, ones, a, other, b, d),
        )
    )
    return Draft(
        stem=f"{ones} {a}/{d} {'+' if plus else MINUS} {other} {b}/{d} = {BOX}",
        key=mixed(key),
        distractors=_all_mixed(
            (
                *slips,
                *(mixed(key + Fraction(step, d)).because("near-miss") for step in steps),
            )
        ),
        expression=f"{ones} + {a}/{d} {'+' if plus else '-'} ({other} + {b}/{d})",
        method=(
            f"{ones} + {other} = {ones + other}, {a}/{d} + {b}/{d} = {a + b}/{d}. Together: {mixed(key).text}."
            if plus
            else f"Change a whole into {d}/{d}: {a + d}/{d} {MINUS} {b}/{d} = {a + d - b}/{d}, "
            f"{ones - 1} {MINUS} {other} = {ones - 1 - other}. Together: {mixed(key).text}."
        ),
    )
