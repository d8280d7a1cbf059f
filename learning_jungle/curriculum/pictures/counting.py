"""Things to count: loose objects, arrays and repeating patterns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from typing import Any, Final

from learning_jungle.curriculum.pictures.materials import NARROW, gleam, meadow
from learning_jungle.curriculum.pictures.objects import UnknownPicture, colour_called, draw_thing, thing_called
from learning_jungle.curriculum.pictures.palette import CARD, MIST, RED
from learning_jungle.curriculum.pictures.phrases import listed, opened
from learning_jungle.curriculum.pictures.svg import Drawing, Point, circle, group, label, rect

#: Things in a row are in fives, which helps the eye to count.
ROW: Final = 5
BIGGEST_THING: Final = 46
SMALLEST_THING: Final = 24
#: Two dice of this width are side by side in an option.
LEAST_DIE: Final = 70.0
PAIR: Final = 2
#: "line" has rows of five, "twos" columns of two, "matched" one row for each group, the rows in line.
LAYOUTS: Final = ("line", "twos", "matched", "scatter")
#: More loose things than this are in straight rows: they are to be shared.
MOST_LOOSE: Final = 12
#: From one thing to the next, in sizes of a thing: the space between two is about half a thing.
PITCH: Final = 1.42
#: The same for loose things in a narrow room, such as an option: they are in rows of five, to be as large as may be.
CLOSE_PITCH: Final = 1.07

_DICE: Final[dict[int, tuple[Point, ...]]] = {
    1: ((1, 1),),
    2: ((0, 0), (2, 2)),
    3: ((0, 0), (1, 1), (2, 2)),
    4: ((0, 0), (2, 0), (0, 2), (2, 2)),
    5: ((0, 0), (2, 0), (1, 1), (0, 2), (2, 2)),
    6: ((0, 0), (2, 0), (0, 1), (2, 1), (0, 2), (2, 2)),
}


def draw_objects(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw each group's things in the layout asked for; a new group starts a new row or die."""
    if data["layout"] == "dice":
        return _on_dice(data["groups"], room)
    if data["layout"] not in LAYOUTS:
        raise UnknownPicture(f"no layout called {data['layout']!r}")
    across = _across(data["layout"], [one["count"] for one in data["groups"]])
    size = max(SMALLEST_THING, min(BIGGEST_THING, room / (1 + (across - 1) * PITCH)))
    close = data["layout"] == "scatter" and size == SMALLEST_THING
    if close:
        size = room / (ROW * CLOSE_PITCH)
    body, y = "", 0.0
    for number, one in enumerate(data["groups"]):
        if number:
            y += size * 0.3
        if close:
            places, height = _close_together(one["count"], size, room, f"{number} {one['kind']}")
        elif data["layout"] == "scatter":
            places, height = _scattered(one["count"], size, room, f"{number} {one['kind']}")
        else:
            places, height = _in_rows(one["count"], size, room, across, in_twos=data["layout"] == "twos")
        if room > NARROW and places:
            body += meadow(0, y, room, height, 24)
        for n, (px, py) in enumerate(places):
            body += _thing(one, n, px, y + py, size)
        y += height
    return Drawing(room, y, body)


