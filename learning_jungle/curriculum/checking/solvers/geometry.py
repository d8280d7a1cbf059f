"""Solvers for angles, turns, coordinates, reflections and translations."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from learning_jungle.curriculum.checking import pictures
from learning_jungle.curriculum.checking.dimensions import COORDINATE
from learning_jungle.curriculum.checking.quantities import Value
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()

Point = tuple[Fraction, Fraction]
_QUARTERS = {
    "quarter": 1, "half": 2, "three-quarter": 3, "three quarter": 3, "whole": 4, "full": 4, "right-angle": 1,
    "one right angle": 1,
}  # fmt: skip
_STEPS = {"right": (1, 0), "left": (-1, 0), "up": (0, 1), "down": (0, -1)}


@TABLE.reads(
    r"how many (?:right angles|quarter turns) (?:make|are in|are there in|is|are the same as) (?:a|one) "
    r"([a-z-]+ ?[a-z]*?) turn\?",
)
def quarters_of_turn(question: Question, turn: str) -> Answer:
    """Say how many right angles a turn is."""
    return _QUARTERS.get(turn)


@TABLE.reads(
    r"[a-z]+ makes (?:a|one) ([a-z-]+) turn, then (?:a|one|another) ([a-z-]+) turn\. how many (?:right angles"
    r"|quarter turns) is that altogether\?",
)
def two_turns(question: Question, first: str, second: str) -> Answer:
    """Add two turns."""
    return _QUARTERS[first] + _QUARTERS[second] if first in _QUARTERS and second in _QUARTERS else None


@TABLE.reads(
    r"(?:the (?:long|minute) hand (?:points to|is at|is on)|an arrow points to) {n}\. it (?:makes|turns) (?:a"
    r"|one|through a) ([a-z-]+) turn (clockwise|anticlockwise)\. (?:which|what) number does it point to now\?",
)
def turn_hand(question: Question, start: Fraction, turn: str, way: str) -> Answer:
    """Turn the hand of a clock."""
    steps = 3 * _QUARTERS.get(turn, 0) * (1 if way == "clockwise" else -1)
    return (start + steps - 1) % 12 + 1 if steps else None


@TABLE.reads(
    r"which (?:angle|picture)? ?(?:is|shows) ?(an?|the)? ([a-z -]+?)(?: angle)?\?",
    r"which angle is (smaller|less|greater|more|larger|bigger) than (a right angle)\?",
    r"which angle is the (largest|smallest|greatest|biggest|widest)()\?",
)
def angle_of_kind(question: Question, first: str, second: str) -> Answer:
    """Find the acute, right, obtuse, reflex, largest or smallest angle, drawn or in degrees."""
    sizes = [_degrees(option) for option in (question.panels or question.values)]
    if None in sizes:
        return None
    known = [size for size in sizes if size is not None]
    if second == "":
        wanted = min(known) if first == "smallest" else max(known)
        return {at for at, size in enumerate(known) if size == wanted}
    if second == "a right angle":
        return {at for at, size in enumerate(known) if (size < 90 if first in ("smaller", "less") else size > 90)}
    if second not in ("acute", "right", "obtuse", "reflex"):
        return None
    return {at for at, size in enumerate(known) if _angle_name(size) == second}


@TABLE.reads(
    r"two angles (?:make|are on|lie on|meet on|form) a straight line\. one (?:angle )?is {n}°\. what is the "
    r"(?:size of the )?other(?: angle)?\?",
)
def rest_of_line(question: Question, known: Fraction) -> Answer:
    """Find the other angle on a straight line."""
    return (90 if "right angle." in question.stem else 180) - known


@TABLE.reads(
    r"(?:the|these|{n}|two|three|four) (?:straight )?(?:angles|lines)[a-z ]*\. what is (?:the size of )?"
    r"(?:the )?(?:angle )?(?:marked )?.*\?",
)
def marked_angle(question: Question, *_: object) -> Answer:
    """Find the angle marked with a question mark."""
    if question.kind == "angles":
        return pictures.unknown_angle(question.data)
    if question.kind == "triangle":
        return _third_corner(question.data)
    return None


@TABLE.reads(
    r"a (?:rectangle|rectangular garden|picture frame) has sides of {measure} and {measure}\. one diagonal is "
    r"{measure} long\. how long is the other diagonal\?",
)
def other_diagonal(question: Question, one: Value, other: Value, diagonal: Value) -> Answer:
    """Find the second diagonal of a rectangle, as long as the first, which is longer than either side."""
    return diagonal if diagonal.magnitude > max(one.magnitude, other.magnitude) else None


@TABLE.reads(r"two angles of a triangle are {n}° and {n}°\. (?:find|what is) the (?:third|other)(?: angle)?[.?]")
def third_angle(question: Question, first: Fraction, second: Fraction) -> Answer:
    """Find the third angle of a triangle."""
    return 180 - first - second


@TABLE.reads(
    r"three angles of a (?:quadrilateral|four-sided shape) are {n}°, {n}° and {n}°\. (?:find|what is) the "
    r"(?:fourth|other)(?: angle)?[.?]",
)
def fourth_angle(question: Question, first: Fraction, second: Fraction, third: Fraction) -> Answer:
    """Find the fourth angle of a quadrilateral."""
    return 360 - first - second - third


@TABLE.reads(r"(?:what are the coordinates of|where is|what is the position of) (?:point )?([a-z])\?")
def read_point(question: Question, label: str) -> Answer:
    """Read a point of the grid."""
    return _at(_point(question, label)) if question.kind == "grid" else None


@TABLE.reads(
    r"(?:point )?([a-z]) is (?:at )?{point}\. (?:it|the point|[a-z]) (?:moves|is (?:moved|translated)) "
    r"([a-z0-9, ]+)\. (?:what|where) (?:is|are) .*\?",
)
def translate(question: Question, label: str, start: Point | str, move: str) -> Answer:
    """Move a point."""
    point = start if isinstance(start, tuple) else _point(question, label)
    step = _step(move)
    return None if point is None or step is None else _at((point[0] + step[0], point[1] + step[1]))


@TABLE.reads(
    r"a point moves ([a-z0-9 ]+)\. it lands on (?:([a-z])|{point})\. what (?:are the coordinates|is the "
    r"position) of its start\?",
)
def undo_translation(question: Question, move: str, label: str | None, end: Point | None) -> Answer:
    """Move a point back."""
    point, step = end or _point(question, label or ""), _step(move)
    return None if point is None or step is None else _at((point[0] - step[0], point[1] - step[1]))


@TABLE.reads(
    r"(?:point )?([a-z])(?: is(?: at)? {point}\. (?:reflect it|it is reflected)| is reflected) in the (?:(x"
    r"|y)-axis|(?:horizontal |vertical )?(?:dashed )?mirror line|dashed line)\.?(?: .*\?)?",
)
def reflect(question: Question, label: str, start: Point | None, axis: str | None) -> Answer:
    """Reflect a point in an axis or in the mirror line drawn."""
    point = start or _point(question, label)
    if point is None:
        return None
    if axis:
        return _at((point[0], -point[1]) if axis == "x" else (-point[0], point[1]))
    if not question.data.get("mirror"):
        return None
    along, at = question.data["mirror"]
    return _at((2 * at - point[0], point[1]) if along == "x" else (point[0], 2 * at - point[1]))


def _degrees(one: object) -> Fraction | None:
    if isinstance(one, Value):
        return one.face if one.dimension == "angle" else None
    if isinstance(one, dict) and one["kind"] == "angles" and one["form"] == "single":
        return Fraction(one["degrees"][0])
    return None


def _angle_name(size: Fraction) -> str:
    if size < 90:
        return "acute"
    if size == 90:
        return "right"
    return "obtuse" if size < 180 else "straight" if size == 180 else "reflex"


def _third_corner(data: Mapping[str, Any]) -> int | None:
    known = [int(label.rstrip("°")) for label in data["corners"] if label.rstrip("°").isdigit()]
    marked = sum("?" in label for label in data["corners"])
    if len(known) == 2 and marked == 1:
        return 180 - sum(known)
    return None


def _point(question: Question, label: str) -> Point | None:
    for x, y, name in question.data.get("points", []):
        if name.lower() == label:
            return Fraction(x), Fraction(y)
    return None


def _at(point: Point | None) -> Value | None:
    return None if point is None else Value(COORDINATE, point)


def _step(move: str) -> tuple[int, int] | None:
    """Read "3 right and 2 up", "3 squares right, then 2 up"."""
    across = upward = 0
    words = move.replace(",", " ").replace(" and ", " ").split()
    size: int | None = None
    for word in words:
        if word.isdigit():
            size = int(word)
        elif word in _STEPS and size is not None:
            across, upward = across + size * _STEPS[word][0], upward + size * _STEPS[word][1]
            size = None
    return (across, upward) if size is None and (across or upward) else None


@TABLE.reads(
    r"an arrow points (up|right|down|left) and makes an? ([a-z-]+) turn (clockwise|anticlockwise)\. where "
    r"does it point now\?",
)
def turn_arrow(question: Question, start: str, turn: str, way: str) -> Answer:
    """Turn an arrow by quarter turns."""
    order, steps = ("up", "right", "down", "left"), _QUARTERS.get(turn, 0) * (1 if way == "clockwise" else -1)
    return order[(order.index(start) + steps) % 4] if steps else None


@TABLE.reads(r"a, b and c are three corners of a (?:rectangle|square)\. where is the fourth corner\?")
def fourth_corner(question: Question) -> Answer:
    """Find the corner that makes a rectangle of three points: the one opposite the right angle."""
    places = [(Fraction(x), Fraction(y)) for x, y, _ in question.data.get("points", [])]
    for at, (x, y) in enumerate(places):
        (x1, y1), (x2, y2) = places[:at] + places[at + 1 :] if len(places) == 3 else ((x, y), (x, y))
        if (x1 - x) * (x2 - x) + (y1 - y) * (y2 - y) == 0 and len(set(places)) == 3:
            return _at((x1 + x2 - x, y1 + y2 - y))
    return None


@TABLE.reads(r"how does ([a-z]) move to reach ([a-z])\?")
def find_translation(question: Question, first: str, second: str) -> Answer:
    """Find the move that takes one point to another."""
    start, end = _point(question, first), _point(question, second)
    if start is None or end is None:
        return None
    wanted = (end[0] - start[0], end[1] - start[1])
    return {at for at, text in enumerate(question.options) if _step(text.lower()) == wanted}


@TABLE.reads(
    r"the angle between the two equal sides of an isosceles triangle is {n}°\. how large is each of the other "
    r"two angles\?",
)
def base_angles(question: Question, top: Fraction) -> Answer:
    """Find the base angles of an isosceles triangle."""
    return (180 - top) / 2
