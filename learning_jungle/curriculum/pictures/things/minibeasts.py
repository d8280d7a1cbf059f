"""Insects and other small creatures to count."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from learning_jungle.curriculum.pictures.palette import BANANA, CARD, CREAM, INK, LILAC, PINK, RED, TAN, WATER
from learning_jungle.curriculum.pictures.svg import circle, ellipse, path, polygon
from learning_jungle.curriculum.pictures.things.animals import eye


def _butterfly(fill: str) -> str:
    half = path("M1 -1 C5 -18 19 -18 18 -7 C18 -1 10 2 1 1 Z", fill) + path(
        "M1 2 C11 1 16 6 13 13 C9 18 3 12 1 5 Z", LILAC
    )
    half += circle(12, -8, 2.5, CARD, 1)
    mirrored = f'<g transform="scale(-1 1)">{half}</g>'
    return half + mirrored + path("M-1 -9 L-5 -16 M1 -9 L5 -16") + ellipse(0, 2, 2.4, 12, INK, 0)


def _snail(fill: str) -> str:
    return (
        path("M-19 15 C-19 9 -13 10 -13 2 C-13 -2 -14 -5 -16 -8 M-11 1 C-10 -3 -9 -6 -7 -9")
        + path("M-18 16 C-20 10 -16 10 -16 1 C-16 -4 -7 -4 -8 3 C-8 9 -4 10 4 10 C12 10 18 12 20 16 Z", CREAM)
        + circle(5, 0, 12, fill)
        + path("M5 0 C5 -4 10 -3 10 1 C10 6 2 7 0 2 C-2 -5 5 -9 10 -6")
        + eye(-12.5, 1.5, 1.4)
    )


def _ladybird(fill: str) -> str:
    spots = "".join(circle(x, y, 2.6, INK, 0) for x, y in ((-7, 0), (7, 0), (-6, 9), (6, 9)))
    return (
        path("M-4 -14 L-8 -19 M4 -14 L8 -19")
        + circle(0, -9, 8, INK, 0)
        + circle(0, 4, 14, fill)
        + path("M0 -10 L0 18")
        + spots
        + circle(-3, -13, 1.5, CARD, 0)
        + circle(3, -13, 1.5, CARD, 0)
    )


def _bee(fill: str) -> str:
    return (
        ellipse(-2, -9, 6, 8, WATER)
        + ellipse(7, -8, 5, 7, WATER)
        + ellipse(0, 5, 17, 11, fill)
        + path("M-2 -5 L-2 15 M5 -4 L5 14", edge=4)
        + path("M-13 -3 L-17 -10 M-10 -4 L-11 -12")
        + eye(-11, 3)
        + path("M-13 9 C-11 11 -9 10 -8 9")
        + polygon([(17, 3), (20, 5), (17, 7)], INK, 1)
    )


def _spider(fill: str) -> str:
    legs = "M6 -3 L13 -10 L18 -4 M7 1 L15 -2 L19 5 M7 5 L14 6 L17 13 M5 9 L10 12 L12 18"
    side = path(legs)
    mirrored = f'<g transform="scale(-1 1)">{side}</g>'
    return (
        side
        + mirrored
        + circle(0, 4, 10, fill)
        + circle(-3.5, 1, 2.6, CARD, 1)
        + circle(3.5, 1, 2.6, CARD, 1)
        + eye(-3, 1, 1.2)
        + eye(4, 1, 1.2)
    )


#: Small creatures: what one and several are called, the usual fill, and how one is drawn.
MINIBEASTS: Final[dict[str, tuple[str, str, Callable[[str], str]]]] = {
    "butterfly": ("butterflies", PINK, _butterfly),
    "snail": ("snails", TAN, _snail),
    "ladybird": ("ladybirds", RED, _ladybird),
    "bee": ("bees", BANANA, _bee),
    "spider": ("spiders", LILAC, _spider),
}
