"""Measuring scales: a jug, a thermometer and a weighing scale."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from learning_jungle.curriculum.pictures.lines import between_labels, place_of_mark
from learning_jungle.curriculum.pictures.materials import gleam, meadow
from learning_jungle.curriculum.pictures.objects import UnknownPicture
from learning_jungle.curriculum.pictures.palette import CARD, INK, RED, SILVER, TAN, VIOLET, WATER
from learning_jungle.curriculum.pictures.phrases import listed
from learning_jungle.curriculum.pictures.svg import (
    FONT,
    SMALLEST_FONT,
    Drawing,
    Point,
    circle,
    group,
    label,
    line,
    path,
    rect,
)
from learning_jungle.curriculum.wording.numerals import numeral

_TOLD = {
    "jug": ("A jug", "The water"),
    "thermometer": ("A thermometer", "The liquid"),
    "weighing": ("A weighing scale", "The needle"),
}


def draw_scale(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw the scale of the form asked for, reading ``level``."""
    drawn = {"jug": _jug, "thermometer": _thermometer, "weighing": _weighing}
    if data["form"] not in drawn:
        raise UnknownPicture(f"no scale of the form {data['form']!r}")
    return drawn[data["form"]](data, room)


def _share(data: Mapping[str, Any], value: float) -> float:
    return (value - data["start"]) / (data["stop"] - data["start"])


def _jug(data: Mapping[str, Any], room: float) -> Drawing:
    small = room < 200
    wide, high = (84.0, 110.0) if small else (150.0, 220.0)
    left, top = (room - wide) / 2 - (6 if small else 12), 20.0
    bottom, right = top + high, left + wide
    base, scale_top = bottom - 4, top + 18

    def up(value: float) -> float:
        return base - _share(data, value) * (base - scale_top)

    water = up(data["level"])
    handle = path(
        f"M{right} {top + high * 0.2} C{right + wide * 0.36} {top + high * 0.15} {right + wide * 0.36} "
        f"{top + high * 0.75} {right} {top + high * 0.7}",
        edge=5,
    )
    body = handle + rect(left, top, wide, high, WATER, 0, round_=8, fill_opacity=".25")
    if data["level"] > data["start"]:
        body += rect(left + 2, water, wide - 4, bottom - water - 2, WATER, 0, class_="dsj-pic-liquid")
        body += line((left + 2, water), (right - 2, water), 3, INK, class_="dsj-pic-level")
    body += path(
        f"M{left - 12} {top - 8} C{left - 2} {top - 4} {left} {top + 2} {left} {top + 14} L{left} {bottom - 8} "
        f"Q{left} {bottom} {left + 8} {bottom} L{right - 8} {bottom} Q{right} {bottom} "
        f"{right} {bottom - 8} L{right} {top - 8}",
        edge=3,
    )
    if data["labels"]:
        body += _ticks(data, left + 2, up) + label(data["unit"], right - 22, top + 6, SMALLEST_FONT, bold=True)
    return Drawing(room, bottom + 6, body)


def _ticks(data: Mapping[str, Any], x: float, up: Any) -> str:  # noqa: ANN401
    labels = set(data["labels"])
    body = ""
    for value in range(data["start"], data["stop"] + 1, data["step"]):
        long = 26 if value in labels else 14
        body += line((x, up(value)), (x + long, up(value)), 2.5 if value in labels else 1.5, class_="dsj-pic-tick")
        if value in labels and (value != data["start"] or value < 0 or data["form"] == "thermometer"):
            body += label(numeral(value), x + 32, up(value), FONT, "start", halo=data["form"] == "jug")
    return body


def _thermometer(data: Mapping[str, Any], room: float) -> Drawing:
    high, tube = 236.0, 26.0
    x, top = room / 2 - 26, 30.0
    bottom = top + high

    def up(value: float) -> float:
        return bottom - 14 - _share(data, value) * (high - 30)

    level = up(data["level"])
    body = meadow(x - 24, 0, 136, bottom + 44, 24) + label(data["unit"], x + tube / 2, 14, bold=True)
    body += rect(x, top, tube, high + 8, CARD, 3, round_=13) + circle(x + tube / 2, bottom + 14, 24, RED, 3)
    body += rect(x + 8, level, tube - 16, bottom - level + 14, RED, 0, class_="dsj-pic-liquid")
    body += line((x + 3, level), (x + tube - 3, level), 2.5, INK, class_="dsj-pic-level")
    body += gleam(x + tube / 2, bottom + 14, 24)
    return Drawing(room, bottom + 44, body + _ticks(data, x + tube + 4, up))


def _weighing(data: Mapping[str, Any], room: float) -> Drawing:
    r = min(118.0, room / 2 - 16)
    centre = (room / 2, r + 38)
    body = rect(room / 2 - r * 0.8, 4, r * 1.6, 12, SILVER, 2.5, round_=5) + rect(room / 2 - 9, 16, 18, 22, SILVER, 2.5)
    body += circle(*centre, r, TAN, 3) + circle(*centre, r * 0.92, CARD, 2)

    def at(distance: float, value: float) -> Point:
        turn = math.radians(-135 + 270 * _share(data, value))
        return centre[0] + distance * math.sin(turn), centre[1] - distance * math.cos(turn)

    labels = set(data["labels"])
    for value in range(data["start"], data["stop"] + 1, data["step"]):
        inner = r * (0.78 if value in labels else 0.84)
        body += line(at(r * 0.9, value), at(inner, value), 3 if value in labels else 1.5, class_="dsj-pic-tick")
        if value in labels:
            body += label(numeral(value), *at(r * 0.61, value), FONT, halo=True)
    needle = line(at(-r * 0.12, data["level"]), at(r * 0.78, data["level"]), 4, VIOLET)
    body += label(data["unit"], centre[0], centre[1] + r * 0.62, bold=True)
    return Drawing(room, centre[1] + r + 6, body + group(needle, class_="dsj-pic-level") + circle(*centre, 7, INK, 0))


def describe_scale(data: Mapping[str, Any]) -> str:
    """Say the printed numbers, and where the level is by counting marks from one of them."""
    if data["form"] not in _TOLD:
        raise UnknownPicture(f"no scale of the form {data['form']!r}")
    thing, level = _TOLD[data["form"]]
    start, stop, step, labels = data["start"], data["stop"], data["step"], data["labels"]
    if not labels:
        return f"{thing} without marks. {level} fills {data['level'] - start} parts of {stop - start}."
    unit = f" Its unit is {data['unit']}." if data["unit"] else ""
    said = [
        f"{thing}.{unit}",
        f"Numbers printed: {listed(numeral(printed) for printed in labels)}.",
        *between_labels(labels, step),
    ]
    said.append(f"{level} is at {place_of_mark(data['level'], start, stop, step, labels)}.")
    return " ".join(said)
