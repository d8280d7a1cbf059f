"""Solvers for flat shapes, solids, nets and lines, from the checker's own table of facts."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import atan2, degrees
from typing import Any

from learning_jungle.curriculum.checking import facts, pictures
from learning_jungle.curriculum.checking.numerals import number_from_words
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()

_CORNERS = ("corners", "vertices", "corner", "vertex", "angles")


@TABLE.reads(r"which (?:shape|solid|one|solid shape|picture) is (?:a|an|the) ([a-z -]+)\?")
def named_panel(question: Question, name: str) -> Answer:
    """Find the drawing of a named shape."""
    return question.panels_where(lambda panel: _is_called(panel.get("name", ""), name))


@TABLE.reads(r"what is (?:this|the) (?:solid |3-d )?(?:shape|solid)? ?called\?")
def name_of_picture(question: Question) -> Answer:
    """Name the shape that is drawn."""
    name = question.data.get("name")
    return None if name is None else {at for at, text in enumerate(question.options) if _is_called(name, text)}


@TABLE.reads(r"which (?:shape|polygon) has (?:exactly )?(no|one|two|three|four|[0-9]+) (?:straight )?([a-z ]+)\?")
def shape_with(question: Question, size: str, part: str) -> Answer:
    """Find the shape with so many sides, corners, right angles or lines of symmetry."""
    if part.endswith("shaded"):
        return None
    count = 0 if size == "no" else int(size) if size.isdigit() else number_from_words(size)
    names = [panel.get("name", "") for panel in question.panels] or list(question.options)
    return {at for at, name in enumerate(names) if _part_of_flat(name, part) == count}


@TABLE.reads(
    r"how many (?:straight )?(sides|corners|vertices|right angles|lines of symmetry|angles) (?:has|does|are "
    r"there in)(?: a| an| the| this)? ([a-z -]+?)(?: have)?\?",
)
def parts_of_flat(question: Question, part: str, name: str) -> Answer:
    """Count the sides, corners or lines of symmetry of a flat shape, named or drawn."""
    if name in ("shape", "polygon"):
        name = question.data.get("name", "")
    if facts.flat(name) is None:
        return None
    return _part_of_flat(name, part)


@TABLE.reads(
    r"how many (faces|edges|vertices|corners) (?:has|does|are there on|are there in|are on)(?: a| an| the| "
    r"this)? ([a-z -]+?)(?: have)?\?",
)
def parts_of_solid(question: Question, part: str, name: str) -> Answer:
    """Count the faces, edges or vertices of a solid, named or drawn."""
    if name in ("shape", "solid", "solid shape"):
        name = question.data.get("name", "")
    solid = facts.solid(name)
    return None if solid is None else getattr(solid, "vertices" if part == "corners" else part)


@TABLE.reads(
    r"which (?:solid|shape|solid shape|3-d shape) has {n} (faces|edges|vertices) and {n} (faces|edges|vertices)\?"
)
def solid_with(question: Question, first: Fraction, part: str, second: Fraction, other: str) -> Answer:
    """Find the solid with so many faces, edges or vertices."""
    found = set()
    for at, name in enumerate([panel.get("name", "") for panel in question.panels] or question.options):
        solid = facts.solid(name)
        if solid and getattr(solid, part) == first and getattr(solid, other) == second:
            found.add(at)
    return found or None


@TABLE.reads(
    r"which (?:net|one|picture|shape)? ?(?:folds (?:up )?(?:to make|into)|makes|will fold to make|is the net "
    r"of|can be folded (?:to make|into)) a(?:n open)? cube\?",
)
def cube_net(question: Question) -> Answer:
    """Find the net that folds to a cube."""
    return question.panels_where(lambda panel: pictures.folds_to_cube(panel.get("cells", [])))


@TABLE.reads(
    r"which (?:line|lines|pair of lines|pair|picture|picture shows a|picture shows) ?(?:is|are|shows|show)? ?"
    r"(?:a )?(vertical|horizontal|parallel|perpendicular)(?: lines?)?\?",
)
def lines_of_kind(question: Question, kind: str) -> Answer:
    """Find upright, level, parallel or perpendicular lines by their directions."""

    def fits(panel: Mapping[str, Any]) -> bool:
        angles = [degrees(atan2(y2 - y1, x2 - x1)) % 180 for x1, y1, x2, y2, _ in panel.get("segments", [])]
        if kind in ("vertical", "horizontal"):
            return len(angles) == 1 and _apart(angles[0], 90 if kind == "vertical" else 0) < 1
        return len(angles) == 2 and abs(_apart(*angles) - (90 if kind == "perpendicular" else 0)) < 1

    return question.panels_where(fits)


@TABLE.reads(r"which (?:picture|drawing|dashed line|line) (?:shows|is) a (?:mirror line|line of symmetry)\?")
def symmetry_panel(question: Question) -> Answer:
    """Find the shape whose dashed line is a line of symmetry, for shapes whose lines are known."""
    return question.panels_where(lambda panel: panel.get("mirror") is not None and _mirrors(panel))


def _is_called(drawn: str, name: str) -> bool:
    """Say whether a drawn shape may be called by a name: a square is a rectangle, a thin triangle a triangle."""
    drawn, name = drawn.lower().removeprefix("regular "), name.lower().removeprefix("regular ")
    if drawn == name:
        return True
    first, second = facts.flat(drawn), facts.flat(name)
    if drawn.split(" ")[0] in ("curved", "open", "round", "rounded"):
        return False
    if name == "triangle":
        return drawn.endswith(" triangle") or drawn.startswith("triangle ")
    if name == "rectangle":
        return drawn in ("square", "oblong", "long rectangle")
    if name == "quadrilateral":
        return first is not None and first.sides == 4
    if name.endswith("pyramid") and drawn.endswith("pyramid"):
        return "pyramid" in (name, drawn)
    return first is not None and second is not None and drawn.endswith(f" {name}")


def _part_of_flat(name: str, part: str) -> int | None:
    shape = facts.flat(name)
    if shape is None:
        return None
    if part in _CORNERS:
        return shape.sides if shape.straight else 0
    if part.startswith("right angle"):
        return shape.right_angles
    if "symmetry" in part:
        return shape.symmetry
    return shape.sides if "side" in part else None


def _apart(first: float, second: float) -> float:
    """Return the angle between two directions, 0 to 90 degrees."""
    turn = abs(first - second) % 180
    return min(turn, 180 - turn)


def _mirrors(panel: Mapping[str, Any]) -> bool:
    """Say whether the dashed line of a drawn shape, given from the shape's own upright, is a line of symmetry."""
    shape = facts.flat(panel["name"])
    if shape is None or shape.symmetry is None:
        return panel["name"] == "circle"
    if shape.symmetry == 0:
        return False
    turn = (panel["mirror"] - panel.get("rotation", 0)) % 180
    step = Fraction(180, shape.symmetry)
    return (turn - 90) % step == 0


