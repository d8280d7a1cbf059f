"""Solvers for decimals of a drawn whole and for the whole number beside a mixed number."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.checking import pictures
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()


@TABLE.reads(r"which decimal shows how much of the [a-z]+ is (not )?shaded\?")
def shaded_decimal(question: Question, negated: str | None) -> Answer:
    """Read the shaded part of a bar as a number."""
    part = pictures.shaded(question.kind, question.data)
    return None if part is None else 1 - part if negated else part


@TABLE.reads(r"which whole number is nearest to {n}\?")
def nearest_whole(question: Question, number: Fraction) -> Answer:
    """Find the whole number nearest to a mixed number that is not halfway."""
    below = number // 1
    return None if number - below == Fraction(1, 2) else below + (number - below > Fraction(1, 2))