def _across(layout: str, counts: Sequence[int]) -> int:
    """Return how many things are side by side: in "twos" half of them, in "matched" all of the longest row."""
    most = max([1, *counts])
    return {"twos": max(ROW, -(-most // 2)), "matched": max(ROW, most)}.get(layout, ROW)


def _thing(one: Mapping[str, Any], n: int, x: float, y: float, size: float) -> str:
    return draw_thing(one["kind"], x, y, size, one["colour"], crossed=n >= one["count"] - one["crossed"])


def _in_rows(count: int, size: float, room: float, across: int, in_twos: bool = False) -> tuple[list[Point], float]:
    pitch = min(size * PITCH, (room - size) / (across - 1))
    # Columns of two are in the middle, however few they are.
    columns = min(across, max(1, -(-count // 2))) if in_twos else across
    left = (room - pitch * (columns - 1)) / 2
    down = size * PITCH
    cells = [(n % 2, n // 2) if in_twos else divmod(n, across) for n in range(count)]
    rows = max((row + 1 for row, _ in cells), default=0)
    return [(left + pitch * column, down * (row + 0.5)) for row, column in cells], down * rows


def _on_dice(groups: Sequence[Mapping[str, Any]], room: float) -> Drawing:
    """Draw every group on a die of its own, or on dice of five and the rest where it has more than six."""
    if room <= NARROW and len(groups) == PAIR and all(one["count"] <= max(_DICE) for one in groups):
        return _on_low_dice(groups, room)
    faces = []
    for things in groups:
        whole, rest = (0, things["count"]) if things["count"] <= max(_DICE) else divmod(things["count"], ROW)
        pips = [ROW] * whole + [rest] * (rest > 0)
        faces += [(things, sum(pips[:n]), count) for n, count in enumerate(pips)]
    per_row = max(1, min(len(faces), int(room // LEAST_DIE)))
    side = min(132.0 if room > 200 else LEAST_DIE, (room + 10) / per_row - 10)
    body = ""
    for number, (one, first, count) in enumerate(faces):
        row, column = divmod(number, per_row)
        in_row = min(per_row, len(faces) - row * per_row)
        left = (room - in_row * (side + 10) + 10) / 2 + column * (side + 10)
        top = row * (side + 10)
        body += rect(left + 1, top + 1, side - 2, side - 2, CARD, 2, round_=side * 0.14, class_="dsj-pic-die")
        for n, (x, y) in enumerate(_DICE[count]):
            body += _thing(one, first + n, left + side * (0.22 + 0.28 * x), top + side * (0.22 + 0.28 * y), side * 0.26)
    return Drawing(room, max(0.0, -(-len(faces) // per_row) * (side + 10) - 10), body)


def _on_low_dice(groups: Sequence[Mapping[str, Any]], room: float) -> Drawing:
    """Draw two groups on dice one above the other, so wide that what is on them is large in an option."""
    high = room * 0.41
    body = ""
    for number, one in enumerate(groups):
        top = number * (high + 8)
        body += rect(1, top + 1, room - 2, high - 2, CARD, 2, round_=12, class_="dsj-pic-die")
        for n, (y, x) in enumerate(_DICE[one["count"]]):
            body += _thing(one, n, room * (0.2 + 0.3 * x), top + high * (0.26 + 0.24 * y), room * 0.185)
    return Drawing(room, 2 * high + 8, body)


def _scattered(count: int, size: float, room: float, seed: str) -> tuple[list[Point], float]:
    """Put each thing somewhere in a cell of its own, so that none touches another; the same data look the same."""
    if not count:
        return [], 0
    if count > MOST_LOOSE:
        return _in_uneven_rows(count, size, room)
    chance = Random(f"{seed} {count}")
    columns = max(2, min(4, int(room // (size * 1.5)), count))
    rows = -(-count // columns) + (1 if count % columns == 0 and count > columns else 0)
    across, down = room / columns, size * 1.55
    cells = sorted(chance.sample(range(rows * columns), count))
    free_x, free_y = max(0.0, (across - size * 1.3) / 2), (down - size * 1.3) / 2
    places = [
        (
            across * (cell % columns + 0.5) + chance.uniform(-free_x, free_x),
            down * (cell // columns + 0.5) + chance.uniform(-free_y, free_y),
        )
        for cell in cells
    ]
    return places, down * rows


def _in_uneven_rows(count: int, size: float, room: float) -> tuple[list[Point], float]:
    """Put things into straight rows whose last is shorter, so that no row shows an equal share."""
    columns = next(across for across in (6, 7) if count % across)
    pitch, down = room / columns, size * 1.3
    places = [(pitch * (n % columns + 0.5), down * (n // columns + 0.5)) for n in range(count)]
    return places, down * -(-count // columns)


def _close_together(count: int, size: float, room: float, seed: str) -> tuple[list[Point], float]:
    """Put each thing into a place of its own in rows of five, of which some stay free; the same data look the same."""
    rows = -(-count // ROW)
    across, down = room / ROW, size * 1.2
    columns = max(1, min(ROW, count))
    left = (room - across * columns) / 2
    cells = sorted(Random(f"{seed} {count}").sample(range(rows * columns), count))
    return [(left + across * (cell % columns + 0.5), down * (cell // columns + 0.5)) for cell in cells], down * rows


def describe_objects(data: Mapping[str, Any]) -> str:
    """Name the things one after another, so that they can be counted by ear without the count being given."""
    said = [_group_said(things) for things in data["groups"] if things["count"]]
    return " ".join(said) if said else "Nothing: an empty place."


def _group_said(one: Mapping[str, Any]) -> str:
    thing = thing_called(one["kind"])
    colour = f"{one['colour']} " if one["colour"] else ""
    kept = one["count"] - one["crossed"]
    each = [thing.one if n < kept else f"crossed-out {thing.one}" for n in range(one["count"])]
    return opened(f"{colour}{thing.many} to count: {listed(each)}.")


def draw_array(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw counters in straight rows and columns."""
    rows, columns = data["rows"], data["columns"]
    pitch = min(46.0, (room - 12) / max(columns, 1))
    size = max(SMALLEST_THING, pitch * 0.8) if pitch >= SMALLEST_THING else pitch * 0.85
    left = (room - pitch * columns) / 2
    body = meadow(left - 6, 0, pitch * columns + 12, pitch * rows + 12, 16) + "".join(
        group(
            circle(0, 0, size / 2 - 1, RED) + gleam(0, 0, size / 2),
            left + pitch * (c + 0.5),
            pitch * (r + 0.5) + 6,
            class_="dsj-pic-object",
        )
        for r in range(rows)
        for c in range(columns)
    )
    return Drawing(room, pitch * rows + 12, body)


def describe_array(data: Mapping[str, Any]) -> str:
    """Name the rows one after another, then the counters in every row."""
    rows = opened(listed(["row"] * data["rows"]))
    return f"Counters in equal rows. {rows}. In every row: {listed(['counter'] * data['columns'])}."


def draw_pattern(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw the things in a row, then an empty dashed place with a question mark; one thing alone has none."""
    tokens = data["tokens"]
    places = len(tokens) + (len(tokens) > 1)
    pitch = min(56.0 if places > 1 else 72.0, room / places)
    if pitch < SMALLEST_THING:
        pitch, per_row = room / 8, 8
    else:
        per_row = places
    size = pitch * 0.82
    left = (room - pitch * per_row) / 2
    body = ""
    for n in range(places):
        x, y = left + pitch * (n % per_row + 0.5), pitch * (n // per_row + 0.5)
        if n < len(tokens):
            colour, kind = token_parts(tokens[n])
            body += draw_thing(kind, x, y, size, colour)
        else:
            box = rect(x - size / 2, y - size / 2, size, size, MIST, 2, round_=8, stroke_dasharray="5 4")
            body += group(box + label("?", x, y, 20, bold=True), class_="dsj-pic-place")
    return Drawing(room, pitch * -(-places // per_row), body)


def token_parts(token: str) -> tuple[str | None, str]:
    """Split "red circle" into its colour and its thing, "duck" into None and the thing."""
    first, _, rest = token.partition(" ")
    if not rest:
        return None, first
    colour_called(first)
    return first, rest


def describe_pattern(data: Mapping[str, Any]) -> str:
    """Read the row out."""
    tokens = data["tokens"]
    for token in tokens:
        thing_called(token_parts(token)[1])
    if len(tokens) == 1:
        return opened(f"{tokens[0]}.")
    return f"A row: {listed(tokens)}, then an empty place."
