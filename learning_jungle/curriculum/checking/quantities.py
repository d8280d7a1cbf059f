"""What an option is worth, however its value is written: 1/2, 0.5, 50% and 2/4 are equal."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any, Final

from learning_jungle.curriculum.checking import times
from learning_jungle.curriculum.checking.amounts import ExpressionRefused
from learning_jungle.curriculum.checking.arithmetic import evaluate
from learning_jungle.curriculum.checking.dimensions import (
    CALCULATION,
    CLOCK,
    COORDINATE,
    LIST,
    NUMBER,
    RATIO,
    REMAINDER,
    TIME,
    WORD,
)
from learning_jungle.curriculum.checking.numerals import fraction_from_words, number_from_words, roman
from learning_jungle.curriculum.taught.units import MONEY, unit_called

_PLAIN: Final = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})"
_NUMERAL: Final = rf"[-−]?(?:{_PLAIN}(?:\.[0-9]{{1,9}})?(?! ?/)|(?:[0-9]{{1,9}} )?[0-9]{{1,9}}/[0-9]{{1,9}})"
_BARE: Final = re.compile(rf"({_NUMERAL})(%)?")
_WITH_UNIT: Final = re.compile(rf"({_NUMERAL}) ?([a-z]+[²³]?|°c?)(?: (?:and )?|$)")
_POUNDS: Final = re.compile(rf"([-−]?)£({_PLAIN}(?:\.[0-9]{{2}})?)(?:(?: and)? ([0-9]{{1,2}}) ?p)?")
_COORDINATE: Final = re.compile(r"\(\s*([-−]?[0-9]{1,6})\s*,\s*([-−]?[0-9]{1,6})\s*\)")
_RATIO: Final = re.compile(r"([0-9]{1,6}) ?: ?([0-9]{1,6})(?: ?: ?([0-9]{1,6}))?")
_REMAINDER: Final = re.compile(rf"({_PLAIN}) ?(?:r|remainder) ?({_PLAIN})")
_COUNT: Final = re.compile(rf"({_NUMERAL}) ((?:[a-z]+ ){{0,2}}[a-z]+)")
_LIST_GAP: Final = re.compile(r", (?:and )?| and ")
_SIGNS: Final = re.compile(r"[-+−×÷*/²³()]")
_SPACES: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Value:
    """What a text is worth: a dimension, and an exact magnitude in the dimension's base unit.

    Magnitudes: a Fraction for numbers and measures (pence, mm, g, ml, mm², mm³, seconds, degrees), minutes after
    midnight for "time", minutes round the dial (0 to 719) for "clock", a pair for coordinates, a simplified tuple for
    ratios, a tuple of Values for lists and the plain text for words. ``face`` is the number as printed, whatever its
    unit, and takes no part in equality.
    """

    dimension: str
    magnitude: Any
    face: Fraction | None = None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Value):
            return NotImplemented
        return self.dimension == other.dimension and self.magnitude == other.magnitude

    def __hash__(self) -> int:
        return hash((self.dimension, self.magnitude))

    @property
    def is_one_number(self) -> bool:
        """Whether the magnitude is one number, unlike a pair, a ratio, a list or a word."""
        return isinstance(self.magnitude, Fraction | int)

    @property
    def amount(self) -> Fraction:
        """The magnitude of a value that is one number; raises TypeError for pairs, lists and words."""
        if not isinstance(self.magnitude, Fraction | int):
            raise TypeError(f"{self.dimension} is not one number")
        return Fraction(self.magnitude)


def number(magnitude: int | Fraction) -> Value:
    """Return the value of a bare number."""
    return Value(NUMBER, Fraction(magnitude), Fraction(magnitude))


def measure(magnitude: int | Fraction, unit: str) -> Value:
    """Return the value of so many of a unit, such as (120, "cm"); raises KeyError when the unit is not known."""
    known = unit_called(unit)
    if known is None:
        raise KeyError(unit)
    return Value(known.dimension, Fraction(magnitude) * known.size, Fraction(magnitude))


def read_numeral(text: str) -> Fraction:
    """Return the number a numeral prints: 4,350, −7, 0.25, 3/4 or 2 3/5; raises ValueError for any other text."""
    match = _BARE.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"no numeral: {text!r}")
    plain = match[1].replace(",", "")
    minus = plain[0] in "-−"
    whole, _, rest = plain.lstrip("-−").rpartition(" ")
    if rest.endswith("/0"):
        raise ValueError("division by zero")
    size = int(whole or 0) + Fraction(rest)
    return (-size if minus else size) / (100 if match[2] else 1)


@lru_cache(maxsize=65_536)
def read_value(text: str) -> Value:
    """Return the value of one option's text; a text that says no quantity is a "word" and equals only itself.

    "3:30" and "half past 3" are clock times; "15:30" and "3:30 p.m." are times of day. A single capital is a word,
    not a Roman numeral.
    """
    stripped = _SPACES.sub(" ", text.strip())
    plain = stripped.lower().rstrip(".") if not stripped.lower().endswith(".m.") else stripped.lower()
    for reader in _READERS:
        try:
            value = reader(plain)
        except (ValueError, ArithmeticError):
            value = None
        if value is not None:
            return value
    if len(stripped) > 1 and (ancient := roman(stripped)) is not None:
        return number(ancient)
    return Value(WORD, plain)


def read_values(texts: Sequence[str]) -> tuple[Value, ...]:
    """Return the values of texts that belong together, such as four options, each read in the light of the others.

    "12:18" is a ratio beside "2:3" and a 24-hour time beside "13:05"; "V" is a numeral where all are Roman numerals.
    """
    return _read_together(tuple(texts))


@lru_cache(maxsize=65_536)
def _read_together(texts: tuple[str, ...]) -> tuple[Value, ...]:
    values = tuple(read_value(text) for text in texts)
    if any(value.dimension == RATIO for value in values):
        ratios = [_ratio(text.strip()) for text in texts]
        if all(ratios):
            return tuple(ratio for ratio in ratios if ratio)
    if any(value.dimension == TIME for value in values):
        minutes = [times.read_24_hour(text.strip()) for text in texts]
        if None not in minutes:
            return tuple(Value(TIME, minute) for minute in minutes)
    if any(len(text) > 1 for text in texts) and all(text.isupper() for text in texts):
        ancient = [roman(text) for text in texts]
        if all(ancient):
            return tuple(number(value) for value in ancient if value)
    return values


def _bare(text: str) -> Value | None:
    if not _BARE.fullmatch(text):
        return None
    size = read_numeral(text)
    return Value(NUMBER, size, size * 100 if text.endswith("%") else size)


def _pounds(text: str) -> Value | None:
    match = _POUNDS.fullmatch(text)
    if match is None or (match[3] and "." in match[2]):
        return None
    pounds = Fraction(match[2].replace(",", ""))
    pence = pounds * 100 + int(match[3] or 0)
    return Value(MONEY, -pence if match[1] else pence, None if match[3] else pounds)


def _with_units(text: str) -> Value | None:
    """Read "45p", "1 m 20 cm" or "2 hours and 5 minutes": one dimension, the larger unit first."""
    at, total, parts = 0, Fraction(0), []
    while at < len(text):
        match = _WITH_UNIT.match(text, at)
        if match is None:
            return None
        unit = unit_called(match[2])
        if unit is None:
            return None
        size = read_numeral(match[1])
        parts.append((size, unit))
        total += size * unit.size
        at = match.end()
    if len({unit.dimension for _, unit in parts}) != 1:
        return None
    sizes = [unit.size for _, unit in parts]
    if sizes != sorted(set(sizes), reverse=True):
        return None
    return Value(parts[0][1].dimension, total, parts[0][0] if len(parts) == 1 else None)


def _time(text: str) -> Value | None:
    read = times.read_time(text)
    return None if read is None else Value(TIME if read.whole_day else CLOCK, read.minutes)


def _ratio(text: str) -> Value | None:
    match = _RATIO.fullmatch(text)
    if match is None:
        return None
    terms = [int(term) for term in match.groups() if term]
    if 0 in terms:
        return None
    return Value(RATIO, tuple(Fraction(term, terms[0]) for term in terms))


def _coordinate(text: str) -> Value | None:
    match = _COORDINATE.fullmatch(text)
    return Value(COORDINATE, (read_numeral(match[1]), read_numeral(match[2]))) if match else None


def _remainder(text: str) -> Value | None:
    match = _REMAINDER.fullmatch(text)
    return Value(REMAINDER, (read_numeral(match[1]), read_numeral(match[2]))) if match else None


def _in_words(text: str) -> Value | None:
    whole = number_from_words(text)
    size = fraction_from_words(text) if whole is None else whole
    return None if size is None else number(size)


def _list(text: str) -> Value | None:
    parts = _LIST_GAP.split(text)
    if len(parts) < 2:
        return None
    values = tuple(_bare(part) or _pounds(part) or _with_units(part) for part in parts)
    return Value(LIST, values) if all(values) else None


def _count(text: str) -> Value | None:
    match = _COUNT.fullmatch(text)
    if match is None:
        return None
    size = read_numeral(match[1])
    return Value(f"count of {match[2].removesuffix('s')}", size, size)


def _calculation(text: str) -> Value | None:
    if not _SIGNS.search(text):
        return None
    try:
        return Value(CALCULATION, evaluate(text))
    except ExpressionRefused:
        return None


_READERS: Final[tuple[Callable[[str], Value | None], ...]] = (
    _bare, _pounds, _with_units, _time, _ratio, _coordinate, _remainder, _in_words, _list, _calculation, _count,
)  # fmt: skip
