"""Year 5, fractions: comparing, mixed numbers, equal fractions and fractions of an amount."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.misconceptions.fractions import (
    divided_by_top,
    largest_by_bottom,
    largest_by_top,
    mixed_digits_joined,
    mixed_whole_added_to_top,
    mixed_whole_times_top,
    one_part_only,
    only_bottom_scaled,
    rest_of_the_amount,
    rest_of_the_whole,
    shared_by_top,
    smallest_by_bottom,
    smallest_by_top,
    top_grown_with_bottom,
    top_read_digit_by_digit,
)
from learning_jungle.curriculum.pictures.kinds import bar, fraction_bars
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, MEDIUM
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, TIMES
from learning_jungle.curriculum.wording.options import fraction, mixed_number, whole

#: The denominators of one comparison: each is a multiple of the first.
FAMILIES = ((3, 6, 12), (4, 8, 16), (5, 10, 20), (2, 4, 8), (3, 6, 9), (4, 8, 12), (5, 10, 15))


@question_template("Y5-T12", "Y5-FDP-1", MEDIUM)
def compare_fractions(rng: Random) -> Draft | None:
    """Choose the largest or smallest fraction, the denominators being multiples of one number."""
    coarse, *finer = rng.choice(FAMILIES)
    bottoms = (coarse, rng.choice((coarse, *finer)), *finer) if coarse > 2 else (4, 8, *rng.choice(((2, 8), (4, 8))))
    drawn = [(rng.randint(1, bottom - 1), bottom) for bottom in bottoms]
    values = [Fraction(*pair) for pair in drawn]
    if len(set(values)) < 4 or max(values) - min(values) < Fraction(1, 4):
        return None
    largest = rng.random() < 0.5
    key = drawn[values.index(max(values) if largest else min(values))]
    by_bottom, by_top = (largest_by_bottom, largest_by_top) if largest else (smallest_by_bottom, smallest_by_top)
    wrong = by_bottom.choices(fraction, *drawn)
    if not wrong or wrong[0].value == Fraction(*key) or bottoms.count(int(wrong[0].parts[1])) > 1:
        return None
    fine = max(bottoms)
    tops = [int(value * fine) if fine * value % 1 == 0 else None for value in values]
    if None in tops:
        return None
    listed = ", ".join(f"{a}/{b} = {top}/{fine}" for (a, b), top in zip(drawn, tops, strict=True) if b != fine)
    return Draft(
        stem=f"Which fraction is the {'largest' if largest else 'smallest'}?",
        key=fraction(*key),
        distractors=(
            *wrong,
            *by_top.choices(fraction, *drawn),
            *(fraction(*pair).because("near-miss") for pair in drawn if pair != key),
        ),
        picture=fraction_bars([bar(bottom) for bottom in sorted(set(bottoms))]),
        method=f"Write all of them with the denominator {fine}: {listed}. Compare the tops: "
        f"{key[0]}/{key[1]} is the {'largest' if largest else 'smallest'}.",
        crossed=False,
    )


@question_template("Y5-T13", "Y5-FDP-2", MEDIUM)
def mixed_to_improper(rng: Random) -> Draft | None:
    """Write a mixed number as an improper fraction."""
    w, d = rng.randint(2, 9), rng.randint(3, 12)
    a = rng.randint(1, d - 1)
    return Draft(
        stem=f"Write {w} {a}/{d} as an improper fraction.",
        key=fraction(w * d + a, d),
        distractors=(
            *mixed_whole_added_to_top.choices(fraction, w, a, d),
            *mixed_digits_joined.choices(fraction, w, a, d),
            *mixed_whole_times_top.choices(fraction, w, a, d),
            fraction(w * d, d).because("partial-step"),
            fraction(w * d + a + d, d).because("times-table-neighbour"),
            fraction(w * d + a + 1, d).because("near-miss"),
        ),
        expression=f"{w} + {a}/{d}",
        method=f"Each whole is {d}/{d}: {w} {TIMES} {d} = {w * d}, {w * d} + {a} = {w * d + a}, so {w * d + a}/{d}.",
    )


@question_template("Y5-T38", "Y5-FDP-2", EASY)
def improper_to_mixed(rng: Random) -> Draft | None:
    """Write an improper fraction as a mixed number."""
    d = rng.randint(4, 9)
    w, a = rng.randint(2, 8), rng.randint(1, d - 1)
    top = w * d + a
    if not 10 < top < 100 or not 0 < top % 10 < d or (top // 10, top % 10) == (w, a):
        return None
    return Draft(
        stem=f"Write {top}/{d} as a mixed number.",
        key=mixed_number(w, a, d),
        distractors=(
            *top_read_digit_by_digit.choices(mixed_number, top, d),
            mixed_number(w, d - a, d).because("near-miss"),
            mixed_number(w - 1, a, d).because("times-table-neighbour"),
            mixed_number(w + 1, a, d).because("times-table-neighbour"),
            *(mixed_number(w, slip, d).because("near-miss") for slip in (a - 1, a + 1) if 0 < slip < d),
        ),
        expression=f"{top}/{d}",
        method=f"{w} {TIMES} {d} = {w * d}, so {w * d}/{d} make {w} wholes, and {a}/{d} is left.",
    )


@question_template("Y5-T42", "Y5-FDP-1", EASY, criteria=("5F-2",))
def equivalent_fraction(rng: Random) -> Draft | None:
    """Find an equal fraction with a larger denominator."""
    d, k = rng.randint(3, 9), rng.randint(2, 9)
    a = rng.randint(2, d - 1)
    top, fine = a * k, d * k
    if fine > 100:
        return None
    return Draft(
        stem=f"Which fraction is equal to {a}/{d}?",
        key=fraction(top, fine),
        distractors=(
            *top_grown_with_bottom.choices(fraction, a, d, fine),
            *only_bottom_scaled.choices(fraction, a, d, k),
            *rest_of_the_whole.choices(fraction, top, fine),
            *(fraction(slip, fine).because("near-miss") for slip in (top - 1, top + k) if 0 < slip < fine),
            *([fraction(top + 1, fine).because("near-miss")] if top + 1 < fine else []),
        ),
        expression=f"{a}/{d}",
        method=f"Multiply the top and the bottom by {k}: {a} {TIMES} {k} = {top}, {d} {TIMES} {k} = {fine}",
    )


@question_template("Y5-T73", "Y5-FDP-4", EASY, criteria=("5F-1",))
def fraction_of_an_amount(rng: Random) -> Draft | None:
    """Find a fraction with a top above 1 of a whole number."""
    bottom = rng.choice((3, 4, 5, 6, 8, 10))
    top, part = rng.randint(2, bottom - 1), rng.randint(3, 12)
    amount = bottom * part
    if Fraction(top, bottom).denominator != bottom:
        return None
    key = part * top
    return Draft(
        stem=f"What is {top}/{bottom} of {amount}?",
        key=whole(key),
        distractors=(
            *one_part_only.choices(whole, amount, top, bottom),
            *rest_of_the_amount.choices(whole, amount, top, bottom),
            *shared_by_top.choices(whole, amount, top, bottom),
            *divided_by_top.choices(whole, amount, top, bottom),
            whole(key + part).because("times-table-neighbour"),
            whole(key - top).because("times-table-neighbour"),
        ),
        expression=f"{top}/{bottom} * {amount}",
        method=f"One part: {amount} {DIVIDED_BY} {bottom} = {part}. Then {top} parts: {part} {TIMES} {top} = {key}",
    )
