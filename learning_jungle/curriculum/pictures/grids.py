"""Coordinate grids and squares to count."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import Any

from learning_jungle.curriculum.pictures.materials import meadow
from learning_jungle.curriculum.pictures.palette import CROSS, GUIDE, HONEY, INK, VIOLET
from learning_jungle.curriculum.pictures.phrases import in_words, listed
from learning_jungle.curriculum.pictures.svg import (
    SMALLEST_FONT,
    Drawing,
    Point,
    circle,
    group,
    label,
    line,
    lines,
    polygon,
    rect,
)
from learning_jungle.curriculum.wording.numerals import numeral


def draw_grid(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw the axes with a gridline each whole number, the points and a dashed mirror line."""
    low, high = data["low"], data["high"]
    side = min(room - 44, 300.0)
    left, top = (room - side) / 2, 22.0
    unit = side / (high - low)
    every = 1 if unit >= (20 if low >= 0 else 28) else 2 if unit >= 11 else 5

    def at(x: float, y: float) -> Point:
        return left + (x - low) * unit, top + (high - y) * unit

    whole = range(low, high + 1)
    upright, across = ((at(n, low), at(n, high)) for n in whole), ((at(low, n), at(high, n)) for n in whole)
    body = meadow(left, top, side, side, 4) + lines(chain(upright, across), 1, GUIDE)
    zero = 0 if low <= 0 <= high else low
    body += line(at(low, zero), at(high, zero), 3) + line(at(zero, low), at(zero, high), 3)
    (x, y), (u, v) = at(high, zero), at(zero, high)
    body += polygon([(x + 10, y), (x - 1, y - 5), (x - 1, y + 5)], INK, 0) + polygon(
        [(u, v - 10), (u - 5, v + 1), (u + 5, v + 1)], INK, 0
    )
    for n in whole:
        if n == zero or n % every:
            continue
        px, py = at(n, zero)
        body += label(numeral(n), px, py + 14, SMALLEST_FONT, halo=True)
        qx, qy = at(zero, n)
        body += label(numeral(n), qx - 6, qy, SMALLEST_FONT, "end", halo=True)
    # Left of the axis a 0 would be too close to the first number below it: −2 and 0 read as −20.
    if low >= zero:
        ox, oy = at(zero, zero)
        body += label(numeral(zero), ox - 6, oy + 13, SMALLEST_FONT, "end", halo=True)
    # Above the halos of the numbers, which would cut them.
    body += label("x", x + 17, y, bold=True) + label("y", u + 15, v - 9, bold=True)
    if data["mirror"]:
        axis, value = data["mirror"]
        ends = (at(value, low), at(value, high)) if axis == "x" else (at(low, value), at(high, value))
        body += line(*ends, 4, CROSS, "10 7", class_="dsj-pic-mirror")
    for px, py, text in data["points"]:
        cx, cy = at(px, py)
        body += group(circle(cx, cy, 6, VIOLET, 2), class_="dsj-pic-point")
        if text:
            body += label(str(text), cx + 14, cy - 13, 17, bold=True, halo=True)
    return Drawing(room, top + side + 26, body)


def describe_grid(data: Mapping[str, Any]) -> str:
    """Say which numbers on the axes a point is in line with; the pair of coordinates stays the child's to write."""
    said = [f"A grid. Both axes go from {numeral(data['low'])} to {numeral(data['high'])}."]
    said += [
        f"Point {text or 'without a name'} is level with {numeral(y)} on the upright axis and in line with "
        f"{numeral(x)} on the axis across."
        for x, y, text in data["points"]
    ]
    if data["mirror"]:
        axis, value = data["mirror"]
        runs = (
            "upright mirror line crosses the axis across"
            if axis == "x"
            else "level mirror line crosses the upright axis"
        )
        said.append(f"A dashed {runs} at {numeral(value)}.")
    return " ".join(said)


def draw_squares(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw squares in rows that start at the left."""
    rows = data["rows"]
    most = max(rows)
    side = min(40.0, (room - 6) / most, max(24.0, 300 / len(rows)))
    left = (room - side * most) / 2
    body = "".join(
        rect(left + side * n, 3 + side * row, side, side, HONEY, 2, class_="dsj-pic-cell")
        for row, count in enumerate(rows)
        for n in range(count)
    )
    return Drawing(room, side * len(rows) + 6, body)


def describe_squares(data: Mapping[str, Any]) -> str:
    """Say how many squares are in each row, not how many there are."""
    rows = data["rows"]
    if len(rows) == 1:
        return f"A row of squares: {listed(['square'] * rows[0])}."
    if len(set(rows)) == 1:
        return f"Squares in {in_words(len(rows))} rows, {in_words(rows[0])} in every row."
    return f"Rows of squares, from the top: {listed(in_words(count) for count in rows)}."
