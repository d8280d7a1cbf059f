"""Bar charts, line graphs and pie charts."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Any, Final

from learning_jungle.curriculum.pictures.materials import meadow
from learning_jungle.curriculum.pictures.palette import (
    BANANA,
    CARD,
    GUIDE,
    LEAF,
    LILAC,
    ORANGE,
    PINK,
    SKY,
    VIOLET,
    WATER,
)
from learning_jungle.curriculum.pictures.phrases import in_words, listed
from learning_jungle.curriculum.pictures.svg import (
    SMALLEST_FONT,
    Drawing,
    Point,
    circle,
    label,
    line,
    paragraph,
    path,
    polyline,
    rect,
    text_width,
    wrapped,
)
from learning_jungle.curriculum.wording.numerals import numeral

PLOT_HEIGHT: Final = 200
#: Names that are shortened where the full ones would not fit side by side.
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
SHORT_NAMES: Final = {name: name[:3] for name in (*_DAYS, *_MONTHS)} | {"September": "Sept"}
#: Letters are seldom all as wide as ``text_width`` guesses, so two long names side by side may be this share of it.
SIDE_BY_SIDE: Final = 0.9


def draw_bar_chart(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw bars of equal width from a scale that starts at 0, with a gridline each step."""

    def bars(xs: Sequence[float], slot: float, up: Any) -> str:  # noqa: ANN401
        return "".join(
            rect(x - slot * 0.3, up(value), slot * 0.6, up(0) - up(value), ORANGE, 2, 4, class_="dsj-pic-bar")
            for x, value in zip(xs, data["values"], strict=True)
        )

    return _plotted(data, data["categories"], room, bars)


