"""Ten frames and number lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

from learning_jungle.curriculum.pictures.materials import branch, gleam, wood
from learning_jungle.curriculum.pictures.palette import BANANA, CREAM, INK, RED, VIOLET
from learning_jungle.curriculum.pictures.phrases import counted, listed
from learning_jungle.curriculum.pictures.svg import (
    FONT,
    SMALLEST_FONT,
    Drawing,
    circle,
    group,
    label,
    line,
    path,
    polygon,
    rect,
    short,
    tag,
    text_width,
)
from learning_jungle.curriculum.wording.numerals import numeral

FRAME_COLUMNS: Final = 5
FRAME_CELLS: Final = 10
#: The edge of a frame's tray on every side of its cells.
TRAY: Final = 6
#: From a line to the tips of its marks: of those without and of those with a label.
MARK: Final = 8
LABELLED_MARK: Final = 11
ZERO_MARK: Final = 14


def draw_ten_frame(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw frames of two rows of five, filled from the left of the top row; the second counters bear a cross."""
    filled, second = data["filled"], data["second"]
    cells = max(
        data["cells"], -(-(filled + second) // FRAME_CELLS) * FRAME_CELLS if filled + second > data["cells"] else 0
    )
    side = min(60.0, (room - 2 * TRAY - 2) / FRAME_COLUMNS)
    left = (room - side * FRAME_COLUMNS) / 2
    body, y = "", TRAY + 1.0
    for n in range(cells):
        row, column = divmod(n, FRAME_COLUMNS)
        if n % FRAME_CELLS == 0:
            y += (2 * TRAY + 12) * bool(n)
            rows = -(-min(FRAME_CELLS, cells - n) // FRAME_COLUMNS)
            wide, high = side * FRAME_COLUMNS + 2 * TRAY, side * rows + 2 * TRAY
            body += wood(left - TRAY, y + side * row - TRAY, wide, high)
        # Each cell is written in the same words but for its place, so that all are light when compressed.
        cell = rect(0, 0, side, side, CREAM, 1.5, class_="dsj-pic-cell")
        if n < filled + second:
            cell += _counter(side / 2, side * 0.37, n >= filled)
        body += group(cell, left + side * column, y + side * row)
    return Drawing(room, y + side * -(-cells // FRAME_COLUMNS) + TRAY + 1, body)


def _counter(middle: float, r: float, second: bool) -> str:
    arm = r * 0.45
    if second:
        drawn = circle(0, 0, r, BANANA, 2) + line((-arm, 0), (arm, 0), 3) + line((0, -arm), (0, arm), 3)
    else:
        drawn = circle(0, 0, r, RED, 2) + gleam(0, 0, r)
    return group(drawn, middle, middle, class_="dsj-pic-object")


def describe_ten_frame(data: Mapping[str, Any]) -> str:
    """Read the frame cell by cell, row by row."""
    filled, second = data["filled"], data["second"]
    first, other = ("red counter", "yellow counter") if filled and second else ("counter", "counter")
    kinds = [first] * filled + [other] * second
    kinds += ["empty"] * max(0, data["cells"] - len(kinds))
    kinds += ["empty"] * (-len(kinds) % FRAME_COLUMNS)
    rows = [kinds[n : n + FRAME_COLUMNS] for n in range(0, len(kinds), FRAME_COLUMNS)]
    names = ["Top row", "Bottom row"] if len(rows) > 1 else ["Its row"]
    frames = [rows[n : n + 2] for n in range(0, len(rows), 2)]
    said = [
        f"{'Another frame' if n else 'A frame'}. "
        + " ".join(f"{name}: {listed(row)}." for name, row in zip(names, frame, strict=False))
        for n, frame in enumerate(frames)
    ]
    return " ".join(said)


def draw_number_line(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw the line with a tick each step, its labels below, hops above and an arrow that points at the marker."""
    start, stop, step = data["start"], data["stop"], data["step"]
    labels, marker, jumps = data["labels"], data["marker"], data["jumps"]
    margin = max(14.0, *(text_width(numeral(printed)) / 2 for printed in labels)) if labels else 14.0

    def place(value: float) -> float:
        return margin + (room - 2 * margin) * (value - start) / (stop - start)

    axis = 54.0 if len(jumps) > 1 else 38.0 if marker is not None else 22.0
    body = branch(1, room - 1, axis)
    tall = dict.fromkeys(labels, LABELLED_MARK) | ({0: ZERO_MARK} if start < 0 else {})
    body += _marks({place(value): tall.get(value, MARK) for value in range(start, stop + 1, step)}, axis)
    body += "".join(_hop(place(a), place(b), axis) for a, b in pairwise(jumps))
    if marker is not None:
        body += marker_arrow(place(marker), axis - LABELLED_MARK - 2)
    size, rows = _label_rows(labels, room - 2 * margin, stop - start)
    for n, one in enumerate(labels):
        body += label(numeral(one), place(one), axis + 22 + (n % rows) * 20, size)
    return Drawing(room, axis + 31 + (rows - 1) * 20, body)


def _marks(talls: Mapping[float, float], axis: float) -> str:
    """Draw upright marks over the height ``axis``, each from its place across and half its length."""
    marks = "".join(
        tag(
            "path",
            class_="dsj-pic-tick",
            d=f"M{short(x)} {short(axis - tall)}v{short(2 * tall)}",
            stroke_width=None if tall == MARK else 2.5,
        )
        for x, tall in talls.items()
    )
    return tag("g", marks, stroke=INK, stroke_width=2, stroke_linecap="round")


def _label_rows(labels: Sequence[int], length: float, span: int) -> tuple[float, int]:
    """Return a font size and the number of rows at which no label touches its neighbours."""
    if len(labels) < 2:
        return FONT, 1
    widths = [text_width(numeral(printed), SMALLEST_FONT) for printed in labels]
    gaps = [
        abs(b - a) * length / span - (wide + wider) / 2
        for (a, b), (wide, wider) in zip(pairwise(labels), pairwise(widths), strict=True)
    ]
    if min(gaps) >= 3:
        return SMALLEST_FONT, 1
    return SMALLEST_FONT, 2 if min(gaps) >= -max(widths) else 3


def marker_arrow(x: float, y: float) -> str:
    """Draw a thick arrow whose tip points down at (x, y)."""
    head = polygon([(x - 9, y - 13), (x + 9, y - 13), (x, y)], VIOLET, 1)
    return group(line((x, y - 22), (x, y - 12), 7, VIOLET) + head, class_="dsj-pic-marker")


def _hop(start: float, end: float, axis: float) -> str:
    middle, high = (start + end) / 2, axis - min(64.0, 26 + abs(end - start) * 0.4)
    back = -4 if end > start else 4
    arc = path(f"M{start:.1f} {axis - 4:.1f} Q{middle:.1f} {high:.1f} {end:.1f} {axis - 4:.1f}", edge=2.5)
    head = polygon([(end, axis - 3), (end + back - 4, axis - 12), (end + back + 4, axis - 13)], INK, 1)
    return group(arc + head, class_="dsj-pic-hop")


def describe_number_line(data: Mapping[str, Any]) -> str:
    """Say the printed numbers and count marks from one of them, so that the reading stays the child's."""
    start, stop, step, labels = data["start"], data["stop"], data["step"], data["labels"]
    said = (
        [f"A number line with equal steps from {numeral(start)} to {numeral(stop)}."]
        if {start, stop} <= set(labels)
        else ["A number line with equal steps."]
    )
    if labels:
        said.append(f"Numbers printed: {listed(numeral(printed) for printed in labels)}.")
        said += between_labels(labels, step)
    if data["marker"] is not None:
        said.append(f"An arrow points to {place_of_mark(data['marker'], start, stop, step, labels)}.")
    jumps = data["jumps"]
    if len(jumps) > 1:
        said.append(f"Hops start at {place_of_mark(jumps[0], start, stop, step, labels)}.")
        said += [
            f"A hop {'on' if b > a else 'back'}, {counted(abs(b - a) // step, 'step')}." for a, b in pairwise(jumps)
        ]
    return " ".join(said)


def between_labels(labels: Sequence[int], step: int) -> list[str]:
    """Say how many steps part neighbouring printed numbers, where that is always the same and more than one."""
    apart = {b - a for a, b in pairwise(labels)}
    if len(apart) != 1 or apart == {step}:
        return []
    return [f"There are {counted(apart.pop() // step, 'step')} from one printed number to the next."]


def place_of_mark(value: int, start: int, stop: int, step: int, labels: Sequence[int]) -> str:
    """Describe where a mark is by counting marks from a printed number: "the mark three marks after 20".

    Where the count from the nearest number below equals the value itself, it would give the answer away, so the mark
    is described from the number above.
    """
    if value in labels:
        return f"the mark at {numeral(value)}"
    below = [printed for printed in labels if printed < value]
    above = [printed for printed in labels if printed > value]
    if not below and not above:
        before, after = (counted(gap // step, "mark") for gap in (value - start, stop - value))
        return f"a mark with {before} before it and {after} after it"
    gives_the_answer_away = bool(below) and (value - max(below)) / step == value
    if gives_the_answer_away and above and min(above) - value == value:
        return f"the mark halfway between {numeral(max(below))} and {numeral(min(above))}"
    if above and (not below or gives_the_answer_away):
        return _counted_marks((min(above) - value) / step, "before", min(above))
    return _counted_marks((value - max(below)) / step, "after", max(below))


def _counted_marks(count: float, side: str, printed: int) -> str:
    if count != int(count):
        return f"a place between two marks, {'just ' if count < 1 else ''}{side} {numeral(printed)}"
    return f"the mark {counted(int(count), 'mark')} {side} {numeral(printed)}"


def draw_fraction_line(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw a line whose ends are labelled 0 and 1, a tick at each of its parts and an arrow at the marker."""
    parts, margin, axis = data["parts"], 24.0, 38.0
    places = [margin + (room - 2 * margin) * n / parts for n in range(parts + 1)]
    body = branch(1, room - 1, axis)
    body += _marks({x: MARK if 0 < n < parts else LABELLED_MARK for n, x in enumerate(places)}, axis)
    body += marker_arrow(places[data["marker"]], axis - LABELLED_MARK - 2)
    body += label("0", places[0], axis + 22) + label("1", places[-1], axis + 22)
    return Drawing(room, axis + 31, body)


def describe_fraction_line(data: Mapping[str, Any]) -> str:
    """Read the line step by step to the arrow and on to its end, so that the counts stay the child's."""
    steps = ["step"] * data["marker"]
    rest = ["step"] * (data["parts"] - data["marker"])
    return f"A number line in equal steps. From 0: {listed(steps)}, here is the arrow, {listed(rest)}, and this is 1."
