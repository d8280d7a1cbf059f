"""Tables, tally charts and pictograms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from learning_jungle.curriculum.pictures.objects import draw_thing, thing_called
from learning_jungle.curriculum.pictures.palette import CARD, GUIDE, MIST
from learning_jungle.curriculum.pictures.phrases import listed
from learning_jungle.curriculum.pictures.svg import (
    FONT,
    Drawing,
    group,
    label,
    line,
    paragraph,
    rect,
    tag,
    text_width,
    wrapped,
)
from learning_jungle.curriculum.wording.numerals import numeral

BUNDLE: Final = 5


def draw_table(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw a ruled table; texts are broken into lines where their column is narrow."""
    rows = [list(data["headers"]), *([str(cell) for cell in row] for row in data["rows"])]
    columns = max(len(row) for row in rows)
    widths = _column_widths([row + [""] * (columns - len(row)) for row in rows], columns, room - 4)
    title = paragraph(data["title"], room / 2, 0, room, 17, bold=True)
    body, y = title.body, title.height + 6
    for number, row in enumerate(rows):
        texts = [wrapped(text, width - 10, FONT) for text, width in zip(row, widths, strict=False)]
        high = max(len(lines) for lines in texts) * FONT * 1.25 + 12
        x = 2.0
        for lines, width in zip(texts, widths, strict=False):
            body += rect(x, y, width, high, MIST if number == 0 else CARD, 1.5, class_="dsj-pic-cell")
            gap = (high - len(lines) * FONT * 1.25) / 2
            text = paragraph(" ".join(lines), x + width / 2, y + gap, width - 10, FONT, bold=number == 0)
            body += text.body
            x += width
        y += high
    return Drawing(room, y + 2, body)


def _column_widths(rows: list[list[str]], columns: int, room: float) -> list[float]:
    """Share the room among columns by their longest word and then their longest text."""
    words = [
        max(text_width(word, FONT) for row in rows for word in row[n].split() or [""]) + 12 for n in range(columns)
    ]
    texts = [max(text_width(row[n], FONT) for row in rows) + 12 for n in range(columns)]
    spare = room - sum(words)
    if spare < 0:
        return [room * word / sum(words) for word in words]
    wish = [max(text - word, 1) for text, word in zip(texts, words, strict=True)]
    return [word + spare * want / sum(wish) for word, want in zip(words, wish, strict=True)]


def describe_table(data: Mapping[str, Any]) -> str:
    """Read the table row by row, each cell after its heading."""
    said = [f"A table: {data['title']}."]
    said += [
        listed(f"{head}: {cell}" if head else str(cell) for head, cell in zip(data["headers"], row, strict=False)) + "."
        for row in data["rows"]
    ]
    return " ".join(said)


def _ruled(title: str, labels: list[str], room: float, row_height: float, cells: list[Drawing]) -> Drawing:
    """Draw a column of labels and beside each its cell."""
    head = paragraph(title, room / 2, 0, room, 17, bold=True)
    left = min(room * 0.36, max([60.0, *(text_width(text) + 16 for text in labels)]))
    body, y = head.body, head.height + 6
    for name, cell in zip(labels, cells, strict=True):
        text = wrapped(name, left - 12)
        high = max(row_height, cell.height + 8, len(text) * 20 + 8)
        body += rect(2, y, left, high, MIST, 1.5) + rect(2 + left, y, room - left - 4, high, CARD, 1.5)
        body += paragraph(name, left / 2 + 2, y + (high - len(text) * 20) / 2, left - 12).body
        body += group(cell.body, left + 10, y + (high - cell.height) / 2)
        y += high
    return Drawing(room, y + 2, body)


def _label_room(labels: list[str], room: float) -> float:
    return room - min(room * 0.36, max([60.0, *(text_width(text) + 16 for text in labels)])) - 20


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
    pitch = 32.0
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
