"""Tables, tally charts and pictograms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from learning_jungle.curriculum.pictures.materials import meadow, wood
from learning_jungle.curriculum.pictures.objects import draw_thing, thing_called
from learning_jungle.curriculum.pictures.palette import BOARD, CARD, GUIDE
from learning_jungle.curriculum.pictures.phrases import listed
from learning_jungle.curriculum.pictures.svg import (
    FONT,
    Drawing,
    group,
    label,
    line,
    lines,
    paragraph,
    rect,
    tag,
    text_width,
    words,
    wrapped,
)
from learning_jungle.curriculum.wording.numerals import numeral

BUNDLE: Final = 5
#: The frame of a table on every side of its cells.
FRAME: Final = 6
#: From one line of a cell's text to the next.
LINE: Final = FONT * 1.25


def draw_table(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw a board with its headings and ruled rows; texts are broken into lines where their column is narrow."""
    rows = [list(data["headers"]), *([str(cell) for cell in row] for row in data["rows"])]
    columns = max(len(row) for row in rows)
    widths = _column_widths([row + [""] * (columns - len(row)) for row in rows], columns, room - 2 * FRAME)
    title = paragraph(data["title"], room / 2, 0, room, 17, bold=True)
    # A short table, such as a timetable, has higher rows.
    top, space = title.height + 6, 12 if len(rows) > 4 else 20
    texts, edges = "", [top + FRAME]
    for number, row in enumerate(rows):
        high = max(len(wrapped(text, width - 10)) for text, width in zip(row, widths, strict=False)) * LINE + space
        x = float(FRAME)
        for text, width in zip(row, widths, strict=False):
            gap = (high - len(wrapped(text, width - 10)) * LINE) / 2
            texts += _cell(text, x + width / 2, edges[-1] + gap, width - 10, heading=not number)
            x += width
        edges.append(edges[-1] + high)
    sides = [FRAME + sum(widths[:n]) for n in range(1, columns)]
    return Drawing(room, edges[-1] + FRAME + 1, title.body + _board(edges, sides, room) + texts)


def _cell(text: str, x: float, y: float, width: float, heading: bool) -> str:
    if heading:
        return paragraph(text, x, y, width, bold=True, colour=CARD).body
    return paragraph(text, x, y, width).body


def _board(edges: list[float], sides: list[float], room: float) -> str:
    """Draw a framed board with a dark row for headings, and below it ruled rows of paper."""
    top, head, foot = edges[0], edges[1], edges[-1]
    wide = room - 2 * FRAME
    body = wood(1, top - FRAME + 1, room - 2, foot - top + 2 * FRAME - 2)
    body += rect(FRAME, top, wide, foot - top, BOARD, 0, round_=6) + rect(FRAME, head, wide, foot - head, CARD, 0, 6)
    rows = [((FRAME, y), (FRAME + wide, y)) for y in edges[2:-1]]
    return body + lines([*rows, *(((x, head + 4), (x, foot - 4)) for x in sides)], 1.5, GUIDE)


def _column_widths(rows: list[list[str]], columns: int, room: float) -> list[float]:
    """Share the room among columns by their longest word and then their longest text."""
    longest = [
        max(text_width(word, FONT) for row in rows for word in words(row[n]) or [""]) + 12 for n in range(columns)
    ]
    texts = [max(text_width(row[n], FONT) for row in rows) + 12 for n in range(columns)]
    spare = room - sum(longest)
    if spare < 0:
        return [room * word / sum(longest) for word in longest]
    wish = [max(text - word, 1) for text, word in zip(texts, longest, strict=True)]
    return [word + spare * want / sum(wish) for word, want in zip(longest, wish, strict=True)]


def describe_table(data: Mapping[str, Any]) -> str:
    """Read the table row by row, each cell after its heading."""
    said = [f"A table: {data['title']}."]
    said += [
        listed(f"{head}: {cell}" if head else str(cell) for head, cell in zip(data["headers"], row, strict=False)) + "."
        for row in data["rows"]
    ]
    return " ".join(said)


