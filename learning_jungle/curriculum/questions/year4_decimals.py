"""Year 4, decimals: tenths, hundredths and the decimals of a quarter, a half and three quarters."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.pictures.kinds import bar, fraction_bars
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY
from learning_jungle.curriculum.wording.options import Choice, decimal, whole


def _hundredths(number: int) -> Choice:
    return decimal(Fraction(number, 100))


def _two_places(hundredths: int) -> Choice:
    """Print both decimal places, so that numbers to compare are of one length."""
    return Choice(f"{hundredths // 100}.{hundredths % 100:02d}", Fraction(hundredths, 100))


@question_template("Y4-T13", "Y4-FDP-2", MEDIUM)
def hundredths_as_a_decimal(rng: Random) -> Draft | None:
    """Write hundredths as a decimal."""
    n = rng.randint(2, 9) if rng.random() < 0.25 else rng.randint(12, 98)
    tens, ones = divmod(n, 10)
    if ones == 0 or tens == ones:
        return None
    swapped = 10 * ones + tens
    return Draft(
        stem=f"Write {n}/100 as a decimal.",
        key=_hundredths(n),
        distractors=(
            _hundredths(10 * n).because("zero-placeholder"),
            _hundredths(100 * n + 10).because("decimal-fraction-digits"),
            _hundredths(100 * n + 1).because("decimal-fraction-digits"),
            *([_hundredths(swapped).because("digit-reversal")] if tens else [whole(n).because("place-value-face")]),
            *(_hundredths(near).because("zero-placeholder") for near in (tens, ones) if tens and near),
        ),
        expression=f"{n}/100",
    )


@question_template("Y4-T14", "Y4-FDP-5", HARD)
def divide_by_a_hundred(rng: Random) -> Draft | None:
    """Divide a two-digit number by a hundred."""
    t, u = rng.randint(1, 9), rng.randint(1, 9)
    n = 10 * t + u
    if t == u:
        return None
    return Draft(
        stem=f"{n} {DIVIDED_BY} 100 = {BOX}",
        key=_hundredths(n),
        distractors=(
            _hundredths(10 * n).because("column-mixup"),
            _hundredths(100 * t + u).because("zero-placeholder"),
            whole(100 * n).because("operation-swap"),
            _hundredths(10 * u + t).because("digit-reversal"),
            _hundredths(u).because("partial-step"),
            _hundredths(t).because("partial-step"),
        ),
        expression=f"{n} / 100",
    )


@question_template("Y4-T15", "Y4-FDP-6", HARD)
def largest_or_smallest_decimal(rng: Random) -> Draft | None:
    """Find the largest or the smallest of four decimals with two places."""
    ones, (low, high) = rng.randint(1, 8), sorted(rng.sample(range(2, 9), 2))
    if rng.random() < 0.5:
        word, key = "largest", 100 * ones + 10 * high + low
        slips = (100 * ones + 10 * low + high, 100 * ones + 10 * low + 9, 100 * ones - 1)
    else:
        word, key = "smallest", 100 * ones + 10 * low + high
        slips = (100 * ones + 10 * high + low, 100 * ones + 10 * high + 1, 100 * ones + 101)
    reasons = ("column-mixup", "place-value-face", "decimal-longer-larger")
    return Draft(
        stem=f"Which number is the {word}?",
        key=_two_places(key),
        distractors=[_two_places(slip).because(reason) for slip, reason in zip(slips, reasons, strict=True)],
    )


@question_template("Y4-T45", "Y4-FDP-2", EASY)
def decimals_of_common_fractions(rng: Random) -> Draft | None:
    """Know the decimal of a half, the quarters and the tenths."""
    top, bottom = rng.choice(((1, 2), (1, 4), (3, 4), (1, 10), (3, 10), (7, 10), (9, 10)))
    key = 100 * top // bottom
    return Draft(
        stem=f"Which decimal is equal to {top}/{bottom}?",
        key=_hundredths(key),
        distractors=(
            _hundredths(100 * top + (10 * bottom if bottom < 10 else 10)).because("decimal-fraction-digits"),
            *([_hundredths(10 * bottom).because("decimal-fraction-digits")] if bottom < 10 else []),
            *([_hundredths(10 * top + bottom).because("decimal-fraction-digits")] if bottom < 10 else []),
            *([_hundredths(top).because("zero-placeholder")] if bottom == 10 else []),
            *(_hundredths(other).because("near-miss") for other in (25, 50, 75) if bottom < 10 and other != key),
            *(
                _hundredths(key + slip).because("near-miss")
                for slip in (-10, 10)
                if bottom == 10 and 0 < key + slip < 100
            ),
        ),
        expression=f"{top}/{bottom}",
    )


@question_template("Y4-T46", "Y4-FDP-2", EASY)
def decimal_of_a_bar(rng: Random) -> Draft | None:
    """Say what decimal of a bar of ten parts is shaded."""
    shaded, asked = rng.choice((1, 2, 3, 4, 6, 7, 8, 9)), rng.choice(("shaded", "not shaded"))
    n = shaded if asked == "shaded" else 10 - shaded
    return Draft(
        stem=f"What decimal of the bar is {asked}?",
        key=_hundredths(10 * n),
        distractors=(
            _hundredths(100 - 10 * n).because("part-part-fraction"),
            _hundredths(n).because("zero-placeholder"),
            _hundredths(100 * n + 10).because("decimal-fraction-digits"),
            *(_hundredths(10 * near).because("count-skip-double") for near in (n - 1, n + 1) if 0 < near < 10),
        ),
        picture=fraction_bars([bar(10, shaded)]),
    )


@question_template("Y4-T47", "Y4-FDP-5", MEDIUM)
def divide_by_ten(rng: Random) -> Draft | None:
    """Divide a one- or two-digit number by ten."""
    n = rng.choice((rng.randint(2, 9), rng.randint(11, 99)))
    if n % 10 == 0:
        return None
    return Draft(
        stem=f"{n} {DIVIDED_BY} 10 = {BOX}",
        key=_hundredths(10 * n),
        distractors=(
            _hundredths(n).because("column-mixup"),
            whole(10 * n).because("operation-swap"),
            _hundredths(100 * (n // 10) + n % 10).because("zero-placeholder"),
            _hundredths(10 * n - 10).because("near-miss"),
            _hundredths(10 * n + 10).because("near-miss"),
            *([whole(n - 10).because("operation-swap")] if n > 10 else []),
        ),
        expression=f"{n} / 10",
    )


@question_template("Y4-T48", "Y4-FDP-6", MEDIUM)
def round_to_a_whole_number(rng: Random) -> Draft | None:
    """Round a decimal with one place to the nearest whole number."""
    ones, tenths = rng.randint(12, 96), rng.randint(1, 9)
    key = ones + (1 if tenths >= 5 else 0)
    other = 2 * ones + 1 - key
    return Draft(
        stem=f"Round {ones}.{tenths} to the nearest whole number.",
        key=whole(key),
        distractors=(
            whole(other).because("rounding-wrong-way"),
            whole((ones + 5) // 10 * 10).because("rounding-wrong-way"),
            whole(2 * key - other).because("near-miss"),
            whole(10 * ones + tenths).because("decimal-longer-larger"),
            whole(tenths).because("partial-step"),
        ),
    )
