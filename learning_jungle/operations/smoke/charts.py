"""Reads charts, grids and labelled figures back from their text alternatives."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, Final

from learning_jungle.operations.smoke.wording import listed, number, value_of_word

Data = Mapping[str, Any]

_ROW: Final = re.compile(r"(?<=\. )([^:]+): ([^:]+?)\.(?= |$)")
_GRIDLINE: Final = re.compile(
    r"(?:(?P<far>halfway|\d+/\d+ of the way) from )?(?:gridline (?P<at>[\w-]+)|(?P<bottom>the bottom))"
)


def _rows(text: str) -> list[tuple[str, str]]:
    """Return the (name, what the text has of it) pairs of a chart, which follow its sentences about title and scale."""
    return [
        (name, words)
        for name, words in _ROW.findall(text)
        if not name.startswith(("Up the side", "Key", "The scale", "A ", "Numbers"))
    ]


def _bar_chart(text: str) -> Data | None:
    found = _title(text, "A bar chart")
    if not found:
        return None
    rows, step, axis = _scaled(text)
    return {"title": found, "categories": list(rows), "values": list(rows.values()), "step": step, "axis": axis}


def _line_graph(text: str) -> Data | None:
    found = _title(text, "A line graph")
    if not found:
        return None
    rows, step, axis = _scaled(text)
    return {"title": found, "labels": list(rows), "values": list(rows.values()), "step": step, "axis": axis}


def _title(text: str, kind: str) -> str | None:
    found = re.match(rf"{kind}: ([^.]+)\. ", text)
    return found[1] if found else None


def _scaled(text: str) -> tuple[dict[str, int], int, str]:
    """Return what each row of a chart with a scale is worth, the step of its gridlines, and what it counts."""
    axis = re.search(r"Up the side: (.+?)\. The scale", text)
    worth = re.search(r"each gridline is worth ([\d,]+)\. ", text)
    step = number(worth[1]) if worth else 1
    rows = text[worth.end() :] if worth else text.partition("each step is read out. ")[2]
    # A label may end in a full stop of its own ("9 a.m."), so rows are parted where a sentence ends.
    pairs = re.findall(r"(.+?): ((?:the bar reaches|the point is at|step|nothing)[^:]*?)\.(?: |$)", rows)
    return {name: _worth(words, step) for name, words in pairs}, step, axis[1] if axis else ""


def _worth(words: str, step: int) -> int:
    if words.startswith(("step", "nothing")):
        return words.count("step")
    found = _GRIDLINE.search(words)
    if not found:
        raise ValueError(words)
    whole = 0 if found["bottom"] else value_of_word(found["at"])
    far = found["far"]
    share = Fraction(0) if not far else Fraction(1, 2) if far == "halfway" else Fraction(far.split(" ")[0])
    return int((whole + share) * step)


def _pie_chart(text: str) -> Data | None:
    found = re.fullmatch(r"A pie chart: ([^.]+)\. (.+)\.", text)
    if not found:
        return None
    sectors = [sector.rsplit(": ", 1) for sector in found[2].split(", ")]
    return {"title": found[1], "sectors": [[name, int(degrees.rstrip("°"))] for name, degrees in sectors]}


def _pictogram(text: str) -> Data | None:
    found = re.match(r"A pictogram: ([^.]+)\. Key: one (.+?) is ([\d,]+) ([^.]+)\. ", text)
    if not found:
        return None
    rows = []
    for name, words in _rows(text):
        symbols = [] if words == "nothing" else listed(words)
        halves = sum(symbol.startswith("half a ") for symbol in symbols)
        rows.append([name, len(symbols) - halves / 2])
    return {"title": found[1], "key": number(found[3]), "symbol": found[2], "rows": rows, "unit": found[4]}


def _tally(text: str) -> Data | None:
    found = _title(text, "A tally chart")
    if not found:
        return None
    return {
        "title": found,
        "rows": [[name, 5 * words.count("bundle of five") + words.count("stroke")] for name, words in _rows(text)],
    }


def _table(text: str) -> Data | None:
    found = re.match(r"A table: ([^.]+)\. ", text)
    if not found:
        return None
    lines = [line.removesuffix(".") for line in re.split(r"(?<=[^.]\.) (?=[A-Z])", text[found.end() :])]
    cells = [[cell.partition(": ") for cell in line.split(", ")] for line in lines]
    headers = [head if sign else "" for head, sign, _ in cells[0]]
    rows = [[cell if sign else head for head, sign, cell in row] for row in cells]
    if any([head if sign else "" for head, sign, _ in row] != headers for row in cells):
        return None
    return {"title": found[1], "headers": headers, "rows": rows}


def _grid(text: str) -> Data | None:
    found = re.match(r"A grid\. Both axes go from ([-−]?\d+) to ([-−]?\d+)\.", text)
    if not found:
        return None
    points = [
        [number(x), number(y), "" if name == "without a name" else name]
        for name, y, x in re.findall(
            r"Point (.+?) is level with (\S+) on the upright axis and in line with (\S+) on the axis across\.", text
        )
    ]
    line = re.search(r"A dashed (upright|level) mirror line crosses .+? at ([-−]?\d+)\.", text)
    mirror = ["x" if line[1] == "upright" else "y", number(line[2])] if line else None
    return {"low": number(found[1]), "high": number(found[2]), "points": points, "mirror": mirror}


def _net(text: str) -> Data | None:
    if not text.startswith("A net of squares"):
        return None
    rows = [listed(row) for row in re.findall(r"Row \w+: ([^.]+)\.", text)]
    return {"cells": [[r, c] for r, row in enumerate(rows) for c, cell in enumerate(row) if cell == "square"]}


def _rectangle(text: str) -> Data | None:
    found = re.fullmatch(r"A rectangle\. One side is labelled (\d+) (\S+)\. .+ is labelled (\d+) \2\.", text)
    if found:
        return {"width": int(found[1]), "height": int(found[3]), "unit": found[2], "cutout": None}
    found = re.search(
        r"bottom is labelled (\d+) (\S+), the left side (\d+) .+ labelled (\d+) \S+ across and (\d+) ", text
    )
    if not found:
        return None
    cutout = [int(found[4]), int(found[5])]
    return {"width": int(found[1]), "height": int(found[3]), "unit": found[2], "cutout": cutout}


def _triangle(text: str) -> Data | None:
    if not text.startswith("A triangle."):
        return None
    labels = dict(re.findall(r"Its (base|upright height|corners?)[^.]*? labelled ([^.]+)\.", text))
    corners = listed(labels["corners"]) if "corners" in labels else []
    given = [*corners, "", "", ""][:3]
    return {"base": labels.get("base", ""), "height": labels.get("upright height", ""), "corners": given, "form": ""}


def _parallelogram(text: str) -> Data | None:
    if not text.startswith("A parallelogram."):
        return None
    labels = dict(re.findall(r"Its (base|upright height|slanting side) is labelled ([^.]+)\.", text))
    return {"base": labels["base"], "height": labels["upright height"], "slant": labels.get("slanting side", "")}


def _cuboid(text: str) -> Data | None:
    found = re.fullmatch(r"A block built of cubes: (\w+) cubes? long, (\w+) cubes? wide and (\w+) cubes? high\.", text)
    if found:
        sizes = [value_of_word(found[place]) for place in (1, 2, 3)]
        return {**dict(zip(("length", "width", "height"), sizes, strict=True)), "unit": "cm", "cubes": True}
    found = re.fullmatch(r"A cuboid\. Its edges are labelled (\d+) (\S+), (\d+) \2 and (\d+) \2\.", text)
    if not found:
        return None
    return {"length": int(found[1]), "width": int(found[3]), "height": int(found[4]), "unit": found[2], "cubes": False}


CHARTS: Final[Mapping[str, Callable[[str], Data | None]]] = {
    "bar_chart": _bar_chart,
    "line_graph": _line_graph,
    "pie_chart": _pie_chart,
    "pictogram": _pictogram,
    "tally": _tally,
    "table": _table,
    "grid": _grid,
    "net": _net,
    "rectangle": _rectangle,
    "triangle": _triangle,
    "parallelogram": _parallelogram,
    "cuboid": _cuboid,
}
