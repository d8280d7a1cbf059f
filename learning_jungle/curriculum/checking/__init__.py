"""The independent checker: it solves a question from what a child sees, and shares no code with the templates."""

from __future__ import annotations

from learning_jungle.curriculum.checking.amounts import ExpressionRefused
from learning_jungle.curriculum.checking.arithmetic import evaluate, missing_number
from learning_jungle.curriculum.checking.quantities import Value, read_value, read_values
from learning_jungle.curriculum.checking.solving import Solution, solve
from learning_jungle.curriculum.checking.verification import verify

__all__ = [
    "ExpressionRefused",
    "Solution",
    "Value",
    "evaluate",
    "missing_number",
    "read_value",
    "read_values",
    "solve",
    "verify",
]
