"""Rough estimates: a calculation with every number rounded to one significant digit."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from learning_jungle.curriculum.checking.amounts import ExpressionRefused
from learning_jungle.curriculum.checking.arithmetic import evaluate

_NUMBER: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?")
MOST_DECIMALS: Final = 6


def rounded(number: str) -> Fraction:
    """Return a number as written rounded to one significant digit, half up: 37 is 40, 0.052 is 0.05."""
    value = Fraction(number)
    if not value:
        return value
    place = Fraction(1)
    while value >= 10 * place:
        place *= 10
    while value < place:
        place /= 10
    return (value / place + Fraction(1, 2)).__floor__() * place


def rough_estimate(expression: str) -> Fraction | None:
    """Return the estimate of a calculation; None where it is the calculation itself or cannot be worked out."""
    numbers = _NUMBER.findall(expression)
    if all(rounded(number) == Fraction(number) for number in numbers):
        return None
    try:
        return evaluate(_NUMBER.sub(lambda match: _written(rounded(match[0])), expression))
    except ExpressionRefused:
        return None


def _written(value: Fraction) -> str:
    return f"{float(value):.{MOST_DECIMALS}f}".rstrip("0").rstrip(".")
