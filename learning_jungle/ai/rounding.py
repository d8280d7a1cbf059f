"""Divisions that do not go exactly: what the story wants, a whole number above, the one below, or what is left over."""

from __future__ import annotations

import re
from fractions import Fraction
from math import ceil, floor
from typing import Final

from learning_jungle.curriculum.checking.amounts import Amount, ExpressionRefused
from learning_jungle.curriculum.checking.arithmetic import value_of
from learning_jungle.curriculum.checking.expressions import Tree
from learning_jungle.curriculum.checking.steps import bare_tree

_LEFT: Final = re.compile(
    r"\b(?:is|are|was|were|be|have|has|had)\b.*\b(?:left|remaining|over|spare)\b|\bleft ?over|\bremainder\b"
    r"|\bremains?\b"
)
_FULL: Final = re.compile(r"\b(?:full|complete|completely|whole|at most|maximum|greatest number|largest number|most)\b")
_NEEDED: Final = re.compile(
    r"\b(?:needs?|needed|must|at least|fewest|minimum|smallest number|least number|required?|ha(?:s|ve) to"
    r"|so that every)\b"
)
_POSSIBLE: Final = re.compile(
    r"\b(?:can|could)\b.*\b(?:make|made|fill|filled|buy|bought|cut|pack|packed|afford|bake|tie|sew)\b"
)
#: "How many games could he buy with the money he had left?" asks for the games.
_BOUGHT: Final = re.compile(r"\b(?:buy|make|fill|do|need)\b.*\bwith\b")
_MODULO: Final = re.compile(r"(.+[0-9)]) ?(?://|%| mod ) ?([0-9][0-9,.]*)")


def without_modulo(expression: str) -> str:
    """Return an expression with the division itself where a writer put the remainder, 50 % 6, or 50 // 6."""
    match = _MODULO.fullmatch(expression.strip())
    return f"({match[1]}) / {match[2]}" if match else expression


def wanted_of_division(expression: str, sentence: str) -> Fraction | None:
    """Return what a question wants of a division that is the whole expression, or None if that is the quotient itself.

    The sentence is the one that asks, in lower case. Raises ExpressionRefused if the expression is not arithmetic.
    """
    tree = bare_tree(expression)
    if not isinstance(tree, tuple) or tree[0] != ":":
        return None
    whole, size = _number(tree[1]), _number(tree[2])
    if size <= 0 or whole < 0:
        return None
    quotient = whole / size
    if _BOUGHT.search(sentence):
        return None if quotient.denominator == 1 else Fraction(floor(quotient))
    if _LEFT.search(sentence) and whole.denominator == size.denominator == 1 and size > 1:
        return whole % size
    if quotient.denominator == 1:
        return None
    if _FULL.search(sentence):
        return Fraction(floor(quotient))
    if _NEEDED.search(sentence):
        return Fraction(ceil(quotient))
    return Fraction(floor(quotient)) if _POSSIBLE.search(sentence) else None


def _number(tree: Tree) -> Fraction:
    value = value_of(tree)
    if isinstance(value, Amount):
        raise ExpressionRefused("a measure stands where a number should")
    return Fraction(value)
