"""Equal groups to count: holders with the same number of things on every one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from learning_jungle.curriculum.pictures.counting import ROW
from learning_jungle.curriculum.pictures.objects import UnknownPicture, draw_thing, thing_called
from learning_jungle.curriculum.pictures.palette import CARD, CREAM, WATER
from learning_jungle.curriculum.pictures.phrases import listed, opened
from learning_jungle.curriculum.pictures.svg import Drawing, ellipse, group, path, rect


def draw_equal_groups(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw holders with the same number of things on every one, two or more holders to a row."""
    each, groups = data["each"], data["groups"]
    across = ROW if each > 6 else min(3, max(1, each))
    size = 26 if across == ROW else 28
    pitch = size * 1.3
    rows = max(1, -(-each // across))
    wide, high = pitch * across + 26, pitch * rows + 30
    fit = max(1, min(groups, int((room + 8) // (wide + 8))))
    # Rows of as nearly the same number as may be: 2 and 2 rather than 3 and 1.
    per_row = -(-groups // -(-groups // fit))
    gap = (room - wide * per_row) / (per_row + 1)
    body = ""
    for n in range(groups):
        row, column = divmod(n, per_row)
        in_row = min(per_row, groups - row * per_row)
        left = (room - in_row * wide - (in_row - 1) * gap) / 2 + column * (wide + gap)
        inside = "".join(
            draw_thing(
                data["thing"],
                wide / 2 + pitch * (m % across - (min(across, each - m // across * across) - 1) / 2),
                high / 2 + pitch * (m // across - (rows - 1) / 2),
                size,
            )
            for m in range(each)
        )
        body += group(_holder(data["holder"], wide, high) + inside, left, row * (high + 10), class_="dsj-pic-holder")
    return Drawing(max(room, wide), (high + 10) * -(-groups // per_row) - 10, body)


def _holder(holder: str, width: float, height: float) -> str:
    if holder == "plate":
        inner = ellipse(width / 2, height / 2, width / 2 - 8, height / 2 - 7, CARD, 1)
        return ellipse(width / 2, height / 2, width / 2 - 1, height / 2 - 1, WATER) + inner
    if holder == "ring":
        return rect(1, 1, width - 2, height - 2, "none", 3, round_=min(width, height) / 2.4)
    if holder == "bag":
        w, h = width, height
        neck = path(f"M{w * 0.36:.1f} 10 C{w * 0.3:.1f} -2 {w * 0.7:.1f} -2 {w * 0.64:.1f} 10", edge=3)
        sack = f"M{w * 0.2:.1f} 9 L{w * 0.8:.1f} 9 C{w:.1f} 16 {w:.1f} {h - 2:.1f} {w * 0.86:.1f} {h - 1:.1f}"
        return neck + path(f"{sack} L{w * 0.14:.1f} {h - 1:.1f} C0 {h - 2:.1f} 0 16 {w * 0.2:.1f} 9 Z", CREAM)
    raise UnknownPicture(f"no holder called {holder!r}")


def describe_equal_groups(data: Mapping[str, Any]) -> str:
    """Name the holders one after another, then what is on every one of them."""
    holder, thing = data["holder"], thing_called(data["thing"])
    place = {"plate": "On every plate", "bag": "In every bag", "ring": "In every ring"}.get(holder, "In each")
    holders = opened(listed([holder] * data["groups"]))
    return f"{holders}. {place}: {listed([thing.one] * data['each']) or 'nothing'}."