def _ruled(title: str, labels: list[str], room: float, row_height: float, cells: list[Drawing]) -> Drawing:
    """Draw a framed column of labels and beside each its cell."""
    head = paragraph(title, room / 2, 0, room, 17, bold=True)
    left = min(room * 0.36, max([60.0, *(text_width(text) + 16 for text in labels)]))
    texts, edges = "", [head.height + 6 + FRAME]
    for name, cell in zip(labels, cells, strict=True):
        text = wrapped(name, left - 12)
        high = max(row_height, cell.height + 8, len(text) * LINE + 8)
        y = edges[-1]
        texts += paragraph(name, left / 2 + FRAME, y + (high - len(text) * LINE) / 2, left - 12).body
        texts += group(cell.body, left + 8 + FRAME, y + (high - cell.height) / 2)
        edges.append(y + high)
    top, foot = edges[0], edges[-1]
    body = wood(1, top - FRAME + 1, room - 2, foot - top + 2 * FRAME - 2)
    body += rect(FRAME, top, room - 2 * FRAME, foot - top, CARD, 0, 6) + meadow(FRAME, top, left, foot - top, 6)
    rules = [((FRAME, y), (room - FRAME, y)) for y in edges[1:-1]]
    body += lines([*rules, ((FRAME + left, top), (FRAME + left, foot))], 1.5, GUIDE)
    return Drawing(room, foot + FRAME + 1, head.body + body + texts)


def _label_room(labels: list[str], room: float) -> float:
    return room - min(room * 0.36, max([60.0, *(text_width(text) + 16 for text in labels)])) - 24


def draw_tally(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw strokes in bundles of five, the fifth across the other four."""
    labels = [name for name, _ in data["rows"]]
    space = _label_room(labels, room)
    return _ruled(data["title"], labels, room, 44, [_strokes(count, space) for _, count in data["rows"]])


def _strokes(count: int, space: float) -> Drawing:
    wide, step, high = 48.0, 9.0, 28.0
    per_row = max(1, int(space // wide))
    body = ""
    for n in range(count):
        bundle, place = divmod(n, BUNDLE)
        x, y = 4 + bundle % per_row * wide, bundle // per_row * (high + 8)
        ends = ((x + place * step, y), (x + place * step, y + high))
        if place == BUNDLE - 1:
            ends = ((x - 5, y + high - 5), (x + 3 * step + 5, y + 5))
        body += line(*ends, 3, class_="dsj-pic-stroke")
    rows = max(1, -(-count // (BUNDLE * per_row)))
    return Drawing(space, rows * (high + 8) - 8, body)


def describe_tally(data: Mapping[str, Any]) -> str:
    """Read each row as bundles of five and single strokes, not as a total."""
    said = [f"A tally chart: {data['title']}."]
    for name, count in data["rows"]:
        bundles, strokes = divmod(count, BUNDLE)
        read = listed(["bundle of five"] * bundles + ["stroke"] * strokes)
        said.append(f"{name}: {read or 'no strokes'}.")
    return " ".join(said)


def draw_pictogram(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw the key and a row of symbols of one size a label; half a symbol is its left half."""
    labels = [name for name, _ in data["rows"]]
    space = _label_room(labels, room)
    pitch = 30.0
    cells = [_symbols(data["symbol"], count, space, pitch) for _, count in data["rows"]]
    chart = _ruled(data["title"], labels, room, 44, cells)
    key = f"= {numeral(data['key'])} {data['unit']}"
    wide = 34 + text_width("Key:") + text_width(key) + 16
    left = (room - wide) / 2
    text = label("Key:", left + 8, chart.height + 26, FONT, "start", bold=True)
    text += draw_thing(data["symbol"], left + 34 + text_width("Key:"), chart.height + 26, 28, class_="dsj-pic-key")
    text += label(key, left + 56 + text_width("Key:"), chart.height + 26, FONT, "start")
    return Drawing(room, chart.height + 48, chart.body + text)


def _symbols(symbol: str, count: float, space: float, pitch: float) -> Drawing:
    per_row = max(1, int(space // pitch))
    whole = int(count)
    body = ""
    for n in range(whole):
        x, y = pitch * (n % per_row + 0.5), pitch * (n // per_row + 0.5)
        body += draw_thing(symbol, x, y, 28)
    places = whole
    if count > whole:
        x, y = pitch * (whole % per_row), pitch * (whole // per_row)
        half = draw_thing(symbol, 15, 15, 28, class_="dsj-pic-half")
        body += tag("svg", half, x=x + 1, y=y + 1, width=14 + 1, height=30, viewBox="0 0 15 30")
        body += line((x + 16, y + 4), (x + 16, y + 28), 1.5, GUIDE)
        places += 1
    return Drawing(space, pitch * max(1, -(-places // per_row)), body)


def describe_pictogram(data: Mapping[str, Any]) -> str:
    """Read the key and then each row symbol by symbol, not as a total."""
    thing = thing_called(data["symbol"])
    said = [f"A pictogram: {data['title']}. Key: one {thing.one} is {numeral(data['key'])} {data['unit']}."]
    for name, count in data["rows"]:
        symbols = [thing.one] * int(count) + [f"half a {thing.one}"] * (count > int(count))
        said.append(f"{name}: {listed(symbols) or 'nothing'}.")
    return " ".join(said)
