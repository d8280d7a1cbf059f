"""Things in the pans of scales, and a thing by a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from learning_jungle.curriculum.pictures.objects import UnknownPicture, draw_thing, thing_called
from learning_jungle.curriculum.pictures.palette import CARD, GREY, MIST, TAN, TRUNK
from learning_jungle.curriculum.pictures.svg import Drawing, line, path, polygon, rect

#: How far each pan is below the level of the beam at rest.
_LOWER: Final = {"left": (20.0, -20.0), "right": (-20.0, 20.0), "neither": (0.0, 0.0)}
#: Where the thing is from the middle of the table top, and what is seen of it.
_PLACES: Final[dict[str, tuple[float, float, str]]] = {
    "on": (0, -24, "Its feet touch the top of the table."),
    "under": (0, 35, "The top of the table is over its head."),
    "next to": (-62, 32, "It has the floor below it and the table at its side."),
    "behind": (0, -4, "The table hides the lower half of it."),
}


def draw_balance(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw a beam on a stand, level or tilted, with a pan and a thing at each end."""
    if data["lower"] not in _LOWER:
        raise UnknownPicture(f"no balance is lower at {data['lower']!r}")
    middle, arm = room / 2, min(room / 2 - 28, 80.0)
    ends = [(middle - arm, 76 + _LOWER[data["lower"]][0]), (middle + arm, 76 + _LOWER[data["lower"]][1])]
    body = polygon([(middle, 78), (middle - 20, 128), (middle + 20, 128)], GREY, 2) + line(ends[0], ends[1], 5)
    for (x, y), kind in zip(ends, (data["left"], data["right"]), strict=True):
        body += path(f"M{x - 26:.1f} {y - 8:.1f} Q{x:.1f} {y + 14:.1f} {x + 26:.1f} {y - 8:.1f} Z", MIST, 2)
        body += draw_thing(kind, x, y - 27, 36)
    return Drawing(room, 132, body)


def describe_balance(data: Mapping[str, Any]) -> str:
    """Say what is in each pan and how high the pans are, not what is heavier."""
    if data["lower"] not in _LOWER:
        raise UnknownPicture(f"no balance is lower at {data['lower']!r}")
    left, right = thing_called(data["left"]).one, thing_called(data["right"]).one
    height = {"left": "The left pan is down.", "right": "The right pan is down.", "neither": "The pans are level."}
    return f"Scales. In the left pan: {left}. In the right pan: {right}. {height[data['lower']]}"


def draw_place(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw the thing and the table; a thing behind the table is drawn first."""
    across, down, _ = _place(data["at"])
    middle, top = room / 2 + (24 if data["at"] == "next to" else 0), 64.0
    thing = draw_thing(data["thing"], middle + across, top + down, 44)
    legs = "".join(rect(middle + x, top + 10, 7, 50, TRUNK, 1.5) for x in (-38, 31))
    front = rect(middle - 44, top, 88, 12, TAN, 2)
    if data["at"] == "behind":
        front += rect(middle - 38, top + 12, 76, 30, CARD, 1.5) + line((middle - 38, top + 42), (middle + 38, top + 42))
        return Drawing(room, top + 66, thing + legs + front)
    return Drawing(room, top + 66, legs + front + thing)


def describe_place(data: Mapping[str, Any]) -> str:
    """Say what is seen of the thing and the table without the word for the place."""
    return f"A table and a {thing_called(data['thing']).one}. {_place(data['at'])[2]}"


def _place(at: str) -> tuple[float, float, str]:
    try:
        return _PLACES[at]
    except KeyError:
        raise UnknownPicture(f"no place called {at!r}") from None
