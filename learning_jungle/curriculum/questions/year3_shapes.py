"""Year 3, properties of flat shapes and solids."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from learning_jungle.curriculum.misconceptions.geometry import hidden_cubes_left_out
from learning_jungle.curriculum.pictures.kinds import shape, solid
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.options import Choice, whole, words

SIDES = {"triangle": 3, "quadrilateral": 4, "pentagon": 5, "hexagon": 6, "octagon": 8}
#: Faces, edges and vertices of each solid.
SOLIDS = {
    "cube": (6, 12, 8), "cuboid": (6, 12, 8), "triangular prism": (5, 9, 6), "square-based pyramid": (5, 8, 5),
    "pentagonal prism": (7, 15, 10), "hexagonal prism": (8, 18, 12),
}  # fmt: skip
#: The faces, edges and vertices that a drawing of a box shows.
SHOWN = (3, 9, 7)
#: Shapes to draw, with their right angles and their pairs of parallel sides.
RIGHT_ANGLES = {
    "square": 4, "rectangle": 4, "right-angled triangle": 1, "right trapezium": 2, "parallelogram": 0, "rhombus": 0,
    "equilateral triangle": 0,
}  # fmt: skip
PARALLEL_PAIRS = {
    "square": 2, "rectangle": 2, "parallelogram": 2, "rhombus": 2, "trapezium": 1, "right trapezium": 1,
    "regular hexagon": 3, "regular octagon": 4, "kite": 0, "regular pentagon": 0,
}  # fmt: skip


@question_template("Y3-T19", "Y3-GE-1", EASY)
def sides_of_a_polygon(rng: Random) -> Draft | None:
    """Say how many sides or vertices a polygon has from its name."""
    name = rng.choice(("pentagon", "hexagon", "octagon", "quadrilateral"))
    key = SIDES[name]
    article, part = "an" if name == "octagon" else "a", rng.choice(("sides", "vertices"))
    target, *others = sorted((n for n in SIDES.values() if n != key), key=lambda n: (abs(n - key), rng.random()))
    return Draft(
        stem=f"How many {part} does {article} {name} have?",
        key=whole(key),
        distractors=(
            whole(target).because("shape-property-mixup"),
            *(whole(n).because("shape-property-mixup") for n in others),
            *(whole(n).because("near-miss") for n in (7, 10)),
        ),
        method=f"{article.capitalize()} {name} has {key} sides, and as many vertices as sides.",
        crossed=False,
    )


@question_template("Y3-T81", "Y3-GE-2", MEDIUM, criteria=("3G-1",))
def right_angles_in_a_shape(rng: Random) -> Draft | None:
    """Count the right angles of a shape that is turned."""
    name = rng.choice(("square", "rectangle", "right-angled triangle", "right trapezium", "right trapezium", "rhombus"))
    if rng.random() < 0.2:
        name = "parallelogram"
    key = RIGHT_ANGLES[name]
    # A shape that is turned looks to some as if it had no right angle; one that only leans, as if it had four.
    target = whole(0).because("shape-orientation") if key else whole(4).because("shape-property-mixup")
    return Draft(
        stem="How many right angles does this shape have?",
        key=whole(key),
        distractors=(target, *(whole(n).because("near-miss") for n in (1, 2, 3, 4) if n != key)),
        picture=shape(name, rng.choice((20, 35, 50, 70, 110, 125, 160))),
        method="Hold the corner of a sheet of paper on each corner of the shape: "
        + (f"{key} of them {'fits' if key == 1 else 'fit'}." if key else "none of them fits."),
        crossed=False,
    )


@question_template("Y3-T82", "Y3-GE-3", HARD, criteria=("3G-2",))
def parallel_sides_of_a_shape(rng: Random) -> Draft | None:
    """Count the pairs of parallel sides of a shape."""
    key = rng.choice((0, 1, 2, 3, 4))
    name = rng.choice([name for name, pairs in PARALLEL_PAIRS.items() if pairs == key])
    return Draft(
        stem="How many pairs of parallel sides does this shape have?",
        key=whole(key),
        distractors=(
            whole(2 * key if key else 2).because("shape-property-mixup"),
            *(whole(n).because("near-miss") for n in range(6) if n not in (key, 2 * key, 2 if key == 0 else 9)),
        ),
        picture=shape(name, rng.choice((0, 15, 40, 75, 90))),
        method="Parallel sides run the same way and never meet. "
        + (f"This shape has {key} such pair{'s' if key > 1 else ''}." if key else "No two sides of this shape do."),
        crossed=False,
    )


def _other_counts(counts: Sequence[int], key: int) -> list[Choice]:
    """Offer the counts of the solid's other parts, then slips on either side."""
    return [
        *(whole(count).because("shape-property-mixup") for count in counts if count != key),
        *(whole(key + slip).because("miscount" if abs(slip) == 1 else "near-miss") for slip in (-2, -1, 1, 2)),
    ]


@question_template("Y3-T56", "Y3-GE-1", MEDIUM)
def parts_of_a_solid(rng: Random) -> Draft | None:
    """Count the faces, edges or vertices of a drawn solid."""
    name = rng.choice(("cube", "cuboid", "triangular prism", "square-based pyramid"))
    part = rng.randrange(3)
    key = SOLIDS[name][part]
    hidden = hidden_cubes_left_out.choices(whole, SHOWN[part]) if name in ("cube", "cuboid") else ()
    ways = (
        "Count the flat faces: front, back and all round.",
        "Count the edges at the top, at the bottom and between them.",
        "Count the corners at the top and at the bottom.",
    )
    return Draft(
        stem=f"How many {('faces', 'edges', 'vertices')[part]} does a {name} have?",
        key=whole(key),
        distractors=(*hidden, *_other_counts(SOLIDS[name], key)),
        picture=solid(name),
        method=f"{ways[part]} There are {key}, the hidden ones too.",
        crossed=False,
    )


@question_template("Y3-T59", "Y3-GE-1", HARD)
def solid_from_its_parts(rng: Random) -> Draft | None:
    """Name the solid that has the given faces, edges or vertices."""
    names = [name for name in SOLIDS if name != "cube"]
    key = rng.choice(names)
    (first, i), (second, j) = rng.choice(((("faces", 0), ("vertices", 2)), (("edges", 1), ("faces", 0))))
    others = sorted(
        (name for name in names if name != key),
        key=lambda name: (abs(SOLIDS[name][i] - SOLIDS[key][i]) + abs(SOLIDS[name][j] - SOLIDS[key][j]), rng.random()),
    )
    return Draft(
        stem=f"Which 3-D shape has {SOLIDS[key][i]} {first} and {SOLIDS[key][j]} {second}?",
        key=words(key),
        distractors=[words(name).because("shape-property-mixup") for name in others],
        method=f"Picture each shape and count. {key.capitalize()}: {SOLIDS[key][0]} faces, {SOLIDS[key][1]} edges and "
        f"{SOLIDS[key][2]} vertices.",
    )
