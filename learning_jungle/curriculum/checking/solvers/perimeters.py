"""Solvers for regular polygons and for sides from a perimeter."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from learning_jungle.curriculum.checking.quantities import measure
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()

#: Shapes that have no other form: all sides and all angles are equal.
_ALWAYS_REGULAR: Final = frozenset({"square", "equilateral triangle"})
_SIDES: Final = {"triangle": 3, "pentagon": 5, "hexagon": 6, "heptagon": 7, "octagon": 8}


@TABLE.reads(r"which shape is always a regular polygon\?")
def always_regular(question: Question) -> Answer:
    """Find the shape whose name alone says that it is regular."""
    return {at for at, name in enumerate(question.options) if name.lower() in _ALWAYS_REGULAR}


@TABLE.reads(r"which shape always has equal (sides|angles), but is not always regular\?")
def partly_regular(question: Question, part: str) -> Answer:
    """Find the shape that has only equal sides, or only equal angles, by its definition."""
    return "rhombus" if part == "sides" else "rectangle"


@TABLE.reads(r"each side of a regular ([a-z]+) is {n} ([mck]?m) long\. what is its perimeter\?")
def perimeter_of_regular(question: Question, name: str, side: Fraction, unit: str) -> Answer:
    """Multiply one side by the number of sides."""
    return measure(_SIDES[name] * side, unit) if name in _SIDES else None


@TABLE.reads(
    r"the perimeter of a rectangle is {n} ([mck]?m)\. the rectangle is {n} [mck]?m long\. how wide is it\?",
)
def width_from_perimeter(question: Question, around: Fraction, unit: str, length: Fraction) -> Answer:
    """Take two lengths from the perimeter and halve the rest."""
    return measure((around - 2 * length) / 2, unit)
