"""Solids: seen from the front, built of cubes, with labelled edges, or unfolded to a net."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from learning_jungle.curriculum.pictures.objects import UnknownPicture
from learning_jungle.curriculum.pictures.palette import AMBER, CREAM, GUIDE, HONEY, WATER
from learning_jungle.curriculum.pictures.phrases import counted, in_words, listed
from learning_jungle.curriculum.pictures.svg import (
    Drawing,
    Point,
    circle,
    ellipse,
    group,
    label,
    line,
    path,
    polygon,
    rect,
    tag,
    text_width,
)

_SOLID_ROOM: Final = 100


def _hidden(*corners: Point) -> str:
    """Draw dashed lines from the first point, the corner at the back, to the others."""
    return "".join(line(corners[0], corner, 1.5, GUIDE, "4 4") for corner in corners[1:])


def _box(left: float, top: float, wide: float, high: float, deep: float) -> str:
    """Draw a box by its front face and the shift of its back face up and to the right."""
    right, bottom = left + wide, top + high
    return (
        polygon([(left, top), (right, top), (right, bottom), (left, bottom)], HONEY)
        + polygon([(left, top), (left + deep, top - deep), (right + deep, top - deep), (right, top)], CREAM)
        + polygon([(right, top), (right + deep, top - deep), (right + deep, bottom - deep), (right, bottom)], AMBER)
        + _hidden(
            (left + deep, bottom - deep), (left, bottom), (left + deep, top - deep), (right + deep, bottom - deep)
        )
    )


def _cube() -> str:
    return _box(-40, -20, 58, 58, 24)


def _cuboid() -> str:
    return _box(-50, -8, 78, 38, 22)


def _sphere() -> str:
    return (
        circle(0, 0, 42, HONEY, 2)
        + path("M-42 0 A42 13 0 0 0 42 0", edge=1.5)
        + tag(
            "path",
            d="M-42 0 A42 13 0 0 1 42 0",
            fill="none",
            stroke=GUIDE,
            stroke_width=1.5,
            stroke_dasharray="4 4",
        )
    )


def _cylinder() -> str:
    return path("M-28 -32 L-28 32 A28 10 0 0 0 28 32 L28 -32 Z", HONEY, 2) + ellipse(0, -32, 28, 10, CREAM, 2)


def _cone() -> str:
    return path("M0 -46 L-32 32 A32 11 0 0 0 32 32 Z", HONEY, 2)


def _square_pyramid() -> str:
    tip = (2.0, -44.0)
    return (
        polygon([tip, (-44, 24), (12, 38)], CREAM)
        + polygon([tip, (12, 38), (46, 16)], AMBER)
        + _hidden((-8, 6), (-44, 24), (46, 16), tip)
    )


def _triangular_pyramid() -> str:
    tip = (0.0, -44.0)
    return (
        polygon([tip, (-42, 24), (8, 40)], CREAM)
        + polygon([tip, (8, 40), (42, 16)], AMBER)
        + _hidden((-42, 24), (42, 16))
    )


def _triangular_prism() -> str:
    return (
        polygon([(-46, 34), (6, 34), (-20, -14)], CREAM)
        + polygon([(-20, -14), (6, 34), (46, 10), (20, -38)], AMBER)
        + _hidden((-6, 10), (-46, 34), (20, -38), (46, 10))
    )


def _hexagonal_prism() -> str:
    top = [(-40, -26), (-18, -38), (22, -38), (40, -26), (18, -14), (-22, -14)]
    sides = [
        polygon([a, b, (b[0], b[1] + 56), (a[0], a[1] + 56)], fill)
        for a, b, fill in ((top[0], top[5], WATER), (top[5], top[4], CREAM), (top[4], top[3], AMBER))
    ]
    return "".join(sides) + polygon(top, HONEY)


#: How each solid is drawn within 100 by 100 units, and its faces one by one.
SOLIDS: Final[dict[str, tuple[Callable[[], str], tuple[str, ...]]]] = {
    "cube": (_cube, ("square",) * 6),
    "cuboid": (_cuboid, ("rectangle",) * 6),
    "sphere": (_sphere, ("round all over, with no flat face",)),
    "cylinder": (_cylinder, ("circle", "circle", "a curved face between them")),
    "cone": (_cone, ("circle", "a curved face that comes to a point")),
    "square-based pyramid": (_square_pyramid, ("square", "triangle", "triangle", "triangle", "triangle")),
    "triangular-based pyramid": (_triangular_pyramid, ("triangle",) * 4),
    "triangular prism": (_triangular_prism, ("triangle", "triangle", "rectangle", "rectangle", "rectangle")),
    "hexagonal prism": (_hexagonal_prism, ("hexagon", "hexagon", *("rectangle",) * 6)),
}
SOLIDS["pyramid"] = SOLIDS["square-based pyramid"]
SOLIDS["square pyramid"] = SOLIDS["square-based pyramid"]
SOLIDS["tetrahedron"] = SOLIDS["triangular-based pyramid"]


def _solid(name: str) -> tuple[Callable[[], str], tuple[str, ...]]:
    try:
        return SOLIDS[name]
    except KeyError:
        raise UnknownPicture(f"no solid called {name!r}") from None


def draw_solid(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw one solid; edges at the back are dashed."""
    side = min(room - 8, 190.0)
    body = group(_solid(data["name"])[0](), room / 2, side / 2, side / _SOLID_ROOM, class_="dsj-pic-solid")
    return Drawing(room, side, body)


