"""Year 2, sides, symmetry, faces, edges and vertices, patterns and turns."""

from __future__ import annotations

from dataclasses import replace
from math import atan2, degrees
from random import Random
from typing import Final

from learning_jungle.curriculum.misconceptions.geometry import (
    first_side_counted_again,
    one_side_missed,
    other_part_counted,
    turned_other_way,
)
from learning_jungle.curriculum.misconceptions.slips import one_out, two_slips
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
PARTS: Final = ("faces", "edges", "vertices")
PART_WORDS: Final = ("the flat sides", "the lines where faces meet", "the corners")
#: As the picture draws them unturned: with and without a line of symmetry that stands upright.
SYMMETRICAL: Final = ("isosceles triangle", "square", "rectangle", "pentagon", "hexagon", "kite", "arrowhead", "circle")
LOPSIDED: Final = ("scalene triangle", "right-angled triangle", "quadrilateral", "right trapezium")
#: The angle of the drawn rectangle's diagonal from level.
DIAGONAL: Final = round(degrees(atan2(44, 92)))
#: Shapes with a dashed line that is a line of symmetry, and with one that is not.
MIRRORS: Final = (
    ("rectangle", 90), ("rectangle", 0), ("square", 90), ("square", 0), ("square", 45), ("square", 135),
    ("isosceles triangle", 90), ("kite", 90), ("arrowhead", 90),
)  # fmt: skip
HALVES: Final = (("rectangle", DIAGONAL), ("rectangle", 180 - DIAGONAL), ("parallelogram", 0), ("parallelogram", 90))
NO_MIRRORS: Final = (
    ("isosceles triangle", 0), ("kite", 0), ("arrowhead", 0), ("isosceles triangle", 60), ("kite", 45),
    ("scalene triangle", 90), ("right-angled triangle", 90), ("parallelogram", 45),
)  # fmt: skip
DIRECTIONS: Final = ("up", "right", "down", "left")


@question_template("Y2-T16", "Y2-GE-2", HARD, criteria=("2G-1",))
def count_parts_of_solid(rng: Random) -> Draft | None:
    """Say how many faces, edges or vertices a solid has."""
    name, counts = rng.choice(tuple(SOLIDS.items()))
    at = rng.randrange(3)
    key = counts[at]
    others = [value for value in counts if value != key]
    rng.shuffle(others)
    return Draft(
        stem=f"How many {PARTS[at]} does this shape have?",
        key=whole(key),
        distractors=(
            *(choice for other in others for choice in other_part_counted.choices(whole, key, other)),
            *one_out(whole, key),
            *two_slips(whole, key + 2, key - 2, 4, 10),
        ),
        picture=solid(name),
        method=f"{PARTS[at].capitalize()} are {PART_WORDS[at]}. Count the hidden ones too: {key}.",
        crossed=False,
    )


@question_template("Y2-T45", "Y2-GE-1", EASY)
def count_sides(rng: Random) -> Draft:
    """Count the sides of a shape, any way up."""
    name, sides = rng.choice(tuple(SIDES.items()))
    target, other = rng.sample((first_side_counted_again, one_side_missed), 2)
    return Draft(
        stem="How many sides does this shape have?",
        key=whole(sides),
        distractors=(
            *target.choices(whole, sides),
            *two_slips(whole, sides + 2, sides - 2 if sides > 4 else 0, sides + 3),
            *other.choices(whole, sides),
        ),
        picture=shape(name, rng.randrange(0, 360, 15)),
        method=f"Put a finger on one corner and count each side once until you are back: {sides}.",
        crossed=False,
    )


@question_template("Y2-T46", "Y2-GE-1", MEDIUM)
def find_symmetrical(rng: Random) -> Draft:
    """Find the one shape with an upright line of symmetry."""
    name = rng.choice(SYMMETRICAL)
    return Draft(
        stem="Which shape has a vertical line of symmetry?",
        key=drawing(shape(name), name),
        distractors=(
            drawing(shape("parallelogram"), "parallelogram").because("symmetry-by-halves"),
            *(drawing(shape(other), other).because("shape-property-mixup") for other in rng.sample(LOPSIDED, 2)),
        ),
        method="Fold each shape down the middle in your mind: only one has two halves that match.",
    )


