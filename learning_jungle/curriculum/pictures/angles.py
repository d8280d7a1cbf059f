"""Angles and straight lines."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Final

from learning_jungle.curriculum.pictures.materials import NARROW
from learning_jungle.curriculum.pictures.objects import UnknownPicture
from learning_jungle.curriculum.pictures.palette import HONEY, INK, VIOLET
from learning_jungle.curriculum.pictures.phrases import listed
from learning_jungle.curriculum.pictures.svg import FONT, Drawing, Point, circle, group, label, line, path, text_width

#: What an angle drawing is called, and how much its angles make together where that is fixed.
FORMS: Final = {
    "single": "An angle between two arms",
    "line": "Angles side by side on a straight line",
    "point": "Angles that meet round a point",
    "cross": "Two straight lines that cross. The angles, read round",
}
#: The least of the field of 100 by 100 that fills an option.
SHORTEST_FIELD: Final = 56
#: The label of the angle that is asked for, and of a right angle that is given.
UNKNOWN: Final = "?"
UNKNOWN_FONT: Final = 24
RIGHT_ANGLE: Final = "90°"


def draw_angles(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw arms about a point, from the right anticlockwise, with an arc and a label in each angle."""
    if data["form"] not in FORMS:
        raise UnknownPicture(f"no angles of the form {data['form']!r}")
    degrees, labels, turned = data["degrees"], list(data["labels"]), data["rotation"]
    if data["form"] == "cross":
        degrees = [degrees[0], 180 - degrees[0]] * 2
    labels += [""] * (len(degrees) - len(labels))
    arm = min(124.0, room / 2 - 12)
    edges = [turned + sum(degrees[:n]) for n in range(len(degrees) + 1)]
    if data["form"] in ("point", "cross"):
        edges = edges[:-1]
    body, reach = "", [(0.0, 0.0)]
    for edge in edges:
        end = _at(arm, edge)
        reach.append(end)
        body += line((0, 0), end, 3, class_="dsj-pic-arm")
    wedges = ""
    starts = [turned + sum(degrees[:n]) for n in range(len(degrees))]
    for n, (start, size, text) in enumerate(zip(starts, degrees, labels, strict=False)):
        if data["form"] == "cross" and not text:
            continue
        r = arm * (0.24 if n % 2 == 0 else 0.3)
        if text == UNKNOWN or UNKNOWN not in labels:
            wedges += path(f"M0 0 L{_arc(r, start, size)[1:]} Z", HONEY, 0)
        is_square = text == RIGHT_ANGLE and size == 90
        edge = _corner(r * 0.75, start) if is_square else _arc(r, start, size)
        body += path(edge, edge=2.5, class_="dsj-pic-arc")
        if text:
            x, y = _at(_label_distance(r, text, start, size, arm), start + size / 2)
            reach.append((x + math.copysign(text_width(text) / 2, x), y + math.copysign(14, y)))
            body += label(text, x, y, UNKNOWN_FONT if text == UNKNOWN else FONT, bold=True, halo=True)
        for part in range(int(start), int(start + size), 15):
            reach.append(_at(r, part))
    body += circle(0, 0, 4, INK, 0)
    top, bottom = min(y for _, y in reach) - 8, max(y for _, y in reach) + 8
    left, right = min(x for x, _ in reach), max(x for x, _ in reach)
    return Drawing(room, bottom - top, group(wedges + body, room / 2 - (left + right) / 2, -top))


def _label_distance(r: float, text: str, start: float, size: float, arm: float) -> float:
    """Return how far from the corner a label clears both the arc of radius r and the arms of its angle."""
    turn = math.radians(start + size / 2)
    beyond_arc = r + 8 + text_width(text) / 2 * abs(math.cos(turn)) + 8 * abs(math.sin(turn))
    between_arms = text_width(text) / 2 / max(0.2, math.sin(math.radians(min(size, 180) / 2))) + 6
    return min(max(beyond_arc, between_arms), arm * 0.86)


def _at(r: float, turn: float) -> Point:
    """Return the point at a distance, turned anticlockwise from the right by degrees."""
    return r * math.cos(math.radians(turn)), -r * math.sin(math.radians(turn))