@TABLE.reads(r"which shape has a (vertical|horizontal) line of symmetry\?")
def upright_symmetry(question: Question, way: str) -> Answer:
    """Find the shape with an upright (or level) line of symmetry as it is drawn."""
    if any(panel["kind"] != "shape" or panel["rotation"] for panel in question.panels):
        return None
    table = facts.UPRIGHT_SYMMETRY if way == "vertical" else facts.LEVEL_SYMMETRY
    return question.panels_where(lambda panel: panel["name"] in table)


@TABLE.reads(
    r"the net of a (?:solid|3-d shape) has ([0-9a-z ]+)\. how many (edges|vertices|faces) "
    r"does the (?:solid|shape) have\?"
)
def solid_of_net(question: Question, words: str, part: str) -> Answer:
    """Count the edges of a solid from its faces, and its vertices by Euler's rule: V - E + F = 2."""
    faces = corners = 0
    for piece in words.split(" and "):
        count, _, name = piece.partition(" ")
        shape = facts.flat(name)
        if shape is None:
            return None
        faces, corners = faces + int(count), corners + int(count) * shape.sides
    return {"faces": faces, "edges": corners // 2, "vertices": 2 - faces + corners // 2}[part]


@TABLE.reads(r"what is the marked part of the circle called\?")
def part_of_circle(question: Question) -> Answer:
    """Name the marked part of a circle."""
    return question.data["marked"] if question.kind == "circle_parts" else None


@TABLE.reads(
    r"a triangle has sides of ([0-9]+) cm, ([0-9]+) cm and ([0-9]+) cm\. which name fits it best\?",
    r"a triangle has three sides of ([0-9]+) cm()()\. which name fits it best\?",
)
def triangle_of_sides(question: Question, *sides: str) -> Answer:
    """Name a triangle by how many of its sides are equal; right-angled ones are named by their squares."""
    if not sides[0].isdigit():
        return {"three d": "scalene", "two equ": "isosceles", "three e": "equilateral"}[sides[0][:7]]
    lengths = sorted(int(side or sides[0]) for side in sides)
    if lengths[0] ** 2 + lengths[1] ** 2 == lengths[2] ** 2:
        return None
    return {1: "equilateral", 2: "isosceles", 3: "scalene"}[len(set(lengths))]


@TABLE.reads(r"a quadrilateral has (.*)\. (?:what is it|which name fits it best)\?")
def quadrilateral_of_properties(question: Question, words: str) -> Answer:
    """Name a quadrilateral by its sides and angles."""
    square_corners = "four right angles" in words
    if "four sides of" in words or "four equal sides" in words:
        return "square" if square_corners else "rhombus"
    if square_corners:
        return "rectangle"
    if "two pairs of parallel" in words:
        return "parallelogram"
    if "one pair of parallel" in words:
        return "trapezium"
    return "kite" if "that meet" in words and "no parallel" in words else None
