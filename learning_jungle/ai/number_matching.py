"""Checks that a question's stem and its expression use the same numbers."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from itertools import permutations
from typing import Final

from learning_jungle.curriculum.checking.numerals import number_from_words
from learning_jungle.curriculum.taught.units import Unit, unit_called

_NUMERAL: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?")
_LIST: Final = re.compile(r"[−-]?[0-9][0-9,./]*(?:, [−-]?(?:[0-9][0-9,./]*|□))+")
_MONEY: Final = re.compile(r"£([0-9][0-9,]*(?:\.[0-9]{2})?)(?:(?: and)? ([0-9]{1,2})p)?")
_WORDS: Final = re.compile(r"[a-z]+(?:-[a-z]+)?")
_UNIT: Final = re.compile(r"(?<![a-z])(?:£|%|°c?|[a-z]+[²³]?)")
_MEASURE: Final = re.compile(r"£[0-9]|[0-9] ?(?:°c?|[a-z]+[²³]?)")
_SQUARED: Final = re.compile(r"square (metre|centimetre|millimetre)s?")

#: Words that may mean a number: an expression may use it, but need not.
_HINTS: Final[dict[str, tuple[int, ...]]] = {
    "one": (1,), "once": (1,), "half": (1, 2), "halve": (2,), "halves": (2,), "halved": (2,), "halfway": (2,),
    "double": (2,), "doubles": (2,), "doubled": (2,), "twice": (2,), "both": (2,), "pair": (2,), "pairs": (2,),
    "treble": (3,), "triple": (3,), "third": (3,), "thirds": (3,), "quarter": (4,), "quarters": (4,), "fifth": (5,),
    "fifths": (5,), "sixth": (6,), "sixths": (6,), "seventh": (7,), "sevenths": (7,), "eighth": (8,), "eighths": (8,),
    "ninth": (9,), "ninths": (9,), "tenth": (10,), "tenths": (10,), "dozen": (12,), "ones": (1,), "tens": (10,),
    "hundreds": (100,), "thousands": (1_000,), "hundredth": (100,), "hundredths": (100,), "percent": (100,),
    "squared": (2,), "cubed": (3,), "cent": (100,),
}  # fmt: skip
#: Common knowledge of shapes and turns, which an expression may use only if the stem alone proves the key.
_KNOWN: Final[dict[str, tuple[int, ...]]] = {
    "perimeter": (2,), "rectangle": (2,), "square": (2, 4), "triangle": (2, 3, 180), "pentagon": (5,), "hexagon": (6,),
    "octagon": (8,), "diameter": (2,), "radius": (2,), "line": (180,), "turn": (90, 360), "point": (360,),
    "quadrilateral": (360,), "angle": (90,), "angles": (90, 180, 360), "cube": (6, 8, 12),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class NumberMatch:
    """Whether the numbers of a stem and an expression match, as printed and with all money converted to pence."""

    printed: bool
    pence: bool


def match_numbers(stem: str, expression: str, *, stem_proves_key: bool) -> NumberMatch:
    """Return whether the stem and the expression use the same numbers, as printed and with money in pence.

    If the stem alone proves the key, the expression may leave out numbers of a list, use any number more than once
    and use common knowledge.
    """
    text = stem.lower().replace("’", "'")
    used = _numbers(expression.lower())
    hints = _hints(text)
    printed = _numbers(text) + _number_words(text)
    if stem_proves_key:
        hints += _knowledge(text, printed)
    needed = _numbers(_LIST.sub(" ", text))
    in_pence, has_money = _money_in_pence(text)
    pence = _numbers(in_pence) + _number_words(text)
    return NumberMatch(
        printed=_agree(printed, needed, hints, used, loose=stem_proves_key),
        pence=has_money and _agree(pence, _numbers(_LIST.sub(" ", in_pence)), hints, used, loose=stem_proves_key),
    )


def units_in(text: str) -> frozenset[str]:
    """Return the units in a text, including "£", as symbols, or as singular nouns if they have no symbol."""
    plain = _SQUARED.sub(
        lambda match: {"metre": "m²", "centimetre": "cm²", "millimetre": "mm²"}[match[1]], text.lower()
    )
    found = set()
    for word in _UNIT.findall(plain):
        if (unit := unit_called(word)) is not None:
            found.add(unit.symbol or unit.one)
    return frozenset(found)


def measured_units(text: str) -> frozenset[str]:
    """Return the units in a text that belong to a number."""
    return frozenset().union(*(units_in(found) for found in _MEASURE.findall(text.lower())))


def has_factor(expression: str, unit: str, other: str) -> bool:
    """Return whether an expression contains the factor between two units, such as 1,000 for km and m."""
    factor = Fraction(size_of(unit), size_of(other))
    return max(factor, 1 / factor) in _numbers(expression)


def size_of(unit: str) -> int:
    """Return the size of a unit that ``units_in`` found, in its dimension's base unit."""
    return _unit(unit).size


