"""Year 5, measurement: perimeter, area, and volume by counting cubes."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.misconceptions.geometry import hidden_cubes_left_out
from learning_jungle.curriculum.misconceptions.measures import (
    marked_sides_only,
    one_layer_only,
    perimeter_for_area,
    three_sides_only,
    two_sides_only,
)
from learning_jungle.curriculum.misconceptions.multiplication import added_not_multiplied, fact_after, fact_before
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import quotient_only
from learning_jungle.curriculum.pictures.kinds import cuboid, rectangle
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, MINUS, TIMES
from learning_jungle.curriculum.wording.options import Choice, whole


@question_template("Y5-T19", "Y5-ME-2", HARD)
def perimeter_of_l_shape(rng: Random) -> Draft | None:
    """Find the perimeter of an L-shape whose unlabelled sides must be worked out."""
    width, height = rng.randint(6, 20), rng.randint(5, 20)
    cut_width, cut_height = rng.randint(2, width - 2), rng.randint(2, height - 2)
    unit = rng.choice(("cm", "m"))
    key = 2 * (width + height)

    def length(number: int) -> Choice:
        return whole(number, unit)

    return Draft(
        stem="Find the perimeter of the L-shape.",
        key=length(key),
        distractors=(
            *marked_sides_only.choices(length, width, height, cut_width, cut_height),
            length(key - cut_width - cut_height).because("near-miss"),
            length(width * height - cut_width * cut_height).because("perimeter-area-swap"),
            length(key + cut_width).because("near-miss"),
            length(key + cut_height).because("near-miss"),
        ),
        picture=rectangle(width, height, unit, (cut_width, cut_height)),
        method=f"Find the two lengths that are missing: {width} {MINUS} {cut_width} = {width - cut_width}, "
        f"{height} {MINUS} {cut_height} = {height - cut_height}. Then add all six sides: {key} {unit}.",
    )


@question_template("Y5-T20", "Y5-ME-3", EASY, criteria=("5G-2",))
def area_of_rectangle(rng: Random) -> Draft | None:
    """Find the area of a rectangle."""
    a, b = rng.randint(5, 15), rng.randint(4, 12)
    if a <= b:
        return None
    unit = rng.choice(("cm²", "m²"))

    def area(number: int) -> Choice:
        return whole(number, unit)

    return Draft(
        stem="Find the area of the rectangle.",
        key=area(a * b),
        distractors=(
            *perimeter_for_area.choices(area, a, b),
            *added_not_multiplied.choices(area, a, b),
            *fact_before.choices(area, b, a),
            *fact_after.choices(area, b, a),
            *ten_more.choices(area, a * b),
            *ten_more.choices(area, a * b, 20),
        ),
        picture=rectangle(a, b, unit[:-1]),
        expression=f"{a} * {b}",
        method=f"{b} rows of {a} squares cover it: {a} {TIMES} {b} = {a * b}",
    )


@question_template("Y5-T88", "Y5-ME-3", MEDIUM, criteria=("5G-2",))
def area_of_square_from_perimeter(rng: Random) -> Draft:
    """Find the area of a square from its perimeter."""
    side = rng.choice((3, 5, 6, 7, 8, 9, 11, 12))

    def area(number: int) -> Choice:
        return whole(number, "cm²")

    return Draft(
        stem=f"A square has a perimeter of {4 * side} cm. What is its area?",
        key=area(side * side),
        distractors=(
            area(4 * side).because("perimeter-area-swap"),
            *quotient_only.choices(area, 4 * side, 4),
            area(2 * side).because("square-as-double"),
            *ten_less.choices(area, side * side, side),
            *ten_more.choices(area, side * side, side),
            *ten_more.choices(area, side * side),
        ),
        expression=f"{4 * side} / 4 * ({4 * side} / 4)",
        method=f"Four equal sides: {4 * side} {DIVIDED_BY} 4 = {side}. Area: {side} {TIMES} {side} = {side * side}",
    )


@question_template("Y5-T48", "Y5-ME-4", MEDIUM)
def count_cubes(rng: Random) -> Draft | None:
    """Find the volume of a cuboid built of centimetre cubes."""
    a, b, c = rng.randint(3, 5), rng.randint(2, 4), rng.randint(2, 4)
    key, hidden = a * b * c, (a - 1) * (b - 1) * (c - 1)
    if key > 60:
        return None

    def volume(number: int) -> Choice:
        return whole(number, "cm³")

    return Draft(
        stem="The cuboid is made of 1 cm³ cubes. What is its volume?",
        key=volume(key),
        distractors=(
            *hidden_cubes_left_out.choices(volume, key - hidden),
            *one_layer_only.choices(volume, a, b, c),
            volume(a * b + b * c + a * c).because("perimeter-area-swap"),
            *fact_after.choices(volume, c, a * b),
            volume(key + a).because("near-miss"),
            volume(key - a).because("near-miss"),
        ),
        picture=cuboid(a, b, c, "cm", cubes=True),
        method=f"The cubes of one layer: {a} {TIMES} {b} = {a * b}. There are {c} layers: {a * b} {TIMES} {c} = {key}",
    )


@question_template("Y5-T52", "Y5-ME-3", HARD)
def perimeter_from_area(rng: Random) -> Draft | None:
    """Find the perimeter of a rectangle from its area and one side."""
    a, b = rng.randint(4, 15), rng.randint(3, 12)
    key = 2 * (a + b)
    if a == b or key == a * b:
        return None

    def length(number: int) -> Choice:
        return whole(number, "cm")

    return Draft(
        stem=f"A rectangle has an area of {a * b} cm². One side is {a} cm long. What is its perimeter?",
        key=length(key),
        distractors=(
            *quotient_only.choices(length, a * b, a),
            *two_sides_only.choices(length, a, b),
            *three_sides_only.choices(length, a, b),
            length(4 * a).because("shape-property-mixup"),
            *ten_more.choices(length, key, 2),
            *ten_less.choices(length, key, 2),
            *ten_more.choices(length, key),
        ),
        expression=f"2 * ({a * b} / {a} + {a})",
        method=f"The other side: {a * b} {DIVIDED_BY} {a} = {b}. All the way round: {a} + {b} + {a} + {b} = {key}",
    )
