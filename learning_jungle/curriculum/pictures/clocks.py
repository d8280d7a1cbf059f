"""Analogue clocks."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from learning_jungle.curriculum.pictures.palette import BANANA, CARD, INK, TAN, VIOLET
from learning_jungle.curriculum.pictures.phrases import counted
from learning_jungle.curriculum.pictures.svg import SMALLEST_FONT, Drawing, Point, circle, group, label, line, lines

ROMAN: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def hand_turns(hour: int, minute: int) -> tuple[float, float]:
    """Return how far the hour and the minute hand have turned from 12, in degrees."""
    return (hour % 12) * 30 + minute / 2, minute * 6.0


def draw_clock(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw the face in a wooden case: numerals, hour or minute marks, a short thick hand and a long thin one."""
    case = min(room, 250.0) / 2 - 2
    r = case * 0.93
    centre = (room / 2, case + 2)
    body = circle(*centre, case, TAN, 3) + circle(*centre, r, CARD, 2)
    if data["minute_ticks"]:
        body += lines(_marks(centre, r - 3, r * 0.05, [n for n in range(60) if n % 5]), 1.5)
    body += lines(_marks(centre, r - 3, r * 0.09, range(0, 60, 5)), 3)
    hour, minute = hand_turns(data["hour"], data["minute"])
    long = 0.88 if data["minute_ticks"] else 0.66
    body += _hand(centre, hour, r * 0.42, r * 0.075, VIOLET, "dsj-pic-hour")
    body += _hand(centre, minute, r * long, r * 0.034, INK, "dsj-pic-minute")
    size = max(13.0, r * 0.135) if data["roman"] else max(SMALLEST_FONT, r * 0.17)
    for n in range(1, 13):
        x, y = _at(centre, r * (0.77 if r > 90 else 0.74), n * 30)
        body += label(ROMAN[n - 1] if data["roman"] else str(n), x, y, size, bold=True, halo=True)
    return Drawing(room, 2 * case + 4, body + circle(*centre, r * 0.07, BANANA, 2))


def _hand(centre: Point, turn: float, long: float, thick: float, colour: str, class_: str) -> str:
    return group(line(_at(centre, -0.14 * long - 4, turn), _at(centre, long, turn), thick, colour), class_=class_)


def _marks(centre: Point, r: float, long: float, minutes: Iterable[int]) -> Iterator[tuple[Point, Point]]:
    return ((_at(centre, r, n * 6), _at(centre, r - long, n * 6)) for n in minutes)


def _at(centre: Point, distance: float, turn: float) -> Point:
    """Return the point at a distance from the centre, turned clockwise from the top, to a tenth of a unit."""
    angle = math.radians(turn - 90)
    return round(centre[0] + distance * math.cos(angle), 1), round(centre[1] + distance * math.sin(angle), 1)


def describe_clock(data: Mapping[str, Any]) -> str:
    """Say where each hand points, not what time that is."""
    names = ROMAN if data["roman"] else tuple(str(n) for n in range(1, 13))
    hour, minute = data["hour"], data["minute"]
    here, after = names[(hour - 1) % 12], names[hour % 12]
    if minute == 0:
        short = f"points to {here}"
    elif minute == 30:
        short = f"is halfway between {here} and {after}"
    else:
        short = f"is between {here} and {after}, nearer to {here if minute < 30 else after}"
    at, extra = divmod(minute, 5)
    numeral = names[(at - 1) % 12]
    long = f"points to {numeral}" if not extra else f"points {counted(extra, 'small mark')} past {numeral}"
    return f"A clock. The short hand {short}. The long hand {long}."
