"""Options as a child reads them: a value, the British way to print it, and why a child might choose it."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.wording.numerals import decimal_numeral, money, numeral


@dataclass(frozen=True, slots=True)
class Choice:
    """One option: its text, the value that makes it right or wrong, and the misconception that leads to it.

    ``value`` is a Fraction, a pair or a text; two choices of equal value are never in one question. ``spoken``
    replaces what read-aloud would make of the text; ``picture`` makes the option a drawing, shown in a panel under
    the option's letter.
    """

    text: str
    value: Any
    misconception: str | None = None
    spoken: str | None = None
    picture: Picture | None = None

    def because(self, misconception: str) -> Choice:
        """Return this choice as the outcome of a misconception, by its id in the glossary."""
        return replace(self, misconception=misconception)


def whole(number: int, unit: str = "") -> Choice:
    """Offer a whole number, with a unit such as "cm" or "%" behind it."""
    gap = "" if unit in ("", "%", "°", "°C", "p") else " "
    return Choice(f"{numeral(number)}{gap}{unit}", Fraction(number))


def digit_by_digit(number: int) -> Choice:
    """Offer a whole number that read-aloud says digit by digit, because its name is in the stem."""
    return replace(whole(number), spoken=", ".join(str(number)))


def decimal(number: Fraction, unit: str = "") -> Choice:
    """Offer an exact decimal number."""
    return Choice(f"{decimal_numeral(number)}{' ' if unit else ''}{unit}", Fraction(number))


def fraction(top: int, bottom: int) -> Choice:
    """Offer a fraction as it is, not simplified: fraction(2, 4) reads 2/4 and is worth a half."""
    return Choice(f"{top}/{bottom}", Fraction(top, bottom))


def simplest(value: Fraction) -> Choice:
    """Offer a fraction in its simplest form: simplest(Fraction(2, 4)) reads 1/2, and 7/3 stays 7/3."""
    return fraction(value.numerator, value.denominator)


def mixed_number(ones: int, top: int, bottom: int) -> Choice:
    """Offer a mixed number as it is: mixed_number(2, 3, 5) reads 2 3/5."""
    return Choice(f"{ones} {top}/{bottom}", ones + Fraction(top, bottom))


def coordinates(x: int, y: int) -> Choice:
    """Offer a point of a grid: (4, 2)."""
    return Choice(f"({numeral(x)}, {numeral(y)})", (x, y))


def amount(pence: int) -> Choice:
    """Offer an amount of money."""
    return Choice(money(pence), Fraction(pence))


def words(text: str, value: Hashable | None = None) -> Choice:
    """Offer words, such as the name of a shape or a time, whose value is the text itself unless one is given."""
    return Choice(text, text if value is None else value)


def drawing(picture: Picture, value: Hashable, spoken: str | None = None) -> Choice:
    """Offer a drawing; the child sees it in a panel under the option's letter."""
    return Choice("", value, picture=picture, spoken=spoken)
