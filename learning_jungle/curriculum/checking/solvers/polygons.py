"""Solvers for the angles of regular polygons."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.checking import facts
from learning_jungle.curriculum.checking.numerals import number_from_words
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()


@TABLE.reads(r"what is the size of each angle of a regular ([a-z-]+(?: shape)?)\?")
def angle_of_regular_polygon(question: Question, name: str) -> Answer:
    """Take the outer angle, a share of a full turn, from a straight line."""
    flat = facts.flat(name)
    sides = flat.sides if flat else number_from_words(name.removesuffix("-sided shape"))
    return 180 - Fraction(360, int(sides)) if sides and sides > 2 else None
