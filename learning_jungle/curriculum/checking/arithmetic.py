"""An exact evaluator of arithmetic as a primary school writes it, and of equations with one missing number."""

from __future__ import annotations

from fractions import Fraction
from math import isqrt
from typing import Final

from learning_jungle.curriculum.checking.amounts import Amount, ExpressionRefused, Number
from learning_jungle.curriculum.checking.expressions import Tree, parse

LARGEST_EXPONENT: Final = 6
#: Numerators and denominators of every step stay below this.
LARGEST_STEP: Final = 10**30


def evaluate(expression: str) -> Fraction:
    """Return the exact value of an expression such as "3/4 × 20", "2 3/5 − 1" or "(4 + 5)² ÷ 3".

    Understands + − × ÷ (also - * /), brackets, ² ³ and **, decimals, thousands commas, fractions and mixed numbers.
    Raises ExpressionRefused for all else, a division by zero included.
    """
    return Fraction(_number(parse(expression)))


def missing_number(equation: str) -> Fraction:
    """Return the number for the one box (□ or ?) in an equation such as "7 = □ − 9".

    Raises ExpressionRefused when there is not exactly one equals sign and one box, or no single number fits.
    """
    sides = equation.split("=")
    if len(sides) != 2:
        raise ExpressionRefused("an equation has one equals sign")
    trees = [parse(side) for side in sides]
    boxed = [_has_box(tree) for tree in trees]
    if boxed == [True, False]:
        return _undo(trees[0], _number(trees[1]))
    if boxed == [False, True]:
        return _undo(trees[1], _number(trees[0]))
    raise ExpressionRefused("one side of the equation has the box")


def value_of(tree: Tree) -> Number | Amount:
    """Return what a parsed expression is worth; raises ExpressionRefused where it cannot be worked out."""
    if not isinstance(tree, tuple):
        if isinstance(tree, str):
            raise ExpressionRefused("a number is missing")
        return tree
    sign, left, right = tree
    return _step(sign, value_of(left), value_of(right))


def _number(tree: Tree) -> Number:
    value = value_of(tree)
    if isinstance(value, Amount):
        raise ExpressionRefused("a measure stands where a number should")
    return value


def _step(sign: str, left: Number | Amount, right: Number | Amount) -> Number | Amount:
    value: Number | Amount
    if sign == "+":
        value = left + right
    elif sign == "-":
        value = left - right
    elif sign == "*":
        value = left * right
    elif sign == ":":
        if right == 0:
            raise ExpressionRefused("division by zero")
        value = (left if isinstance(left, Amount) else Fraction(left)) / right
    else:
        if isinstance(right, Amount) or right not in range(LARGEST_EXPONENT + 1):
            raise ExpressionRefused("the exponent is out of bounds")
        value = left ** int(right)
    size = value.magnitude if isinstance(value, Amount) else value
    if abs(size.numerator) >= LARGEST_STEP or size.denominator >= LARGEST_STEP:
        raise ExpressionRefused("a step is too large")
    return value


def _has_box(tree: Tree) -> bool:
    if isinstance(tree, tuple):
        return _has_box(tree[1]) or _has_box(tree[2])
    return isinstance(tree, str)


def _undo(tree: Tree, result: Number) -> Fraction:
    """Find what the box must be for the tree to be worth ``result``, undoing one sign at a time."""
    if not isinstance(tree, tuple):
        return Fraction(result)
    sign, left, right = tree
    if _has_box(left) and _has_box(right):
        raise ExpressionRefused("there is more than one box")
    if _has_box(left):
        return _undo(left, _undone_left(sign, _number(right), result))
    known = _number(left)
    if sign == "+":
        return _undo(right, result - known)
    if sign == "-":
        return _undo(right, known - result)
    if sign == "*":
        return _undo(right, _quotient(result, known))
    if sign == ":" and known != 0:
        return _undo(right, _quotient(known, result))
    raise ExpressionRefused("no single number fits the box")


def _undone_left(sign: str, known: Number, result: Number) -> Number:
    """Return the operand left of the sign, given the one on its right and the result."""
    if sign == "+":
        return result - known
    if sign == "-":
        return result + known
    if sign == "*":
        return _quotient(result, known)
    if sign == ":":
        if known == 0:
            raise ExpressionRefused("division by zero")
        return result * known
    return _root(Fraction(result), known)


def _quotient(dividend: Number, divisor: Number) -> Fraction:
    if divisor == 0:
        raise ExpressionRefused("no single number fits the box")
    return Fraction(dividend) / divisor


def _root(power: Fraction, exponent: Number) -> Fraction:
    """Return the positive whole square or cube root."""
    if power.denominator == 1 and 0 < power < 10**12:
        number = int(power)
        if exponent == 2 and isqrt(number) ** 2 == number:
            return Fraction(isqrt(number))
        root = round(number ** (1 / 3))
        if exponent == 3 and root**3 == number:
            return Fraction(root)
    raise ExpressionRefused("no single number fits the box")
