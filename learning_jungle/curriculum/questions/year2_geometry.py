"""Year 2, sides, symmetry, faces, edges and vertices, patterns and turns."""

from __future__ import annotations

from random import Random
from typing import Final

from learning_jungle.curriculum.pictures.kinds import shape, solid
from learning_jungle.curriculum.questions.repeating_pattern import what_comes_next
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.options import Choice, drawing, whole, words

SIDES: Final = {
    "triangle": 3, "rectangle": 4, "trapezium": 4, "kite": 4, "pentagon": 5, "hexagon": 6, "octagon": 8,
}  # fmt: skip
#: Faces, edges and vertices.
SOLIDS: Final = {
    "cube": (6, 12, 8),
    "cuboid": (6, 12, 8),
    "triangular prism": (5, 9, 6),
    "square-based pyramid": (5, 8, 5),
}
#: As the picture draws them unturned: with and without a line of symmetry that stands upright.
SYMMETRICAL: Final = ("isosceles triangle", "square", "rectangle", "pentagon", "hexagon", "kite", "arrowhead", "circle")
LOPSIDED: Final = ("parallelogram", "scalene triangle", "right-angled triangle", "quadrilateral")
#: Shapes whose upright line is a mirror line, each with slanted lines that are not.
MIRRORS: Final = {
    "rectangle": (30, 60, 120, 150),
    "isosceles triangle": (30, 60, 120, 150),
    "kite": (30, 60, 120, 150),
    "arrowhead": (30, 60, 120, 150),
}
DIRECTIONS: Final = ("up", "right", "down", "left")


@question_template("Y2-T16", "Y2-GE-2", HARD)
def count_parts_of_solid(rng: Random) -> Draft:
    """Say how many faces, edges or vertices a solid has."""
    name, counts = rng.choice(tuple(SOLIDS.items()))
    at = rng.randrange(3)
    key = counts[at]
    others = {value: "shape-property-mixup" for value in counts if value != key}
    for near in (key + 1, key - 1, 4, key + 2):
        others.setdefault(near, "near-miss")
    return Draft(
        stem=f"How many {('faces', 'edges', 'vertices')[at]} has this shape?",
        key=whole(key),
        distractors=[whole(value).because(why) for value, why in others.items() if value != key],
        picture=solid(name),
    )


@question_template("Y2-T45", "Y2-GE-1", EASY)
def count_sides(rng: Random) -> Draft:
    """Count the sides of a shape, any way up."""
    name, sides = rng.choice(tuple(SIDES.items()))
    return Draft(
        stem="How many sides has this shape?",
        key=whole(sides),
        distractors=(
            *(whole(sides + step).because("count-skip-double") for step in (-2, -1, 1, 2)),
            *(whole(other).because("shape-property-mixup") for other in (3, 4, 5, 6, 8) if abs(other - sides) > 2),
        ),
        picture=shape(name, rng.randrange(0, 360, 15)),
    )


@question_template("Y2-T46", "Y2-GE-1", MEDIUM)
def find_symmetrical(rng: Random) -> Draft:
    """Find the one shape with an upright line of symmetry."""
    name = rng.choice(SYMMETRICAL)
    return Draft(
        stem="Which shape has a vertical line of symmetry?",
        key=drawing(shape(name), name),
        distractors=[drawing(shape(other), other).because("shape-property-mixup") for other in rng.sample(LOPSIDED, 3)],
    )


@question_template("Y2-T47", "Y2-GE-1", HARD)
def find_mirror_line(rng: Random) -> Draft:
    """Find the drawing whose dashed line is a line of symmetry."""
    name, slants = rng.choice(tuple(MIRRORS.items()))

    def mirrored(angle: int) -> Choice:
        return drawing(shape(name, mirror=angle), angle)

    return Draft(
        stem="Which dashed line is a line of symmetry?",
        key=mirrored(90),
        distractors=[mirrored(angle).because("shape-property-mixup") for angle in slants],
    )


@question_template("Y2-T48", "Y2-GE-3", MEDIUM)
def turn_an_arrow(rng: Random) -> Draft:
    """Say where an arrow points after one to three right-angle turns."""
    start, (turn, steps) = rng.randrange(4), rng.choice((("quarter", 1), ("half", 2), ("three-quarter", 3)))
    sign, word = rng.choice(((1, "clockwise"), (-1, "anticlockwise")))

    def direction(quarters: int) -> Choice:
        return words(DIRECTIONS[(start + quarters) % 4])

    key = sign * steps
    return Draft(
        stem=f"An arrow points {DIRECTIONS[start]} and makes a {turn} turn {word}. Where does it point now?",
        key=direction(key),
        distractors=[direction(key + other).because("turn-angle-mixup") for other in (1, 2, 3)],
    )


@question_template("Y2-T49", "Y2-GE-3", EASY)
def continue_pattern(rng: Random) -> Draft:
    """Continue a pattern with a unit of three or four places."""
    unit = rng.choice(("AABB", "ABBC", "ABAC", "AABC"))
    return what_comes_next(rng, unit, rng.randint(len(unit) + 1, len(unit) + 4))
