"""Animals to count."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from learning_jungle.curriculum.pictures.palette import (
    BANANA,
    CARD,
    CREAM,
    GREY,
    INK,
    LEAF,
    ORANGE,
    PINK,
    RED,
    SILVER,
    SKY,
    TAN,
    TRUNK,
)
from learning_jungle.curriculum.pictures.svg import circle, ellipse, path, polygon


def eye(x: float, y: float, r: float = 1.8) -> str:
    """Return a small dark eye."""
    return circle(x, y, r, INK, 0)


def _duck(fill: str) -> str:
    return (
        path("M-13 -3 C-16 12 -6 17 4 17 C14 17 19 8 19 -3 C14 1 10 2 3 1 C-1 0 -3 -2 -3 -5 Z", fill)
        + circle(-8, -9, 8.5, fill)
        + path("M-15.5 -10.5 L-20 -7.5 L-15 -5 Z", ORANGE)
        + eye(-10, -11)
        + path("M1 6 C3 12 11 12 13 5")
    )


def _frog(fill: str) -> str:
    return (
        path("M-10 6 C-20 4 -20 17 -13 17 L-5 15 Z", fill)
        + path("M10 6 C20 4 20 17 13 17 L5 15 Z", fill)
        + ellipse(0, 4, 13, 13, fill)
        + circle(-8, -10, 5.5, fill)
        + circle(8, -10, 5.5, fill)
        + circle(-8, -10, 3, CARD, 1)
        + circle(8, -10, 3, CARD, 1)
        + eye(-8, -10)
        + eye(8, -10)
        + path("M-8 1 C-4 6 4 6 8 1")
    )


def _fish(fill: str) -> str:
    return (
        path("M8 0 L19 -10 C17 -3 17 3 19 10 Z", fill)
        + path("M-19 0 C-12 -14 4 -14 11 0 C4 14 -12 14 -19 0 Z", fill)
        + path("M-4 -4 C1 -2 1 3 -4 5")
        + eye(-11, -3)
    )


def _bird(fill: str) -> str:
    return (
        path("M-2 15 L-2 19 M4 15 L4 19")
        + path("M8 4 L19 -3 L18 6 L10 11 Z", fill)
        + ellipse(1, 4, 12, 11, fill)
        + circle(-6, -8, 8, fill)
        + path("M-13 -10 L-19 -6 L-13 -5 Z", ORANGE)
        + path("M0 2 C2 11 11 10 12 1 Z", CARD)
        + eye(-8, -10)
    )


def _bear(fill: str) -> str:
    return (
        circle(-12, -11, 6, fill)
        + circle(12, -11, 6, fill)
        + circle(-12, -11, 2.5, CREAM, 0)
        + circle(12, -11, 2.5, CREAM, 0)
        + circle(0, 2, 16, fill)
        + ellipse(0, 8, 7.5, 6, CREAM, 1)
        + ellipse(0, 5.5, 2.6, 2, INK, 0)
        + path("M-3 10 C-1 12 1 12 3 10")
        + eye(-6, -2)
        + eye(6, -2)
    )


def _cat(fill: str) -> str:
    return (
        polygon([(-15, -3), (-14, -18), (-3, -11)], fill, 1.5)
        + polygon([(15, -3), (14, -18), (3, -11)], fill, 1.5)
        + ellipse(0, 3, 16, 14, fill)
        + eye(-6, 0, 2.2)
        + eye(6, 0, 2.2)
        + polygon([(-2, 5), (2, 5), (0, 7)], PINK, 1)
        + path("M0 8 C-1 12 -4 11 -5 10 M0 8 C1 12 4 11 5 10 M-9 7 L-19 5 M-9 9 L-18 12 M9 7 L19 5 M9 9 L18 12", edge=1)
    )


def _dog(fill: str) -> str:
    return (
        ellipse(0, 1, 14, 16, fill)
        + path("M-10 -12 C-20 -14 -20 6 -14 8 C-11 6 -10 -2 -10 -12 Z", TRUNK)
        + path("M10 -12 C20 -14 20 6 14 8 C11 6 10 -2 10 -12 Z", TRUNK)
        + ellipse(0, 8, 8, 7, CREAM, 1)
        + ellipse(0, 4.5, 3.4, 2.4, INK, 0)
        + path("M0 7 L0 10 M-3 11 C-1 13 1 13 3 11")
        + eye(-6, -3)
        + eye(6, -3)
    )


def _rabbit(fill: str) -> str:
    return (
        ellipse(-6, -11, 4.2, 9, fill)
        + ellipse(6, -11, 4.2, 9, fill)
        + path("M-6 -16 L-6 -8 M6 -16 L6 -8", edge=2.5, opacity="0.35")
        + ellipse(0, 6, 13, 13, fill)
        + eye(-5, 3)
        + eye(5, 3)
        + ellipse(0, 8, 2.4, 1.8, PINK, 1)
        + path("M0 10 L0 12 M-4 13 C-2 15 2 15 4 13")
    )


def _monkey(fill: str) -> str:
    return (
        circle(-15, 0, 5, CREAM)
        + circle(15, 0, 5, CREAM)
        + circle(0, 0, 15, fill)
        + path("M0 -5 C-6 -12 -13 -4 -9 2 C-13 13 13 13 9 2 C13 -4 6 -12 0 -5 Z", CREAM, 1)
        + eye(-4, -2)
        + eye(4, -2)
        + path("M-5 6 C-2 9 2 9 5 6 M-1 3 L-1 3.2 M1 3 L1 3.2")
    )


def _penguin(fill: str) -> str:
    return (
        ellipse(0, 0, 13, 18, fill)
        + ellipse(0, 4, 8.5, 12.5, CARD, 1)
        + circle(-4, -8, 2.8, CARD, 0)
        + circle(4, -8, 2.8, CARD, 0)
        + eye(-4, -8, 1.5)
        + eye(4, -8, 1.5)
        + polygon([(-3, -4), (3, -4), (0, 0)], ORANGE, 1)
        + ellipse(-5, 18, 4.5, 2, ORANGE, 1)
        + ellipse(5, 18, 4.5, 2, ORANGE, 1)
    )


def _hen(fill: str) -> str:
    return (
        path("M-2 13 L-2 19 M4 13 L4 19")
        + path("M-9 -14 C-11 -19 -6 -20 -5 -16 C-3 -20 1 -18 -1 -13 Z", RED)
        + path("M-12 -8 C-12 -18 0 -17 0 -8 C4 0 12 0 17 -9 C20 6 14 14 3 14 C-9 14 -14 4 -12 -8 Z", fill)
        + path("M-12 -9 L-18 -7 L-12 -5 Z", ORANGE)
        + path("M2 3 C4 10 11 9 12 2")
        + eye(-7, -9)
    )


def _turtle(fill: str) -> str:
    return (
        ellipse(-10, 12, 4, 5, LEAF)
        + ellipse(9, 12, 4, 5, LEAF)
        + circle(16, 2, 4, LEAF)
        + eye(17, 1, 1.2)
        + path("M-18 11 C-18 -17 14 -17 14 11 Z", fill)
        + path("M-9 10 L-6 -2 L3 -2 L6 10 M-6 -2 L-11 -6 M3 -2 L8 -6", edge=1.2)
    )


def _sheep(fill: str) -> str:
    wool = "".join(
        circle(x, y, 6.5, fill) for x, y in ((-12, 0), (-8, -9), (1, -11), (10, -8), (14, 1), (9, 8), (-1, 9), (-9, 7))
    )
    return (
        path("M-5 12 L-5 19 M6 12 L6 19", edge=2.5)
        + wool
        + circle(1, -1, 12, fill, 0)
        + ellipse(-12, -2, 6, 8, GREY)
        + eye(-14, -4, 1.4)
        + eye(-10, -4, 1.4)
    )


#: The animals: what one and several are called, the usual fill, and how one is drawn.
ANIMALS: Final[dict[str, tuple[str, str, Callable[[str], str]]]] = {
    "duck": ("ducks", BANANA, _duck), "frog": ("frogs", LEAF, _frog), "fish": ("fish", ORANGE, _fish),
    "bird": ("birds", SKY, _bird), "bear": ("bears", TAN, _bear), "cat": ("cats", ORANGE, _cat),
    "dog": ("dogs", TAN, _dog), "rabbit": ("rabbits", SILVER, _rabbit), "monkey": ("monkeys", TRUNK, _monkey),
    "penguin": ("penguins", INK, _penguin), "hen": ("hens", CREAM, _hen), "turtle": ("turtles", TAN, _turtle),
    "sheep": ("sheep", CARD, _sheep),
}  # fmt: skip
