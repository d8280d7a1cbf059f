"""Read a printed question back: numbers in a text, the worth of an option, the value of an expression."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable
from fractions import Fraction

from learning_jungle.curriculum.item import Item

OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}
WORDS = {
    **dict(zip(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"), range(1, 10), strict=True)),
    **dict(zip(("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"), range(10, 16), strict=True)),
    **dict(zip(("sixteen", "seventeen", "eighteen", "nineteen", "twenty"), range(16, 21), strict=True)),
    **dict(zip(("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), range(30, 91, 10), strict=True)),
}
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


def from_words(text: str) -> int:
    total = group = 0
    for word in re.findall(r"[a-z]+", text):
        if word == "hundred":
            group *= 100
        elif word in ("thousand", "million"):
            total, group = total + group * (1_000 if word == "thousand" else 1_000_000), 0
        elif word != "and":
            group += WORDS[word]
    return total + group


def half_up(number: Fraction, place: Fraction) -> Fraction:
    return (number / place + Fraction(1, 2)).__floor__() * place


def extreme(item: Item) -> Fraction:
    values = [worth(option) for option in item.options]
    return max(values) if "largest" in item.stem else min(values)


def digit_worth(item: Item) -> Fraction:
    number, digit = numbers(item.stem)
    shown = str(number)
    return digit * 10 ** (len(shown) - 1 - shown.index(str(digit)))


def only(fits: Callable[[int], bool]) -> Callable[[Item], Fraction]:
    def solve(item: Item) -> Fraction:
        (found,) = [worth(option) for option in item.options if fits(int(worth(option)), item)]
        return found

    return solve
