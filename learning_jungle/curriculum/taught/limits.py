"""The limits of each year group: its largest numbers, its finest fractions, its longest stems and what it meets later.

These are the only tables of limits: the question templates, the checker and the checks of an AI's questions read them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Final

FIRST_YEAR_WITH_NEGATIVES: Final = 4
FIRST_YEAR_WITH_RATIOS: Final = 6
MOST_DIGITS: Final = 15


@dataclass(frozen=True, slots=True)
class YearLimits:
    """What a year group can be asked to work with and to read.

    ``largest`` is the largest number in a stem or a key, ``decimal_places`` and ``denominator`` are 0 where decimals
    and written fractions are not met yet. ``words`` and ``sentences`` are the most in a stem of the bank,
    ``story_words`` and ``story_sentences`` the most in a story that an AI tells, which nineteen of twenty published
    stories for the age keep. In Reception the stem is heard, not read.
    """

    largest: int
    words: int
    sentences: int
    story_words: int
    story_sentences: int
    decimal_places: int = 0
    denominator: int = 0


#: The limits by year group, 0 to 6.
LIMITS: Final = (
    YearLimits(30, words=12, sentences=2, story_words=18, story_sentences=3),
    YearLimits(120, words=10, sentences=2, story_words=20, story_sentences=3),
    YearLimits(120, words=16, sentences=2, story_words=32, story_sentences=4, denominator=4),
    YearLimits(1_000, words=22, sentences=3, story_words=36, story_sentences=4, denominator=12),
    YearLimits(10_000, words=28, sentences=3, story_words=45, story_sentences=5, decimal_places=2, denominator=100),
    YearLimits(
        1_000_000, words=34, sentences=3, story_words=48, story_sentences=5, decimal_places=3, denominator=1_000
    ),
    YearLimits(
        10_000_000, words=40, sentences=4, story_words=50, story_sentences=5, decimal_places=3, denominator=1_000
    ),
)

#: Words and signs with the year group that first meets them; 7 is beyond primary school.
FIRST_MET: Final[tuple[tuple[int, str], ...]] = (
    (1, r"[+−=]|\bminus\b"),
    (2, r"[×÷<>]|\bmultipl|\bdivide|\bdifference\b|[\d□]/[\d□]"),
    (2, r"\d ?(?:m|kg|g|ml|l|°C)\b"),
    (3, r"\bperimeter|\bnumerator|\bdenominator|\btenth|\bparallel|\bperpendicular|\bright angle|[ap]\.m\."),
    (4, r"\barea\b|\bdecimal|\bhundredth|\bnegative|\bround(?:ed)?\b|\bcoordinate|\bacute|\bobtuse|\bisosceles"),
    (4, r"\bfactor|£\d+\.\d"),
    (5, r"%|\bper ?cent|[²³°](?!C)|\bdegrees?\b(?! C)|\bprime|\bcube number|\bsquared|\bcubed|\bthousandth|\breflex"),
    (5, r"\bimproper|\bmixed number|\bvolume|\bremainder|\binch|\bpints?\b"),
    (6, r"\bratio\b|\d ?: ?\d+(?! ?[ap]\.m)(?!\d)(?<!:\d\d)|\bthe mean\b|\baverage|\bformula|\bequation"),
    (6, r"\bradius|\bdiameter|\bcircumference|\bsimplest form|\([^)]*[+−×÷]"),
    (7, r"\bpi\b|π|\bmedian|\bmode\b|\bprobability|\bpythagoras|\bsquare root|\blogarithm|\bcosine"),
)
_MET_LATER: Final = tuple(
    re.compile("|".join(pattern for first, pattern in FIRST_MET if first > year_group), re.IGNORECASE)
    for year_group in range(len(LIMITS))
)
_NUMERAL: Final = re.compile(r"(?<![\d.])\d[\d,]*(?:\.\d+)?")
_FRACTION: Final = re.compile(r"(?<![\d/])\d+/(\d+)")
_NEGATIVE: Final = re.compile(r"(?:^|(?<=[\s(]))[-−](?=\d)")


def limit_faults(stem: str, options: Sequence[str], correct_index: int, year_group: int) -> list[str]:
    """Return what in a question is beyond a year group, 0 to 6, each fault once; an empty list when nothing is.

    The stem and the key keep the limits. The numbers of a wrong option may have one digit more, before and behind the
    decimal point.
    """
    faults = [*_text_faults(stem, year_group, slack=False)]
    for at, option in enumerate(options):
        faults += _text_faults(option, year_group, slack=at != correct_index)
    return list(dict.fromkeys(faults))


@lru_cache(maxsize=65_536)
def _text_faults(text: str, year_group: int, *, slack: bool) -> tuple[str, ...]:
    found = _MET_LATER[year_group].search(text)
    later = [f"{found[0]!r} is met in a later year"] if found else []
    return (*later, *_number_faults(text, year_group, slack=slack))


def _number_faults(text: str, year_group: int, *, slack: bool) -> Iterator[str]:
    limits = LIMITS[year_group]
    for numeral in _NUMERAL.findall(text):
        plain = numeral.rstrip(",").replace(",", "")
        if len(plain) > MOST_DIGITS or Fraction(plain) > limits.largest * (10 if slack else 1):
            yield "a number is too large"
        if len(plain.partition(".")[2]) > (limits.decimal_places + slack if limits.decimal_places else 0):
            yield "a number has too many decimal places"
    if any(int(bottom) > limits.denominator * (10 if slack else 1) for bottom in _FRACTION.findall(text)):
        yield "a fraction is too fine"
    signs = _NEGATIVE.finditer(text) if year_group < FIRST_YEAR_WITH_NEGATIVES else ()
    if any(_is_negative(text, sign.start()) for sign in signs):
        yield "a number is negative"


def _is_negative(text: str, at: int) -> bool:
    """Say whether the minus sign at a place belongs to a number and is not between two."""
    before = text[:at].rstrip()
    return not before or not (before[-1].isdigit() or before[-1] in ")□%")
