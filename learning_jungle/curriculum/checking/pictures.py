"""Readers of a picture's data: what a child can count, measure or read off it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

Data = Mapping[str, Any]


def things_left(data: Data) -> int:
    """Return how many things an ``objects`` picture shows that are not crossed out."""
    return sum(group["count"] - group["crossed"] for group in data["groups"])


def things_of_kind(data: Data, name: str) -> int | None:
    """Return how many things of a kind or colour, named in the singular or plural, an ``objects`` picture shows."""
    found = [
        group["count"]
        for group in data["groups"]
        if any(
            word and (name in (word, f"{word}s", f"{word}es", f"{word[:-1]}ies") or name.startswith(f"{word} "))
            for word in (group["kind"], group["colour"])
        )
    ]
    return sum(found) if found else None


def amount(kind: str, data: Data) -> int | None:
    """Return how many things any picture to count shows, or None for other kinds."""
    if kind == "objects":
        return things_left(data)
    if kind == "equal_groups":
        return data["groups"] * data["each"]
    if kind == "array":
        return data["rows"] * data["columns"]
    if kind == "ten_frame":
        return data["filled"] + data["second"]
    if kind == "squares":
        return sum(data["rows"])
    if kind == "rectangle":
        return area(data)
    if kind == "coins":
        return sum(data["values"])
    if kind == "cuboid":
        return data["length"] * data["width"] * data["height"]
    return None


def empty_cells(data: Data) -> int:
    """Return how many cells of a ``ten_frame`` picture are empty, in as many frames as the counters need."""
    frames = max(1, -(-(data["filled"] + data["second"]) // data["cells"]))
    return frames * data["cells"] - data["filled"] - data["second"]


def area(data: Data) -> int:
    """Return the area of a ``rectangle`` picture, its cutout taken away, in square units."""
    missing = data["cutout"][0] * data["cutout"][1] if data["cutout"] else 0
    return data["width"] * data["height"] - missing


def side_lengths(data: Data) -> tuple[list[int], str] | None:
    """Return the sides of a ``polygon`` picture and their unit; a regular one needs only one label."""
    labels = [label.split(" ") for label in data["sides"] if label]
    if not labels or any(len(label) != 2 or not label[0].isdigit() for label in labels):
        return None
    lengths = [int(label[0]) for label in labels]
    if data["form"] == "regular":
        if len(set(lengths)) != 1:
            return None
        lengths = lengths[:1] * len(data["sides"])
    return (lengths, labels[0][1]) if len(lengths) == len(data["sides"]) else None


def chart_rows(kind: str, data: Data) -> dict[str, Fraction] | None:
    """Return the number that each row of a chart shows, by its lower-case label, or None for other pictures."""
    pairs: Iterable[tuple[str, int | Fraction]]
    if kind == "bar_chart":
        pairs = zip(data["categories"], data["values"], strict=True)
    elif kind == "line_graph":
        pairs = zip(data["labels"], data["values"], strict=True)
    elif kind == "pictogram":
        pairs = ((label, Fraction(symbols) * data["key"]) for label, symbols in data["rows"])
    elif kind == "tally":
        pairs = ((label, count) for label, count in data["rows"])
    elif kind == "table" and all(len(row) == 2 and row[1].replace(",", "").isdigit() for row in data["rows"]):
        pairs = ((label, int(cell.replace(",", ""))) for label, cell in data["rows"])
    else:
        return None
    return {label.lower(): Fraction(value) for label, value in pairs}


def shaded(kind: str, data: Data) -> Fraction | None:
    """Return the fraction of a bar or a shape that is shaded; None when its parts are not equal."""
    if kind == "fraction_bars" and len(data["bars"]) == 1:
        return Fraction(data["bars"][0]["shaded"], data["bars"][0]["parts"])
    if kind == "fraction_shape" and data["equal"]:
        return Fraction(len(set(data["shaded"])), data["parts"])
    return None


def unknown_angle(data: Data) -> int | None:
    """Return the angle marked "?" in an ``angles`` picture, from the labelled ones alone."""
    known = [int(label.rstrip("°")) for label in data["labels"] if label.rstrip("°").isdigit()]
    if sum("?" in label for label in data["labels"]) != 1:
        return None
    if data["form"] == "cross":
        places = [label if label.rstrip("°").isdigit() else None for label in data["labels"]]
        at, other = data["labels"].index(next(label for label in data["labels"] if "?" in label)), 0
        other = next(n for n, label in enumerate(places) if label)
        return known[0] if (at - other) % 2 == 0 else 180 - known[0]
    if len(known) != len(data["labels"]) - 1:
        return None
    return {"line": 180, "point": 360, "right": 90}.get(data["form"], 0) - sum(known)


def cells_joined(cells: list[list[int]]) -> bool:
    """Say whether the squares of a net hang together."""
    places = {(row, column) for row, column in cells}
    reached: set[tuple[int, int]] = set()
    waiting = [next(iter(places))]
    while waiting:
        row, column = waiting.pop()
        if (row, column) in places - reached:
            reached.add((row, column))
            waiting += [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]
    return reached == places


def folds_to_cube(cells: list[list[int]]) -> bool:
    """Say whether six squares fold to a cube, by rolling a die over them: each face must be met once."""
    places = {(row, column) for row, column in cells}
    block = any({(r + 1, c), (r, c + 1), (r + 1, c + 1)} <= places for r, c in places)
    if len(places) != 6 or block or not cells_joined(cells):
        return False
    start = min(places)
    faces: dict[tuple[int, int], str] = {}
    waiting = [(start, tuple("BTNSEW"))]
    while waiting:
        (row, column), (down, up, north, south, east, west) = waiting.pop()
        if (row, column) not in places or (row, column) in faces:
            continue
        faces[(row, column)] = down
        waiting += [
            ((row - 1, column), (north, south, up, down, east, west)),
            ((row + 1, column), (south, north, down, up, east, west)),
            ((row, column + 1), (east, west, north, south, up, down)),
            ((row, column - 1), (west, east, north, south, down, up)),
        ]
    return len(set(faces.values())) == 6
