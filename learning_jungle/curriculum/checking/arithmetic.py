"""An exact evaluator of arithmetic as a primary school writes it, and of equations with one missing number."""

from __future__ import annotations

import re
from fractions import Fraction
from math import isqrt
from typing import Final

MOST_CHARACTERS: Final = 200
MOST_TOKENS: Final = 60
MOST_DEPTH: Final = 12
MOST_DIGITS: Final = 15
LARGEST_EXPONENT: Final = 6
#: Numerators and denominators of every step stay below this.
LARGEST_STEP: Final = 10**30

_TOKEN: Final = re.compile(
    r"\s*(?:(?P<fraction>[0-9]+(?:[ ][0-9]+)?/[0-9]+(?![0-9.,/]))"
    r"|(?P<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![0-9,])|[0-9]+(?:\.[0-9]+)?(?![0-9]))"
    r"|(?P<sign>\*\*|[-+*/^()²³−–×÷])"
    r"|(?P<box>[□?]))"
)
_SIGNS: Final = {"−": "-", "–": "-", "×": "*", "÷": ":", "^": "**"}
_SUM: Final = ("+", "-")
_PRODUCT: Final = ("*", ":", "/")
_POWERS: Final = {"²": 2, "³": 3}

#: A parsed expression: a number, a missing number, or (sign, left, right).
Number = int | Fraction
Tree = Number | str | tuple[str, "Tree", "Tree"]
_BOX: Final = "□"


class ExpressionRefused(ValueError):
    """The text is no arithmetic, can be read in two ways, or goes beyond the bounds."""


def evaluate(expression: str) -> Fraction:
    """Return the exact value of an expression such as "3/4 × 20", "2 3/5 − 1" or "(4 + 5)² ÷ 3".

    Understands + − × ÷ (also - * /), brackets, ² ³ and **, decimals, thousands commas, fractions and mixed numbers.
    Raises ExpressionRefused for all else, a division by zero included.
    """
    return Fraction(_value(_Parser(expression).whole()))


def missing_number(equation: str) -> Fraction:
    """Return the number for the one box (□ or ?) in an equation such as "7 = □ − 9".

    Raises ExpressionRefused when there is not exactly one equals sign and one box, or no single number fits.
    """
    sides = equation.split("=")
    if len(sides) != 2:
        raise ExpressionRefused("an equation has one equals sign")
    trees = [_Parser(side).whole() for side in sides]
    boxed = [_has_box(tree) for tree in trees]
    if boxed == [True, False]:
        return _undo(trees[0], _value(trees[1]))
    if boxed == [False, True]:
        return _undo(trees[1], _value(trees[0]))
    raise ExpressionRefused("one side of the equation has the box")


class _Parser:
    """Reads one expression from left to right into a tree."""

    def __init__(self, text: str) -> None:
        if len(text) > MOST_CHARACTERS:
            raise ExpressionRefused("the expression is too long")
        self.tokens = list(_tokens(text))
        if len(self.tokens) > MOST_TOKENS:
            raise ExpressionRefused("the expression has too many parts")
        self.at = 0
        self.depth = 0

    def whole(self) -> Tree:
        tree = self._sum()
        if self.at < len(self.tokens):
            raise ExpressionRefused("something follows the expression")
        return tree

    def _peek(self) -> str | None:
        if self.at < len(self.tokens):
            kind, token = self.tokens[self.at]
            return token if kind == "sign" else kind
        return None

    def _sum(self) -> Tree:
        self.depth += 1
        if self.depth > MOST_DEPTH:
            raise ExpressionRefused("the brackets are too deep")
        tree = self._product()
        while (sign := self._peek()) in _SUM:
            self.at += 1
            tree = (str(sign), tree, self._product())
        self.depth -= 1
        return tree

    def _product(self) -> Tree:
        tree = self._signed()
        while (sign := self._peek()) in _PRODUCT:
            self.at += 1
            if sign == "/" and self._peek() == "fraction":
                raise ExpressionRefused("a fraction under a stroke can be read in two ways")
            tree = (":" if sign == "/" else str(sign), tree, self._signed())
        return tree

    def _signed(self) -> Tree:
        if self._peek() == "-":
            self.at += 1
            return ("-", 0, self._power())
        return self._power()

    def _power(self) -> Tree:
        is_fraction = self._peek() == "fraction"
        tree = self._atom()
        sign = self._peek()
        if sign in _POWERS or sign == "**":
            if is_fraction:
                raise ExpressionRefused("a power behind a fraction can be read in two ways")
            self.at += 1
            tree = ("**", tree, _POWERS[sign] if sign in _POWERS else self._atom())
            if self._peek() in ("**", *_POWERS):
                raise ExpressionRefused("a power of a power can be read in two ways")
        return tree

    def _atom(self) -> Tree:
        if self.at >= len(self.tokens):
            raise ExpressionRefused("the expression ends too soon")
        kind, token = self.tokens[self.at]
        self.at += 1
        if kind == "number":
            return _number(token)
        if kind == "fraction":
            return _fraction(token)
        if kind == "box":
            return _BOX
        if token == "(":  # noqa: S105 a bracket is no password
            tree = self._sum()
            if self._peek() != ")":
                raise ExpressionRefused("a bracket is not closed")
            self.at += 1
            return tree
        raise ExpressionRefused(f"{token} stands where a number should")


def _tokens(text: str) -> list[tuple[str, str]]:
    found, at, text = [], 0, text.rstrip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise ExpressionRefused(f"no arithmetic: {text[at : at + 12]!r}")
        kind = str(match.lastgroup)
        token = match[kind]
        found.append((kind, _SIGNS.get(token, token)))
        at = match.end()
    return found


def _number(token: str) -> Number:
    token = token.replace(",", "")
    if len(token) > MOST_DIGITS:
        raise ExpressionRefused("a number is too long")
    return Fraction(token) if "." in token else int(token)


def _fraction(token: str) -> Fraction:
    """Read "3/4", or "2 3/4" as a mixed number."""
    if len(token) > 2 * MOST_DIGITS:
        raise ExpressionRefused("a fraction is too long")
    front, bottom = token.split("/")
    whole, _, top = front.rpartition(" ")
    if int(bottom) == 0:
        raise ExpressionRefused("division by zero")
    return int(whole or 0) + Fraction(int(top), int(bottom))


def _value(tree: Tree) -> Number:
    if not isinstance(tree, tuple):
        if isinstance(tree, str):
            raise ExpressionRefused("a number is missing")
        return tree
    sign, left, right = tree
    return _step(sign, _value(left), _value(right))


def _step(sign: str, left: Number, right: Number) -> Number:
    if sign == "+":
        value = left + right
    elif sign == "-":
        value = left - right
    elif sign == "*":
        value = left * right
    elif sign == ":":
        if right == 0:
            raise ExpressionRefused("division by zero")
        value = Fraction(left) / right
    else:
        if right not in range(LARGEST_EXPONENT + 1):
            raise ExpressionRefused("the exponent is out of bounds")
        value = left ** int(right)
    if abs(value.numerator) >= LARGEST_STEP or value.denominator >= LARGEST_STEP:
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
        return _undo(left, _undone_left(sign, _value(right), result))
    known = _value(left)
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
    """Return what stood left of the sign, when ``known`` stands right of it."""
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
