"""An exact evaluator of expressions with units and money, such as "2 m - 45 cm", "£1.50 * 3" or "25% * 80".

Python's own parser reads the expression into a tree, and only numbers, units and the five signs of arithmetic are
taken from it; nothing is ever run. Length, digits, depth, exponents and the size of every step are bounded.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from learning_jungle.curriculum.checking.arithmetic import LARGEST_EXPONENT, LARGEST_STEP, evaluate
from learning_jungle.curriculum.checking.expressions import MOST_CHARACTERS, MOST_DEPTH, MOST_DIGITS, ExpressionRefused
from learning_jungle.curriculum.checking.quantities import Value
from learning_jungle.curriculum.checking.units import AREA, LENGTH, NUMBER, UNITS, VOLUME

POUND: Final = "£"
_SIGNS: Final = str.maketrans({"−": "-", "–": "-", "×": "*", "÷": "/"})
_WORD: Final = re.compile(r"°c?|[a-z]+[²³]?")
_PERCENT: Final = re.compile(r"([0-9][0-9.,]*) ?%")
_POUNDS: Final = re.compile(r"£ ?([0-9][0-9.,]*)")
_MEASURED: Final = re.compile(r"([0-9][0-9.,]*) ?(°c?|[a-z]+[²³]?)")
_COMMA: Final = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")
_NUMERAL: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_PLAIN: Final = re.compile(r"[0-9.+\-*/() ]*")
_LENGTHS: Final = {1: LENGTH, 2: AREA, 3: VOLUME}


@dataclass(frozen=True, slots=True)
class _Quantity:
    """A magnitude in base units; ``dimension`` is "" for a bare number, and a length has the ``power`` 1, 2 or 3."""

    magnitude: Fraction
    dimension: str = ""
    power: int = 0


def evaluate_measure(expression: str) -> Value:
    """Return the exact value of an expression, a bare number where it has no unit.

    Raises ExpressionRefused for all that is not arithmetic, adds what cannot be added, or goes beyond the bounds.
    """
    text = expression.strip().lower()
    if not (_WORD.search(text) or POUND in text or "%" in text):
        magnitude = evaluate(expression)
        return Value(NUMBER, magnitude, magnitude)
    if len(text) > MOST_CHARACTERS:
        raise ExpressionRefused("the expression is too long")
    quantity = _value(_tree(text), 0)
    if not quantity.dimension:
        return Value(NUMBER, quantity.magnitude, quantity.magnitude)
    dimension = _LENGTHS[quantity.power] if quantity.dimension == LENGTH else quantity.dimension
    return Value(dimension, quantity.magnitude)


def unit_named(word: str) -> str | None:
    """Return the unit that a lower-case word names, singular or plural, or None."""
    if word in UNITS:
        return word
    single = word.removesuffix("s")
    return single if single in UNITS else None


def _tree(text: str) -> ast.expr:
    """Parse with each unit as a factor whose name is its place in the table: "45 cm" is (45*u7)."""
    names = list(UNITS)

    def measured(match: re.Match[str]) -> str:
        unit = unit_named(match[2])
        if unit is None:
            raise ExpressionRefused("there is a word in it that is no unit")
        return f"({match[1]}*{_Units.PREFIX}{names.index(unit)})"

    text = _COMMA.sub("", text.translate(_SIGNS).replace("^", "**"))
    text = _POUNDS.sub(r"\1pounds", _PERCENT.sub(r"(\1/100)", text))
    if not _PLAIN.fullmatch(_MEASURED.sub("", text)):
        raise ExpressionRefused("no arithmetic")
    if any(len(numeral) > MOST_DIGITS for numeral in _NUMERAL.findall(text)):
        raise ExpressionRefused("a number is too long")
    try:
        return ast.parse(_MEASURED.sub(measured, text), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ExpressionRefused("no arithmetic") from None


class _Units:
    """How units appear in the tree."""

    PREFIX: Final = "u"

    @staticmethod
    def quantity(name: str) -> _Quantity:
        dimension, size = list(UNITS.values())[int(name.removeprefix(_Units.PREFIX))]
        power = next((power for power, one in _LENGTHS.items() if one == dimension), 1)
        return _Quantity(Fraction(size), LENGTH if dimension in _LENGTHS.values() else dimension, power)


def _value(node: ast.expr, depth: int) -> _Quantity:
    if depth > 2 * MOST_DEPTH:
        raise ExpressionRefused("the brackets are too deep")
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return _Quantity(Fraction(str(node.value)))
    if isinstance(node, ast.Name):
        return _Units.quantity(node.id)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        one = _value(node.operand, depth + 1)
        return _Quantity(-one.magnitude, one.dimension, one.power)
    if isinstance(node, ast.BinOp):
        return _bounded(_step(node.op, _value(node.left, depth + 1), _value(node.right, depth + 1)))
    raise ExpressionRefused("no arithmetic")


def _step(sign: ast.operator, left: _Quantity, right: _Quantity) -> _Quantity:
    if isinstance(sign, ast.Add | ast.Sub):
        if (left.dimension, left.power) != (right.dimension, right.power):
            raise ExpressionRefused("unlike things cannot be added")
        other = right.magnitude if isinstance(sign, ast.Add) else -right.magnitude
        return _Quantity(left.magnitude + other, left.dimension, left.power)
    if isinstance(sign, ast.Mult):
        return _product(left, right)
    if isinstance(sign, ast.Div):
        return _quotient(left, right)
    if isinstance(sign, ast.Pow) and not left.dimension and not right.dimension:
        if right.magnitude not in range(LARGEST_EXPONENT + 1):
            raise ExpressionRefused("the exponent is out of bounds")
        return _Quantity(left.magnitude ** int(right.magnitude))
    raise ExpressionRefused("no arithmetic")


def _product(left: _Quantity, right: _Quantity) -> _Quantity:
    magnitude = left.magnitude * right.magnitude
    if not left.dimension or not right.dimension:
        return _Quantity(magnitude, left.dimension or right.dimension, left.power + right.power)
    if left.dimension == right.dimension == LENGTH and left.power + right.power in _LENGTHS:
        return _Quantity(magnitude, LENGTH, left.power + right.power)
    raise ExpressionRefused("these units cannot be multiplied")


def _quotient(left: _Quantity, right: _Quantity) -> _Quantity:
    if right.magnitude == 0:
        raise ExpressionRefused("division by zero")
    magnitude = left.magnitude / right.magnitude
    if not right.dimension:
        return _Quantity(magnitude, left.dimension, left.power)
    if left.dimension == right.dimension and left.power >= right.power:
        power = left.power - right.power
        return _Quantity(magnitude, left.dimension if power else "", power)
    raise ExpressionRefused("these units cannot be divided")


def _bounded(quantity: _Quantity) -> _Quantity:
    if abs(quantity.magnitude.numerator) >= LARGEST_STEP or quantity.magnitude.denominator >= LARGEST_STEP:
        raise ExpressionRefused("a step is too large")
    return quantity
