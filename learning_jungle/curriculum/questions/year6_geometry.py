"""Year 6, geometry: circles and four quadrants."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.geometry import (
    coordinates_swapped,
    move_swapped,
    moved_down_for_up,
    moved_left_for_right,
    moved_other_way,
    reflected_in_both_axes,
    reflected_in_other_axis,
)
from learning_jungle.curriculum.misconceptions.multiplication import added_not_multiplied
from learning_jungle.curriculum.misconceptions.slips import ones_one_less, ones_one_more, ten_less, ten_more
from learning_jungle.curriculum.misconceptions.word_problems import (
    doubled_for_halved,
    halved_for_doubled,
    subtracted_instead,
)
from learning_jungle.curriculum.pictures.kinds import circle_parts, grid
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import DIVIDED_BY, MINUS, TIMES, numeral
from learning_jungle.curriculum.wording.options import Choice, coordinates, whole, words

#: The parts of a circle, each with what tells it from the others.
CIRCLE_PARTS: Final = {
    "radius": "from the centre to the edge",
    "diameter": "from edge to edge through the centre",
    "circumference": "all the way round the edge",
    "centre": "the point in the middle",
}
#: Round things with a unit and the range of their radius.
ROUND: Final = (
    ("circle", "cm", 5, 48), ("circle", "mm", 12, 48), ("wheel", "cm", 20, 36), ("round table", "cm", 40, 75),
    ("plate", "cm", 9, 14), ("pond", "m", 3, 12),
)  # fmt: skip


def _inside(*points: Choice) -> list[Choice]:
    return [point for point in points if max(map(abs, point.parts)) <= 10]


@question_template("Y6-T21", "Y6-GE-4", MEDIUM)
def reflect_in_an_axis(rng: Random) -> Draft | None:
    """Reflect a point in the x-axis or the y-axis."""
    x, y = (rng.choice((-1, 1)) * rng.randint(1, 9) for _ in range(2))
    axis = rng.choice("xy")
    if abs(x) == abs(y):
        return None
    # In the other axis, x and y change their parts.
    other = (
        reflected_in_other_axis.choices(coordinates, x, y)
        if axis == "y"
        else reflected_in_other_axis.choices(lambda up, along: coordinates(along, up), y, x)
    )
    key = (x, -y) if axis == "x" else (-x, y)
    kept, turned = ("along", "up or down") if axis == "x" else ("up or down", "along")
    return Draft(
        stem=f"Point P is reflected in the {axis}-axis. What are the coordinates of its reflection?",
        key=coordinates(*key),
        distractors=_inside(
            *other,
            *reflected_in_both_axes.choices(coordinates, x, y),
            *coordinates_swapped.choices(coordinates, x, y),
            *coordinates_swapped.choices(coordinates, *key),
        ),
        picture=grid(-10, 10, ((x, y, "P"),)),
        method=f"P is at ({numeral(x)}, {numeral(y)}). The number {kept} stays, the number {turned} changes its sign: "
        f"({numeral(key[0])}, {numeral(key[1])}).",
    )


@question_template("Y6-T57", "Y6-GE-4", HARD)
def translate_in_four_quadrants(rng: Random) -> Draft | None:
    """Translate a point across an axis; the grid does not show where it lands."""
    x, y = (rng.choice((-1, 1)) * rng.randint(1, 6) for _ in range(2))
    right, up = (rng.choice((-1, 1)) * rng.randint(2, 9) for _ in range(2))
    key = (x + right, y + up)
    if max(map(abs, key)) > 10 or key[0] * x >= 0 or abs(x + up) > 10 or abs(y + right) > 10 or right == up:
        return None
    across = f"{abs(right)} {'right' if right > 0 else 'left'}"
    upright = f"{abs(up)} {'up' if up > 0 else 'down'}"
    return Draft(
        stem=f"Point P is at ({numeral(x)}, {numeral(y)}). It moves {across} and {upright}. Where is it now?",
        key=coordinates(*key),
        distractors=_inside(
            *move_swapped.choices(coordinates, x, y, right, up),
            *moved_down_for_up.choices(coordinates, x, y, right, up),
            *moved_left_for_right.choices(coordinates, x, y, right, up),
            *moved_other_way.choices(coordinates, x, y, right, up),
            *coordinates_swapped.choices(coordinates, *key),
        ),
        method=f"First along: {numeral(x)} {'+' if right > 0 else MINUS} {abs(right)} = {numeral(key[0])}. "
        f"Then up or down: {numeral(y)} {'+' if up > 0 else MINUS} {abs(up)} = {numeral(key[1])}",
    )


@question_template("Y6-T53", "Y6-GE-3", EASY)
def name_a_circle_part(rng: Random) -> Draft:
    """Name the part of a circle that is marked."""
    marked = rng.choice(tuple(CIRCLE_PARTS))
    others = [name for name in rng.sample(tuple(CIRCLE_PARTS), 4) if name != marked]
    return Draft(
        stem="What is the marked part of the circle called?",
        key=words(marked),
        distractors=[words(name).because("shape-property-mixup") for name in others],
        picture=circle_parts(marked),
        crossed=False,
        method=f"The {marked} is {CIRCLE_PARTS[marked]}.",
    )


@question_template("Y6-T54", "Y6-GE-3", MEDIUM)
def radius_and_diameter(rng: Random) -> Draft | None:
    """Find the diameter from the radius, or the radius from the diameter."""
    thing, unit, least, most = rng.choice(ROUND)
    r, double = rng.randint(least, most), rng.random() < 0.5
    given, number, asked, key = ("radius", r, "diameter", 2 * r) if double else ("diameter", 2 * r, "radius", r)
    if double and r % 2:
        return None

    def measured(length: int) -> Choice:
        return whole(length, unit)

    wrong = halved_for_doubled if double else doubled_for_halved
    return Draft(
        stem=f"The {given} of a {thing} is {number} {unit}. What is its {asked}?",
        key=measured(key),
        distractors=(
            *wrong.choices(measured, number),
            *added_not_multiplied.choices(measured, number, 2),
            *subtracted_instead.choices(measured, number, 2),
            *(ten_more.choices(measured, key) if key > 20 else ones_one_more.choices(measured, key)),
            *(ten_less.choices(measured, key) if key > 20 else ones_one_less.choices(measured, key)),
        ),
        crossed=False,
        expression=f"{number} * 2" if double else f"{number} / 2",
        method=f"The diameter is twice the radius: {number} {TIMES if double else DIVIDED_BY} 2 = {key}",
    )
