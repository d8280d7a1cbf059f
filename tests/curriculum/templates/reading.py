"""Read a printed question back: numbers in a text, the worth of an option, the value of an expression."""

from __future__ import annotations

import ast
import operator
import re
from fractions import Fraction

OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}
NUMBER = re.compile(r"−?\d[\d,]*(?:\.\d+)?")


def plain(text: str) -> str:
    return text.replace("−", "-").replace(",", "")


def numbers(text: str) -> list[Fraction]:
    """Every number printed in a text, in order; a comma before three digits belongs to its number."""
    return [Fraction(plain(found.rstrip(","))) for found in NUMBER.findall(text)]


def worth(text: str) -> Fraction | None:
    """What an option is worth: 2 3/5, 45p (in pounds), £6.05, 25%, 7 cm; None for words."""
    text = plain(text).strip()
    if found := re.fullmatch(r"(\d+) (\d+)/(\d+)", text):
        ones, top, bottom = map(int, found.groups())
        return ones + Fraction(top, bottom)
    if found := re.fullmatch(r"(\d+)/(\d+)", text):
        return Fraction(int(found[1]), int(found[2]))
    if found := re.fullmatch(r"£?(-?\d+(?:\.\d+)?)\s*(p|%|[^\d:]*)", text):
        return Fraction(found[1]) / (100 if found[2] in ("p", "%") else 1)
    return None


def evaluate(expression: str) -> Fraction:
    """Work out an arithmetic expression exactly."""

    def value(node: ast.AST) -> Fraction:
        if isinstance(node, ast.Constant):
            return Fraction(str(node.value))
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return -value(node.operand)
        assert isinstance(node, ast.BinOp), ast.dump(node)
        return OPERATORS[type(node.op)](value(node.left), value(node.right))

    return value(ast.parse(expression, mode="eval").body)


def word_count(stem: str) -> int:
    """Words of a stem; numerals, operators and units do not count."""
    return sum(1 for word in stem.split() if re.match(r"[A-Za-z]", word))
