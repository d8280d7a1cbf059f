"""Bars and shapes cut into parts, some of them shaded."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Final

from learning_jungle.curriculum.pictures.materials import wood
from learning_jungle.curriculum.pictures.objects import UnknownPicture
from learning_jungle.curriculum.pictures.palette import CREAM, SHADE
from learning_jungle.curriculum.pictures.phrases import listed
from learning_jungle.curriculum.pictures.svg import (
    FONT,
    SMALLEST_FONT,
    Drawing,
    Point,
    circle,
    label,
    line,
    path,
    polyline,
    rect,
    text_width,
)

BAR_HEIGHT: Final = 44
#: The frame of a bar on every side of its parts.
FRAME: Final = 6
#: In a shape of unequal parts every second part is this many times as large as its neighbours.
UNEQUAL: Final = 2.5


def _fill(shaded: bool) -> tuple[str, str]:
    return (SHADE, "dsj-pic-part dsj-pic-shaded") if shaded else (CREAM, "dsj-pic-part")


def draw_fraction_bars(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw the bars one under another, all of one length, with labels in their parts or one above the whole."""
    wide = room - 2 * FRAME
    body, y = "", FRAME
    for bar in data["bars"]:
        parts, labels = bar["parts"], bar["labels"]
        part = wide / parts
        whole = len(labels) == 1 and parts > 1
        if whole:
            body += _brace(FRAME, wide, y - FRAME, labels[0])
            y += 36
        body += wood(1, y - FRAME + 1, room - 2, BAR_HEIGHT + 2 * FRAME - 2)
        for n in range(parts):
            fill, class_ = _fill(n < bar["shaded"])
            body += rect(FRAME + part * n, y, part, BAR_HEIGHT, fill, 2, class_=class_)
            if not whole and n < len(labels) and labels[n]:
                body += _part_label(labels[n], FRAME + part * (n + 0.5), y + BAR_HEIGHT / 2, part)
        y += BAR_HEIGHT + 2 * FRAME + 6
    return Drawing(room, y - FRAME - 5, body)


def _part_label(text: str, x: float, y: float, room: float) -> str:
    """Write a label in the middle of a part, a fraction as numerator over denominator."""
    top, slash, bottom = text.partition("/")
    if slash and top.isdigit() and bottom.isdigit():
        wide = max(text_width(top, SMALLEST_FONT), text_width(bottom, SMALLEST_FONT)) / 2
        stroke = line((x - wide, y), (x + wide, y))
        above, below = (label(text, x, place, SMALLEST_FONT) for text, place in ((top, y - 10), (bottom, y + 10)))
        return above + stroke + below
    size = FONT if text_width(text) <= room - 4 else SMALLEST_FONT
    return label(text, x, y, size, bold=True)


def _brace(x: float, wide: float, y: float, text: str) -> str:
    middle, gap = x + wide / 2, text_width(text) / 2 + 8
    arms = polyline([(x, y + 30), (x, y + 12), (middle - gap, y + 12)]) + polyline(
        [(middle + gap, y + 12), (x + wide, y + 12), (x + wide, y + 30)]
    )
    return arms + label(text, middle, y + 12, bold=True)


def describe_fraction_bars(data: Mapping[str, Any]) -> str:
    """Read each bar part by part; no count of the shaded ones and no name of a fraction."""
    said = []
    for bar in data["bars"]:
        labels = [text for text in bar["labels"] if text]
        read = listed(["shaded"] * bar["shaded"] + ["plain"] * (bar["parts"] - bar["shaded"]))
        if bar["parts"] == 1:
            text = "A bar in one piece."
        elif bar["shaded"]:
            text = f"A bar cut into equal parts. From the left: {read}."
        else:
            text = f"A bar cut into equal parts: {listed(['part'] * bar['parts'])}."
        if len(labels) == 1 and bar["parts"] > 1 and len(bar["labels"]) == 1:
            text += f" The whole bar is labelled {labels[0]}."
        elif labels:
            text += f" Labels from the left: {listed(labels)}."
        said.append(text)
    return " ".join(said)


