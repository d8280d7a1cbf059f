"""The steps of an expression, each held against what a year group has met by operation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from learning_jungle.curriculum.checking.amounts import Amount, ExpressionRefused
from learning_jungle.curriculum.checking.arithmetic import value_of
from learning_jungle.curriculum.checking.expressions import Tree, parse
from learning_jungle.curriculum.taught.limits import FIRST_YEAR_WITH_NEGATIVES
from learning_jungle.curriculum.taught.operations import (
    division_fault,
    fraction_sum_fault,
    multiplication_fault,
    power_fault,
)

_UNIT: Final = re.compile(r"£|(?<=[0-9]) ?(?:%|°c?|[a-z]+[²³]?)")
_MIXED: Final = re.compile(r"([0-9]+) ([0-9]+)/([0-9]+)")
_FRACTION: Final = re.compile(r"(?<![0-9.])(?<!\*\*)(?<!\^)([0-9]+)/([0-9]+)(?![0-9.])")
Step = tuple[str, Tree, Tree]


def bare_tree(expression: str) -> Tree:
    """Return the tree of an expression without its units, in which 3/4 is a division like any other.

    Raises ExpressionRefused for all that is not arithmetic.
    """
    plain = _UNIT.sub("", expression.strip().lower())
    plain = _MIXED.sub(r"(\1 + \2 / \3)", plain)
    return parse(_FRACTION.sub(r"(\1 / \2)", plain).replace("/", " / "))


def steps_of(tree: Tree) -> Iterator[Step]:
    """Yield each operation of a tree with its two operands, the inner ones first."""
    if isinstance(tree, tuple):
        sign, left, right = tree
        yield from steps_of(left)
        yield from steps_of(right)
        yield sign, left, right


def operation_fault(expression: str, year_group: int) -> str | None:
    """Return which operation of an expression a year group, 0 to 6, has not met, or None if it has met all.

    Raises ExpressionRefused for all that is not arithmetic.
    """
    for sign, left, right in steps_of(bare_tree(expression)):
        fault = _step_fault(sign, left, right, year_group)
        if fault is not None:
            return fault
    return None


def _step_fault(sign: str, left: Tree, right: Tree, year_group: int) -> str | None:
    first, second = _number(left), _number(right)
    if sign in ("+", "-"):
        if sign == "-" and first < second and year_group < FIRST_YEAR_WITH_NEGATIVES:
            return "a number below zero is met in a later year"
        return fraction_sum_fault((*_bottoms(left), *_bottoms(right)), year_group)
    if sign == "**":
        return power_fault(year_group)
    if sign == "*":
        return multiplication_fault(first, second, year_group)
    if _is_fraction(left, right):
        return None
    computed = isinstance(right, tuple) and (first / second).denominator == 1 if second else False
    return None if computed and second > 99 else division_fault(first, second, year_group)


def _number(tree: Tree) -> Fraction:
    value = value_of(tree)
    if isinstance(value, Amount):
        raise ExpressionRefused("a measure stands where a number should")
    return Fraction(value)


def _is_fraction(left: Tree, right: Tree) -> bool:
    """Return whether a division is a fraction as printed: two whole numbers, of which the first is no multiple."""
    if isinstance(left, tuple) or isinstance(right, tuple):
        return False
    top, bottom = _number(left), _number(right)
    return bottom > 1 and top.denominator == bottom.denominator == 1 and 0 < top < bottom


def _bottoms(tree: Tree) -> Iterator[int]:
    """Yield the denominators of the fractions that a sum is made of."""
    if isinstance(tree, tuple):
        sign, left, right = tree
        if sign == ":" and _is_fraction(left, right):
            yield int(_number(right))
        elif sign in ("+", "-"):
            yield from _bottoms(left)
            yield from _bottoms(right)
