"""The Picture: a drawing described as plain data, so that a question stores it and one renderer draws it.

Each function below makes one kind and is that kind's definition: its parameters are the keys of ``data``. The data
says what is seen and never what it means, so that a text alternative made from it cannot give the answer away, and
an independent checker can solve the question from it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from learning_jungle.curriculum.item import Picture


def group(kind: str, count: int, crossed: int = 0, colour: str | None = None) -> dict[str, Any]:
    """Describe one group for ``objects``: ``count`` things of a kind, the last ``crossed`` of them crossed out."""
    return {"kind": kind, "count": count, "crossed": crossed, "colour": colour}


def objects(groups: Sequence[Mapping[str, Any]], layout: str = "line") -> Picture:
    """Draw separate things to count.

    ``layout`` is "line" (rows of five), "twos" (columns of two), "matched" (a row for each group, in line), "dice" or
    "scatter".
    """
    return Picture.of("objects", groups=[dict(things) for things in groups], layout=layout)


def equal_groups(thing: str, groups: int, each: int, holder: str = "plate") -> Picture:
    """Draw ``groups`` holders ("plate", "bag" or "ring") with ``each`` things on every one."""
    return Picture.of("equal_groups", thing=thing, groups=groups, each=each, holder=holder)


def array(rows: int, columns: int) -> Picture:
    """Draw counters in ``rows`` rows of ``columns``."""
    return Picture.of("array", rows=rows, columns=columns)


def ten_frame(filled: int, second: int = 0, cells: int = 10) -> Picture:
    """Draw frames of ten, or one of ``cells``: ``filled`` counters, then ``second`` of another colour, then none."""
    return Picture.of("ten_frame", filled=filled, second=second, cells=cells)


def number_line(
    start: int, stop: int, step: int, labels: Sequence[int], marker: int | None = None, jumps: Sequence[int] = ()
) -> Picture:
    """Draw a line with a tick each ``step``; ``marker`` is where an arrow points, ``jumps`` the stops of hops."""
    return Picture.of(
        "number_line", start=start, stop=stop, step=step, labels=list(labels), marker=marker, jumps=list(jumps)
    )


def scale(form: str, start: int, stop: int, step: int, labels: Sequence[int], level: int, unit: str) -> Picture:
    """Draw a measuring scale ("jug", "thermometer" or "weighing") that reads ``level`` in ``unit``."""
    return Picture.of(
        "scale", form=form, start=start, stop=stop, step=step, labels=list(labels), level=level, unit=unit
    )


def clock(hour: int, minute: int, roman: bool = False, minute_ticks: bool = False) -> Picture:
    """Draw an analogue clock, hour 1 to 12 and minute 0 to 59."""
    return Picture.of("clock", hour=hour, minute=minute, roman=roman, minute_ticks=minute_ticks)


def coins(values: Sequence[int]) -> Picture:
    """Draw British coins and notes by their values in pence, 1 to 5000."""
    return Picture.of("coins", values=list(values))


def bar(parts: int, shaded: int = 0, labels: Sequence[str] = ()) -> dict[str, Any]:
    """Describe one bar for ``fraction_bars``: equal ``parts``, the first ``shaded`` of them shaded."""
    return {"parts": parts, "shaded": shaded, "labels": list(labels)}


def fraction_bars(bars: Sequence[Mapping[str, Any]]) -> Picture:
    """Draw bars of one length, one under another, each cut into its equal parts."""
    return Picture.of("fraction_bars", bars=[dict(cut) for cut in bars])


def fraction_line(parts: int, marker: int) -> Picture:
    """Draw a line from 0 to 1 in equal ``parts`` with an arrow at the end of the ``marker``-th of them."""
    return Picture.of("fraction_line", parts=parts, marker=marker)


def fraction_shape(shape: str, parts: int, shaded: Sequence[int], equal: bool = True) -> Picture:
    """Draw a "circle", "square" or "rectangle" cut into ``parts``; ``shaded`` are the indices of shaded ones."""
    return Picture.of("fraction_shape", shape=shape, parts=parts, shaded=list(shaded), equal=equal)


def shape(name: str, rotation: int = 0, mirror: int | None = None, label: str = "") -> Picture:
    """Draw the outline of one flat shape, turned by degrees; ``mirror`` is the angle of a dashed line through it."""
    return Picture.of("shape", name=name, rotation=rotation, mirror=mirror, label=label)


def solid(name: str) -> Picture:
    """Draw one solid: cube, cuboid, sphere, cylinder, cone, square-based pyramid, triangular prism and the like."""
    return Picture.of("solid", name=name)


def net(cells: Sequence[tuple[int, int]]) -> Picture:
    """Draw a net of squares at (row, column) places."""
    return Picture.of("net", cells=[list(cell) for cell in cells])


def ribbon(length: int, offset: int = 0, span: int = 100) -> Picture:
    """Draw a ribbon ``length`` long that starts ``offset`` in, on a strip ``span`` wide."""
    return Picture.of("ribbon", length=length, offset=offset, span=span)


def ruler(start: int, end: int, stop: int = 15) -> Picture:
    """Draw a ruler from 0 to ``stop`` centimetres with a ribbon above it from ``start`` to ``end``."""
    return Picture.of("ruler", start=start, end=end, stop=stop)


def balance(left: str, right: str, lower: str) -> Picture:
    """Draw scales with a thing in each of two pans; ``lower`` is the pan that is down: "left", "right" or "neither"."""
    return Picture.of("balance", left=left, right=right, lower=lower)


def place(thing: str, at: str) -> Picture:
    """Draw a thing and a table; ``at`` is "on", "under", "next to" or "behind"."""
    return Picture.of("place", thing=thing, at=at)


def pattern(tokens: Sequence[str]) -> Picture:
    """Draw a row of things or shapes that ends in an empty place to fill."""
    return Picture.of("pattern", tokens=list(tokens))


def panels(pictures: Sequence[Picture], above: Picture | None = None) -> Picture:
    """Draw four pictures with the letters A to D, the options themselves, below the picture they belong to, if any."""
    return Picture.of(
        "panels", panels=[picture.to_json() for picture in pictures], above=above.to_json() if above else None
    )


def angles(form: str, degrees: Sequence[int], labels: Sequence[str], rotation: int = 0) -> Picture:
    """Draw angles side by side: ``form`` is "single", "line" (they make 180), "point" (360) or "cross".

    For "cross" the four angles where two lines cross are given in order round the point.
    """
    return Picture.of("angles", form=form, degrees=list(degrees), labels=list(labels), rotation=rotation)


def lines(segments: Sequence[tuple[int, int, int, int, str]]) -> Picture:
    """Draw straight segments (x1, y1, x2, y2, label) on a field of 100 by 100."""
    return Picture.of("lines", segments=[list(segment) for segment in segments])


def grid(low: int, high: int, points: Sequence[tuple[int, int, str]], mirror: tuple[str, int] | None = None) -> Picture:
    """Draw axes from ``low`` to ``high`` with points (x, y, label) and perhaps a mirror line such as ("x", 4)."""
    return Picture.of(
        "grid", low=low, high=high, points=[list(point) for point in points], mirror=list(mirror) if mirror else None
    )


def squares(rows: Sequence[int]) -> Picture:
    """Draw squares to count: each number is how many are in that row, from the left."""
    return Picture.of("squares", rows=list(rows))


def rectangle(width: int, height: int, unit: str, cutout: tuple[int, int] | None = None) -> Picture:
    """Draw a rectangle with two labelled sides, or an L-shape where the top right ``cutout`` (w, h) is missing."""
    return Picture.of("rectangle", width=width, height=height, unit=unit, cutout=list(cutout) if cutout else None)


def polygon(sides: Sequence[str], form: str = "regular") -> Picture:
    """Draw a polygon with a label beside each side ("" for none); ``form`` is "regular" or "irregular"."""
    return Picture.of("polygon", sides=list(sides), form=form)


def triangle(base: str = "", height: str = "", corners: Sequence[str] = ("", "", ""), form: str = "acute") -> Picture:
    """Draw a triangle with labels for base, height and corners (bottom left, bottom right, top).

    ``form`` is "acute", "right", "obtuse" or "isosceles", whose equal sides meet at the top.
    """
    return Picture.of("triangle", base=base, height=height, corners=list(corners), form=form)


def parallelogram(base: str, height: str, slant: str = "") -> Picture:
    """Draw a parallelogram with labels for its base, its upright height and perhaps its slanting side."""
    return Picture.of("parallelogram", base=base, height=height, slant=slant)


def cuboid(length: int, width: int, height: int, unit: str, cubes: bool = False) -> Picture:
    """Draw a cuboid with its three edges labelled, or built of unit cubes to count."""
    return Picture.of("cuboid", length=length, width=width, height=height, unit=unit, cubes=cubes)


def circle_parts(marked: str, label: str = "") -> Picture:
    """Draw a circle with its "radius", "diameter", "circumference" or "centre" marked, with a label there."""
    return Picture.of("circle_parts", marked=marked, label=label)


def bar_chart(title: str, categories: Sequence[str], values: Sequence[int], step: int, axis: str) -> Picture:
    """Draw a bar chart whose scale starts at 0 and has a gridline each ``step``; ``axis`` says what is counted."""
    return Picture.of("bar_chart", title=title, categories=list(categories), values=list(values), step=step, axis=axis)


def pictogram(title: str, key: int, symbol: str, rows: Sequence[tuple[str, float]], unit: str) -> Picture:
    """Draw a pictogram: a symbol stands for ``key`` of ``unit``; rows are (label, number of symbols)."""
    return Picture.of("pictogram", title=title, key=key, symbol=symbol, rows=[list(row) for row in rows], unit=unit)


def tally(title: str, rows: Sequence[tuple[str, int]]) -> Picture:
    """Draw a tally chart of (label, count) rows in bundles of five."""
    return Picture.of("tally", title=title, rows=[list(row) for row in rows])


def table(title: str, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> Picture:
    """Draw a table or timetable of texts."""
    return Picture.of("table", title=title, headers=list(headers), rows=[list(row) for row in rows])


def pie_chart(title: str, sectors: Sequence[tuple[str, int]]) -> Picture:
    """Draw a pie chart of (label, degrees) sectors; the degrees make 360 and are shown."""
    return Picture.of("pie_chart", title=title, sectors=[list(sector) for sector in sectors])


def line_graph(title: str, labels: Sequence[str], values: Sequence[int], step: int, axis: str) -> Picture:
    """Draw a line graph of values over labels, with a gridline each ``step`` from 0."""
    return Picture.of("line_graph", title=title, labels=list(labels), values=list(values), step=step, axis=axis)
