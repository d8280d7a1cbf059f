"""SVG elements as text: numbers kept short, every text escaped, no ids that could clash on a page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from learning_jungle.curriculum.pictures.palette import CARD, INK
from learning_jungle.curriculum.taught.units import UNITS

#: The width of a whole picture, in units that are about CSS pixels on a telephone.
ROOM: Final = 340
FONT: Final = 16
#: No label is ever smaller than this, in the same units.
SMALLEST_FONT: Final = 15
#: A letter of the rounded system fonts is about this wide, as a share of the font size.
LETTER: Final = 0.6

Point = tuple[float, float]
#: A number and its unit stay together: 10 a.m., 3 kg.
_UNIT: Final = re.compile(
    rf"(?<=\d) (?=(?:[ap]\.m\.|{'|'.join(name for unit in UNITS for name in (unit.symbol, unit.many) if name)})(?!\w))"
)
_JOINT: Final = "\N{NO-BREAK SPACE}"
_NOT_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Drawing:
    """A piece of SVG and the width and height, in units, of the room that it fills from (0, 0)."""

    width: float
    height: float
    body: str


def clean(text: str) -> str:
    """Return the text escaped for XML, without the characters that XML cannot carry."""
    return escape(_NOT_XML.sub("", text), quote=True)


def short(number: float) -> str:
    """Print a length with at most one decimal, and none that is zero."""
    printed = f"{number:.1f}".rstrip("0").rstrip(".")
    return "0" if printed == "-0" else printed


def tag(name: str, body: str = "", /, **attributes: str | float | None) -> str:
    """Return one element; ``class_`` and ``stroke_width`` become class and stroke-width, None is left out."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{clean(value) if isinstance(value, str) else short(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{written}>{body}</{name}>" if body else f"<{name}{written}/>"


def group(body: str, x: float = 0, y: float = 0, scale: float = 1, turn: float = 0, class_: str | None = None) -> str:
    """Return a group moved to (x, y), turned clockwise by degrees and scaled."""
    steps = []
    if x or y:
        steps.append(f"translate({short(x)} {short(y)})")
    if turn:
        steps.append(f"rotate({short(turn)})")
    if scale != 1:
        steps.append(f"scale({scale:.4g})")
    return tag("g", body, class_=class_, transform=" ".join(steps) or None)


def line(start: Point, end: Point, width: float = 2, colour: str = INK, dash: str | None = None, **more: str) -> str:
    """Return a straight line with round ends."""
    return tag(
        "line",
        x1=start[0],
        y1=start[1],
        x2=end[0],
        y2=end[1],
        stroke=colour,
        stroke_width=width,
        stroke_linecap="round",
        stroke_dasharray=dash,
        **more,
    )


def lines(ends: Iterable[tuple[Point, Point]], width: float = 2, colour: str = INK) -> str:
    """Return many straight lines with round ends as one element, in a quarter of the bytes of one each."""
    drawn = "".join(f"M{short(x)} {short(y)}L{short(to_x)} {short(to_y)}" for (x, y), (to_x, to_y) in ends)
    return tag("path", d=drawn, fill="none", stroke=colour, stroke_width=width, stroke_linecap="round")


def circle(x: float, y: float, r: float, fill: str = "none", edge: float = 1.5, **more: str) -> str:
    """Return a circle; ``edge`` is the width of its outline, 0 for none."""
    return tag("circle", cx=x, cy=y, r=r, fill=fill, **_outline(edge), **more)


def ellipse(x: float, y: float, rx: float, ry: float, fill: str = "none", edge: float = 1.5) -> str:
    """Return an ellipse that is not turned."""
    return tag("ellipse", cx=x, cy=y, rx=rx, ry=ry, fill=fill, **_outline(edge))


def rect(
    x: float,
    y: float,
    width: float,
    height: float,
    fill: str = "none",
    edge: float = 1.5,
    round_: float = 0,
    **more: str,
) -> str:
    """Return a rectangle whose corners are rounded by ``round_``."""
    rx = round_ or None
    return tag("rect", x=x, y=y, width=width, height=height, rx=rx, fill=fill, **_outline(edge), **more)


def path(d: str, fill: str = "none", edge: float = 1.5, **more: str) -> str:
    """Return a path of SVG path commands."""
    return tag("path", d=d, fill=fill, **_outline(edge), **more)


def polygon(points: Sequence[Point], fill: str = "none", edge: float = 2, **more: str) -> str:
    """Return a closed shape through the points."""
    return tag("polygon", points=joined(points), fill=fill, **_outline(edge), **more)


def polyline(points: Sequence[Point], width: float = 2, colour: str = INK) -> str:
    """Return an open line through the points."""
    return tag(
        "polyline", points=joined(points), fill="none", stroke=colour, stroke_width=width, stroke_linejoin="round"
    )


def joined(points: Sequence[Point]) -> str:
    """Print points as SVG lists them."""
    return " ".join(f"{short(x)},{short(y)}" for x, y in points)


def label(
    text: str,
    x: float,
    y: float,
    size: float = FONT,
    anchor: str = "middle",
    bold: bool = False,
    halo: bool = False,
    colour: str = INK,
) -> str:
    """Return a text whose middle is at height y; a halo of card keeps lines away from it."""
    return tag(
        "text",
        clean(text) or " ",
        class_="dsj-pic-label",
        x=x,
        y=y + size * 0.35,
        font_size=size,
        font_weight="bold" if bold else None,
        text_anchor=anchor,
        fill=colour,
        stroke=CARD if halo else None,
        stroke_width=4 if halo else None,
        stroke_linejoin="round" if halo else None,
        paint_order="stroke" if halo else None,
    )


def text_width(text: str, size: float = FONT) -> float:
    """Guess how wide a text is, in units."""
    return len(text) * size * LETTER


def words(text: str) -> list[str]:
    """Break a text at its spaces, but for those between a number and its unit."""
    return [word.replace(_JOINT, " ") for word in re.split(r"[ \t\n]+", _UNIT.sub(_JOINT, text)) if word]


def wrapped(text: str, width: float, size: float = FONT) -> list[str]:
    """Break a text at its spaces into lines that fit the width; a longer word has a line to itself."""
    lines: list[str] = []
    for word in words(text):
        if lines and text_width(f"{lines[-1]} {word}", size) <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return lines or [""]


def paragraph(
    text: str,
    x: float,
    y: float,
    width: float,
    size: float = FONT,
    anchor: str = "middle",
    bold: bool = False,
    colour: str = INK,
) -> Drawing:
    """Return a text broken into lines, the first of them below y."""
    lines = wrapped(text, width, size)
    step = size * 1.25
    body = "".join(
        label(one, x, y + step * (n + 0.5), size, anchor, bold, colour=colour) for n, one in enumerate(lines)
    )
    return Drawing(width, step * len(lines), body)


def _outline(edge: float) -> dict[str, str | float]:
    if not edge:
        return {}
    return {"stroke": INK, "stroke_width": edge, "stroke_linejoin": "round", "stroke_linecap": "round"}
