"""Lengths on drawings: ribbons, rectangles, triangles and parallelograms with their labels."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Final

from learning_jungle.curriculum.pictures.objects import UnknownPicture
from learning_jungle.curriculum.pictures.palette import GUIDE, HONEY, INK, PINK, VIOLET
from learning_jungle.curriculum.pictures.phrases import listed
from learning_jungle.curriculum.pictures.svg import (
    Drawing,
    Point,
    group,
    label,
    line,
    path,
    polygon,
    polyline,
    rect,
    text_width,
)

#: A drawn rectangle is never more than this many times as long as it is high.
LONGEST_RATIO: Final = 3


def draw_ribbon(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw a ribbon with forked ends; a thin line marks where the strip starts."""
    unit = (room - 12) / data["span"]
    left, right = 6 + data["offset"] * unit, 6 + (data["offset"] + data["length"]) * unit
    fork = min(8.0, (right - left) / 4)
    d = f"M{left:.1f} 4 L{right:.1f} 4 L{right - fork:.1f} 16 L{right:.1f} 28 L{left:.1f} 28 L{left + fork:.1f} 16 Z"
    stitches = line((left + fork + 6, 16), (right - fork - 6, 16), 1.5, INK, "6 5")
    return Drawing(room, 32, line((3, 1), (3, 31), 2, GUIDE) + path(d, PINK, 2, class_="dsj-pic-ribbon") + stitches)


def describe_ribbon(data: Mapping[str, Any]) -> str:
    """Say where the ribbon starts and ends, not how long it is."""
    start, end = data["offset"], data["offset"] + data["length"]
    where = f"starts {start} steps in from the left" if start else "starts at the left"
    return f"A ribbon on a strip of {data['span']} steps. It {where} and ends at step {end}."


