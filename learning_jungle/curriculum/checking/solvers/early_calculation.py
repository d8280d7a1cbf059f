"""Solvers for first calculations and shapes put together: pairs of numbers, sums for stories, cuts and cubes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from learning_jungle.curriculum.checking import pictures
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()


def _pairs(question: Question) -> list[list[int]]:
    return [[int(numeral) for numeral in re.findall(r"[0-9]+", text)] for text in question.options]


@TABLE.reads(r"which numbers are both (odd|even)\?")
def both_of_a_kind(question: Question, kind: str) -> Answer:
    """Find the pair of odd, or of even, numbers."""
    rest = 1 if kind == "odd" else 0
    return {at for at, pair in enumerate(_pairs(question)) if all(number % 2 == rest for number in pair)}


@TABLE.reads(r"which two numbers make {n}\?")
def pair_that_makes(question: Question, whole: Fraction) -> Answer:
    """Find the pair of numbers with this sum."""
    return {at for at, pair in enumerate(_pairs(question)) if len(pair) == 2 and sum(pair) == whole}


@TABLE.reads(r"{n} [a-z]+, and {n} ([a-z ]+)\. which number sentence fits\?")
def sentence_that_fits(question: Question, start: Fraction, change: Fraction, what: str) -> Answer:
    """Find the number sentence with the story's numbers, the sign for coming or going, and what that makes."""
    come = what == "more come"
    wanted = f"{start} {'+' if come else '−'} {change} = {start + change if come else start - change}"
    return {at for at, text in enumerate(question.options) if text == wanted}


@TABLE.reads(r"how many cubes make this block\?")
def cubes(question: Question) -> Answer:
    """Count the cubes of a block, the hidden ones as well."""
    return pictures.amount(question.kind, question.data) if question.kind == "cuboid" else None


@TABLE.reads(r"which shape is cut into two (triangles|squares)\?")
def cut_into(question: Question, what: str) -> Answer:
    """Find the rectangle that a line cuts from corner to corner, or straight into two squares."""

    def fits(panel: Mapping[str, Any]) -> bool:
        points = [place for x1, y1, x2, y2, _ in panel["segments"][:-1] for place in ((x1, y1), (x2, y2))]
        left, right = min(x for x, _ in points), max(x for x, _ in points)
        top, bottom = min(y for _, y in points), max(y for _, y in points)
        x1, y1, x2, y2, _ = panel["segments"][-1]
        if what == "triangles":
            return {x1, x2} == {left, right} and {y1, y2} == {top, bottom}
        upright = x1 == x2 and {y1, y2} == {top, bottom}
        return upright and x1 - left == right - x1 == bottom - top

    return question.panels_where(fits)