def draw_line_graph(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw points joined by straight lines over a scale that starts at 0, with a gridline each step."""

    def points(xs: Sequence[float], slot: float, up: Any) -> str:  # noqa: ANN401
        places = [(x, up(value)) for x, value in zip(xs, data["values"], strict=True)]
        dots = "".join(circle(*place, 6, BANANA, 2.5, class_="dsj-pic-point") for place in places)
        return polyline(places, 4, VIOLET) + dots

    return _plotted(data, data["labels"], room, points)


def _plotted(data: Mapping[str, Any], names: Sequence[str], room: float, plot: Any) -> Drawing:  # noqa: ANN401
    """Draw title, axes, gridlines and names, and what ``plot`` makes of the places across and the way up."""
    step = data["step"]
    most = -(-max([*data["values"], step]) // step)
    title = paragraph(data["title"], room / 2, 0, room, 17, bold=True)
    axis = paragraph(data["axis"], 4, title.height + 4, room - 8, SMALLEST_FONT, "start")
    top = title.height + axis.height + 16
    apart = round((max(PLOT_HEIGHT, min(300, most * 22)) if most > 9 else PLOT_HEIGHT) / most, 1)
    high = apart * most
    every = max(1, -(-most * 18 // int(high)))
    left = max(text_width(numeral(n * step), SMALLEST_FONT) for n in range(most + 1)) + 12

    def up(value: float) -> float:
        return top + high - high * value / (most * step)

    body = title.body + axis.body + meadow(left, top - 6, room - left, high + 6, 8)
    for n in range(most + 1):
        body += line(
            (left, up(n * step)),
            (room - 2, up(n * step)),
            1,
            GUIDE,
            class_="dsj-pic-gridline",
        )
        if n % every == 0:
            body += label(numeral(n * step), left - 7, up(n * step), SMALLEST_FONT, "end")
    slot = (room - left - 4) / max(len(names), 1)
    xs = [left + slot * (n + 0.5) for n in range(len(names))]
    body += plot(xs, slot, up) + polyline([(left, top - 6), (left, up(0)), (room - 2, up(0))], 3)
    below = _names_below(names, xs, slot, top + high)
    return Drawing(room, top + high + below.height + 4, body + below.body)


def _names_below(names: Sequence[str], xs: Sequence[float], slot: float, foot: float) -> Drawing:
    """Write the names under their places: on one line, shortened where that is needed, or else on two levels."""
    lines = [wrapped(name, slot - 2, SMALLEST_FONT) for name in names]
    if not any(text_width(word, SMALLEST_FONT) > slot for words in lines for word in words):
        told = (paragraph(name, x, foot + 6, slot - 2, SMALLEST_FONT).body for x, name in zip(xs, names, strict=True))
        return Drawing(slot, max(map(len, lines), default=1) * 19 + 6, "".join(told))
    short = [SHORT_NAMES.get(name, name) for name in names]
    widths = [text_width(name.replace(".", ""), SMALLEST_FONT) * SIDE_BY_SIDE for name in short]
    levels = 1 if all((one + other) / 2 < slot for one, other in pairwise(widths)) else 2
    told = (
        label(name, x, foot + 16 + n % levels * 20, SMALLEST_FONT)
        for n, (x, name) in enumerate(zip(xs, short, strict=True))
    )
    return Drawing(slot, levels * 20 + 5 * (levels == 1), "".join(told))


def describe_bar_chart(data: Mapping[str, Any]) -> str:
    """Say which gridline each bar reaches and what a gridline is worth, not what the bars are worth."""
    return _told(data, "A bar chart", data["categories"], "the bar reaches")


def describe_line_graph(data: Mapping[str, Any]) -> str:
    """Say which gridline each point is on and what a gridline is worth, not what the points are worth."""
    return _told(data, "A line graph", data["labels"], "the point is at")


def _told(data: Mapping[str, Any], chart: str, names: Sequence[str], reaches: str) -> str:
    step = data["step"]
    said = [f"{chart}: {data['title']}. Up the side: {data['axis']}."]
    if step == 1:
        said.append("The scale starts at 0 and counts in ones; each step is read out.")
        for name, value in zip(names, data["values"], strict=True):
            said.append(f"{name}: {listed(['step'] * value) or 'nothing'}.")
        return " ".join(said)
    said.append(f"The scale starts at 0 and each gridline is worth {numeral(step)}.")
    said += [f"{name}: {reaches} {_gridline(value, step)}." for name, value in zip(names, data["values"], strict=True)]
    return " ".join(said)


def _gridline(value: int, step: int) -> str:
    whole, rest = divmod(value, step)
    here = f"gridline {in_words(whole)}" if whole else "the bottom"
    if not rest:
        return here
    share = Fraction(rest, step)
    far = "halfway" if share == Fraction(1, 2) else f"{share.numerator}/{share.denominator} of the way"
    return f"{far} from {here} to gridline {in_words(whole + 1)}"


_SECTORS: Final = (WATER, BANANA, LILAC, LEAF, PINK, CARD, SKY, "#F6C9A0")


def draw_pie_chart(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw the sectors from the top clockwise, each with its degrees inside and its name beside the chart."""
    title = paragraph(data["title"], room / 2, 0, room, 17, bold=True)
    widest = max(text_width(name) for name, _ in data["sectors"])
    r = max(72.0, min(112.0, room / 2 - widest - 16))
    centre = (room / 2, title.height + r + 34)
    body, turned = title.body, 0.0
    texts = ""
    for n, (name, degrees) in enumerate(data["sectors"]):
        start, turned = turned, turned + degrees
        body += _sector(centre, r, start, degrees, _SECTORS[n % len(_SECTORS)])
        middle = start + degrees / 2
        texts += label(f"{degrees}°", *_rim(centre, r * (0.64 if degrees > 40 else 0.78), middle), SMALLEST_FONT)
        x, y = _rim(centre, r + 12, middle)
        anchor = "middle" if abs(x - centre[0]) < r * 0.35 else "start" if x > centre[0] else "end"
        space = room - x - 2 if anchor == "start" else x - 2
        if anchor != "middle" and text_width(name) > space:
            x = room - 2 - text_width(name) if anchor == "start" else text_width(name) + 2
        texts += label(name, x, y + (-2 if y < centre[1] else 6), bold=True, anchor=anchor, halo=True)
    return Drawing(room, centre[1] + r + 34, body + texts)


def _rim(centre: Point, r: float, degrees: float) -> Point:
    turn = math.radians(degrees)
    return centre[0] + r * math.sin(turn), centre[1] - r * math.cos(turn)


def _sector(centre: Point, r: float, start: float, degrees: float, fill: str) -> str:
    if degrees >= 360:
        return circle(*centre, r, fill, 2.5, class_="dsj-pic-sector")
    (ax, ay), (bx, by) = _rim(centre, r, start), _rim(centre, r, start + degrees)
    arc = f"A{r:.2f} {r:.2f} 0 {int(degrees > 180)} 1 {bx:.2f} {by:.2f}"
    return path(f"M{centre[0]:.2f} {centre[1]:.2f} L{ax:.2f} {ay:.2f} {arc} Z", fill, 2.5, class_="dsj-pic-sector")


def describe_pie_chart(data: Mapping[str, Any]) -> str:
    """Read the angle of each sector."""
    return f"A pie chart: {data['title']}. {listed(f'{name}: {degrees}°' for name, degrees in data['sectors'])}."
