"""Toys, clothes and things of the sky to count."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from learning_jungle.curriculum.pictures.palette import (
    BANANA,
    CARD,
    CREAM,
    INK,
    LILAC,
    ORANGE,
    PINK,
    RED,
    SKY,
    TAN,
    TRUNK,
    WATER,
)
from learning_jungle.curriculum.pictures.svg import circle, path, polygon, rect


def _moon(fill: str) -> str:
    return path("M6 -18 C-14 -18 -21 2 -12 12 C-3 22 13 18 17 8 C2 12 -8 -4 6 -18 Z", fill)


def _sun(fill: str) -> str:
    rays = "".join(
        polygon(
            [(19 * math.cos(turn), 19 * math.sin(turn))]
            + [(12 * math.cos(turn + side), 12 * math.sin(turn + side)) for side in (-0.28, 0.28)],
            ORANGE,
            1,
        )
        for turn in (math.tau * n / 8 for n in range(8))
    )
    return rays + circle(0, 0, 11.5, fill)


def _ball(fill: str) -> str:
    return (
        circle(0, 0, 17, CARD)
        + path("M0 -17 C-12 -10 -12 10 0 17 C-22 18 -23 -18 0 -17 Z", fill)
        + path("M0 -17 C12 -10 12 10 0 17 C22 18 23 -18 0 -17 Z", fill)
        + path("M0 -17 C-12 -10 -12 10 0 17 C12 10 12 -10 0 -17 Z", BANANA)
    )


def _shell(fill: str) -> str:
    return (
        path("M-5 12 L-9 18 L9 18 L5 12 Z", CREAM)
        + path(
            "M0 15 L-18 -1 C-19 -8 -13 -9 -12 -9 C-11 -15 -5 -15 -4 -14 C-2 -18 2 -18 4 -14 "
            "C5 -15 11 -15 12 -9 C13 -9 19 -8 18 -1 Z",
            fill,
        )
        + path("M0 14 L-12 -8 M0 14 L-4 -13 M0 14 L4 -13 M0 14 L12 -8", edge=1.2)
    )


def _car(fill: str) -> str:
    wheels = "".join(circle(x, 10, 5.5, INK, 1) + circle(x, 10, 2, CARD, 0) for x in (-10, 10))
    return (
        path("M-11 -1 L-7 -11 L6 -11 L12 -1 Z", WATER)
        + path("M0 -11 L0 -1")
        + path("M-19 9 L-19 1 C-19 -1 -17 -1 -15 -1 L14 -1 C18 -1 19 2 19 9 Z", fill)
        + wheels
    )


def _boat(fill: str) -> str:
    return (
        path("M0 -18 L0 7", edge=2)
        + polygon([(2, -17), (2, 3), (16, 3)], CREAM, 1.5)
        + polygon([(-2, -12), (-2, 3), (-12, 3)], RED, 1.5)
        + path("M-18 7 L18 7 C16 14 12 17 8 17 L-8 17 C-12 17 -16 14 -18 7 Z", fill)
    )


def _kite(fill: str) -> str:
    return (
        path("M2 9 C8 11 2 15 6 18 C9 20 12 17 13 15", edge=1.5)
        + polygon([(1, -19), (14, -6), (2, 10), (-12, -6)], fill, 1.5)
        + path("M1 -19 L2 10 M-12 -6 L14 -6", edge=1.2)
        + polygon([(4, 16), (0, 13), (0, 18)], RED, 1)
    )


def _book(fill: str) -> str:
    return (
        path("M-17 -13 C-10 -16 -4 -14 0 -11 C4 -14 10 -16 17 -13 L17 13 C10 10 4 12 0 15 C-4 12 -10 10 -17 13 Z", fill)
        + path("M-14 -11 C-9 -13 -4 -11 0 -8 C4 -11 9 -13 14 -11 L14 9 C9 7 4 9 0 12 C-4 9 -9 7 -14 9 Z", CARD, 1)
        + path("M0 -8 L0 12 M-11 -5 L-4 -4 M-11 0 L-4 1 M11 -5 L4 -4 M11 0 L4 1", edge=1.2)
    )


def _pencil(fill: str) -> str:
    return (
        '<g transform="rotate(45)">'
        + rect(-5, -13, 10, 24, fill)
        + polygon([(-5, 11), (5, 11), (0, 21)], CREAM, 1.5)
        + polygon([(-1.8, 17.5), (1.8, 17.5), (0, 21)], INK, 1)
        + rect(-5, -19, 10, 6, PINK, round_=2)
        + path("M0 -13 L0 11", edge=1)
        + "</g>"
    )


def _hat(fill: str) -> str:
    return (
        path("M-13 8 C-14 -17 14 -17 13 8 Z", fill)
        + path("M-5 7 L-4 -9 M5 7 L4 -9", edge=1.2)
        + rect(-15, 7, 30, 9, CREAM, round_=4)
        + circle(0, -14, 5, CREAM)
    )


def _sock(fill: str) -> str:
    return (
        path("M-8 -17 L7 -17 L7 2 L15 8 C21 13 16 19 9 17 L-6 9 C-9 7 -8 4 -8 2 Z", fill)
        + path("M-8 -17 L7 -17 L7 -11 L-8 -11 Z", CREAM)
        + path("M-8 -5 L7 -5 M-8 0 L7 0")
    )


def _cup(fill: str) -> str:
    return (
        path("M10 -8 C21 -10 21 8 8 8", edge=3)
        + path("M-15 -13 L11 -13 L9 14 C9 16 7 16 6 16 L-10 16 C-11 16 -13 16 -13 14 Z", fill)
        + path("M-14 -6 L10.4 -6", edge=1.2)
    )


def _person(fill: str) -> str:
    return (
        circle(0, -12, 6.5, TAN)
        + path("M-10 19 L-10 4 C-10 -5 10 -5 10 4 L10 19 Z", fill)
        + path("M-5 19 L-5 8 M5 19 L5 8", edge=1.2)
    )


def _shoe(fill: str) -> str:
    return (
        path("M-17 -10 L-6 -10 L-3 -3 C3 1 17 1 18 10 L-17 10 Z", fill)
        + rect(-18, 10, 37, 5, CREAM, round_=2)
        + path("M-5 -6 L0 -9 M-1 -2 L4 -5")
    )


def _balloon(fill: str) -> str:
    return (
        path("M0 11 C4 14 -4 16 0 20", edge=1.5)
        + polygon([(0, 8), (-3, 13), (3, 13)], fill, 1.5)
        + circle(0, -5, 14, fill)
        + path("M-8 -7 C-8 -11 -6 -13 -3 -14", edge=1.5)
    )


def _bus(fill: str) -> str:
    windows = "".join(rect(x, -8, 7, 7, WATER, 1.2) for x in (-15, -6, 3))
    wheels = "".join(circle(x, 12, 4.5, INK, 1) + circle(x, 12, 1.6, CARD, 0) for x in (-10, 10))
    return (
        rect(-19, -13, 38, 25, fill, round_=4)
        + windows
        + rect(12, -8, 5, 15, CARD, 1.2)
        + path("M-19 3 L11 3", edge=1.2)
        + wheels
    )


#: The rest: what one and several are called, the usual fill, and how one is drawn.
TOYS: Final[dict[str, tuple[str, str, Callable[[str], str]]]] = {
    "moon": ("moons", BANANA, _moon), "sun": ("suns", BANANA, _sun), "ball": ("balls", RED, _ball),
    "shell": ("shells", PINK, _shell), "car": ("cars", RED, _car), "bus": ("buses", RED, _bus),
    "boat": ("boats", SKY, _boat), "kite": ("kites", LILAC, _kite), "balloon": ("balloons", PINK, _balloon),
    "book": ("books", SKY, _book), "pencil": ("pencils", BANANA, _pencil), "hat": ("hats", SKY, _hat),
    "sock": ("socks", PINK, _sock), "shoe": ("shoes", TRUNK, _shoe), "cup": ("cups", LILAC, _cup),
    "person": ("people", SKY, _person),
}  # fmt: skip