def describe_solid(data: Mapping[str, Any]) -> str:
    """Describe the faces of the solid one by one, without its name or a count."""
    return f"A solid. Its faces: {listed(_solid(data['name'])[1])}."


def draw_net(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw the squares of a net where they lie."""
    cells = [tuple(cell) for cell in data["cells"]]
    rows, columns = max(r for r, _ in cells) + 1, max(c for _, c in cells) + 1
    side = min(48.0, (room - 6) / columns)
    left = (room - side * columns) / 2
    body = "".join(rect(left + side * c, 3 + side * r, side, side, HONEY, 2.5, class_="dsj-pic-cell") for r, c in cells)
    return Drawing(room, side * rows + 6, body)


def describe_net(data: Mapping[str, Any]) -> str:
    """Read the net row by row from the left, squares and gaps."""
    cells = {tuple(cell) for cell in data["cells"]}
    rows, columns = max(r for r, _ in cells) + 1, max(c for _, c in cells) + 1
    read = [
        f"Row {in_words(r + 1)}: {listed('square' if (r, c) in cells else 'gap' for c in range(columns))}."
        for r in range(rows)
    ]
    return " ".join(["A net of squares, from the top.", *read])


def draw_cuboid(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw a cuboid to rough scale with three labelled edges, or as a block of unit cubes."""
    length, width, height = data["length"], data["width"], data["height"]
    if data["cubes"]:
        return _cubes(length, width, height, room)
    most = max(length, width, height)
    long, deep, high = (max(0.35, size / most) for size in (length, width, height))
    texts = [f"{size} {data['unit']}" for size in (length, width, height)]
    unit = min(150.0, (room - text_width(texts[2]) - 60) / (long + deep * 0.5))
    wide, shift, tall = long * unit, deep * unit * 0.45, high * unit
    left = (room - wide - shift - text_width(texts[1])) / 2
    top = shift + 8
    body = _box(left, top, wide, tall, shift)
    body += label(texts[0], left + wide / 2, top + tall + 16)
    body += label(texts[1], left + wide + shift / 2 + 10, top + tall - shift / 2 + 8, anchor="start")
    body += label(texts[2], left - 8, top + tall / 2, anchor="end")
    shift_right = max(0.0, text_width(texts[2]) + 8 - left)
    return Drawing(room, top + tall + 32, group(body, shift_right, 0))


def _cubes(length: int, width: int, height: int, room: float) -> Drawing:
    side = min(44.0, (room - 10) / (length + width * 0.5), 230 / (height + width * 0.5))
    shift = side * 0.5
    left, top = (room - length * side - width * shift) / 2, 4 + width * shift
    body = "".join(
        rect(left + side * x, top + side * y, side, side, HONEY, 2, class_="dsj-pic-cell")
        for x in range(length)
        for y in range(height)
    )
    for z in range(width):
        for x in range(length):
            a, b = left + side * x + shift * z, top - shift * z
            body += polygon([(a, b), (a + shift, b - shift), (a + shift + side, b - shift), (a + side, b)], CREAM)
        for y in range(height):
            a, b = left + side * length + shift * z, top + side * y - shift * z
            body += polygon([(a, b), (a + shift, b - shift), (a + shift, b - shift + side), (a, b + side)], AMBER)
    return Drawing(room, top + height * side + 4, body)


def describe_cuboid(data: Mapping[str, Any]) -> str:
    """Read the three labels, or how the cubes are stacked; never the volume."""
    length, width, height = data["length"], data["width"], data["height"]
    if data["cubes"]:
        deep = counted(width, "cube")
        return (
            f"A block built of cubes: {counted(length, 'cube')} long, {deep} wide and {counted(height, 'cube')} high."
        )
    unit = data["unit"]
    return f"A cuboid. Its edges are labelled {length} {unit}, {width} {unit} and {height} {unit}."
