"""Reads a picture back from its text alternative, so that the solver sees what a screen reader's user hears."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from itertools import pairwise
from typing import Any, Final

from learning_jungle.curriculum.item import LETTERS, Picture
from learning_jungle.curriculum.pictures import OBJECT_KINDS, SHAPE_NAMES, SOLID_NAMES, text_alternative
from learning_jungle.operations.smoke.charts import CHARTS
from learning_jungle.operations.smoke.wording import listed, number, value_of_word

Data = Mapping[str, Any]
Reader = Callable[[str], Data | None]

_MARK: Final = (
    r"(?:the mark (?:at (?P<at>[-−]?[\d,]+)|(?P<marks>\w+) marks? (?P<side>before|after) (?P<near>[-−]?[\d,]+)))"
)
_STEP: Final = re.compile(r"There are (\w+) steps? from one printed number to the next\.")
_PRINTED: Final = re.compile(r"Numbers printed: ([^.]+)\.")
_PANEL: Final = re.compile(r"(?:^|(?<=[.] ))([A-D]): ")


def read_picture(kind: str, text: str) -> Picture | None:
    """Return the picture of a kind that a text alternative describes, or None when the words are not known."""
    if kind == "panels":
        return _panels(text)
    reader = READERS.get(kind)
    try:
        data = reader(text) if reader else None
    except (ValueError, KeyError, IndexError, TypeError):
        return None
    return None if data is None else Picture(kind, data)


def _panels(text: str) -> Picture | None:
    """Read four pictures of the same kind, each after its letter, and the picture above them, if any."""
    parts = _PANEL.split(text)
    letters, described = parts[1::2], [part.strip() for part in parts[2::2]]
    if "".join(letters) != LETTERS:
        return None
    above = _of_any_kind(parts[0].strip()) if parts[0].strip() else None
    panels = [_of_any_kind(panel) for panel in described]
    if None in panels or (parts[0].strip() and above is None):
        return None
    return Picture(
        "panels",
        {"panels": [panel.to_json() for panel in panels if panel], "above": above.to_json() if above else None},
    )


def _of_any_kind(text: str) -> Picture | None:
    return next((found for kind in READERS if (found := read_picture(kind, text))), None)


def _objects(text: str) -> Data | None:
    groups = []
    for heading, things in re.findall(r"(.+?) to count: (.+?)\.(?: |$)", text):
        each = listed(things)
        thing = each[0].removeprefix("crossed-out ")
        words = heading.lower().split(" ")
        colour = words[0] if len(words) > len(thing.split(" ")) else None
        crossed = sum(thing.startswith("crossed-out ") for thing in each)
        groups.append({"kind": thing, "count": len(each), "crossed": crossed, "colour": colour})
    return {"groups": groups, "layout": "line"} if groups else None


def _equal_groups(text: str) -> Data | None:
    found = re.fullmatch(r"((\w+)(?:, \2)*)\. (?:On every|In every|In each)[^:]*: (.+)\.", text, re.IGNORECASE)
    if not found:
        return None
    things = listed(found[3])
    return {"thing": things[0], "groups": len(listed(found[1])), "each": len(things), "holder": found[2].lower()}


def _array(text: str) -> Data | None:
    found = re.fullmatch(r"Counters in equal rows\. (.+)\. In every row: (.+)\.", text)
    return {"rows": len(listed(found[1])), "columns": len(listed(found[2]))} if found else None


def _ten_frame(text: str) -> Data | None:
    if not re.match(r"A frame\. ", text):
        return None
    cells = [cell for row in re.findall(r"[Rr]ow: ([^.]+)\.", text) for cell in listed(row)]
    second = cells.count("yellow counter")
    filled = sum(cell.endswith("counter") for cell in cells) - second
    return {"filled": filled, "second": second, "cells": 5 if "Its row" in text else 10}


def _squares(text: str) -> Data | None:
    if found := re.fullmatch(r"A row of squares: (.+)\.", text):
        return {"rows": [len(listed(found[1]))]}
    if found := re.fullmatch(r"Squares in (\S+) rows, (\S+) in every row\.", text):
        return {"rows": [value_of_word(found[2])] * value_of_word(found[1])}
    found = re.fullmatch(r"Rows of squares, from the top: (.+)\.", text)
    return {"rows": [value_of_word(word) for word in listed(found[1])]} if found else None


def _ribbon(text: str) -> Data | None:
    found = re.fullmatch(
        r"A ribbon on a strip of (\d+) steps\. It starts (?:at the left|(\d+) steps in from the left) "
        r"and ends at step (\d+)\.",
        text,
    )
    if not found:
        return None
    offset = int(found[2] or 0)
    return {"length": int(found[3]) - offset, "offset": offset, "span": int(found[1])}


def _pattern(text: str) -> Data | None:
    if found := re.fullmatch(r"A row: (.+), then an empty place\.", text):
        return {"tokens": listed(found[1])}
    token = text[:1].lower() + text[1:].removesuffix(".")
    known = OBJECT_KINDS | SHAPE_NAMES
    return {"tokens": [token]} if token in known or token.partition(" ")[2] in known else None


def _number_line(text: str) -> Data | None:
    if not text.startswith("A number line"):
        return None
    labels, step = _labels(text)
    ends = re.search(r"from ([-−]?[\d,]+) to ([-−]?[\d,]+)\.", text)
    marker = re.search(f"An arrow points to {_MARK}", text)
    if "Hops" in text or (" arrow " in text and marker is None):
        return None
    return {
        "start": number(ends[1]) if ends else labels[0],
        "stop": number(ends[2]) if ends else labels[-1],
        "step": step,
        "labels": labels,
        "marker": _place(marker, step) if marker else None,
        "jumps": [],
    }


def _scale(text: str) -> Data | None:
    if found := re.search(r"^A (\w+) without marks\. .+ fills (\d+) parts of (\d+)\.", text):
        level, stop = int(found[2]), int(found[3])
        return {"form": found[1], "start": 0, "stop": stop, "step": stop, "labels": [], "level": level, "unit": ""}
    found = re.search(f" is at {_MARK}", text)
    if not found:
        return None
    labels, step = _labels(text)
    unit = re.search(r"Its unit is (\S+)\.", text)
    form = "thermometer" if "thermometer" in text else "jug" if "jug" in text else "weighing"
    ends = {"start": labels[0], "stop": labels[-1], "step": step, "labels": labels}
    return {"form": form, "level": _place(found, step), "unit": unit[1] if unit else "", **ends}


def _labels(text: str) -> tuple[list[int], int]:
    printed = _PRINTED.search(text)
    labels = [number(label) for label in listed(printed[1])] if printed else []
    apart = min(b - a for a, b in pairwise(labels))
    steps = _STEP.search(text)
    return labels, apart // value_of_word(steps[1]) if steps else apart


def _place(found: re.Match[str], step: int) -> int:
    if found["at"]:
        return number(found["at"])
    distance = value_of_word(found["marks"]) * step
    return number(found["near"]) + (distance if found["side"] == "after" else -distance)


def _clock(text: str) -> Data | None:
    found = re.fullmatch(
        r"A clock\. The short hand (?:points to|is halfway between|is between) (\w+).*\. "
        r"The long hand points (?:to (\w+)|(\w+) small marks? past (\w+))\.",
        text,
    )
    if not found:
        return None
    minute = _hour(found[2] or found[4]) % 12 * 5 + (value_of_word(found[3]) if found[3] else 0)
    return {"hour": _hour(found[1]), "minute": minute, "roman": not found[1].isdigit(), "minute_ticks": bool(found[3])}


def _hour(numeral: str) -> int:
    romans = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
    return int(numeral) if numeral.isdigit() else romans.index(numeral) + 1


def _coins(text: str) -> Data | None:
    found = re.fullmatch(r"(?:Notes and coins|Notes|Coins): (.+)\.", text)
    if not found:
        return None
    return {"values": [int(coin[:-1]) if coin.endswith("p") else int(coin[1:]) * 100 for coin in listed(found[1])]}


def _fraction_shape(text: str) -> Data | None:
    found = re.fullmatch(r"A (\w+) cut into (equal|unequal) (?:parts|slices), read [^:]+: (.+)\.", text)
    if not found:
        return None
    parts = listed(found[3])
    shaded = [at for at, part in enumerate(parts) if part.endswith("shaded")]
    return {"shape": found[1], "parts": len(parts), "shaded": shaded, "equal": found[2] == "equal"}


def _fraction_bars(text: str) -> Data | None:
    bars = re.findall(r"A bar cut into equal parts(?:\. From the left)?: ([^.]+)\.", text)
    if not bars or "abel" in text or "one piece" in text:
        return None
    parts = [listed(bar) for bar in bars]
    return {"bars": [{"parts": len(bar), "shaded": bar.count("shaded"), "labels": []} for bar in parts]}


def _shape(text: str) -> Data | None:
    # How a shape is turned is not described, so a dashed line through it cannot be placed.
    name = _names_by_words("shape").get(text)
    return {"name": name, "rotation": 0, "mirror": None, "label": ""} if name else None


def _solid(text: str) -> Data | None:
    name = _names_by_words("solid").get(text)
    return {"name": name} if name else None


@cache
def _names_by_words(kind: str) -> Mapping[str, str]:
    """Return each shape's or solid's name by the words that describe it; of two names in use, the shorter."""
    plain: dict[str, Any] = {"rotation": 0, "mirror": None, "label": ""}
    names = sorted(SHAPE_NAMES if kind == "shape" else SOLID_NAMES, key=len, reverse=True)
    return {text_alternative(Picture(kind, {"name": name, **plain})): name for name in names}


READERS: Final[Mapping[str, Reader]] = {
    "objects": _objects,
    "equal_groups": _equal_groups,
    "array": _array,
    "ten_frame": _ten_frame,
    "squares": _squares,
    "ribbon": _ribbon,
    "number_line": _number_line,
    "scale": _scale,
    "clock": _clock,
    "coins": _coins,
    "fraction_shape": _fraction_shape,
    "fraction_bars": _fraction_bars,
    "shape": _shape,
    "solid": _solid,
    **CHARTS,
    "pattern": _pattern,
}
