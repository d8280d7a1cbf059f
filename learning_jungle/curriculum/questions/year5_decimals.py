"""Year 5, decimals to thousandths and percentages."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import bar, fraction_bars
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.numerals import decimal_numeral
from learning_jungle.curriculum.wording.options import Choice, decimal, fraction, whole

ASKED: Final = (
    ("{total} children were asked how they get to school. {part} of them walk.", "What percentage do not walk?"),
    ("A box holds {total} pens. {part} of them are blue.", "What percentage are not blue?"),
    ("A garden has {total} trees. {part} of them are apple trees.", "What percentage are not apple trees?"),
    ("A team plays {total} matches. It wins {part} of them.", "What percentage does it not win?"),
)


@question_template("Y5-T15", "Y5-FDP-5", MEDIUM)
def compare_decimals(rng: Random) -> Draft | None:
    """Choose the largest or smallest of decimals of different lengths."""
    q, p = sorted(rng.sample(range(1, 10), 2))
    r, s = rng.randint(1, 8), rng.randint(1, 8)
    if rng.random() < 0.5:
        asked, key = "largest", decimal(Fraction(p, 10))
        distractors: tuple[Choice, ...] = (
            decimal(Fraction(100 * q + 10 * r + s, 1_000)).because("decimal-longer-larger"),
            decimal(Fraction(10 * q + 9, 100)).because("decimal-longer-larger"),
            decimal(Fraction(10 * p + 9, 1_000)).because("zero-placeholder"),
        )
    else:
        asked, key = "smallest", decimal(Fraction(100 * q + 10 * r + s, 1_000))
        distractors = (
            decimal(Fraction(p, 10)).because("decimal-longer-larger"),
            decimal(Fraction(10 * p + r, 100)).because("near-miss"),
            decimal(Fraction(10 * q + 9, 100)).because("decimal-longer-larger"),
            decimal(Fraction(100 * p + 10 * s + r, 1_000)).because("more-less-swap"),
        )
    return Draft(stem=f"Which number is the {asked}?", key=key, distractors=distractors)


@question_template("Y5-T43", "Y5-FDP-5", EASY)
def thousandths_as_decimal(rng: Random) -> Draft | None:
    """Write thousandths as a decimal."""
    n = rng.choice((rng.randint(2, 9), rng.randint(11, 99), rng.randint(101, 999)))
    if n % 10 == 0:
        return None
    key = Fraction(n, 1_000)
    return Draft(
        stem=f"Write {n}/1000 as a decimal.",
        key=decimal(key),
        distractors=(
            decimal(key * 10).because("zero-placeholder"),
            decimal(key * 100).because("zero-placeholder"),
            decimal(key / 10).because("zero-placeholder"),
            *([decimal(n + Fraction(1, 1_000)).because("decimal-fraction-digits")] if n < 10 else []),
            decimal(key + Fraction(1, 10)).because("decimal-fraction-digits"),
            decimal(key - Fraction(1, 1_000)).because("near-miss"),
        ),
        expression=f"{n}/1000",
    )


@question_template("Y5-T44", "Y5-FDP-6", MEDIUM)
def round_to_one_place(rng: Random) -> Draft | None:
    """Round a number with two decimal places to one place."""
    hundredths = rng.randint(210, 9_889)
    if (hundredths % 10 in (0, 5) and rng.random() < 0.6) or hundredths % 10 == 0 or hundredths % 100 < 10:
        return None
    x = Fraction(hundredths, 100)
    key = Fraction((hundredths + 5) // 10, 10)
    up = key > x
    if key.denominator == 1:
        return None
    tenth = Fraction(1, 10)
    return Draft(
        stem=f"Round {decimal_numeral(x)} to one decimal place.",
        key=decimal(key),
        distractors=(
            decimal(key - tenth if up else key + tenth).because("rounding-wrong-way"),
            decimal(key + tenth if up else key - tenth).because("near-miss"),
            decimal(key - 1).because("column-mixup"),
            decimal(key + 1).because("column-mixup"),
            decimal(Fraction((hundredths + 50) // 100)).because("rounding-wrong-way"),
            decimal(key + (2 if up else -2) * tenth).because("near-miss"),
        ),
    )


@question_template("Y5-T16", "Y5-FDP-7", MEDIUM)
def fraction_as_percentage(rng: Random) -> Draft | None:
    """Write a fraction with a denominator that divides 100 as a percentage."""
    a, b = rng.choice(((3, 4), (2, 5), (3, 5), (4, 5), (3, 10), (7, 10), (9, 10), (3, 20), (7, 20), (6, 25), (9, 25)))
    key = 100 * a // b
    return Draft(
        stem=f"What percentage is equal to {a}/{b}?",
        key=whole(key, "%"),
        distractors=(
            whole(a, "%").because("percent-as-amount"),
            whole(int(f"{a}{b}"), "%").because("decimal-fraction-digits"),
            whole(100 // b, "%").because("unit-fraction-only"),
            whole(100 - key, "%").because("part-part-fraction"),
            whole(key + 100 // b, "%").because("times-table-neighbour"),
            whole(b, "%").because("percent-as-amount"),
        ),
        expression=f"{a}/{b}",
    )


@question_template("Y5-T17", "Y5-FDP-7", EASY)
def percentage_as_decimal(rng: Random) -> Draft | None:
    """Write a percentage as a decimal."""
    p = rng.choice((rng.randint(2, 9), rng.randint(11, 99)))
    key = Fraction(p, 100)
    return Draft(
        stem=f"Write {p}% as a decimal.",
        key=decimal(key),
        distractors=(
            decimal(key * 10).because("zero-placeholder"),
            *([decimal(Fraction(p)).because("percent-as-amount")] if p < 10 else []),
            decimal(key / 10).because("column-mixup"),
            decimal(key + Fraction(1, 10)).because("near-miss"),
            decimal(p + Fraction(1, 10)).because("decimal-fraction-digits"),
            *([decimal(Fraction(int(str(p)[::-1]), 100)).because("near-miss")] if p > 10 else []),
            *([decimal(key - Fraction(1, 10)).because("near-miss")] if p > 20 else []),
        ),
    )


@question_template("Y5-T45", "Y5-FDP-7", EASY)
def percentage_of_a_bar(rng: Random) -> Draft | None:
    """Read what percentage of a bar is shaded."""
    parts = rng.choice((4, 5, 10, 20))
    shaded = rng.randint(1, parts - 1)
    key = 100 * shaded // parts
    return Draft(
        stem="What percentage of the bar is shaded?",
        key=whole(key, "%"),
        distractors=(
            whole(shaded, "%").because("percent-as-amount"),
            whole(100 - key, "%").because("part-part-fraction"),
            whole(10 * shaded, "%").because("percent-as-amount"),
            whole(key + 100 // parts, "%").because("near-miss"),
            *([whole(key - 100 // parts, "%").because("near-miss")] if shaded > 1 else []),
            *([whole(key + 200 // parts, "%").because("near-miss")] if shaded < parts - 2 else []),
        ),
        picture=fraction_bars((bar(parts, shaded),)),
    )


@question_template("Y5-T46", "Y5-FDP-7", HARD, story=True)
def percentage_that_is_left(rng: Random) -> Draft | None:
    """Turn a part of 20, 25 or 50 into a percentage and find the rest."""
    total = rng.choice((20, 25, 50))
    part = rng.randint(total // 10, total - 3)
    each = 100 // total
    key = 100 - each * part
    facts, question = rng.choice(ASKED)
    return Draft(
        stem=f"{facts.format(total=total, part=part)} {question}",
        key=whole(key, "%"),
        distractors=(
            whole(100 - key, "%").because("partial-step"),
            whole(part, "%").because("percent-as-amount"),
            whole(total - part, "%").because("percent-as-amount"),
            whole(100 - part, "%").because("percent-as-amount"),
            whole(key + each, "%").because("times-table-neighbour"),
            whole(key - each, "%").because("times-table-neighbour"),
            *([whole(key - 10, "%").because("boundary-bridge")] if key > 10 else []),
        ),
    )


@question_template("Y5-T47", "Y5-FDP-5", HARD, story=True)
def decimal_as_fraction(rng: Random) -> Draft | None:
    """Find how much of a litre is left, as a fraction with the denominator 1000."""
    used = rng.choice((rng.randint(11, 99), rng.randint(101, 899)))
    if used % 10 == 0:
        return None
    drink = rng.choice(("water", "juice", "milk", "soup"))
    return Draft(
        stem=f"{rng.choice(NAMES)} pours {decimal_numeral(Fraction(used, 1_000))} litres from a full 1 litre jug "
        f"of {drink}. What fraction of a litre is left?",
        key=fraction(1_000 - used, 1_000),
        distractors=(
            fraction(used, 1_000).because("partial-step"),
            fraction(100 - used if used < 100 else 1_100 - used, 1_000).because("boundary-bridge"),
            fraction(1_000 - used - 10, 1_000).because("forget-regroup"),
            fraction(1_000 - used + 10, 1_000).because("forget-regroup"),
            fraction(1_000 - used + 1, 1_000).because("near-miss"),
            fraction(1_000 - used + 2 * (used // 10 % 10), 1_000).because("near-miss"),
        ),
        expression=f"1 - {decimal_numeral(Fraction(used, 1_000))}",
    )
