"""Year 6, fractions: simplifying, comparing, and turning into decimals."""

from __future__ import annotations

from fractions import Fraction
from math import gcd
from random import Random

from learning_jungle.curriculum.misconceptions.counting import largest_for_smallest, smallest_for_largest
from learning_jungle.curriculum.misconceptions.decimals import fraction_behind_point
from learning_jungle.curriculum.misconceptions.fraction_products import only_one_part_divided
from learning_jungle.curriculum.misconceptions.fractions import (
    added_to_both,
    largest_by_bottom,
    largest_by_top,
    one_part_only,
    rest_of_the_amount,
    rest_of_the_whole,
    smallest_by_bottom,
)
from learning_jungle.curriculum.misconceptions.glossary import NEAR_MISS
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, decimal_numeral
from learning_jungle.curriculum.wording.options import decimal, in_lowest_terms, simplest


@question_template("Y6-T07", "Y6-FDP-1", EASY, criteria=("6F-1",))
def simplify(rng: Random) -> Draft | None:
    """Write a fraction in its simplest form."""
    b, k = rng.randint(4, 15), rng.randint(2, 8)
    a = rng.randint(2, b - 1)
    if max(gcd(a, b), gcd(a - 1, b - 1), gcd(a, k)) > 1 or b * k > 100 or b - a == 1:
        return None
    taken = added_to_both.choices(in_lowest_terms, k * a, k * b, -k)
    added = added_to_both.choices(in_lowest_terms, a, b, 1)
    below = gcd(a + 1, b + 1) > 1 or rng.random() < 0.5
    return Draft(
        stem=f"Write {k * a}/{k * b} in its simplest form.",
        key=in_lowest_terms(a, b),
        distractors=(
            *(taken if below else added),
            *(only_one_part_divided.choices(in_lowest_terms, k * a, k * b, k) if k < 5 else ()),
            *rest_of_the_whole.choices(in_lowest_terms, a, b),
            *ten_more.choices(lambda top: in_lowest_terms(top, b), a, 1),
            *ten_less.choices(lambda bottom: in_lowest_terms(a, bottom), b, 1),
        ),
        crossed=False,
        expression=f"{k * a}/{k * b}",
        method=f"Divide the top and the bottom by {k}: {k * a} {DIVIDED_BY} {k} = {a}, {k * b} {DIVIDED_BY} {k} = {b}. "
        f"{k * a}/{k * b} = {a}/{b}",
    )


@question_template("Y6-T41", "Y6-FDP-1", HARD, criteria=("6F-2", "6F-3"))
def compare_above_one(rng: Random) -> Draft | None:
    """Choose the largest or smallest of four fractions greater than one."""
    bottoms = rng.sample((3, 4, 5, 6, 8, 10, 12), 4)
    pairs = [(bottom + rng.randint(1, bottom - 1), bottom) for bottom in bottoms]
    largest = rng.random() < 0.5
    values = sorted((Fraction(*pair) for pair in pairs), reverse=largest)
    trap = (largest_by_bottom if largest else smallest_by_bottom)(*pairs)
    if any(gcd(*pair) > 1 for pair in pairs) or len(set(values)) < 4 or not isinstance(trap, tuple):
        return None
    if abs(values[0] - values[1]) < Fraction(1, 30) or abs(values[0] - values[-1]) > Fraction(2, 3):
        return None
    by_top = largest_by_top.choices(in_lowest_terms, *pairs) if largest else ()
    by_bottom = (largest_by_bottom if largest else smallest_by_bottom).choices(in_lowest_terms, *pairs)
    other_end = (smallest_for_largest if largest else largest_for_smallest).choices(simplest, *values)
    rest = [simplest(value).because(NEAR_MISS) for value in values[1:]]
    key, next_to_it = simplest(values[0]), simplest(values[1])
    gap = abs(values[0] - values[1])
    return Draft(
        stem=f"Which fraction is the {'largest' if largest else 'smallest'}?",
        key=key,
        distractors=(*by_bottom, *by_top, *other_end, *rest),
        crossed=False,
        method=f"How much above 1 is each? Give close ones the same denominator. {key.text} is "
        f"{simplest(gap).text} {'more' if largest else 'less'} than {next_to_it.text}.",
    )


@question_template("Y6-T81", "Y6-FDP-5", HARD)
def fraction_to_decimal(rng: Random) -> Draft | None:
    """Turn a fraction into a decimal by dividing."""
    bottom = rng.choice((4, 5, 8, 8, 8))
    top = rng.randint(2, bottom - 1)
    value = Fraction(top, bottom)
    if gcd(top, bottom) > 1:
        return None
    return Draft(
        stem=f"Write {top}/{bottom} as a decimal.",
        key=decimal(value),
        distractors=(
            *fraction_behind_point.choices(decimal, top, bottom),
            *one_part_only.choices(decimal, Fraction(1), top, bottom),
            *rest_of_the_amount.choices(decimal, Fraction(1), top, bottom),
            *ten_more.choices(decimal, value, Fraction(1, 10)),
            *ten_more.choices(decimal, value, Fraction(-1, 10)),
        ),
        expression=f"{top}/{bottom}",
        method=f"A fraction is a division: {top} {DIVIDED_BY} {bottom} = {decimal_numeral(value)}. "
        f"Or start from 1/{bottom} = {decimal_numeral(Fraction(1, bottom))}.",
    )
