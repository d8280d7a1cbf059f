"""Solvers for packing with something left over, and for products that are the same."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.checking.arithmetic import evaluate
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()


@TABLE.reads(
    r"{n} [a-z]+ (?:go|are) [a-z ]+\. each [a-z]+ holds {n}\. how many [a-z]+ are needed\?",
)
def holders_needed(question: Question, whole: Fraction, size: Fraction) -> Answer:
    """Count the holders that take everything: the last may be partly empty."""
    return -(-whole // size)


@TABLE.reads(r"{n} [a-z]+ are packed in [a-z]+ of {n}\. how many [a-z]+ are left over\?")
def left_over(question: Question, whole: Fraction, size: Fraction) -> Answer:
    """Find what is left when full holders are taken away."""
    return whole - whole // size * size


@TABLE.reads(r"which has the same answer as ([^a-z]+)\?")
def same_answer(question: Question, expression: str) -> Answer:
    """Find the calculation whose answer is the same."""
    wanted = evaluate(expression)
    return {at for at, text in enumerate(question.options) if evaluate(text) == wanted}
