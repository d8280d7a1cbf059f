"""The dates below the drawing of a child's scores, as long as there is room for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from learning_jungle.web.london import day_in_london

#: The width of a letter in a date, in units of the drawing.
_LETTER: Final = 7.6
#: Where the first date begins where there is room, and where the last one ends, in units of the drawing.
_LEFT, _RIGHT_MARGIN = 30, 8
#: What is left free before a change of the year group.
_GAP: Final = 5


@dataclass(frozen=True, slots=True)
class DateLabel:
    """A date in words, and the place of its beginning ("start") or of its end ("end")."""

    text: str
    x: float
    anchor: str


def date_labels(first: datetime, last: datetime, edges: Sequence[float]) -> tuple[DateLabel, ...]:
    """Return when the first and the last check were completed, each within its own school year.

    ``edges`` are the left edge of the drawing, the places where the year group changes, and the right edge. A date is
    shortened to its month, and left out where that has no room either.
    """
    labels = []
    # Two dates in one school year share its width.
    shared = 2 if len(edges) == 2 else 1
    room = (edges[1] - _GAP - edges[0]) / shared
    if text := _that_fits(first, room):
        inside = edges[0] + room - len(text) * _LETTER
        labels.append(DateLabel(text, round(min(_LEFT, inside), 1), "start"))
    end = edges[-1] - _RIGHT_MARGIN
    if text := _that_fits(last, (end - _GAP - edges[-2]) / shared):
        labels.append(DateLabel(text, end, "end"))
    return tuple(labels)


def _that_fits(moment: datetime, room: float) -> str:
    """Return the day, or its month, or "" if neither fits into this width."""
    day = day_in_london(moment)
    ways = (f"{day.day} {day:%b %Y}", f"{day:%b %Y}")
    return next((text for text in ways if len(text) * _LETTER <= room), "")