def _arc(r: float, start: float, size: float) -> str:
    """Return the path of an arc, from its start anticlockwise."""
    (ax, ay), (bx, by) = _at(r, start), _at(r, start + size)
    return f"M{ax:.2f} {ay:.2f} A{r:.2f} {r:.2f} 0 {int(size > 180)} 0 {bx:.2f} {by:.2f}"


def _corner(r: float, start: float) -> str:
    """Return the path of the square in a right angle, from its start anticlockwise."""
    (ax, ay), (bx, by) = _at(r, start), _at(r, start + 90)
    return f"M{ax:.2f} {ay:.2f} L{ax + bx:.2f} {ay + by:.2f} L{bx:.2f} {by:.2f}"


def describe_angles(data: Mapping[str, Any]) -> str:
    """Read the labels; an angle without one is compared with the hands of a clock that open as wide."""
    if data["form"] not in FORMS:
        raise UnknownPicture(f"no angles of the form {data['form']!r}")
    labels = [text for text in data["labels"] if text]
    if data["form"] == "single" and not labels:
        return f"An angle. Its arms open like clock hands, one at 12 and one {_clock_hand(data['degrees'][0])}."
    labelled = f": {listed(labels)}" if data["form"] != "single" else f", labelled {listed(labels)}"
    return f"{FORMS[data['form']]}{labelled}."


def _clock_hand(degrees: int) -> str:
    hour, past = divmod(degrees, 30)
    here, after = (hour - 1) % 12 + 1, hour % 12 + 1
    if not past:
        return f"at {here}"
    return f"between {here} and {after}, {'nearer ' + str(here if past < 15 else after) if past != 15 else 'halfway'}"


def draw_lines(data: Mapping[str, Any], room: float) -> Drawing:
    """Draw straight segments on a square field, each with its label beside its middle."""
    if room <= NARROW and not any(text for *_, text in data["segments"]):
        return _lines_to_choose(data["segments"], room)
    side = min(room - 40, 210.0)
    unit, left = side / 100, (room - side) / 2
    body = ""
    for x1, y1, x2, y2, text in data["segments"]:
        start, end = (left + x1 * unit, 14 + y1 * unit), (left + x2 * unit, 14 + y2 * unit)
        body += line(start, end, 4, VIOLET, class_="dsj-pic-line")
        if text:
            long = math.hypot(end[0] - start[0], end[1] - start[1]) or 1
            nx, ny = (end[1] - start[1]) / long, -(end[0] - start[0]) / long
            if ny > 0 or (ny == 0 and nx < 0):
                nx, ny = -nx, -ny
            at = 0.3
            x, y = start[0] + (end[0] - start[0]) * at, start[1] + (end[1] - start[1]) * at
            body += label(text, x + nx * 16, y + ny * 16, bold=True, halo=True)
    return Drawing(room, side + 28, body)


def _lines_to_choose(segments: Sequence[Sequence[Any]], room: float) -> Drawing:
    """Draw segments without labels in the middle of an option, as large as it is, but short ones shorter."""
    across, down = ([one[n] for one in segments for n in ends] for ends in ((0, 2), (1, 3)))
    longest = max(max(across) - min(across), max(down) - min(down), SHORTEST_FIELD)
    unit, high = (room - 16) / longest, room - 8
    left, top = room / 2 - (min(across) + max(across)) / 2 * unit, high / 2 - (min(down) + max(down)) / 2 * unit
    body = "".join(
        line((left + x1 * unit, top + y1 * unit), (left + x2 * unit, top + y2 * unit), 4, VIOLET, class_="dsj-pic-line")
        for x1, y1, x2, y2, _ in segments
    )
    return Drawing(room, high, body)


def describe_lines(data: Mapping[str, Any]) -> str:
    """Say where each segment starts and ends on a field of 100 by 100, not how it lies."""
    return " ".join(["Straight lines on a field 100 wide and 100 deep.", *_told(data["segments"])])


def _told(segments: Sequence[Sequence[Any]]) -> list[str]:
    return [
        f"{'Line ' + str(text) if text else 'A line'} from {x1} across, {y1} down to {x2} across, {y2} down."
        for x1, y1, x2, y2, text in segments
    ]
