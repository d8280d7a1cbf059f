"""British coins and notes."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Final

from learning_jungle.curriculum.pictures.materials import NARROW, gleam
from learning_jungle.curriculum.pictures.objects import UnknownPicture
from learning_jungle.curriculum.pictures.palette import CARD, COPPER, GOLD, SILVER
from learning_jungle.curriculum.pictures.phrases import listed
from learning_jungle.curriculum.pictures.svg import SMALLEST_FONT, Drawing, circle, group, label, path, polygon, rect
from learning_jungle.curriculum.wording.numerals import money

#: Diameters in millimetres; the drawing keeps their proportions.
COINS: Final = {1: 20.3, 2: 25.9, 5: 18.0, 10: 24.5, 20: 21.4, 50: 27.3, 100: 23.4, 200: 28.4}
NOTES: Final = {500: "#A9DDD6", 1000: "#F3C79B", 2000: "#CDB9EC", 5000: "#F2B3AE"}
#: Units for a millimetre of coin: at least and at most, and where coins of different options compare.
COIN_SCALE: Final = 2.1
LARGEST_COIN: Final = 3.2
OPTION_COIN: Final = 2.4
NOTE_SIZE: Final = (46, 25)
GAP: Final = 10


def draw_coins(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw the coins and notes from the left, in as many rows as they need."""
    scale = _scale(data["values"], room)
    rows: list[list[tuple[int, float, float]]] = [[]]
    for value in data["values"]:
        wide, high = _size(value, scale)
        if rows[-1] and sum(w + GAP for _, w, _ in rows[-1]) + wide > room:
            rows.append([])
        rows[-1].append((value, wide, high))
    body, y = "", 0.0
    for row in rows:
        tall = max((high for _, _, high in row), default=0)
        x = (room - sum(w for _, w, _ in row) - GAP * (len(row) - 1)) / 2
        for value, wide, high in row:
            body += group(_piece(value, wide, high), x + wide / 2, y + tall / 2, class_="dsj-pic-object")
            x += wide + GAP
        y += tall + GAP
    return Drawing(room, y - GAP, body)


def _scale(values: Sequence[int], room: float) -> float:
    """Return the scale at which the pieces fill one row, as far as they are not too small or too large in it."""
    if room <= NARROW:
        return OPTION_COIN
    millimetres = sum(_size(value, 1)[0] for value in values)
    return max(COIN_SCALE, min(LARGEST_COIN, (room - GAP * len(values)) / max(millimetres, 1)))


def _size(value: int, scale: float) -> tuple[float, float]:
    if value in COINS:
        return COINS[value] * scale, COINS[value] * scale
    if value in NOTES:
        return NOTE_SIZE[0] * scale, NOTE_SIZE[1] * scale
    raise UnknownPicture(f"no coin or note of {value}p")


def _piece(value: int, wide: float, high: float) -> str:
    text = label(money(value), 0, 0, max(SMALLEST_FONT, min(22, wide * 0.34)), bold=True)
    r = wide / 2 - 1
    if value in NOTES:
        inside = rect(-wide / 2 + 5, -high / 2 + 5, wide - 10, high - 10, "none", 1, round_=3)
        paper = rect(-wide / 2 + 1, -high / 2 + 1, wide - 2, high - 2, NOTES[value], 2, round_=4)
        return paper + inside + circle(0, 0, high * 0.36, CARD, 1) + text
    if value in (20, 50):
        metal = path(_seven_sides(r), SILVER, 2)
    elif value == 100:
        metal = polygon(_corners(12, r), GOLD, 2)
    elif value == 200:
        metal = circle(0, 0, r, GOLD, 2)
    else:
        metal = circle(0, 0, r, COPPER if value < 5 else SILVER, 2) + circle(0, 0, r - 3, edge=0.8)
    return metal + (circle(0, 0, r * 0.72, SILVER, 1) if value >= 100 else gleam(0, 0, r * 1.2)) + text


def _corners(count: int, r: float) -> list[tuple[float, float]]:
    return [(r * math.sin(math.tau * n / count), -r * math.cos(math.tau * n / count)) for n in range(count)]


def _seven_sides(r: float) -> str:
    """Return the curved heptagon of a 20p: every side is an arc about the opposite corner."""
    corners = _corners(7, r)
    bow = 2 * r * math.cos(math.pi / 14)
    (x, y), *others = [*corners, corners[0]]
    return f"M{x:.2f} {y:.2f} " + " ".join(f"A{bow:.2f} {bow:.2f} 0 0 1 {px:.2f} {py:.2f}" for px, py in others) + " Z"


def describe_coins(data: Mapping[str, Any]) -> str:
    """List the values in order, as they are printed on the coins and notes."""
    values = data["values"]
    notes, coins = any(value in NOTES for value in values), any(value in COINS for value in values)
    name = "Notes and coins" if notes and coins else "Notes" if notes else "Coins"
    return f"{name}: {listed(money(value) for value in values)}."
