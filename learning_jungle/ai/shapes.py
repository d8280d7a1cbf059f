"""Perimeters, areas and volumes of shapes whose sides a stem prints, worked out without the expression."""

from __future__ import annotations

import re
from fractions import Fraction
from math import prod
from typing import Final

from learning_jungle.ai.printed_numbers import read_numbers
from learning_jungle.ai.printed_units import measures_in, units_in
from learning_jungle.curriculum.taught.units import AREA, LENGTH, VOLUME, unit_called

_ASKED: Final = re.compile(
    r"\b(?P<perimeter>perimeter|all the way (?:a)?round|distance around|go around)\b|\b(?P<area>area"
    r"|square (?:centi|milli|kilo)?metres)\b"
    r"|\b(?P<volume>volume|cubic (?:centi|milli)?metres)\b"
)
_GIVEN: Final = re.compile(r"\b(?:perimeter|area|volume)\b[^.?]*?\b(?:is|of|was)\b[^.?]*?[0-9]")
#: "6 by 5 metres" prints the unit once.
_BY: Final = re.compile(r"\b([0-9.]+) by ([0-9.]+) ([a-z]+)")
#: Two lengths of a flat thing that is taken to be a rectangle.
_FLAT: Final = re.compile(r"\b(?:wide|width|by)\b|\blong\b.*\b(?:tall|high)\b|\blength\b.*\bheight\b")
_SQUARE: Final = re.compile(r"\bsquare\b(?! (?:centi|milli|kilo)?met)(?! (?:c|m|k)?m\b)")
_REGULAR: Final = {"equilateral": 3, "rhombus": 4, "pentagon": 5, "hexagon": 6, "octagon": 8}


def asks_for_shape(sentence: str) -> str | None:
    """Return "perimeter", "area" or "volume" if a sentence in lower case asks for it, or None."""
    match = _ASKED.search(sentence)
    return match.lastgroup if match else None


def measure_of_shape(text: str, sentence: str) -> tuple[str, Fraction] | None:
    """Return the dimension and the size, in mm, mm² or mm³, of what is asked about the shape that a stem describes.

    Both texts are in lower case. Returns None if the shape, or what is given of it, is not understood.
    """
    what = asks_for_shape(sentence)
    text = _BY.sub(r"\1 \3 by \2 \3", text)
    measures = [measure for measure in measures_in(text) if measure[0] in (LENGTH, AREA, VOLUME)]
    sides = [size for dimension, size, _ in measures if dimension == LENGTH]
    printed = read_numbers(text).most.total()
    if (
        what is None
        or printed > len(sides)
        or _GIVEN.search(text.replace(sentence, ""))
        or len(sides) < len(measures)
        or not sides
    ):
        return None
    if what == "perimeter":
        size = _perimeter(text, sides)
        return None if size is None else (LENGTH, size)
    if what == "area":
        size = _area(text, sides)
        return None if size is None else (AREA, size)
    size = sides[0] ** 3 if re.search(r"\bcube\b", text) and len(sides) == 1 else None
    if size is None and len(sides) == 3 and re.search(r"\b(?:cuboid|box|tank|block|room|container)\b", text):
        size = prod(sides, start=Fraction(1))
    return None if size is None else (VOLUME, size)


def face_in(size: Fraction, unit: str) -> Fraction:
    """Return how many of a unit a size is."""
    known = unit_called(unit.lower())
    return size / known.size if known else size


def shape_unit(text: str, dimension: str) -> str | None:
    """Return the unit of an area, a volume or a length in a stem whose sides are all in one unit, or None."""
    sides = {unit for _, _, unit in measures_in(text)}
    power = {LENGTH: "", AREA: "²", VOLUME: "³"}[dimension]
    return next(iter(units_in(next(iter(sides)) + power)), None) if len(sides) == 1 else None


def _perimeter(text: str, sides: list[Fraction]) -> Fraction | None:
    if len(sides) == 1:
        for name, count in _REGULAR.items():
            if name in text and (name in ("equilateral", "rhombus") or "regular" in text):
                return count * sides[0]
        return 4 * sides[0] if _SQUARE.search(text) else None
    if "rectang" in text:
        return 2 * sum(sides, Fraction(0)) if len(sides) == 2 else None
    polygons = {"triangle": 3, "triangular": 3, "quadrilateral": 4, "kite": 0, "pentagon": 5, "hexagon": 6}
    count = next((sides_of for name, sides_of in polygons.items() if name in text), 0)
    return sum(sides, Fraction(0)) if count == len(sides) else None


def _area(text: str, sides: list[Fraction]) -> Fraction | None:
    if len(sides) == 1 and _SQUARE.search(text):
        return sides[0] ** 2
    if len(sides) != 2:
        return None
    if "triang" in text:
        return sides[0] * sides[1] / 2 if "base" in text and "height" in text else None
    return sides[0] * sides[1] if "rectang" in text or _FLAT.search(text) else None
