"""Food and plants to count."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from learning_jungle.curriculum.pictures.palette import (
    BANANA,
    CARD,
    COPPER,
    CREAM,
    EMERALD,
    LEAF,
    ORANGE,
    PINK,
    RED,
    TAN,
    TRUNK,
)
from learning_jungle.curriculum.pictures.svg import circle, ellipse, path, polygon, rect


def _apple(fill: str) -> str:
    return (
        path("M0 -8 C-6 -14 -18 -11 -17 1 C-16 13 -7 19 0 16 C7 19 16 13 17 1 C18 -11 6 -14 0 -8 Z", fill)
        + path("M0 -8 C0 -12 1 -16 3 -18", edge=2.5)
        + path("M3 -12 C6 -19 13 -19 15 -16 C12 -11 7 -10 3 -12 Z", LEAF)
    )


def _pear(fill: str) -> str:
    return (
        path("M0 -13 C-6 -13 -6 -5 -9 0 C-18 9 -11 19 0 18 C11 19 18 9 9 0 C6 -5 6 -13 0 -13 Z", fill)
        + path("M0 -13 L2 -19", edge=2.5)
        + path("M2 -15 C6 -20 11 -19 13 -16 C9 -13 5 -13 2 -15 Z", LEAF)
    )


def _orange(fill: str) -> str:
    return (
        circle(0, 2, 16, fill)
        + path("M0 -14 C3 -20 10 -20 12 -16 C9 -12 4 -12 0 -14 Z", LEAF)
        + path("M-6 8 L-6 8.2 M2 11 L2 11.2 M7 4 L7 4.2 M-9 0 L-9 0.2 M0 2 L0 2.2")
    )


def _berry(fill: str) -> str:
    seeds = path("M-6 -1 L-6 1 M0 1 L0 3 M6 -1 L6 1 M-3 7 L-3 9 M3 7 L3 9 M0 12 L0 13.5", edge=1.5)
    leaves = path(
        "M0 -9 C-5 -13 -11 -11 -13 -6 C-8 -6 -6 -5 -4 -3 L0 -6 L4 -3 C6 -5 8 -6 13 -6 C11 -11 5 -13 0 -9 Z", LEAF
    )
    return (
        path("M0 -8 C-8 -11 -17 -6 -15 2 C-13 11 -5 18 0 18 C5 18 13 11 15 2 C17 -6 8 -11 0 -8 Z", fill)
        + seeds
        + leaves
        + path("M0 -10 L1 -16", edge=2)
    )


def _banana(fill: str) -> str:
    return path(
        "M-15 -15 C-12 -16 -10 -15 -9 -13 C-9 0 0 9 14 8 C18 8 19 11 16 14 C-1 22 -18 9 -15 -15 Z", fill
    ) + path("M-12 -13 C-13 2 -3 13 13 12", edge=1)


def _carrot(fill: str) -> str:
    return (
        path("M-2 -9 C-8 -19 -3 -19 0 -11 C0 -20 6 -20 3 -10 C8 -18 12 -15 6 -8 Z", LEAF)
        + path("M-8 -6 C-6 -11 8 -11 10 -6 C11 2 5 14 1 19 C-4 14 -9 2 -8 -6 Z", fill)
        + path("M-8 -2 L-2 -2 M9 2 L4 2 M-4 8 L0 8", edge=1.2)
    )


def _bun(fill: str) -> str:
    currants = "".join(circle(x, y, 2, TRUNK, 0) for x, y in ((-9, 2), (-2, -6), (1, 5), (8, -2), (10, 6)))
    return (
        path("M-18 9 C-20 -17 20 -17 18 9 C18 14 14 15 10 15 L-10 15 C-14 15 -18 14 -18 9 Z", fill)
        + currants
        + path("M-11 -3 C-10 -6 -8 -8 -5 -9", edge=1.2)
        + path("M-17 11 C-6 13 6 13 17 11", edge=1.2)
    )


def _cake(fill: str) -> str:
    return (
        path("M-13 3 L13 3 L9 18 L-9 18 Z", BANANA)
        + path("M-6 4 L-4 18 M0 4 L0 18 M6 4 L4 18", edge=1)
        + path("M-15 4 C-19 -3 -12 -7 -9 -6 C-8 -14 8 -14 9 -6 C12 -7 19 -3 15 4 Z", fill)
        + circle(0, -13.5, 4, RED)
    )


def _sweet(fill: str) -> str:
    return (
        polygon([(-8, 0), (-19, -9), (-19, 9)], fill, 1.5)
        + polygon([(8, 0), (19, -9), (19, 9)], fill, 1.5)
        + circle(0, 0, 10.5, fill)
        + path("M-5 -9 C-1 -3 -1 3 -5 9 M4 -9.5 C8 -3 8 3 4 9.5", edge=1.2)
    )


def _biscuit(fill: str) -> str:
    chips = "".join(circle(x, y, 2.4, TRUNK, 1) for x, y in ((-7, -6), (3, -9), (8, 0), (-3, 2), (-8, 8), (4, 9)))
    return circle(0, 0, 17, fill) + chips


def _egg(fill: str) -> str:
    return path("M0 -18 C9 -18 14 -4 14 4 C14 13 8 18 0 18 C-8 18 -14 13 -14 4 C-14 -4 -9 -18 0 -18 Z", fill) + path(
        "M-7 -2 C-7 -6 -5 -10 -3 -11", edge=1.2
    )


def _flower(fill: str) -> str:
    turns = [math.tau * n / 5 - math.pi / 2 for n in range(5)]
    petals = "".join(circle(10.5 * math.cos(turn), 10.5 * math.sin(turn), 7.5, fill) for turn in turns)
    return petals + circle(0, 0, 6.5, BANANA)


def _leaf(fill: str) -> str:
    return path("M-14 15 C-19 -8 -2 -19 17 -17 C19 2 8 18 -14 15 Z", fill) + path(
        "M-18 19 L10 -10 M-6 7 L-8 -3 M-6 7 L4 8 M2 -2 L0 -10 M2 -2 L11 -1"
    )


def _tree(fill: str) -> str:
    return rect(-4, 6, 8, 13, TRUNK) + path(
        "M-8 9 C-18 9 -21 -2 -13 -6 C-14 -16 -3 -22 3 -16 C12 -19 18 -9 13 -4 C20 0 17 9 8 9 Z", fill
    )


def _mushroom(fill: str) -> str:
    return (
        path("M-6 2 C-5 8 -7 13 -8 17 C-3 20 3 20 8 17 C7 13 5 8 6 2 Z", CREAM)
        + path("M-17 3 C-17 -22 17 -22 17 3 Z", fill)
        + circle(-7, -5, 3, CARD, 0)
        + circle(3, -10, 3, CARD, 0)
        + circle(9, -2, 2.5, CARD, 0)
    )


def _pizza(fill: str) -> str:
    return (
        circle(0, 0, 18, TAN)
        + circle(0, 0, 14.5, fill, 1)
        + "".join(circle(x, y, 3, RED, 1) for x, y in ((-6, -5), (5, -7), (7, 4), (-2, 7)))
        + ellipse(-9, 3, 1.5, 2.5, EMERALD, 0)
        + ellipse(1, 0, 1.5, 2.5, EMERALD, 0)
    )


#: Food and plants: what one and several are called, the usual fill, and how one is drawn.
FOOD: Final[dict[str, tuple[str, str, Callable[[str], str]]]] = {
    "apple": ("apples", RED, _apple), "pear": ("pears", LEAF, _pear), "orange": ("oranges", ORANGE, _orange),
    "berry": ("berries", RED, _berry), "banana": ("bananas", BANANA, _banana),
    "carrot": ("carrots", ORANGE, _carrot), "bun": ("buns", TAN, _bun), "cake": ("cakes", PINK, _cake),
    "sweet": ("sweets", PINK, _sweet), "biscuit": ("biscuits", TAN, _biscuit), "egg": ("eggs", COPPER, _egg),
    "flower": ("flowers", PINK, _flower), "leaf": ("leaves", LEAF, _leaf), "tree": ("trees", LEAF, _tree),
    "mushroom": ("mushrooms", RED, _mushroom), "pizza": ("pizzas", BANANA, _pizza),
}  # fmt: skip
