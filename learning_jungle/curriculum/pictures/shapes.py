"""Flat shapes: outlines with a mirror line, polygons with labelled sides, and the parts of a circle."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from learning_jungle.curriculum.pictures.objects import UnknownPicture
from learning_jungle.curriculum.pictures.outlines import OUTLINES, regular, uneven, with_sides
from learning_jungle.curriculum.pictures.palette import CROSS, HONEY, INK, VIOLET
from learning_jungle.curriculum.pictures.phrases import listed
from learning_jungle.curriculum.pictures.svg import (
    FONT,
    Drawing,
    Point,
    circle,
    group,
    label,
    line,
    path,
    polyline,
    text_width,
)
from learning_jungle.curriculum.pictures.svg import polygon as closed_shape

RADIUS: Final = 84


def draw_shape(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw the outline turned clockwise by its rotation; its mirror line is at its angle from level, upright at 90."""
    if data["name"] not in OUTLINES:
        raise UnknownPicture(f"no shape called {data['name']!r}")
    outline = OUTLINES[data["name"]]
    r = min(RADIUS, room / 2 - 12)
    middle = r + 12
    if outline.curve:
        drawn = path(outline.curve, HONEY, 3 * 100 / r)
    elif outline.closed:
        drawn = closed_shape(outline.points, HONEY, 3 * 100 / r)
    else:
        drawn = polyline(outline.points, 3 * 100 / r)
    body = group(drawn, room / 2, middle, r / 100, data["rotation"], class_="dsj-pic-shape")
    if data["mirror"] is not None:
        turn = math.radians(data["mirror"])
        dx, dy = (r + 10) * math.cos(turn), (r + 10) * math.sin(turn)
        ends = (room / 2 + dx, middle - dy), (room / 2 - dx, middle + dy)
        body += line(*ends, 3, CROSS, "9 7", class_="dsj-pic-mirror")
    if data["label"]:
        body += label(data["label"], room / 2, middle * 2 + 8, bold=True)
    return Drawing(room, middle * 2 + (22 if data["label"] else 0), body)


def describe_shape(data: Mapping[str, Any]) -> str:
    """Describe the sides of the shape in the order a finger would follow them, without its name or a count."""
    if data["name"] not in OUTLINES:
        raise UnknownPicture(f"no shape called {data['name']!r}")
    outline = OUTLINES[data["name"]]
    said = [f"Shape {data['label']}." if data["label"] else "A shape.", outline.told]
    if data["mirror"] is not None:
        lies = {0: "level", 90: "upright"}.get(data["mirror"] % 180, "slanting")
        said.append(f"A dashed {lies} line goes through its middle.")
    return " ".join(said)


def draw_polygon(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw a polygon and write each label outside its side."""
    sides = data["sides"]
    margin = max([14.0, *(text_width(text) + 6 for text in sides)])
    r = min(96.0, max(44.0, room / 2 - margin))
    if data["form"] not in ("regular", "irregular"):
        raise UnknownPicture(f"no polygon is {data['form']!r}")
    shape = regular(len(sides)) if data["form"] == "regular" else _to_scale(sides)
    corners = [(x * r / 100, y * r / 100) for x, y in shape]
    low, high = min(y for _, y in corners) - 28, max(y for _, y in corners) + 28
    body = closed_shape(corners, HONEY, 3)
    for n, text in enumerate(sides):
        if text:
            body += _outside(corners[n], corners[(n + 1) % len(corners)], text)
    return Drawing(room, high - low, group(body, room / 2, -low))


def _to_scale(sides: Sequence[str]) -> tuple[Point, ...]:
    """Return corners whose sides are as long as their labels say; a side without a number is of middling length."""
    found = [re.search(r"\d+(?:\.\d+)?", text) for text in sides]
    lengths = [float(match.group()) for match in found if match]
    if not lengths:
        return uneven(len(sides))
    try:
        return with_sides([float(match.group()) if match else sum(lengths) / len(lengths) for match in found])
    except ValueError:
        return uneven(len(sides))


def _outside(start: Point, end: Point, text: str) -> str:
    """Write a label beside the middle of a side of a shape that goes clockwise round (0, 0)."""
    x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    along = math.hypot(end[0] - start[0], end[1] - start[1])
    nx, ny = (end[1] - start[1]) / along, -(end[0] - start[0]) / along
    anchor = "start" if nx > 0.35 else "end" if nx < -0.35 else "middle"
    return label(text, x + nx * 9, y + ny * (16 if anchor == "middle" else 13), FONT, anchor, halo=True)


def describe_polygon(data: Mapping[str, Any]) -> str:
    """Read the labels round the shape."""
    sides = listed(text or "not labelled" for text in data["sides"])
    same = " All its sides are the same length." if data["form"] == "regular" else ""
    return f"A shape with straight sides.{same} Labels read round: {sides}."


def draw_circle_parts(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw a circle and mark one part of it in a thick line."""
    r = min(96.0, room / 2 - 24)
    x, y = room / 2, r + 26
    thick = {"class_": "dsj-pic-mark"}
    centre = circle(x, y, 4, INK, 0)
    shown = {
        "radius": lambda: line((x, y), (x + r, y), 5, VIOLET, **thick) + centre,
        "diameter": lambda: line((x - r, y), (x + r, y), 5, VIOLET, **thick) + centre,
        "circumference": lambda: circle(x, y, r, "none", 6, **thick) + centre,
        "centre": lambda: circle(x, y, 8, VIOLET, 2, **thick),
    }
    if data["marked"] not in shown:
        raise UnknownPicture(f"no part of a circle called {data['marked']!r}")
    body = circle(x, y, r, "none", 2.5) + shown[data["marked"]]()
    spots = {"radius": (x + r / 2, y - 16), "diameter": (x, y - 16), "circumference": (x, 10), "centre": (x, y - 20)}
    return Drawing(room, 2 * r + 40, body + (label(data["label"], *spots[data["marked"]]) if data["label"] else ""))


def describe_circle_parts(data: Mapping[str, Any]) -> str:
    """Say what is marked without naming the part."""
    told = {
        "radius": "A line from the middle to the edge is marked",
        "diameter": "A line from edge to edge through the middle is marked",
        "circumference": "The line all the way round the edge is marked",
        "centre": "The point in the middle is marked",
    }
    if data["marked"] not in told:
        raise UnknownPicture(f"no part of a circle called {data['marked']!r}")
    return f"A circle. {told[data['marked']]}{' ' + data['label'] if data['label'] else ''}."