def draw_fraction_shape(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw a circle cut into slices or a rectangle cut into strips or a grid."""
    parts, shaded, equal = data["parts"], set(data["shaded"]), data["equal"]
    side = min(room - 8, 200.0)
    left = (room - side) / 2
    if data["shape"] == "circle":
        return Drawing(room, side + 4, _slices((room / 2, side / 2 + 2), side / 2, parts, shaded, equal))
    if data["shape"] not in ("square", "rectangle"):
        raise UnknownPicture(f"no fraction of a {data['shape']!r}")
    if data["shape"] == "rectangle":
        side, left = min(room - 8, 280.0), (room - min(room - 8, 280.0)) / 2
    high = side if data["shape"] == "square" else side * 0.5
    body = ""
    for n, (x, y, w, h) in enumerate(_cells(data["shape"], parts, equal)):
        fill, class_ = _fill(n in shaded)
        body += rect(left + x * side, 2 + y * high, w * side, h * high, fill, 2.5, class_=class_)
    return Drawing(room, high + 4, body)


def _cells(shape: str, parts: int, equal: bool) -> list[tuple[float, float, float, float]]:
    """Return (x, y, width, height) of the parts, as shares of the whole, along the rows from the top."""
    rows = 1
    if equal and parts > 3:
        fits = [n for n in range(1, parts) if parts % n == 0 and n * n <= parts]
        rows = fits[-1] if shape == "square" or parts > 5 else 1
    columns = parts // rows
    weights = [UNEQUAL if not equal and n % 2 else 1.0 for n in range(columns)]
    total = sum(weights)
    starts = [sum(weights[:n]) / total for n in range(columns)]
    return [(starts[c], r / rows, weights[c] / total, 1 / rows) for r in range(rows) for c in range(columns)]


def _slices(centre: Point, r: float, parts: int, shaded: set[int], equal: bool) -> str:
    if parts == 1:
        return circle(*centre, r, *_fill(0 in shaded)[:1], 2.5, class_=_fill(0 in shaded)[1])
    if parts == 2 and not equal:
        return _cut_off_centre(centre, r, shaded)
    weights: Sequence[float] = [UNEQUAL if not equal and n % 2 else 1.0 for n in range(parts)]
    body, turned = "", 0.0
    for n, weight in enumerate(weights):
        start, turned = turned, turned + math.tau * weight / sum(weights)
        (ax, ay), (bx, by) = (_rim(centre, r, turn) for turn in (start, turned))
        large = int(turned - start > math.pi)
        fill, class_ = _fill(n in shaded)
        d = f"M{centre[0]:.2f} {centre[1]:.2f} L{ax:.2f} {ay:.2f} A{r:.2f} {r:.2f} 0 {large} 1 {bx:.2f} {by:.2f} Z"
        body += path(d, fill, 2.5, class_=class_)
    return body


def _rim(centre: Point, r: float, turn: float) -> Point:
    return centre[0] + r * math.sin(turn), centre[1] - r * math.cos(turn)


def _cut_off_centre(centre: Point, r: float, shaded: set[int]) -> str:
    """Cut a circle in two by an upright line well to the left of its middle."""
    top, bottom = _rim(centre, r, -0.9), _rim(centre, r, math.pi + 0.9)
    body = ""
    for n, (large, sweep) in enumerate(((0, 0), (1, 1))):
        fill, class_ = _fill(n in shaded)
        d = f"M{top[0]:.2f} {top[1]:.2f} A{r:.2f} {r:.2f} 0 {large} {sweep} {bottom[0]:.2f} {bottom[1]:.2f} Z"
        body += path(d, fill, 2.5, class_=class_)
    return body + line(top, bottom, 2.5)


def describe_fraction_shape(data: Mapping[str, Any]) -> str:
    """Read the parts in order, shaded or plain, with their sizes where they differ."""
    shaded, equal = set(data["shaded"]), data["equal"]
    sizes = ["" if equal else "large " if n % 2 else "small " for n in range(data["parts"])]
    read = listed(f"{size}{'shaded' if n in shaded else 'plain'}" for n, size in enumerate(sizes))
    cut = "equal" if equal else "unequal"
    if data["shape"] == "circle":
        return f"A circle cut into {cut} slices, read round: {read}."
    return f"A {data['shape']} cut into {cut} parts, read from the left: {read}."
