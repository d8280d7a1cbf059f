"""Solvers for how many tens are in a number, and for the multiples of 10 and 100 beside it."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()

_SIZES = {"tens": 10, "hundreds": 100, "thousands": 1_000}


@TABLE.reads(r"how many (tens|hundreds|thousands) (?:make|are in|are there in) {n}\?")
def count_of_places(question: Question, place: str, whole: Fraction) -> Answer:
    """Say how many tens, hundreds or thousands a number has in all."""
    return whole // _SIZES[place]


@TABLE.reads(r"which multiple of {n} comes just (before|after) {n}\?")
def neighbouring_multiple(question: Question, size: Fraction, side: str, start: Fraction) -> Answer:
    """Find the last multiple below a number, or the first above it."""
    count = start / size
    below = -(-count // 1) - 1
    above = count // 1 + 1
    return size * (below if side == "before" else above)