@question_template("Y2-T47", "Y2-GE-1", HARD)
def find_mirror_line(rng: Random) -> Draft:
    """Find the drawing whose dashed line is a line of symmetry."""
    other_halves, one = rng.sample(HALVES, 2)

    def mirrored(name: str, angle: int) -> Choice:
        return drawing(shape(name, mirror=angle), (name, angle))

    return Draft(
        stem="Which dashed line is a line of symmetry?",
        key=mirrored(*rng.choice(MIRRORS)),
        distractors=(
            mirrored(*one).because("symmetry-by-halves"),
            mirrored(*other_halves).because("symmetry-by-halves"),
            *(mirrored(*wrong).because("shape-property-mixup") for wrong in rng.sample(NO_MIRRORS, 2)),
        ),
        method="Fold along the line in your mind: both sides must lie on top of each other.",
    )


@question_template("Y2-T48", "Y2-GE-3", MEDIUM)
def turn_an_arrow(rng: Random) -> Draft:
    """Say where an arrow points after one to three right-angle turns."""
    start, (turn, steps) = rng.randrange(4), rng.choice((("quarter", 1), ("half", 2), ("three-quarter", 3)))
    sign, word = rng.choice(((1, "clockwise"), (-1, "anticlockwise")))

    def direction(quarters: int) -> Choice:
        return words(DIRECTIONS[(start + quarters) % 4])

    passed = [DIRECTIONS[(start + sign * quarters) % 4] for quarters in range(steps + 1)]
    return Draft(
        stem=f"An arrow points {DIRECTIONS[start]} and makes a {turn} turn {word}. Where does it point now?",
        key=direction(sign * steps),
        distractors=(
            *turned_other_way.choices(direction, sign * steps % 4),
            *(direction(sign * steps + 1 + extra).because("turn-angle-mixup") for extra in range(3)),
        ),
        method=f"Go {word} one quarter turn at a time: {', '.join(passed)}.",
    )


@question_template("Y2-T49", "Y2-GE-3", EASY)
def continue_pattern(rng: Random) -> Draft:
    """Continue a pattern with a unit of three or four places."""
    unit = rng.choice(("AABB", "ABBC", "ABAC", "AABC"))
    draft = what_comes_next(rng, unit, rng.randint(len(unit) + 1, len(unit) + 4))
    shown = draft.picture.data["tokens"] if draft.picture else []
    return replace(
        draft,
        distractors=[choice.because("near-miss") for choice in draft.distractors],
        method=f"The part that repeats is {', '.join(shown[: len(unit)])}. Next comes {draft.key.value}.",
    )


@question_template("Y2-T65", "Y2-GE-1", MEDIUM, criteria=("2G-1",))
def more_or_fewer_sides(rng: Random) -> Draft:
    """Compare shapes by their number of sides or vertices, any way up."""
    more = rng.random() < 0.5
    name = rng.choice(("rectangle", "pentagon"))
    part = rng.choice(("sides", "vertices"))

    def drawn(other: str) -> Choice:
        return drawing(shape(other, rng.randrange(15, 360, 30)), other)

    fitting = [other for other, sides in SIDES.items() if (sides > SIDES[name]) == more and sides != SIDES[name]]
    rest = [other for other in SIDES if other not in fitting and other != name]
    rest = [*rest, f"irregular {name}"] if name != "rectangle" else rest
    key = rng.choice(fitting)
    return Draft(
        stem=f"Which shape has {'more' if more else 'fewer'} {part} than a {name}?",
        key=drawn(key),
        distractors=[drawn(other).because("shape-property-mixup") for other in rng.sample(rest, 3)],
        method=f"A {name} has {SIDES[name]} {part}, and the {key} has {SIDES[key]}.",
    )


@question_template("Y2-T66", "Y2-GE-2", MEDIUM, criteria=("2G-1",))
def same_number_of_faces(rng: Random) -> Draft:
    """Compare solids by their number of faces."""
    name, twin = rng.choice(
        (("cube", "cuboid"), ("cuboid", "cube"), ("square-based pyramid", "triangular prism"),
         ("triangular prism", "square-based pyramid"))
    )  # fmt: skip
    others = [other for other in SOLIDS if other not in (name, twin)] + ["cylinder", "cone", "sphere"]
    first, *rest = others
    return Draft(
        stem=f"Which 3-D shape has as many faces as a {name}?",
        key=words(twin),
        distractors=[words(other).because("shape-property-mixup") for other in (first, *rng.sample(rest, 2))],
        method=f"A {name} has {SOLIDS[name][0]} faces, and a {twin} has {SOLIDS[twin][0]} too.",
    )
