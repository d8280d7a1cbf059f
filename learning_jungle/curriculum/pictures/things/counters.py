"""Counters, plain shapes and symbols to count."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from learning_jungle.curriculum.pictures.materials import gleam
from learning_jungle.curriculum.pictures.palette import BANANA, CARD, INK, LEAF, LILAC, PINK, RED, SKY, VIOLET
from learning_jungle.curriculum.pictures.svg import Point, circle, path, polygon, rect


def star_points(outer: float, inner: float, tips: int = 5) -> list[Point]:
    """Return the corners of a star that stands upright about (0, 0)."""
    turns = [math.pi * n / tips - math.pi / 2 for n in range(2 * tips)]
    radii = [inner if n % 2 else outer for n in range(2 * tips)]
    return [(r * math.cos(turn), r * math.sin(turn)) for r, turn in zip(radii, turns, strict=True)]


def _star(fill: str) -> str:
    return polygon([(x, y + 1.5) for x, y in star_points(19, 8.5)], fill, 1.5)


def _heart(fill: str) -> str:
    return path("M0 17 C-22 2 -19 -16 -9 -15 C-4 -15 -1 -12 0 -8 C1 -12 4 -15 9 -15 C19 -16 22 2 0 17 Z", fill)


def _dot(fill: str) -> str:
    return circle(0, 0, 13, fill, 0)


def _counter(fill: str) -> str:
    return circle(0, 0, 16, fill, 2) + gleam(0, 0, 16)


def _bead(fill: str) -> str:
    return circle(0, 0, 15, fill) + circle(0, 0, 4.5, CARD)


def _button(fill: str) -> str:
    holes = "".join(circle(x, y, 2.2, INK, 0) for x in (-4, 4) for y in (-4, 4))
    return circle(0, 0, 16.5, fill) + circle(0, 0, 11.5, edge=1.2) + holes


def _block(fill: str) -> str:
    return (
        polygon([(-15, -8), (5, -8), (5, 16), (-15, 16)], fill, 1.5)
        + polygon([(-15, -8), (-6, -17), (15, -17), (5, -8)], CARD, 1.5)
        + polygon([(5, -8), (15, -17), (15, 7), (5, 16)], LILAC, 1.5)
    )


def _face(fill: str) -> str:
    return (
        circle(0, 0, 17, fill)
        + circle(-6, -4, 2.2, INK, 0)
        + circle(6, -4, 2.2, INK, 0)
        + path("M-8 4 C-4 11 4 11 8 4", edge=2)
    )


def _circle(fill: str) -> str:
    return circle(0, 0, 16, fill, 2)


def _square(fill: str) -> str:
    return rect(-15, -15, 30, 30, fill, 2)


def _triangle(fill: str) -> str:
    return polygon([(0, -16), (17, 14), (-17, 14)], fill)


def _rectangle(fill: str) -> str:
    return rect(-18, -9, 36, 18, fill, 2)


#: Counters: what one and several are called, the usual fill, and how one is drawn.
COUNTERS: Final[dict[str, tuple[str, str, Callable[[str], str]]]] = {
    "star": ("stars", BANANA, _star), "heart": ("hearts", RED, _heart), "dot": ("dots", VIOLET, _dot),
    "counter": ("counters", RED, _counter), "bead": ("beads", SKY, _bead), "button": ("buttons", SKY, _button),
    "block": ("blocks", BANANA, _block), "face": ("faces", BANANA, _face), "circle": ("circles", SKY, _circle),
    "square": ("squares", LEAF, _square), "triangle": ("triangles", BANANA, _triangle),
    "rectangle": ("rectangles", PINK, _rectangle),
}  # fmt: skip
