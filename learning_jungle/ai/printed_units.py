"""Reads the units of a text, and the measures that it prints with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from learning_jungle.curriculum.checking.numerals import number_from_words
from learning_jungle.curriculum.taught.units import Unit, unit_called

_UNIT: Final = re.compile(r"(?<![a-z])(?:£|%|°c?|[a-z]+[²³]?)")
_NUMBER: Final = r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+ [0-9]+/[0-9]+|[0-9]+/[0-9]+|[0-9]+(?:\.[0-9]+)?"
_MEASURE: Final = re.compile(rf"£(?P<pounds>{_NUMBER})|(?P<number>{_NUMBER})[ -]?(?P<unit>°c?|[a-z]+[²³]?)")
_LINKED: Final = re.compile(r"\b([a-z]+) (?:an?|per|each|every|in an?|of each|of the) ([a-z]+)\b")
_PER: Final = re.compile(r"(?<!of )(?:\b(?:an?|one|per|each|every|the|that|whole) |[a-z0-9]/)([a-z]+)")
#: "20 km per litres" is poor English and still a rate.
_PER_MANY: Final = re.compile(r"\bper ([a-z]+)")
_SQUARED: Final = re.compile(r"(square|cubic) (metre|centimetre|millimetre|kilometre)s?")
_SYMBOLS: Final = {"metre": "m", "centimetre": "cm", "millimetre": "mm", "kilometre": "km"}

#: A measure: its dimension, its magnitude in that dimension's base unit, and its unit.
Measure = tuple[str, Fraction, str]


def units_in(text: str) -> frozenset[str]:
    """Return the units in a text, including "£", as symbols, or as singular nouns if they have no symbol."""
    found = set()
    for word in _UNIT.findall(_plain(text)):
        if (unit := unit_called(word)) is not None:
            found.add(unit.symbol or unit.one)
    return frozenset(found)


def measures_in(text: str) -> list[Measure]:
    """Return the measures that a text prints, in digits or in words, such as 2 m, £1.50 or five kilograms."""
    plain = _plain(text).replace("-", " ")
    found = []
    for match in _MEASURE.finditer(plain):
        unit = unit_called("£" if match["pounds"] else match["unit"])
        if unit is not None:
            found.append(_measure(_size(match["pounds"] or match["number"]), unit))
    words = plain.split()
    for at in range(1, len(words)):
        unit = unit_called(words[at].strip(".,?!"))
        if unit is not None and (size := _size_in_words(words[max(0, at - 3) : at])) is not None:
            found.append(_measure(Fraction(size), unit))
    return found


def measured_units(text: str) -> frozenset[str]:
    """Return the units in a text that belong to a number."""
    return frozenset(unit for _, _, unit in measures_in(text))


def units_per(text: str) -> frozenset[str]:
    """Return the units that a text names as a single one: "an hour", "each day", "per metre"."""
    return frozenset(
        unit.symbol or unit.one
        for word in _PER.findall(_plain(text))
        if (unit := unit_called(word)) is not None and word in (unit.one, unit.symbol)
    ) | frozenset(
        unit.symbol or unit.one for word in _PER_MANY.findall(_plain(text)) if (unit := unit_called(word)) is not None
    )


def linked_units(text: str) -> frozenset[str]:
    """Return the units that a text links to each other, as in "5 days a week"."""
    return frozenset(unit for link in _links(text) for unit in link)


def dividing_units(text: str) -> frozenset[str]:
    """Return the units that others are linked to: the hour of "5 minutes every hour"."""
    return frozenset(divisor for _, divisor in _links(text))


def size_of(unit: str) -> int:
    """Return the size of a unit that ``units_in`` found, in its dimension's base unit."""
    return _unit(unit).size


def dimension_of(unit: str) -> str:
    """Return the dimension of a unit that ``units_in`` found."""
    return _unit(unit).dimension


def _links(text: str) -> Iterator[tuple[str, str]]:
    for pair in _LINKED.findall(_plain(text)):
        first, second = (unit_called(word) for word in pair)
        if first is not None and second is not None and first.dimension == second.dimension:
            yield first.symbol or first.one, second.symbol or second.one


def _plain(text: str) -> str:
    return _SQUARED.sub(lambda match: _SYMBOLS[match[2]] + ("²" if match[1] == "square" else "³"), text.lower())


def _measure(size: Fraction, unit: Unit) -> Measure:
    return unit.dimension, size * unit.size, unit.symbol or unit.one


def _size(numeral: str) -> Fraction:
    whole, _, part = numeral.replace(",", "").rpartition(" ")
    top, _, bottom = part.partition("/")
    if bottom and not int(bottom):
        return Fraction(0)
    return Fraction(int(whole or 0)) + (Fraction(int(top), int(bottom)) if bottom else Fraction(part))


def _size_in_words(words: list[str]) -> int | None:
    """Return the number that the last of these words say, the longest first."""
    for start in range(len(words)):
        if (size := number_from_words(" ".join(words[start:]))) is not None:
            return size
    return None


def _unit(found: str) -> Unit:
    unit = unit_called(found.lower())
    if unit is None:
        raise KeyError(found)
    return unit
