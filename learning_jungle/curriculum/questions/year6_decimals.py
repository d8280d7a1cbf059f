"""Year 6, decimals and percentages: powers of ten, written methods and equivalents."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY, TIMES, decimal_numeral, numeral
from learning_jungle.curriculum.wording.options import Choice, decimal, simplest


def _percent(value: Fraction) -> Choice:
    return Choice(f"{decimal_numeral(value)}%", value)


@question_template("Y6-T11", "Y6-FDP-6", HARD)
def decimal_times_whole(rng: Random) -> Draft | None:
    """Multiply a number with two decimal places by a one-digit number."""
    i, f, m = rng.randint(1, 9), rng.randint(12, 99), rng.randint(3, 9)
    if f % 10 == 0 or f * m < 100:
        return None
    value = i + Fraction(f, 100)
    key = value * m
    return Draft(
        stem=f"{decimal_numeral(value)} {TIMES} {m} = {BOX}",
        key=decimal(key),
        distractors=(
            decimal(10 * key).because("column-mixup"),
            decimal(i * m + Fraction(f * m, 1_000)).because("decimal-longer-larger"),
            decimal(i * m + Fraction(f, 100)).because("partial-step"),
            decimal(key - 1).because("forget-regroup"),
            decimal(key + 1).because("forget-regroup"),
            decimal(key + value).because("times-table-neighbour"),
        ),
        expression=f"{decimal_numeral(value)} * {m}",
    )


@question_template("Y6-T37", "Y6-FDP-7", EASY)
def recall_percentage(rng: Random) -> Draft | None:
    """Recall the percentage that equals a common fraction."""
    bottom = rng.choice((4, 5, 8, 8, 10, 20))
    value = Fraction(rng.randint(1, bottom - 1), bottom)
    if value.denominator != bottom:
        return None
    key, top = 100 * value, value.numerator
    return Draft(
        stem=f"Which percentage is equal to {top}/{bottom}?",
        key=_percent(key),
        distractors=(
            _percent(Fraction(10 * top + bottom) if bottom < 10 else Fraction(top * bottom)).because(
                "decimal-fraction-digits"
            ),
            _percent(Fraction(top)).because("percent-as-amount"),
            _percent(Fraction(100, bottom)).because("unit-fraction-only"),
            _percent(100 - key).because("part-part-fraction"),
            _percent(key + Fraction(100, bottom)).because("times-table-neighbour"),
            *([_percent(key - Fraction(100, bottom)).because("times-table-neighbour")] if top > 1 else []),
        ),
        expression=f"{top}/{bottom}",
    )


@question_template("Y6-T39", "Y6-FDP-5", EASY)
def powers_of_ten(rng: Random) -> Draft | None:
    """Multiply or divide by 10, 100 or 1,000 with up to three decimal places."""
    multiply = rng.random() < 0.5
    power = rng.choice((2, 3))
    x = Fraction(rng.randint(1_011, 9_999), 1_000) if multiply else Fraction(rng.randint(12, 9_999))
    if x.numerator % 10 == 0 or (not multiply and power == 3 and x < 100):
        return None
    shift = power if multiply else -power
    powers = range(-1, 6) if multiply else range(-3, 3)
    return Draft(
        stem=f"{decimal_numeral(x)} {TIMES if multiply else DIVIDED_BY} {numeral(10**power)} = {BOX}",
        key=decimal(x * Fraction(10) ** shift),
        distractors=[
            decimal(x * Fraction(10) ** other).because("column-mixup" if other * shift > 0 else "operation-swap")
            for other in powers
            if other not in (0, shift)
        ],
        expression=f"{decimal_numeral(x).replace(',', '')} {'*' if multiply else '/'} {10**power}",
    )


@question_template("Y6-T40", "Y6-FDP-7", MEDIUM)
def decimal_as_fraction(rng: Random) -> Draft | None:
    """Write a decimal as a fraction in its simplest form."""
    hundredths = rng.randint(4, 96)
    value = Fraction(hundredths, 100)
    if value.denominator == 100 or hundredths % 10 == 0:
        return None
    shown = decimal_numeral(value)
    tens, ones = divmod(hundredths, 10)
    return Draft(
        stem=f"Which fraction is equal to {shown}?",
        key=simplest(value),
        distractors=(
            simplest(Fraction(hundredths, 10)).because("column-mixup"),
            *([simplest(Fraction(tens, ones)).because("decimal-fraction-digits")] if tens and ones > tens else []),
            simplest(Fraction(1, hundredths)).because("decimal-fraction-digits"),
            simplest(1 - value).because("part-part-fraction"),
            simplest(value + Fraction(1, value.denominator)).because("times-table-neighbour"),
            simplest(Fraction(hundredths, 1_000)).because("column-mixup"),
        ),
        expression=shown,
    )


@question_template("Y6-T66", "Y6-FDP-6", HARD)
def divide_to_a_decimal(rng: Random) -> Draft | None:
    """Divide a whole number and write the answer with one or two decimal places."""
    d = rng.choice((4, 5, 8))
    key = Fraction(rng.randint(101, 990), d)
    n = key * d
    if key.denominator == 1 or (100 * key).denominator != 1:
        return None
    rest = int(n) % d
    whole_part = int(key)
    return Draft(
        stem=f"{n} {DIVIDED_BY} {d} = {BOX}",
        key=decimal(key),
        distractors=(
            decimal(whole_part + Fraction(rest, 10)).because("remainder-ignore"),
            decimal(whole_part + Fraction(rest, 100)).because("remainder-ignore"),
            decimal(key + 1).because("times-table-neighbour"),
            decimal(key - 1).because("times-table-neighbour"),
            decimal(key * 10).because("column-mixup"),
            decimal(key + 10).because("forget-regroup"),
            decimal(key - 10).because("forget-regroup"),
        ),
        expression=f"{n} / {d}",
    )
