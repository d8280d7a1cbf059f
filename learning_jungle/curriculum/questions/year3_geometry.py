"""Year 3, geometry: properties of shapes, right angles and turns, and kinds of lines."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from learning_jungle.curriculum.pictures.kinds import angles, clock, lines, solid
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import NAMES
from learning_jungle.curriculum.wording.options import Choice, drawing, whole, words

TURNS = {"quarter": 1, "half": 2, "three-quarter": 3, "whole": 4}
SIDES = {"triangle": 3, "quadrilateral": 4, "pentagon": 5, "hexagon": 6, "octagon": 8}
#: Faces, edges and vertices of each solid.
SOLIDS = {
    "cube": (6, 12, 8), "cuboid": (6, 12, 8), "triangular prism": (5, 9, 6), "square-based pyramid": (5, 8, 5),
    "pentagonal prism": (7, 15, 10), "hexagonal prism": (8, 18, 12),
}  # fmt: skip
#: Half of a segment as (across, down), chosen so that its turns below fall on whole numbers.
HALF_SEGMENTS = ((30, 0), (24, 12), (12, 24), (24, -12), (12, -24), (0, 30))

Vector = tuple[int, int]


@question_template("Y3-T18", "Y3-GE-2", EASY)
def right_angles_in_a_turn(rng: Random) -> Draft | None:
    """Say how many right angles a turn makes."""
    turn = rng.choice(("half", "three-quarter", "whole"))
    key = TURNS[turn]
    return Draft(
        stem=f"How many right angles make a {turn} turn?",
        key=whole(key),
        distractors=tuple(whole(n).because("turn-angle-mixup") for n in range(1, 6) if n != key),
    )


@question_template("Y3-T19", "Y3-GE-1", EASY)
def sides_of_a_polygon(rng: Random) -> Draft | None:
    """Say how many sides or vertices a polygon has from its name."""
    name = rng.choice(("pentagon", "hexagon", "octagon", "quadrilateral"))
    key = SIDES[name]
    article = "an" if name == "octagon" else "a"
    return Draft(
        stem=f"How many {rng.choice(('sides', 'vertices'))} does {article} {name} have?",
        key=whole(key),
        distractors=(
            whole(key - 1).because("shape-property-mixup"),
            whole(key + 1).because("shape-property-mixup"),
            whole(key + 2).because("near-miss"),
            whole(key - 2).because("near-miss"),
        ),
    )


def _segment(half: Vector, centre: Vector = (50, 50)) -> tuple[int, int, int, int, str]:
    (x, y), (across, down) = centre, half
    return (x - across, y - down, x + across, y + down, "")


@question_template("Y3-T53", "Y3-GE-3", EASY)
def horizontal_or_vertical(rng: Random) -> Draft | None:
    """Find the horizontal or the vertical line among four."""
    halves = {"horizontal": (35, 0), "vertical": (0, 35), "rising": (28, -24), "falling": (24, 28)}
    asked = rng.choice(("horizontal", "vertical"))
    drawn = {name: drawing(lines([_segment(half)]), name) for name, half in halves.items()}
    return Draft(
        stem=f"Which line is {asked}?",
        key=drawn.pop(asked),
        distractors=[choice.because("turn-angle-mixup") for choice in drawn.values()],
    )


@question_template("Y3-T54", "Y3-GE-3", MEDIUM)
def parallel_or_perpendicular(rng: Random) -> Draft | None:
    """Find the pair of lines that is parallel, or the pair that is perpendicular."""

    def pair(name: str) -> Choice:
        across, down = rng.choice(HALF_SEGMENTS)
        beside = (-down * 2 // 3, across * 2 // 3)
        other = {
            "parallel": ((across, down), beside),
            "leaning": (((3 * across - down) // 3, (3 * down + across) // 3), beside),
            "perpendicular": ((-down, across), (0, 0)),
            "crossing": (((across - down) * 2 // 3, (across + down) * 2 // 3), (0, 0)),
        }
        half, (right, below) = other[name]
        first = _segment((across, down), (50 - right // 2, 50 - below // 2))
        return drawing(lines([first, _segment(half, (50 + right // 2, 50 + below // 2))]), name)

    asked = rng.choice(("parallel", "perpendicular"))
    opposite = "perpendicular" if asked == "parallel" else "parallel"
    return Draft(
        stem=f"Which lines are {asked}?",
        key=pair(asked),
        distractors=(
            pair(opposite).because("shape-property-mixup"),
            pair("leaning").because("shape-property-mixup"),
            pair("crossing").because("turn-angle-mixup"),
        ),
    )


@question_template("Y3-T55", "Y3-GE-2", MEDIUM)
def beside_a_right_angle(rng: Random) -> Draft | None:
    """Find the angle that is a right angle, or more or less than one."""
    small, large = (30, 40, 50, 60), (120, 130, 140, 150)
    asked, key, others = rng.choice(
        (
            ("is a right angle", 90, (rng.choice(small), *rng.sample(large, 2))),
            ("is greater than a right angle", rng.choice(large), (90, *rng.sample(small, 2))),
            ("is less than a right angle", rng.choice(small), (90, *rng.sample(large, 2))),
        )
    )

    def drawn(degrees: int) -> Choice:
        return drawing(
            angles("single", [degrees], [""], rotation=rng.choice((0, 20, 90, 160, 200, 270))), f"{degrees}°"
        )

    return Draft(
        stem=f"Which angle {asked}?",
        key=drawn(key),
        distractors=tuple(drawn(degrees).because("turn-angle-mixup") for degrees in others),
    )


def _other_counts(counts: Sequence[int], key: int) -> list[Choice]:
    """Offer the counts of the solid's other parts, then slips on either side."""
    return [
        *(whole(count).because("shape-property-mixup") for count in counts if count != key),
        *(whole(key + slip).because("near-miss") for slip in (-2, -1, 1, 2)),
    ]


