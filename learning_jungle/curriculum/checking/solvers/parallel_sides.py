"""Solvers for the parallel sides of flat shapes, from a table of the checker's own."""

from __future__ import annotations

from typing import Final

from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()

_PAIRS: Final = {
    "kite": 0, "triangle": 0, "pentagon": 0, "trapezium": 1, "right trapezium": 1, "square": 2, "rectangle": 2,
    "parallelogram": 2, "rhombus": 2, "hexagon": 3, "octagon": 4,
}  # fmt: skip


@TABLE.reads(r"how many pairs of parallel sides does (?:this shape|an? ([a-z -]+)) have\?")
def parallel_pairs(question: Question, name: str | None) -> Answer:
    """Count the pairs of parallel sides of a shape, named or drawn; only regular hexagons and octagons are known."""
    drawn = name or str(question.data.get("name", ""))
    if drawn in ("hexagon", "octagon"):
        return None
    return _PAIRS.get(drawn.removeprefix("regular "))
