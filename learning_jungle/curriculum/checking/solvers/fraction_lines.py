"""Solvers for fractions on a number line from 0 to 1."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()


@TABLE.reads(r"(?:what|which) fraction does the arrow (?:point to|show|mark)\?")
def fraction_at_arrow(question: Question) -> Answer:
    """Read the fraction at the arrow of a line from 0 to 1."""
    if question.kind != "fraction_line":
        return None
    place = Fraction(question.data["marker"], question.data["parts"])
    return question.where(lambda value: value.magnitude == place)
