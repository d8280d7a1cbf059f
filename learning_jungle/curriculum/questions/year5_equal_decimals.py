"""Year 5, decimals and fractions of equal value, and numbers made of tenths and hundredths."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.column_methods import each_digit_made_to_ten
from learning_jungle.curriculum.misconceptions.decimals import (
    bottom_behind_point,
    decimal_as_one_over,
    decimal_over_wrong_power,
    fraction_around_point,
    fraction_behind_point,
    parts_side_by_side,
    top_behind_point,
)
from learning_jungle.curriculum.misconceptions.fractions import rest_of_the_whole
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, MINUS, TIMES, decimal_numeral
from learning_jungle.curriculum.wording.options import Choice, decimal, fraction

#: Fractions whose decimal a child should know by heart.
KNOWN: Final = ((1, 4), (3, 4), (2, 5), (3, 5), (4, 5))


@question_template("Y5-T77", "Y5-FDP-5", EASY, criteria=("5F-3",))
def fraction_as_decimal(rng: Random) -> Draft | None:
    """Write quarters or fifths as a decimal."""
    top, bottom = rng.choice(KNOWN)
    key = Fraction(top, bottom)
    size = 100 // bottom
    taken = {str(top), str(bottom)}
    others = [Fraction(n, 100) for n in (20, 25, 30, 40, 60, 65, 70, 75, 80, 85) if not taken & set(str(n))]
    return Draft(
        stem=f"Which decimal is equal to {top}/{bottom}?",
        key=decimal(key),
        distractors=(
            *fraction_around_point.choices(decimal, top, bottom),
            *rng.choice((fraction_behind_point, bottom_behind_point, top_behind_point)).choices(decimal, top, bottom),
            *(decimal(number).because("near-miss") for number in rng.sample(others, 3) if number != key),
        ),
        expression=f"{top}/{bottom}",
        method=f"Make hundredths: 100 {DIVIDED_BY} {bottom} = {size}, {top} {TIMES} {size} = {top * size}, "
        f"{top * size}/100 = {decimal_numeral(key)}",
        crossed=False,
    )


@question_template("Y5-T78", "Y5-FDP-5", MEDIUM, criteria=("5F-3",))
def decimal_as_simple_fraction(rng: Random) -> Draft | None:
    """Choose the fraction that is equal to tenths or hundredths."""
    top, bottom = rng.choice(((3, 10), (7, 10), (9, 10), *((n, 100) for n in (11, 13, 17, 19, 23, 29, 31, 37))))
    number, rest = Fraction(top, bottom), bottom - top
    near = top + rng.choice((-1, 1)) * bottom // 10
    other_part, close = fraction(rest, bottom).because("other-part"), fraction(near, bottom).because("near-miss")
    smaller_parts = decimal_over_wrong_power.choices(fraction, number)
    return Draft(
        stem=f"Which fraction is equal to {decimal_numeral(number)}?",
        key=fraction(top, bottom),
        distractors=(
            *decimal_as_one_over.choices(fraction, number),
            *rng.choice(
                (
                    (other_part, fraction(1, rest).because("combined-slip")),
                    (close, fraction(1, near).because("combined-slip")),
                    (other_part, close),
                    (*smaller_parts, fraction(rest, 10 * bottom).because("combined-slip")),
                    (*smaller_parts, fraction(1, bottom).because("unit-fraction-only")),
                )
            ),
        ),
        expression=decimal_numeral(number),
        crossed=False,
        method=f"The last digit is in the {'tenths' if bottom == 10 else 'hundredths'} column: "
        f"{decimal_numeral(number)} = {top}/{bottom}",
    )


@question_template("Y5-T79", "Y5-FDP-5", HARD, criteria=("5NPV-2",))
def more_than_nine_tenths(rng: Random) -> Draft | None:
    """Write a number that is made of ones and more than nine tenths or hundredths."""
    ones, count = rng.randint(2, 8), rng.randint(12, 29)
    name, place = rng.choice((("tenths", 10), ("hundredths", 100)))
    tenths = rng.randint(2, 6)
    if count % 10 in (0, ones) or (place == 100 and tenths == count // 10):
        return None
    extra = Fraction(tenths, 10) if place == 100 else Fraction(0)
    key = ones + extra + Fraction(count, place)
    middle = f", {tenths} tenths" if place == 100 else ""
    parted = parts_side_by_side.choices(decimal, ones, count if place == 10 else int(f"{tenths}{count}"))
    return Draft(
        stem=f"Which number is made of {ones} ones{middle} and {count} {name}?",
        key=decimal(key),
        distractors=(
            *parted,
            decimal(Fraction(ones) + extra + Fraction(count % 10, place)).because("forget-regroup"),
            decimal(Fraction(ones) + Fraction(count, place * 10) + extra).because("near-miss"),
            decimal(key + Fraction(1, 10)).because("near-miss"),
            decimal(key - Fraction(1, 10)).because("near-miss"),
            decimal(key + 1).because("near-miss"),
        ),
        method=f"{count} {name} are {decimal_numeral(Fraction(count, place))}: "
        + (f"{ones}" if place == 10 else f"{ones} + {decimal_numeral(extra)}")
        + f" + {decimal_numeral(Fraction(count, place))} = {decimal_numeral(key)}",
    )


@question_template("Y5-T47", "Y5-FDP-5", HARD, story=True)
def decimal_as_fraction(rng: Random) -> Draft | None:
    """Find how much of a litre is left, as a fraction with the denominator 1000."""
    used = rng.randint(111, 889)
    if 0 in (used % 10, used // 10 % 10):
        return None
    drink, poured = rng.choice(("water", "juice", "milk", "soup")), decimal_numeral(Fraction(used, 1_000))

    def left(amount: int) -> Choice:
        return fraction(amount, 1_000)

    return Draft(
        stem=f"{rng.choice(NAMES)} pours {poured} litres from a full 1 litre jug of {drink}. "
        "What fraction of a litre is left?",
        key=left(1_000 - used),
        distractors=(
            *each_digit_made_to_ten.choices(left, 1_000, used),
            *rest_of_the_whole.choices(fraction, 1_000 - used, 1_000),
            left(1_100 - used).because("forget-regroup"),
            left(1_010 - used).because("forget-regroup"),
            left(990 - used).because("near-miss"),
        ),
        expression=f"1 - {poured}",
        method=f"A litre is 1000 thousandths: 1000 {MINUS} {used} = {1_000 - used}, so {1_000 - used}/1000.",
    )
