"""Four pictures side by side, each with the letter of the option that it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from learning_jungle.curriculum.item import LETTERS, four
from learning_jungle.curriculum.pictures.drawings import KINDS, Kind
from learning_jungle.curriculum.pictures.objects import UnknownPicture
from learning_jungle.curriculum.pictures.palette import CARD, GUIDE, VIOLET
from learning_jungle.curriculum.pictures.svg import Drawing, circle, group, label, tag

GAP: Final = 8
LETTER_ROOM: Final = 36
#: The width of an option that is drawn apart from the others, two in a row, and of one that has a row to itself.
OPTION: Final = 150
WIDE_OPTION: Final = 300
#: What is left free on every side of an option, because a browser cuts a drawing off at its edge.
OPTION_MARGIN: Final = 4
#: Kinds that are compared by length, and so are drawn one under another.
STACKED: Final = frozenset({"ribbon", "fraction_bars", "number_line", "ruler"})


def kind_called(name: str) -> Kind:
    """Return the kind of picture of that name; raises UnknownPicture when there is none."""
    try:
        return KINDS[name]
    except KeyError:
        raise UnknownPicture(f"no picture of the kind {name!r}") from None


def draw_panels(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw two rows of two panels; pictures that are compared by length are one under another."""
    stored = data["panels"]
    columns = 1 if are_stacked(data) else 2
    wide = (room - GAP * (columns - 1)) / columns
    beside = LETTER_ROOM if columns == 1 else 0
    inner = wide - beside - 6
    drawings = [_fitted(kind_called(panel["kind"]).draw(panel, inner), inner) for panel in stored]
    body, y = "", 0.0
    above = data.get("above")
    if above:
        first = kind_called(above["kind"]).draw(above, room)
        body, y = first.body, first.height + 14
    for start in range(0, len(drawings), columns):
        row = drawings[start : start + columns]
        tall = max(drawing.height for drawing in row) + 12 + (0 if beside else LETTER_ROOM)
        for n, one in enumerate(row):
            body += group(
                _panel(LETTERS[start + n], one, wide, tall, beside), n * (wide + GAP), y, class_="dsj-pic-panel"
            )
        y += tall + GAP
    return Drawing(room, y - GAP, body)


def _fitted(drawing: Drawing, room: float) -> Drawing:
    """Shrink a drawing that needs more room than there is."""
    if drawing.width <= room:
        return drawing
    scale = room / drawing.width
    return Drawing(room, drawing.height * scale, group(drawing.body, scale=scale))


def _panel(letter: str, drawing: Drawing, wide: float, tall: float, beside: float) -> str:
    frame = tag("rect", x=1, y=1, width=wide - 2, height=tall - 2, rx=8, fill=CARD, stroke=GUIDE, stroke_width=2)
    badge_y = tall / 2 if beside else 21.0
    badge = circle(21, badge_y, 14, VIOLET, 0)
    text = label(letter, 21, badge_y, 20, bold=True, colour=CARD)
    top = LETTER_ROOM if not beside else 0
    space = tall - top
    return (
        frame + badge + text + group(drawing.body, 3 + beside, top + (space - drawing.height) / 2 - (3 if top else 0))
    )


def draw_options(data: Mapping[str, Any]) -> tuple[Drawing, Drawing, Drawing, Drawing]:
    """Draw the four panels apart, all in a room of one size and at one scale, so that they compare."""
    stored = data["panels"]
    room = WIDE_OPTION if are_stacked(data) else OPTION
    drawings = [_fitted(kind_called(panel["kind"]).draw(panel, room), room) for panel in stored]
    tall = max(drawing.height for drawing in drawings)
    wide, high = room + 2 * OPTION_MARGIN, tall + 2 * OPTION_MARGIN
    return four(Drawing(wide, high, group(one.body, OPTION_MARGIN, (high - one.height) / 2)) for one in drawings)


def are_stacked(data: Mapping[str, Any]) -> bool:
    """Return whether the panels are compared by length, and so must be one under another."""
    return any(panel["kind"] in STACKED for panel in data["panels"])


def describe_panels(data: Mapping[str, Any]) -> str:
    """Describe each picture after its letter."""
    above = data.get("above")
    first = [kind_called(above["kind"]).describe(above)] if above else []
    told = [f"{LETTERS[n]}: {kind_called(one['kind']).describe(one)}" for n, one in enumerate(data["panels"])]
    return " ".join([*first, *told])
