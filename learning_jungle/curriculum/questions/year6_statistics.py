"""Year 6, statistics: pie charts, line graphs and the mean."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.fractions import (
    one_part_only,
    part_to_part,
    rest_of_the_amount,
)
from learning_jungle.curriculum.misconceptions.glossary import COMBINED_SLIP, NEAR_MISS
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.misconceptions.statistics import (
    highest_end,
    sector_angle_as_count,
    sector_angle_as_percent,
    sector_of_half_turn,
)
from learning_jungle.curriculum.pictures.kinds import line_graph, pie_chart
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, MEDIUM
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, MINUS, TIMES
from learning_jungle.curriculum.wording.options import Choice, in_lowest_terms, whole, words

CHOICES: Final = (
    ("Favourite sports", ("tennis", "football", "swimming", "running")),
    ("Favourite fruit", ("apples", "pears", "plums", "grapes")),
    ("Favourite colours", ("red", "blue", "green", "yellow")),
    ("Favourite pets", ("cats", "dogs", "fish", "rabbits")),
)
DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


def _sectors(rng: Random) -> tuple[str, list[tuple[str, int]]] | None:
    """Draw a pie chart's title and four sectors of different sizes, all multiples of 30° or of 45°."""
    title, labels = rng.choice(CHOICES)
    unit = rng.choice((30, 30, 45))
    cuts = sorted(rng.sample(range(1, 360 // unit), 3))
    sizes = [b - a for a, b in zip([0, *cuts], [*cuts, 360 // unit], strict=True)]
    # Twelve parts of 30° can be four different sizes, eight of 45° cannot: there two may be alike.
    if len(set(sizes)) < (4 if unit == 30 else 3):
        return None
    return title, [(label, unit * size) for label, size in zip(rng.sample(labels, 4), sizes, strict=True)]


@question_template("Y6-T23", "Y6-ST-1", MEDIUM)
def number_from_a_sector(rng: Random) -> Draft | None:
    """Find how many children a sector of a pie chart stands for."""
    drawn, number = _sectors(rng), 24 * rng.randint(2, 25)
    if drawn is None:
        return None
    title, sectors = drawn
    label, angle = rng.choice(sectors)
    share = Fraction(angle, 360)
    top, bottom = share.as_integer_ratio()
    key = number * top // bottom
    if share >= Fraction(1, 2) or number % bottom or key == angle or key < 3:
        return None
    one = number // bottom
    return Draft(
        stem=f"The pie chart shows the choices of {number} children. How many children chose {label}?",
        key=whole(key),
        distractors=(
            *sector_angle_as_count.choices(whole, angle),
            *rest_of_the_amount.choices(whole, number, top, bottom),
            *one_part_only.choices(whole, number, top, bottom),
            *(sector_angle_as_percent.choices(whole, angle, number) if angle * number % 100 == 0 else ()),
            *(ten_less.choices(whole, key, one) if top == 1 else ten_less.choices(whole, key, one // 2 or 1)),
            *ten_more.choices(whole, key, one),
            *ten_less.choices(whole, key, 2),
        ),
        picture=pie_chart(title, sectors),
        expression=f"{number} / 360 * {angle}",
        method=f"The sector is {angle}/360 = {top}/{bottom} of all: {number} {DIVIDED_BY} {bottom} = {one}"
        + (f", {one} {TIMES} {top} = {key}" if top > 1 else ""),
    )


@question_template("Y6-T59", "Y6-ST-1", EASY)
def fraction_of_a_pie(rng: Random) -> Draft | None:
    """Write a sector of a pie chart as a fraction of all children."""
    drawn = _sectors(rng)
    if drawn is None:
        return None
    title, sectors = drawn
    label, angle = rng.choice(sectors)
    key, step = Fraction(angle, 360), Fraction(1, 12) if angle % 30 == 0 else Fraction(1, 8)
    if angle >= 180:
        return None

    def reduced(value: Fraction | int) -> Choice:
        return in_lowest_terms(*Fraction(value).as_integer_ratio())

    return Draft(
        stem=f"What fraction of the children chose {label}?",
        key=in_lowest_terms(angle, 360),
        distractors=(
            *part_to_part.choices(in_lowest_terms, angle, 360 - angle),
            *sector_of_half_turn.choices(in_lowest_terms, angle),
            *ten_more.choices(lambda part: in_lowest_terms(part, 360 - part), angle, int(360 * step)),
            in_lowest_terms(180 - angle, 180).because(COMBINED_SLIP),
            *ten_less.choices(reduced, key, step),
            *ten_less.choices(reduced, key, key / 2),
        ),
        picture=pie_chart(title, sectors),
        crossed=False,
        expression=f"{angle}/360",
        method=f"The whole circle is 360°, and the sector is {angle}°. {angle}/360 = {key.numerator}/{key.denominator}",
    )


@question_template("Y6-T60", "Y6-ST-1", MEDIUM)
def largest_rise(rng: Random) -> Draft | None:
    """Find between which two days a line graph rises the most, which is not where it is highest."""
    values = rng.sample(range(2, 20), 5)
    changes = [after - before for before, after in pairwise(values)]
    best = max(changes)
    at, fall = changes.index(best), changes.index(min(changes))
    if best < 3 or changes.count(best) > 1 or sum(change > 0 for change in changes) < 2 or highest_end(*values) == at:
        return None

    def gap(step: int) -> Choice:
        return words(f"{DAYS[step]} to {DAYS[step + 1]}", step)

    others = [gap(step).because("more-less-swap" if step == fall else NEAR_MISS) for step in range(4) if step != at]
    return Draft(
        stem="Between which two days did the temperature rise the most?",
        key=gap(at),
        distractors=(*highest_end.choices(gap, *values), *others),
        picture=line_graph("Temperature at noon", [day[:3] for day in DAYS], values, 2, "degrees Celsius"),
        crossed=False,
        method=f"Look for the steepest line upwards, not the highest point: {DAYS[at]} to {DAYS[at + 1]}, "
        f"{values[at + 1]} {MINUS} {values[at]} = {best}",
    )
