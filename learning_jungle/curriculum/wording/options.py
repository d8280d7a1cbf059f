"""Options as a child reads them: a value, the British way to print it, and why a child might choose it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import partial
from typing import Any

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.wording.numerals import decimal_numeral, money, numeral


@dataclass(frozen=True, slots=True)
class Choice:
    """One option: its text, the value that makes it right or wrong, and the misconception that leads to it.

    ``value`` is a Fraction, a pair or a text; two choices of equal value are never in one question. ``spoken``
    replaces what read-aloud would make of the text; ``picture`` makes the option a drawing, shown in a panel under
    the option's letter. ``parts`` are the whole numbers or decimals that the text is made of, such as the top and the
    bottom of a fraction, and ``form`` makes another choice of the same kind from other parts; without a form there is
    no other choice of the kind.
    """

    text: str
    value: Any
    misconception: str | None = None
    spoken: str | None = None
    picture: Picture | None = None
    parts: tuple[Fraction, ...] = ()
    form: Callable[..., Choice] | None = field(default=None, compare=False, repr=False)

    def because(self, misconception: str) -> Choice:
        """Return this choice as the outcome of a misconception, by its id in the glossary."""
        return replace(self, misconception=misconception)


def whole(number: int | Fraction, unit: str = "") -> Choice:
    """Offer a whole number, with a unit such as "cm" or "%" behind it."""
    gap = "" if unit in ("", "%", "°", "°C", "p") else " "
    parts = (Fraction(number),)
    return Choice(f"{numeral(int(number))}{gap}{unit}", Fraction(number), parts=parts, form=partial(whole, unit=unit))


def digit_by_digit(number: int | Fraction) -> Choice:
    """Offer a whole number that read-aloud says digit by digit, because its name is in the stem."""
    return replace(whole(number), spoken=", ".join(str(int(number))), form=digit_by_digit)


def decimal(number: Fraction, unit: str = "") -> Choice:
    """Offer an exact decimal number."""
    text = f"{decimal_numeral(number)}{' ' if unit else ''}{unit}"
    return Choice(text, Fraction(number), parts=(Fraction(number),), form=partial(decimal, unit=unit))


def fraction(top: int | Fraction, bottom: int | Fraction) -> Choice:
    """Offer a fraction as it is, not simplified: fraction(2, 4) reads 2/4 and is worth a half."""
    parts = (Fraction(top), Fraction(bottom))
    return Choice(f"{top}/{bottom}", parts[0] / parts[1], parts=parts, form=fraction)


def simplest(value: Fraction) -> Choice:
    """Offer a fraction in its simplest form: simplest(Fraction(2, 4)) reads 1/2, and 7/3 stays 7/3."""
    return fraction(value.numerator, value.denominator)


def in_lowest_terms(top: int | Fraction, bottom: int | Fraction) -> Choice:
    """Offer a fraction of these parts in its simplest form: in_lowest_terms(2, 4) reads 1/2."""
    return replace(simplest(Fraction(top) / Fraction(bottom)), form=in_lowest_terms)


def mixed_number(ones: int | Fraction, top: int | Fraction, bottom: int | Fraction) -> Choice:
    """Offer a mixed number as it is: mixed_number(2, 3, 5) reads 2 3/5."""
    parts = (Fraction(ones), Fraction(top), Fraction(bottom))
    return Choice(f"{ones} {top}/{bottom}", parts[0] + parts[1] / parts[2], parts=parts, form=mixed_number)


def coordinates(x: int | Fraction, y: int | Fraction) -> Choice:
    """Offer a point of a grid: (4, 2)."""
    text = f"({numeral(int(x))}, {numeral(int(y))})"
    return Choice(text, (x, y), parts=(Fraction(x), Fraction(y)), form=coordinates)


def amount(pence: int | Fraction) -> Choice:
    """Offer an amount of money."""
    return Choice(money(int(pence)), Fraction(pence), parts=(Fraction(pence),), form=amount)


def words(text: str, value: Hashable | None = None) -> Choice:
    """Offer words, such as the name of a shape or a time, whose value is the text itself unless one is given."""
    return Choice(text, text if value is None else value)


def drawing(picture: Picture, value: Hashable, spoken: str | None = None) -> Choice:
    """Offer a drawing; the child sees it in a panel under the option's letter."""
    return Choice("", value, picture=picture, spoken=spoken)