def draw_rectangle(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw a rectangle or an L-shape to rough scale; each length that cannot be deduced is written beside its side."""
    width, height, unit = data["width"], data["height"], data["unit"]
    ratio = min(LONGEST_RATIO, max(1 / LONGEST_RATIO, width / height))
    down = f"{height} {unit}"
    beside = text_width(down) + 14
    wide = min(room - beside - 4, 264.0, 180.0 * ratio)
    high = wide / ratio
    left, top = beside + (room - beside - wide) / 2, 6.0
    body = _l_shape(data, left, top, wide, high) if data["cutout"] else rect(left, top, wide, high, HONEY, 3)
    body += label(f"{width} {unit}", left + wide / 2, top + high + 18) + label(
        down, left - 10, top + high / 2, anchor="end"
    )
    return Drawing(room, top + high + 34, body)


def _l_shape(data: Mapping[str, Any], left: float, top: float, wide: float, high: float) -> str:
    """Draw the shape without its top right corner; the two sides of the missing corner bear their lengths."""
    across, down = data["cutout"]
    unit = data["unit"]
    cut_wide = wide * min(0.72, max(0.28, across / data["width"]))
    cut_high = high * min(0.72, max(0.28, down / data["height"]))
    x, y, right, bottom = left + wide - cut_wide, top + cut_high, left + wide, top + high
    outline = polygon([(left, top), (x, top), (x, y), (right, y), (right, bottom), (left, bottom)], HONEY, 3)
    texts = label(f"{across} {unit}", x + cut_wide / 2, y + 16)
    texts += label(f"{down} {unit}", x + 10, (top + y) / 2 - 8, anchor="start", halo=True)
    return outline + texts


def describe_rectangle(data: Mapping[str, Any]) -> str:
    """Read the labels of the sides, not the perimeter or the area."""
    width, height, unit = data["width"], data["height"], data["unit"]
    if data["cutout"]:
        across, down = data["cutout"]
        return (
            f"An L-shape: a rectangle with its top right corner cut away. The bottom is labelled {width} {unit}, the "
            f"left side {height} {unit}. The edges of the missing corner are labelled {across} {unit} across and "
            f"{down} {unit} down."
        )
    second = "The side next to it" if width == height else "A shorter side" if height < width else "A longer side"
    return f"A rectangle. One side is labelled {width} {unit}. {second} is labelled {height} {unit}."


#: The corners of each triangle: left, right and top, in shares of its base and height.
TRIANGLES: Final[dict[str, tuple[Point, Point, Point]]] = {
    "acute": ((0, 1), (1, 1), (0.38, 0)),
    "right": ((0, 1), (1, 1), (0, 0)),
    "obtuse": ((0, 1), (0.62, 1), (1, 0)),
    "isosceles": ((0, 1), (1, 1), (0.5, 0)),
}


def draw_triangle(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw a triangle on its base, with a dashed height and labels at its corners where they are given."""
    if data["form"] not in TRIANGLES:
        raise UnknownPicture(f"no triangle is {data['form']!r}")
    wide, high = min(240.0, room - 60), min(140.0, (room - 60) * 0.7)
    places: Sequence[Point] = TRIANGLES[data["form"]]
    angles = _base_angles(data["corners"], data["form"])
    if angles:
        from_left, from_right = (1 / math.tan(math.radians(angle)) for angle in angles)
        foot = from_left / (from_left + from_right)
        low, widest = min(0.0, foot), max(1.0, foot)
        tall = 1 / (from_left + from_right)
        unit = min(wide / (widest - low), 190.0 / tall)
        wide, high = unit * (widest - low), unit * tall
        places = [((x - low) / (widest - low), y) for x, y in ((0.0, 1.0), (1.0, 1.0), (foot, 0.0))]
    left, top = (room - wide) / 2, 30.0
    corners = [(left + x * wide, top + y * high) for x, y in places]
    (ax, ay), (bx, _), (tx, ty) = corners
    body = polygon(corners, HONEY, 3)
    if data["height"]:
        body += _height((tx, ty), (tx, ay), data["height"], to_the_left=data["form"] == "right")
        if tx > bx:
            body += line((bx, ay), (tx, ay), 1.5, GUIDE, "4 4")
    if data["base"]:
        body += label(data["base"], (ax + bx) / 2, ay + 20)
    for n, text in enumerate(data["corners"]):
        if text:
            body += label(text, *_inside(text, corners[n], corners[n - 1], corners[n - 2]), bold=True)
    return Drawing(room, top + high + 36, body)


def _base_angles(corners: Sequence[str], form: str) -> tuple[float, float] | None:
    """Return the angles at the ends of the base, in degrees, where the labels settle them."""
    left, right, top = (float(text[:-1]) if text[:-1].isdigit() and text.endswith("°") else None for text in corners)
    if form == "isosceles":
        base = left or right or ((180 - top) / 2 if top else None)
        left = right = base
    elif top is not None:
        left = left if left is not None or right is None else 180 - top - right
        right = right if right is not None or left is None else 180 - top - left
    if left is None or right is None or not 0 < left + right < 180:
        return None
    return left, right


def _inside(text: str, corner: Point, one: Point, other: Point) -> Point:
    """Return the place of a label between the two sides of a corner: the sharper the corner, the farther in."""
    turns = [math.atan2(end[1] - corner[1], end[0] - corner[0]) for end in (one, other)]
    between = (turns[1] - turns[0] + math.pi) % math.tau - math.pi
    far = min(
        (9 + 0.42 * text_width(text)) / math.sin(abs(between) / 2),
        0.62 * min(math.dist(corner, one), math.dist(corner, other)),
    )
    turn = turns[0] + between / 2
    return corner[0] + far * math.cos(turn), corner[1] + far * math.sin(turn)


def _height(top: Point, foot: Point, text: str, to_the_left: bool = False) -> str:
    """Draw an upright dashed height with its right angle and its label."""
    side = -1 if to_the_left else 1
    mark = polyline([(foot[0] + 12, foot[1]), (foot[0] + 12, foot[1] - 12), (foot[0], foot[1] - 12)], 1.5)
    written = label(text, foot[0] + side * 8, (top[1] + foot[1]) / 2 + 14, anchor="start" if side > 0 else "end")
    return group(line(top, foot, 2.5, VIOLET, "7 6") + mark, class_="dsj-pic-height") + written


def describe_triangle(data: Mapping[str, Any]) -> str:
    """Read the labels of base, height and corners."""
    said = ["A triangle."]
    if data["base"]:
        said.append(f"Its base is labelled {data['base']}.")
    if data["height"]:
        said.append(f"Its upright height is labelled {data['height']}.")
    corners = [text for text in data["corners"] if text]
    if corners:
        said.append(f"Its corners are labelled {listed(corners)}.")
    return " ".join(said)


def draw_parallelogram(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw a leaning parallelogram with a dashed upright height."""
    lean, high = 48.0, 120.0
    wide = min(206.0, room - lean - text_width(data["slant"]) - 30)
    left, top = (room - wide - lean) / 2 + (text_width(data["slant"]) / 2 if data["slant"] else 0), 8.0
    corners = [(left + lean, top), (left + lean + wide, top), (left + wide, top + high), (left, top + high)]
    body = polygon(corners, HONEY, 3) + _height((left + lean + 34, top), (left + lean + 34, top + high), data["height"])
    body += label(data["base"], left + wide / 2, top + high + 20)
    if data["slant"]:
        body += label(data["slant"], left + lean / 2 - 12, top + high / 2, anchor="end")
    return Drawing(room, top + high + 36, body)


def describe_parallelogram(data: Mapping[str, Any]) -> str:
    """Read the labels of base, height and slanting side."""
    slant = f" Its slanting side is labelled {data['slant']}." if data["slant"] else ""
    return (
        f"A parallelogram. Its base is labelled {data['base']}. Its upright height is labelled {data['height']}.{slant}"
    )
