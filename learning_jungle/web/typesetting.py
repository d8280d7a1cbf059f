"""Keeps together in a line what is read together: a number and its unit, and a short calculation."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from learning_jungle.curriculum.taught.units import UNITS

NO_BREAK: Final = "\u00a0"
#: A calculation this long, or an option, is never broken; a longer text may break before one of its signs.
SHORT: Final = 24
_WORDS: Final = (
    "a.m.",
    "p.m.",
    "o'clock",
    "o’clock",
    "mile",
    "miles",
    "pint",
    "pints",
    "inch",
    "inches",
    "mins",
    "litre",
    "ones",
    "tens",
    "hundreds",
)
_UNITS: Final = "|".join(
    re.escape(name)
    for name in sorted({*_WORDS, *(name for unit in UNITS for name in (unit.symbol, unit.one, unit.many) if name)})
)
#: The space between a number, or the box for one, and its unit or the fraction after it.
_TO_UNIT: Final = re.compile(rf"(?<=[0-9□]) (?=(?:{_UNITS})(?!\w)|[0-9]+/[0-9])")
_AFTER_SIGN: Final = re.compile(r"(?<=[+−×÷=<>]) (?=[0-9□(£−])")
#: The space within a pair of coordinates, such as "(3, 5)", and between hours and minutes, such as "1 h 15 min".
_WITHIN: Final = re.compile(r"(?<=[0-9],) (?=[0-9]+\))|(?<=[0-9][ \u00a0]h) (?=[0-9]+[ \u00a0]min)")
#: Words that lead to a number.
_LEADING: Final = frozenset({"in", "by", "of", "to", "from", "than"})
#: The longest run of words and numbers that is kept in one line of a stem, and the longest list such as "7, 6, 5".
LONGEST_RUN: Final = 14
LONGEST_LIST: Final = 18
#: The longest first word that is not left at the end of a line, and the longest last word that is not alone in one.
LONGEST_FIRST: Final = 4
LONGEST_LAST: Final = 6
_BEFORE_SIGN: Final = re.compile(rf"(?<=[0-9□)²³%a-z]) (?=[+−×÷=<>]{NO_BREAK})")

#: Operands with a sign between each two, such as "7 cm + 3 cm = 10".
_OPERAND: Final = r"[(−£]?[0-9□]\S*"
_CALCULATION: Final = re.compile(rf"{_OPERAND}(?:(?: [a-z]+)? [+−×÷=<>] {_OPERAND})+")
#: The end of a sentence, but not of "9 a.m.", nor within a quotation.
_NEXT_STEP: Final = re.compile(r"(?:(?<=[.!?])(?<!\.m\.) (?=[“A-Z0-9(£□−])|(?<=[.!?]”) (?=[“A-Z]))(?![^“]*”)")


def steps(text: str) -> list[str]:
    """Return the sentences of a method, each with its calculations kept whole; a long one may break before "="."""
    return [_CALCULATION.sub(_whole, step) for step in _NEXT_STEP.split(text)]


def _whole(calculation: re.Match[str]) -> str:
    kept = calculation[0].replace(" ", NO_BREAK)
    return kept if len(kept) <= SHORT else kept.replace(f"{NO_BREAK}=", " =")


def by_sense(text: str) -> str:
    """Return a stem with no-break spaces in short runs that are read together, such as "25 matches" and "in 10s"."""
    words = text.split(" ")
    kept = run = words[0]
    for n, (previous, word) in enumerate(pairwise(words), start=1):
        longest = LONGEST_LIST if previous.endswith(",") else LONGEST_RUN
        is_first = n == 1 or words[n - 2].endswith((".", "?"))
        joined = _belong(previous, word, is_first=is_first, is_last=n == len(words) - 1)
        joined = joined and len(run) + 1 + len(word) <= longest
        run = f"{run} {word}" if joined else word
        kept += (NO_BREAK if joined else " ") + word
    return kept


def _belong(previous: str, word: str, *, is_first: bool, is_last: bool) -> bool:
    """Return whether a word is read together with the one before it."""
    if not (previous and word) or previous.endswith((".", "?", ":")) or "\n" in previous + word:
        return False
    if previous[0].isdigit() or previous[0] == "□":
        is_list = previous.endswith(",") and (word[0].isdigit() or word[0] == "□")
        return is_list or (previous[-1].isalnum() and word[0].islower())
    # A number with a noun after it is kept with that.
    leads = previous in _LEADING and word[0].isdigit() and not word[-1].isdigit()
    return leads or (is_first and len(previous) <= LONGEST_FIRST) or (is_last and len(word) <= LONGEST_LAST)


def unbroken(text: str) -> str:
    """Return the text with no-break spaces where a line must not end."""
    if " " not in text:
        return text
    kept = _AFTER_SIGN.sub(NO_BREAK, _TO_UNIT.sub(NO_BREAK, _WITHIN.sub(NO_BREAK, text)))
    return _BEFORE_SIGN.sub(NO_BREAK, kept) if len(text) <= SHORT else kept
