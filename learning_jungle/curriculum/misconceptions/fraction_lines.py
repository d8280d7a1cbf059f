"""Misconceptions of fractions on a number line."""

from __future__ import annotations

from learning_jungle.curriculum.misconceptions.procedure import procedure

Pair = tuple[int, int]


@procedure("count-includes-start")
def marks_for_steps(top: int, bottom: int) -> Pair:
    """Count the marks with the one at 0 and not the steps between them: 3/4 gives 4/5."""
    return top + 1, bottom + 1


@procedure("count-includes-start")
def marks_for_parts(top: int, bottom: int) -> Pair:
    """Count the marks of the whole line for its parts: 3/4 gives 3/5."""
    return top, bottom + 1
