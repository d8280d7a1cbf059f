"""Year 1, flat shapes and solids any way up, putting shapes together, and turns."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.early_number import (
    only_cubes_in_sight,
    squares_counted_as_cubes,
)
from learning_jungle.curriculum.pictures.kinds import cuboid, lines, shape, solid
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.options import Choice, drawing, whole, words

SOLIDS: Final = ("cube", "cuboid", "sphere", "cylinder", "cone", "pyramid")
#: Year 1 says "pyramid"; the one it knows has a square base.
DRAWN: Final = {name: "square-based pyramid" if name == "pyramid" else name for name in SOLIDS}
#: The solid that is most often taken for another one.
LOOKS_LIKE: Final = {
    "cube": "pyramid", "cuboid": "cylinder", "sphere": "cylinder", "cylinder": "cone", "cone": "pyramid",
    "pyramid": "cone",
}  # fmt: skip
TURNS: Final = {"a half turn": 2, "a three-quarter turn": 3, "a whole turn": 4}
#: Blocks of cubes, of which some are hidden behind others: length, width and height.
BLOCKS: Final = ((2, 2, 2), (3, 2, 2), (2, 2, 3), (2, 3, 2), (4, 2, 2))
_SHAPE: Final = "shape-property-mixup"


def _solid_names(rng: Random, name: str) -> list[str]:
    """Return other solids, the one that looks like it first; a cube is a cuboid too, so the two never meet."""
    first = LOOKS_LIKE[name]
    others = [other for other in SOLIDS if other not in (name, first) and {name, other} != {"cube", "cuboid"}]
    return [first, *rng.sample(others, min(3, len(others)))]


@question_template("Y1-T16", "Y1-GE-1", EASY, criteria=("1G-1",))
def find_triangle(rng: Random) -> Draft:
    """Find the one true triangle, thin or tilted, among shapes that look like one."""
    name = rng.choice(("triangle", "scalene triangle", "right-angled triangle", "isosceles triangle"))
    return Draft(
        stem="Which shape is a triangle?",
        key=drawing(shape(name, rng.randrange(0, 360, 30)), "triangle"),
        distractors=[
            drawing(shape(look, rng.randrange(0, 360, 30)), look).because(_SHAPE)
            for look in ("curved triangle", "open triangle", "arrowhead")
        ],
        method="A triangle has 3 straight sides that close, whichever way it is turned.",
    )


@question_template("Y1-T46", "Y1-GE-1", MEDIUM, criteria=("1G-1",))
def find_square(rng: Random) -> Draft:
    """Find the square, turned on a corner, among other shapes."""
    looks = ("rhombus", "trapezium", "pentagon")
    return Draft(
        stem="Which shape is a square?",
        key=drawing(shape("square", rng.choice((30, 45, 60))), "square"),
        distractors=[
            drawing(shape("rectangle", rng.choice((0, 90))), "rectangle").because("shape-orientation"),
            *(drawing(shape(look, rng.choice((0, 15, 90))), look).because(_SHAPE) for look in looks),
        ],
        method="A square has 4 equal sides and square corners, even when it is turned.",
    )


@question_template("Y1-T47", "Y1-GE-1", EASY, criteria=("1G-1",))
def name_solid(rng: Random) -> Draft:
    """Name a solid shape."""
    name = rng.choice(SOLIDS)
    return Draft(
        stem="What is this 3-D shape called?",
        key=words(name),
        distractors=[words(other).because(_SHAPE) for other in _solid_names(rng, name)],
        picture=solid(DRAWN[name]),
        method=f"Look for flat faces and curved surfaces. This shape is a {name}.",
    )


@question_template("Y1-T48", "Y1-GE-1", MEDIUM, criteria=("1G-1",))
def find_solid(rng: Random) -> Draft:
    """Find a named solid among four."""
    name = rng.choice(SOLIDS[1:])
    return Draft(
        stem=f"Which shape is a {name}?",
        key=drawing(solid(DRAWN[name]), name),
        distractors=[drawing(solid(DRAWN[other]), other).because(_SHAPE) for other in _solid_names(rng, name)],
        method=f"Look for flat faces and curved surfaces, and think of a real thing that is a {name}.",
    )


@question_template("Y1-T49", "Y1-GE-2", HARD)
def quarter_turns(rng: Random) -> Draft:
    """Say how many quarter turns make a larger turn."""
    turn, quarters = rng.choice(tuple(TURNS.items()))
    others = rng.sample([other for other in range(1, 6) if other != quarters], 4)
    return Draft(
        stem=f"How many quarter turns make {turn}?",
        key=whole(quarters),
        distractors=[whole(other).because("turn-angle-mixup") for other in others],
        method=f"Turn a quarter at a time, a square corner each: {turn} takes {quarters}.",
        crossed=False,
    )


def _cut_along(wide: int, high: int, cut: tuple[int, int, int, int]) -> Choice:
    """Offer a rectangle in the middle of the field, cut by a line given from its own top left corner."""
    left, top = (100 - wide) // 2, (100 - high) // 2
    right, bottom = left + wide, top + high
    outline = [(left, top, right, top), (right, top, right, bottom), (left, bottom, right, bottom)]
    outline.append((left, top, left, bottom))
    x1, y1, x2, y2 = cut
    segments = [*outline, (left + x1, top + y1, left + x2, top + y2)]
    return drawing(lines([(*segment, "") for segment in segments]), cut)


@question_template("Y1-T56", "Y1-GE-1", MEDIUM, criteria=("1G-2",))
def cut_in_two(rng: Random) -> Draft:
    """Find the shape that is cut into two triangles, or into two squares."""
    high = rng.choice((36, 40, 44))
    wide, middle = 2 * high, high
    corner = _cut_along(wide, high, rng.choice(((0, 0, wide, high), (0, high, wide, 0))))
    squares = _cut_along(wide, high, (middle, 0, middle, high))
    lengthways = _cut_along(wide, high, (0, high // 2, wide, high // 2))
    near = middle // 2
    slanting = _cut_along(wide, high, rng.choice(((near, 0, wide - near, high), (wide - near, 0, near, high))))
    off_centre = _cut_along(wide, high, (near, 0, near, high))
    triangles = rng.random() < 0.5
    key, tempting = (corner, slanting) if triangles else (squares, off_centre)
    others = (squares, lengthways) if triangles else (corner, lengthways)
    return Draft(
        stem=f"Which shape is cut into two {'triangles' if triangles else 'squares'}?",
        key=key,
        distractors=[choice.because(_SHAPE) for choice in (tempting, *others)],
        method="Trace round each part with a finger and count its sides: 3 for a triangle, 4 equal ones for a square.",
    )


@question_template("Y1-T59", "Y1-GE-1", HARD, criteria=("1G-2",))
def cubes_in_a_block(rng: Random) -> Draft:
    """Count the cubes of a block, also those that do not show."""
    length, width, height = rng.choice(BLOCKS)
    count = length * width * height
    slips = [
        *only_cubes_in_sight.choices(whole, length, width, height),
        *squares_counted_as_cubes.choices(whole, length, width, height),
    ]
    return Draft(
        stem="How many cubes make this block?",
        key=whole(count),
        distractors=(
            *rng.sample(slips, 2),
            whole(count - 1).because("units-slip"),
            whole(count + 1).because("units-slip"),
        ),
        picture=cuboid(length, width, height, "", cubes=True),
        method=f"Count one layer, {length * width} cubes, for each of the {height} layers: {count} cubes.",
    )