@question_template("Y3-T56", "Y3-GE-1", MEDIUM)
def parts_of_a_solid(rng: Random) -> Draft | None:
    """Count the faces, edges or vertices of a drawn solid."""
    name = rng.choice(("cube", "cuboid", "triangular prism", "square-based pyramid"))
    part = rng.randrange(3)
    key = SOLIDS[name][part]
    return Draft(
        stem=f"How many {('faces', 'edges', 'vertices')[part]} does a {name} have?",
        key=whole(key),
        distractors=_other_counts(SOLIDS[name], key),
        picture=solid(name),
    )


@question_template("Y3-T57", "Y3-GE-2", MEDIUM, story=True)
def two_turns(rng: Random) -> Draft | None:
    """Add the right angles of two turns the same way."""
    name, (first, second) = rng.choice(NAMES), rng.sample(sorted(TURNS), 2)
    key = TURNS[first] + TURNS[second]
    return Draft(
        stem=f"{name} makes a {first} turn, then a {second} turn.\nHow many right angles is that altogether?",
        key=whole(key),
        distractors=(
            whole(TURNS[first]).because("partial-step"),
            whole(TURNS[second]).because("partial-step"),
            whole(2).because("turn-angle-mixup"),
            whole(key + 1).because("turn-angle-mixup"),
            whole(key - 1).because("turn-angle-mixup"),
            whole(key + 2).because("turn-angle-mixup"),
        ),
    )


@question_template("Y3-T58", "Y3-GE-2", HARD)
def turning_minute_hand(rng: Random) -> Draft | None:
    """Follow the long hand of a clock through a turn."""
    start, turn = rng.choice(range(1, 13)), rng.choice(("quarter", "half", "three-quarter"))

    def after(quarters: int) -> Choice:
        return whole((start + 3 * quarters - 1) % 12 + 1)

    quarters = TURNS[turn]
    return Draft(
        stem=f"The long hand points to {start}. It makes a {turn} turn clockwise.\nWhich number does it point to now?",
        key=after(quarters),
        distractors=(
            *(after(other).because("turn-angle-mixup") for other in (1, 2, 3) if other != quarters),
            after(0).because("turn-angle-mixup"),
            whole((start + quarters - 1) % 12 + 1).because("turn-angle-mixup"),
        ),
        picture=clock(rng.randint(1, 12), 5 * start % 60, minute_ticks=True),
    )


@question_template("Y3-T59", "Y3-GE-1", HARD)
def solid_from_its_parts(rng: Random) -> Draft | None:
    """Name the solid that has the given faces, edges or vertices."""
    names = [name for name in SOLIDS if name != "cube"]
    key = rng.choice(names)
    (first, i), (second, j) = rng.choice(((("faces", 0), ("vertices", 2)), (("edges", 1), ("faces", 0))))
    return Draft(
        stem=f"Which solid has {SOLIDS[key][i]} {first} and {SOLIDS[key][j]} {second}?",
        key=words(key),
        distractors=[words(name).because("shape-property-mixup") for name in names if name != key],
    )
