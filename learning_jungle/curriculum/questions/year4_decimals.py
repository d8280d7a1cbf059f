"""Year 4, decimals: tenths, hundredths and the decimals of a quarter, a half and three quarters."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from learning_jungle.curriculum.misconceptions.decimals import (
    bottom_behind_point,
    fraction_around_point,
    fraction_behind_point,
    point_overlooked,
    quotient_place_one_over,
    quotient_place_one_short,
    zero_behind_point_put_in,
)
from learning_jungle.curriculum.misconceptions.fractions import rest_of_the_whole
from learning_jungle.curriculum.misconceptions.rounding import rounded_to_larger_place, rounded_wrong_way
from learning_jungle.curriculum.pictures.kinds import bar, fraction_bars
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import BOX, DIVIDED_BY
from learning_jungle.curriculum.wording.options import Choice, decimal, whole


def _hundredths(number: int | Fraction) -> Choice:
    return decimal(Fraction(number) / 100)


def _two_places(value: int | Fraction) -> Choice:
    """Print both decimal places, so that numbers to compare are of one length."""
    hundredths = int(value * 100)
    return Choice(f"{hundredths // 100}.{hundredths % 100:02d}", Fraction(hundredths, 100))


def _tenths_of(top: int, bottom: int) -> Choice:
    return decimal(Fraction(top, bottom))


@question_template("Y4-T13", "Y4-FDP-2", MEDIUM)
def hundredths_as_a_decimal(rng: Random) -> Draft | None:
    """Write hundredths as a decimal."""
    n = rng.randint(2, 9) if rng.random() < 0.4 else rng.randint(12, 98)
    tens, ones = divmod(n, 10)
    if ones == 0 or tens == ones:
        return None
    value, near = Fraction(n, 100), n + rng.choice((-10, -1, 1, 10) if tens > 1 else (-1, 1))
    others = [_hundredths(near).because("near-miss"), _hundredths(10 * near).because("combined-slip")]
    if tens and rng.random() < 0.6:
        turned = 10 * ones + tens
        others = rng.choice(
            (
                [_hundredths(turned).because("near-miss"), _hundredths(10 * turned).because("combined-slip")],
                [*zero_behind_point_put_in.choices(decimal, value), _hundredths(near).because("near-miss")],
            )
        )
    return Draft(
        stem=f"Write {n}/100 as a decimal.",
        key=decimal(value),
        distractors=(*quotient_place_one_short.choices(decimal, n, 100), *others),
        crossed=False,
        expression=f"{n}/100",
        method=(
            f"{n} hundredths are {tens} tenth{'s' if tens > 1 else ''} and {ones} hundredth{'s' if ones > 1 else ''}, "
            if tens
            else f"{n} hundredths are no tenths and {n} hundredths, "
        )
        + f"written {decimal(value).text}.",
    )


@question_template("Y4-T14", "Y4-FDP-5", HARD)
def divide_by_a_hundred(rng: Random) -> Draft | None:
    """Divide a one- or two-digit number by a hundred."""
    n = rng.choice((rng.randint(3, 9), rng.randint(12, 98), rng.randint(12, 98)))
    if n % 10 in (0, n // 10):
        return None
    key, steps = Fraction(n, 100), rng.sample((-10, -2, -1, 1, 10), 3)
    return Draft(
        stem=f"{n} {DIVIDED_BY} 100 = {BOX}",
        key=decimal(key),
        distractors=(
            *quotient_place_one_short.choices(decimal, n, 100),
            *quotient_place_one_over.choices(decimal, n, 100),
            *(zero_behind_point_put_in.choices(decimal, Fraction(n, 10)) if n > 9 else ()),
            *(_hundredths(n + step).because("near-miss") for step in steps if n + step > 0),
            *(_hundredths(10 * (n + step)).because("combined-slip") for step in steps if n + step > 0),
        ),
        crossed=False,
        expression=f"{n} / 100",
        method=f"Each digit moves two places to the right: {n} {DIVIDED_BY} 100 = {decimal(key).text}",
    )


@question_template("Y4-T15", "Y4-FDP-6", HARD)
def largest_or_smallest_decimal(rng: Random) -> Draft | None:
    """Find the largest or the smallest of four decimals with two places.

    A child who compares the hundredths first takes the target.
    """
    ones, (low, middle, high) = rng.randint(1, 8), sorted(rng.sample(range(2, 9), 3))
    largest = rng.random() < 0.5
    first, last, step = (high, low, -1) if largest else (low, high, 1)
    key, end = 100 * ones + 10 * first + middle, 9 if largest else 1
    slips = (
        100 * ones + 10 * last + end,
        100 * ones + 10 * rng.choice((middle, last)) + rng.choice((first, last)),
        *rng.sample((key + step * 100, key + 10 * step, key + step), 2),
    )
    return Draft(
        stem=f"Which number is the {'largest' if largest else 'smallest'}?",
        key=_two_places(Fraction(key, 100)),
        distractors=[
            _two_places(Fraction(slip, 100)).because("near-miss" if at else "place-value-face")
            for at, slip in enumerate(slips)
        ],
        method="Compare the ones first, then the tenths, then the hundredths: "
        f"{_two_places(Fraction(key, 100)).text} is the {'largest' if largest else 'smallest'}.",
        crossed=False,
    )


@question_template("Y4-T45", "Y4-FDP-2", EASY)
def decimals_of_common_fractions(rng: Random) -> Draft | None:
    """Know the decimal of a half, the quarters and the tenths."""
    top, bottom = rng.choice(((1, 2), (1, 4), (3, 4), (1, 10), (3, 10), (7, 10), (9, 10)))
    key = 100 * top // bottom
    if bottom == 10:
        near = top + rng.choice((-1, 1)) if 1 < top < 9 else top + (1 if top == 1 else -1)
        others = rng.choice(
            (
                [_hundredths(10 * near).because("near-miss"), _hundredths(100 * near + 10).because("combined-slip")],
                [_hundredths(top).because("zero-placeholder"), _hundredths(near).because("combined-slip")],
                [_hundredths(top).because("zero-placeholder"), _hundredths(10 * near).because("near-miss")],
            )
        )
    else:
        written = bottom_behind_point.choices(decimal, top, bottom) + fraction_behind_point.choices(
            decimal, top, bottom
        )
        near_ones = [_hundredths(other).because("near-miss") for other in (25, 50, 75) if other != key]
        others = [*rng.sample(written, len(written))[: rng.choice((1, 2, 2))], *near_ones][:2]
    return Draft(
        stem=f"Which decimal is equal to {top}/{bottom}?",
        key=_hundredths(key),
        distractors=(*fraction_around_point.choices(decimal, top, bottom), *others),
        crossed=False,
        expression=f"{top}/{bottom}",
        method=(
            f"{top}/10 is {top} tenth{'s' if top > 1 else ''}, written {_hundredths(key).text}."
            if bottom == 10
            else f"In hundredths: {top}/{bottom} = {key}/100, written {_hundredths(key).text}."
        ),
    )


@question_template("Y4-T46", "Y4-FDP-2", EASY)
def decimal_of_a_bar(rng: Random) -> Draft | None:
    """Say what decimal of a bar of ten parts is shaded."""
    shaded, negated = rng.choice((1, 2, 3, 4, 6, 7, 8, 9)), rng.random() < 0.5
    n = 10 - shaded if negated else shaded
    others = [tenths for tenths in range(1, 10) if tenths not in (n, 10 - n)]
    return Draft(
        stem=f"Which decimal shows how much of the bar is {'not ' if negated else ''}shaded?",
        key=_hundredths(10 * n),
        distractors=(
            *rest_of_the_whole.choices(_tenths_of, n, 10),
            *rng.choice(
                (
                    (_hundredths(n).because("zero-placeholder"), _hundredths(10 - n).because("combined-slip")),
                    (whole(n).because("decimal-point-separator"), whole(10 - n).because("combined-slip")),
                    [_hundredths(10 * near).because("near-miss") for near in rng.sample(others, 2)],
                )
            ),
        ),
        crossed=False,
        picture=fraction_bars([bar(10, shaded)]),
        method=f"There are ten equal parts, so each is 0.1 of the bar: {n} × 0.1 = {_hundredths(10 * n).text}",
    )


@question_template("Y4-T47", "Y4-FDP-5", MEDIUM)
def divide_by_ten(rng: Random) -> Draft | None:
    """Divide a one- or two-digit number by ten."""
    n = rng.choice((rng.randint(2, 9), rng.randint(11, 99), rng.randint(11, 99)))
    if n % 10 in (0, n // 10):
        return None
    key, turned = Fraction(n, 10), Fraction(n % 10 * 10 + n // 10, 10)
    near = [decimal(key + step).because("near-miss") for step in (Fraction(-1, 10), Fraction(1, 10), 1)]
    if n < 10:
        others = (*near, decimal(Fraction(n + 1, 100)).because("combined-slip"))
    else:
        third = (decimal(turned / 10).because("combined-slip"), *zero_behind_point_put_in.choices(decimal, key), *near)
        others = (decimal(turned).because("near-miss"), rng.choice((third[0], third[0], third[0], *third)))
    return Draft(
        stem=f"{n} {DIVIDED_BY} 10 = {BOX}",
        key=decimal(key),
        distractors=(
            *quotient_place_one_over.choices(decimal, n, 10),
            *others,
        ),
        crossed=False,
        expression=f"{n} / 10",
        method=f"Each digit moves one place to the right: {n} {DIVIDED_BY} 10 = {decimal(key).text}",
    )


@question_template("Y4-T48", "Y4-FDP-6", MEDIUM)
def round_to_a_whole_number(rng: Random) -> Draft | None:
    """Round a decimal with one place to the nearest whole number."""
    ones, tenths = rng.randint(12, 96), rng.randint(1, 9)
    value = Fraction(10 * ones + tenths, 10)
    key = ones + (1 if tenths >= 5 else 0)
    return Draft(
        stem=f"Round {ones}.{tenths} to the nearest whole number.",
        key=whole(key),
        distractors=(
            *rounded_wrong_way.choices(whole, value, 1),
            *rounded_to_larger_place.choices(whole, value, 1),
            *point_overlooked.choices(whole, value),
            *(whole(key + step).because("near-miss") for step in (-1, 1, 10)),
        ),
        method=f"{ones}.{tenths} is between {ones} and {ones + 1}, and "
        + ("halfway, so it rounds up." if tenths == 5 else f"nearer to {key}."),
    )
