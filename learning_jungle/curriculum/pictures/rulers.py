"""A ruler with a ribbon to measure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from learning_jungle.curriculum.pictures.materials import wood
from learning_jungle.curriculum.pictures.palette import PINK
from learning_jungle.curriculum.pictures.phrases import listed
from learning_jungle.curriculum.pictures.svg import SMALLEST_FONT, Drawing, label, line, rect


def draw_ruler(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw the ruler with a numbered mark at each centimetre and the ribbon above it, to scale."""
    start, end, stop = data["start"], data["end"], data["stop"]
    left, unit = 14.0, (room - 34) / stop

    def at(value: int) -> float:
        return left + unit * value

    body = rect(at(start), 6, unit * (end - start), 22, PINK, 2, class_="dsj-pic-ribbon")
    body += "".join(line((at(edge), 4), (at(edge), 40), 1.5, dash="3 3") for edge in (start, end))
    body += wood(2, 40, room - 4, 52, 6)
    for value in range(stop + 1):
        body += line((at(value), 40), (at(value), 54), 2, class_="dsj-pic-tick")
        body += label(str(value), at(value), 66, SMALLEST_FONT)
    return Drawing(room, 94, body + label("cm", room - 22, 82, SMALLEST_FONT))


def describe_ruler(data: Mapping[str, Any]) -> str:
    """Say at which marks of the ruler the ribbon starts and ends, counted from a printed number."""
    numbers = listed(str(value) for value in range(data["stop"] + 1))
    start, end = data["start"], data["end"]
    return f"A ruler with numbers for cm: {numbers}. A ribbon above it starts at {start} and ends at {end}."
