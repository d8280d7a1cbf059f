"""An exact evaluator of expressions with units and money, such as "2 m - 45 cm", "£1.50 * 3" or "25% * 80"."""

from __future__ import annotations

from learning_jungle.curriculum.checking.amounts import Amount
from learning_jungle.curriculum.checking.arithmetic import value_of
from learning_jungle.curriculum.checking.expressions import parse
from learning_jungle.curriculum.checking.quantities import Value, number


def evaluate_measure(expression: str) -> Value:
    """Return the exact value of an expression, a bare number where it has no unit.

    Raises ExpressionRefused for all that is not arithmetic, adds what cannot be added, or goes beyond the bounds.
    """
    value = value_of(parse(expression.strip().lower(), with_units=True))
    return Value(value.dimension, value.magnitude) if isinstance(value, Amount) else number(value)