def dimension_of(unit: str) -> str:
    """Return the dimension of a unit that ``units_in`` found."""
    return _unit(unit).dimension


def _unit(found: str) -> Unit:
    unit = unit_called(found.lower())
    if unit is None:
        raise KeyError(found)
    return unit


def _agree(
    stem: Counter[Fraction],
    needed: Counter[Fraction],
    hints: Counter[Fraction],
    used: Counter[Fraction],
    *,
    loose: bool,
) -> bool:
    # A number may be used twice, but an unused number of the stem would let a wrong stem pass.
    free = hints.keys() | {Fraction(1)}
    if loose:
        return used.keys() <= stem.keys() | hints.keys() and needed.keys() <= used.keys() | free
    return (used - stem).keys() <= stem.keys() | hints.keys() and (stem - used).keys() <= free


def _numbers(text: str) -> Counter[Fraction]:
    return Counter(Fraction(numeral.replace(",", "")) for numeral in _NUMERAL.findall(text))


def _number_words(text: str) -> Counter[Fraction]:
    found: Counter[Fraction] = Counter()
    run: list[str] = []
    for word in [*_WORDS.findall(text), "end"]:
        if word != "one" and number_from_words(" ".join([*run, word])) is not None:
            run.append(word)
        else:
            if run:
                found[Fraction(number_from_words(" ".join(run)) or 0)] += 1
            run = [word] if word != "one" and number_from_words(word) is not None else []
    return found


def _hints(text: str) -> Counter[Fraction]:
    found: Counter[Fraction] = Counter()
    for word in _WORDS.findall(text):
        found.update(map(Fraction, _HINTS.get(word, ())))
    if "%" in text:
        found[Fraction(100)] += text.count("%")
    found.update(_powers(text))
    named = [unit for unit in units_in(text) if unit != "£"]
    for unit, other in permutations(named, 2):
        if dimension_of(unit) == dimension_of(other):
            factor = Fraction(size_of(unit), size_of(other))
            if factor > 1:
                found[factor] += 1
                found[Fraction(1)] += 1
    return found


def _knowledge(text: str, printed: Counter[Fraction]) -> Counter[Fraction]:
    found = Counter(Fraction(number) for word in _WORDS.findall(text) for number in _KNOWN.get(word, ()))
    if "mean" in text or "average" in text:
        found[Fraction(printed.total())] += 1
    return found


def _powers(text: str) -> Counter[Fraction]:
    """Return the exponents of printed powers, because an expression writes 4² as 4 ** 2."""
    return Counter(Fraction(2 if power == "²" else 3) for power in re.findall(r"[0-9]([²³])", text))


def _money_in_pence(text: str) -> tuple[str, bool]:
    def pence(match: re.Match[str]) -> str:
        pounds = Fraction(match[1].replace(",", ""))
        return f" {pounds * 100 + int(match[2] or 0)} "

    changed, count = _MONEY.subn(pence, text)
    return changed, count > 0
