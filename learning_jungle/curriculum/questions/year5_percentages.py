"""Year 5, percentages: as fractions, as decimals and of a group."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.fractions import one_part_only
from learning_jungle.curriculum.misconceptions.measures import scale_step_as_ten
from learning_jungle.curriculum.misconceptions.percentages import (
    bottom_as_percent,
    count_as_percent,
    fraction_digits_as_percent,
    percent_as_tenths,
    percent_taken_away,
    rest_of_hundred,
    top_as_percent,
)
from learning_jungle.curriculum.pictures.kinds import bar, fraction_bars
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, MINUS, TIMES, decimal_numeral
from learning_jungle.curriculum.wording.options import Choice, decimal, whole

ASKED: Final = (
    ("{total} children were asked how they get to school. {part} of them walk.", "What percentage do not walk?"),
    ("A box holds {total} pens. {part} of them are blue.", "What percentage are not blue?"),
    ("A garden has {total} trees. {part} of them are apple trees.", "What percentage are not apple trees?"),
    ("A team plays {total} matches. It wins {part} of them.", "What percentage does it not win?"),
)
#: Tops and bottoms of fractions that are whole percentages.
HUNDREDTHS: Final = (
    (3, 4), (2, 5), (3, 5), (4, 5), (3, 10), (7, 10), (9, 10), (3, 20), (7, 20), (9, 20), (6, 25), (9, 25), (7, 50),
)  # fmt: skip


def _percent(number: int | Fraction) -> Choice:
    return whole(number, "%")


@question_template("Y5-T16", "Y5-FDP-7", MEDIUM)
def fraction_as_percentage(rng: Random) -> Draft | None:
    """Write a fraction with a denominator that divides 100 as a percentage."""
    a, b = rng.choice(HUNDREDTHS)
    each = 100 // b
    key = each * a
    above = rng.random() < 0.5
    return Draft(
        stem=f"What percentage is equal to {a}/{b}?",
        key=_percent(key),
        distractors=(
            *top_as_percent.choices(_percent, a, b),
            *fraction_digits_as_percent.choices(_percent, a, b),
            *(one_part_only.choices(_percent, 100, a, b)),
            _percent(100 - key).because("near-miss"),
            *(bottom_as_percent.choices(_percent, a, b) if b > key else ()),
            *([_percent(key + 10).because("near-miss")] if key < 90 and above else []),
            *([_percent(key + each).because("near-miss")] if key + each < 100 and above else []),
        ),
        expression=f"{a}/{b}",
        crossed=False,
        method=f"Per cent means of 100: 100 {DIVIDED_BY} {b} = {each}, and {a} {TIMES} {each} = {key}",
    )


@question_template("Y5-T17", "Y5-FDP-7", EASY)
def percentage_as_decimal(rng: Random) -> Draft | None:
    """Write a percentage as a decimal."""
    p = rng.randint(11, 89)
    key, rest = Fraction(p, 100), Fraction(100 - p, 100)
    if p % 10 == 0 or p == 50:
        return None
    return Draft(
        stem=f"Write {p}% as a decimal.",
        key=decimal(key),
        distractors=(
            *percent_as_tenths.choices(decimal, p),
            decimal(rest).because("near-miss"),
            decimal(10 * rest).because("combined-slip"),
        ),
        method=f"Per cent means hundredths: {p} {DIVIDED_BY} 100 = {decimal_numeral(key)}",
        crossed=False,
    )


@question_template("Y5-T45", "Y5-FDP-7", MEDIUM)
def percentage_of_a_bar(rng: Random) -> Draft | None:
    """Read what percentage of a bar is shaded."""
    parts = rng.choice((4, 5, 20, 20))
    shaded = rng.randint(1, parts - 1)
    each = 100 // parts
    key = each * shaded
    others = (
        *(scale_step_as_ten.choices(_percent, 0, shaded) if shaded < 10 else ()),
        *count_as_percent.choices(_percent, parts - shaded, parts),
        *rest_of_hundred.choices(_percent, key),
    )
    # One option is near the key, or a glance at the bar would be enough.
    near = rng.choice([near for near in (key - each, key - 10, key + each, key + 10) if 0 < near < 100])
    if key == 50:
        return None
    return Draft(
        stem="What percentage of the bar is shaded?",
        key=_percent(key),
        distractors=(
            *count_as_percent.choices(_percent, shaded, parts),
            _percent(near).because("near-miss"),
            rng.choice(others),
        ),
        crossed=False,
        picture=fraction_bars((bar(parts, shaded),)),
        method=f"The whole bar is 100%. One part: 100 {DIVIDED_BY} {parts} = {each}. "
        f"So {shaded} of {parts} parts: {shaded} {TIMES} {each} = {key}",
    )


@question_template("Y5-T46", "Y5-FDP-7", HARD, story=True)
def percentage_that_do_not(rng: Random) -> Draft | None:
    """Find the percentage of a group that is left."""
    total = rng.choice((20, 25, 50))
    part = rng.randint(total // 10, total - 3)
    each = 100 // total
    key = 100 - each * part
    facts, question = rng.choice(ASKED)
    if 2 * part == total:
        return None
    return Draft(
        stem=f"{facts.format(total=total, part=part)} {question}",
        key=_percent(key),
        distractors=(
            *count_as_percent.choices(_percent, total - part, total),
            *rest_of_hundred.choices(_percent, key),
            *percent_taken_away.choices(_percent, 100, part),
            *count_as_percent.choices(_percent, part, total),
            _percent(key + each).because("near-miss"),
            *([_percent(key - each).because("near-miss")] if key > each else []),
        ),
        expression=f"({total} - {part}) / {total} * 100",
        method=f"The others: {total} {MINUS} {part} = {total - part}. "
        f"Each is worth 100% {DIVIDED_BY} {total} = {each}%. {total - part} {TIMES} {each}% = {key}%",
    )
