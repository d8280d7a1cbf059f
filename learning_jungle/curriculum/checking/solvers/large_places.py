"""Solvers for place value in larger numbers: how many hundreds, the multiple beside a number, rounding on a line."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()

_SIZES = {"tens": 10, "hundreds": 100, "thousands": 1_000}


@TABLE.reads(r"how many (tens|hundreds|thousands) are (?:there )?in {n}\?")
def count_of_place(question: Question, place: str, whole: Fraction) -> Answer:
    """Count the tens, hundreds or thousands that make a number."""
    return whole // _SIZES[place]


@TABLE.reads(r"what is the (?:next|previous) multiple of {n} (after|before) {n}\?")
def neighbouring_multiple(question: Question, size: Fraction, side: str, whole: Fraction) -> Answer:
    """Find the multiple just before or after a number that is none."""
    if whole % size == 0:
        return None
    return (whole // size + (1 if side == "after" else 0)) * size


@TABLE.reads(r"what is the number at the arrow, rounded to the nearest {n}\?")
def round_at_arrow(question: Question, size: Fraction) -> Answer:
    """Round the number that the arrow of a number line points to, halves up."""
    if question.kind != "number_line" or question.data["marker"] is None:
        return None
    return (question.data["marker"] / size + Fraction(1, 2)) // 1 * size
