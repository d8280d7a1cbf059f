"""The limits of a year group that code can check: sizes, signs, fractions and the words of later years."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

FIRST_YEAR_WITH_NEGATIVES: Final = 4
MOST_DIGITS: Final = 15


@dataclass(frozen=True, slots=True)
class YearLimits:
    """What numbers a year group meets: the largest, the most decimal places, the largest denominator (0: none)."""

    largest: int
    decimals: int = 0
    denominator: int = 0


LIMITS: Final = (
    YearLimits(20),
    YearLimits(120),
    YearLimits(144, denominator=4),
    YearLimits(1_000, denominator=12),
    YearLimits(10_000, decimals=2, denominator=100),
    YearLimits(1_000_000, decimals=3, denominator=1_000),
    YearLimits(10_000_000, decimals=3, denominator=1_000),
)

#: Words and signs with the year group that first meets them; 7 is beyond primary school.
_FIRST_MET: Final[tuple[tuple[int, str], ...]] = (
    (1, r"[+−=]|\bminus\b"),
    (2, r"[×÷]|\bmultipl|\bdivide|\bdifference\b|\d/\d"),
    (2, r"\d ?(?:m|kg|g|ml|l|°C)\b"),
    (3, r"\bperimeter|\bnumerator|\bdenominator|\btenth|\bparallel|\bperpendicular|\bright angle|[ap]\.m\."),
    (4, r"\barea\b|\bdecimal|\bhundredth|\bnegative|\bround(?:ed)?\b|\bcoordinate|\bacute|\bobtuse|\bisosceles"),
    (4, r"\bfactor|£\d+\.\d"),
    (5, r"%|\bper ?cent|[²³°](?!C)|\bdegrees?\b(?! C)|\bprime|\bcube number|\bsquared|\bcubed|\bthousandth|\breflex"),
    (5, r"\bimproper|\bmixed number|\bvolume|\bremainder|\binch|\bpints?\b"),
    (
        6,
        r"\bratio\b|\d ?: ?\d+(?! ?[ap]\.m)(?!\d)(?<!:\d\d)|\bthe mean\b|\baverage|\bformula|\bequation",
    ),
    (6, r"\bradius|\bdiameter|\bcircumference|\bsimplest form"),
    (
        7,
        r"\bpi\b|π|\bmedian|\bmode\b|\bprobability|\bpythagoras|\bsquare root|\blogarithm|\bcosine",
    ),
)
_WORDS: Final = tuple((year, re.compile(pattern, re.IGNORECASE)) for year, pattern in _FIRST_MET)
_NUMERAL: Final = re.compile(r"(?<![\d.])\d[\d,]*(?:\.\d+)?")
_FRACTION: Final = re.compile(r"(?<![\d/])\d+/(\d+)")
_NEGATIVE: Final = re.compile(r"(?:^|(?<=[\s(]))[-−](?=\d)")


def beyond_year(texts: Iterable[str], year_group: int, *, slack: bool = False) -> str | None:
    """Return what in these texts is beyond a year group, 0 to 6, in a few words; None when nothing is.

    With ``slack`` numbers may have one digit more, before and behind the point, as wrong options do.
    """
    limits = LIMITS[year_group]
    for text in texts:
        for year, pattern in _WORDS:
            if year > year_group and (found := pattern.search(text)):
                return f"{found[0]!r} is met in a later year"
        for numeral in _NUMERAL.findall(text):
            plain = numeral.rstrip(",").replace(",", "")
            if len(plain) > MOST_DIGITS or Fraction(plain) > limits.largest * (10 if slack else 1):
                return "a number is too large"
            places = len(plain.partition(".")[2])
            if places > (limits.decimals + slack if limits.decimals else 0):
                return "a number has too many decimal places"
        if any(int(bottom) > limits.denominator * (10 if slack else 1) for bottom in _FRACTION.findall(text)):
            return "a fraction is too fine"
        if year_group < FIRST_YEAR_WITH_NEGATIVES and any(
            _is_negative(text, at.start()) for at in _NEGATIVE.finditer(text)
        ):
            return "a number is negative"
    return None


def _is_negative(text: str, at: int) -> bool:
    """Say whether the minus sign at a place belongs to a number and does not stand between two."""
    before = text[:at].rstrip()
    return not before or not (before[-1].isdigit() or before[-1] in ")□%")
