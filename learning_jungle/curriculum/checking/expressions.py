"""A parser of arithmetic as a primary school writes it, with or without units, bounded in size and depth."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from learning_jungle.curriculum.checking.amounts import Amount, ExpressionRefused, Number
from learning_jungle.curriculum.taught.units import POUND, unit_called

MOST_CHARACTERS: Final = 200
MOST_TOKENS: Final = 60
MOST_DEPTH: Final = 12
MOST_DIGITS: Final = 15

_TOKEN: Final = re.compile(
    r"\s*(?:(?P<fraction>[0-9]+(?:[ ][0-9]+)?/[0-9]+(?![0-9.,/]))"
    r"|(?P<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![0-9,])|[0-9]+(?:\.[0-9]+)?(?![0-9]))"
    r"|(?P<sign>\*\*|[-+*/^()²³−–×÷])"
    r"|(?P<box>[□?])|(?P<unit>%|°c?|[a-z]+[²³]?)|(?P<pounds>£))"
)
_SIGNS: Final = {"−": "-", "–": "-", "×": "*", "÷": ":", "^": "**"}
_SUM: Final = ("+", "-")
_PRODUCT: Final = ("*", ":", "/")
_POWERS: Final = {"²": 2, "³": 3}

#: A parsed expression: a number, an amount, a missing number, or (sign, left, right).
Tree = Number | Amount | str | tuple[str, "Tree", "Tree"]
BOX: Final = "□"


def parse(text: str, *, with_units: bool = False) -> Tree:
    """Return the tree of an expression, in lower case where it has units.

    Raises ExpressionRefused when the text is no expression, has a unit that was not asked for, or is beyond the bounds.
    """
    return _Parser(text, with_units=with_units).whole()


class _Parser:
    """Reads one expression from left to right into a tree."""

    def __init__(self, text: str, *, with_units: bool) -> None:
        if len(text) > MOST_CHARACTERS:
            raise ExpressionRefused("the expression is too long")
        self.tokens = list(_tokens(text))
        if len(self.tokens) > MOST_TOKENS:
            raise ExpressionRefused("the expression has too many parts")
        if not with_units and any(kind in ("unit", "pounds") for kind, _ in self.tokens):
            raise ExpressionRefused("there is a word in it")
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
        if kind in ("number", "fraction"):
            number = _number(token) if kind == "number" else _fraction(token)
            return self._measured(number) if self._peek() == "unit" else number
        if kind == "pounds":
            return Amount.of(self._pounds(), POUND)
        if kind == "box":
            return BOX
        if token == "(":  # noqa: S105 a bracket is no password
            tree = self._sum()
            if self._peek() != ")":
                raise ExpressionRefused("a bracket is not closed")
            self.at += 1
            return tree
        raise ExpressionRefused(f"{token} stands where a number should")

    def _measured(self, number: Number) -> Number | Amount:
        """Read the unit behind a number."""
        name = self.tokens[self.at][1]
        self.at += 1
        if name == "%":
            return Fraction(number) / 100
        unit = unit_called(name)
        if unit is None:
            raise ExpressionRefused("there is a word in it that is no unit")
        return Amount.of(number, unit)

    def _pounds(self) -> Number:
        """Read the number behind a pound sign."""
        if self._peek() != "number":
            raise ExpressionRefused("no number follows the pound sign")
        self.at += 1
        return _number(self.tokens[self.at - 1][1])


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
