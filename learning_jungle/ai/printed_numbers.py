"""Reads the numbers that a stem prints, in digits and in words, and how often an expression must and may use each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import permutations
from typing import Final

from learning_jungle.ai.printed_units import dimension_of, size_of, units_in
from learning_jungle.curriculum.checking.numerals import number_from_words

NUMERAL: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?")
_TOKEN: Final = re.compile(rf"(?P<numeral>{NUMERAL.pattern})|(?P<word>[a-z]+)|(?P<stop>[.?!,;:](?=\s|$))")
_MONEY: Final = re.compile(r"£([0-9][0-9,]*(?:\.[0-9]{2})?)(?:(?: and)? ([0-9]{1,2})p\b)?")

#: Words that may mean a number: an expression may use it, but need not.
_HINTS: Final[dict[str, tuple[int, ...]]] = {
    "one": (1,), "once": (1,), "another": (1,), "half": (1, 2), "halve": (2,), "halves": (2,), "halved": (2,),
    "halfway": (2,), "double": (2,), "doubles": (2,), "doubled": (2,), "twice": (2,), "both": (2,), "pair": (2,),
    "twins": (2,), "couple": (2,), "treble": (3,), "triple": (3,), "triples": (3,),
    "tripled": (3,), "thrice": (3,), "triplets": (3,), "third": (1, 3), "thirds": (3,), "quarter": (1, 4),
    "quarters": (4,), "fifth": (1, 5), "fifths": (5,), "sixth": (1, 6), "sixths": (6,), "seventh": (1, 7),
    "sevenths": (7,), "eighth": (1, 8), "eighths": (8,), "ninth": (1, 9), "ninths": (9,), "tenth": (1, 10),
    "tenths": (10,), "dozen": (12,), "dozens": (12,), "ones": (1,), "tens": (10,), "hundreds": (100,),
    "thousands": (1_000,), "hundredth": (1, 100), "hundredths": (100,), "percent": (100,), "percentage": (100,),
    "squared": (2,), "cubed": (3,), "cent": (100,), "decade": (10,), "decades": (10,), "century": (100,),
    "fortnight": (2, 14), "quadruple": (4,),
}  # fmt: skip
_PARTS: Final = (
    r"half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twelfths?|twentieths?"
    r"|hundredths?"
)
_HYPHEN: Final = re.compile(r"(?<=[a-z0-9])-(?=[a-z])")
#: "The two towns" points back to what was said; it counts nothing new.
_POINTING: Final = frozenset({"the", "these", "those", "all", "other", "last", "first"})
#: Wordings in which a number that is printed once is worked with twice.
_USED_TWICE: Final = re.compile(
    rf"\btwice\b|\bdouble|\btriple|\bthrice\b|%|\bper ?cent\b|\b(?:{_PARTS})\b|[0-9]/[0-9]|\bsquared?\b|\bcubed?\b|[²³]"
    r"|\bsame (?:number|amount) (?:of|as)\b|\bagain\b"
)
#: Such wordings in what is told, not in "how many more has Tom than Sam?".
_TOLD_TWICE: Final = re.compile(
    r"\bthan\b|\bas (?:many|much|long|tall|heavy|far|old|wide|high|big)\b|\btimes (?:as|more|the|longer|heavier"
    r"|older)\b|\bboth\b"
)


@dataclass(slots=True)
class PrintedNumbers:
    """The numbers of a stem: how often an expression must use each, how often it may, and the fractions printed.

    ``twice`` is whether the wording lets a number that is printed once be used twice, which it never lets those of
    ``multipliers``, the numbers that are printed only as in "3 times as many".
    """

    least: Counter[Fraction] = field(default_factory=Counter)
    most: Counter[Fraction] = field(default_factory=Counter)
    hints: Counter[Fraction] = field(default_factory=Counter)
    fractions: dict[Fraction, tuple[int, int]] = field(default_factory=dict)
    twice: bool = False
    multipliers: set[Fraction] = field(default_factory=set)


def numbers_in(text: str) -> Counter[Fraction]:
    """Return how often each number is printed in digits in a text."""
    return Counter(Fraction(numeral.replace(",", "")) for numeral in NUMERAL.findall(text))


def in_pence(text: str) -> tuple[str, bool]:
    """Return a text with all its money in pence, without units, and whether there is any in pounds."""
    changed, count = _MONEY.subn(
        lambda match: f" {Fraction(match[1].replace(',', '')) * 100 + int(match[2] or 0)} ", text
    )
    return changed, count > 0


def read_numbers(text: str) -> PrintedNumbers:
    """Return the numbers that a stem in lower case prints, in digits and in words, with its hints at others."""
    plain = _HYPHEN.sub(" ", text)
    found = PrintedNumbers(hints=_hints(plain), fractions=_fractions(plain))
    mentions: set[tuple[Fraction, str]] = set()
    others: set[Fraction] = set()
    for number, before, after in _mentions(plain):
        found.most[number] += 1
        (found.multipliers.add if after == "times" else others.add)(number)
        known = (number, after) in mentions and bool(after)
        if not known and before not in _POINTING and number != 1:
            found.least[number] += 1
        mentions.add((number, after))
    found.multipliers -= others
    told = re.split(r"\bhow (?:many|much)\b", plain)[0]
    found.twice = bool(_USED_TWICE.search(plain) or (found.most.total() > 1 and _TOLD_TWICE.search(told)))
    return found


def _mentions(text: str) -> Iterator[tuple[Fraction, str, str]]:
    """Yield each number with the word before and the word behind it; digits are never taken to point back."""
    tokens = list(_TOKEN.finditer(text))
    words = [token["word"] or "" for token in tokens]
    at = 0
    while at < len(tokens):
        following = words[at + 1] if at + 1 < len(tokens) else ""
        if tokens[at]["numeral"]:
            yield Fraction(tokens[at][0].replace(",", "")), "", following
            at += 1
            continue
        end = _end_of_number(words, at)
        if end > at:
            size = number_from_words(" ".join(words[at:end])) or 0
            yield Fraction(size), words[at - 1] if at else "", words[end] if end < len(words) else ""
        at = max(end, at + 1)


def _end_of_number(words: list[str], at: int) -> int:
    """Return the place behind the longest number in words that begins at a place, or that place if there is none."""
    if words[at] == "one" and (at + 1 == len(words) or words[at + 1] not in ("hundred", "thousand", "million")):
        return at
    end = at
    for stop in range(at + 1, min(len(words), at + 12) + 1):
        if number_from_words(" ".join(words[at:stop])) is not None and "" not in words[at:stop]:
            end = stop
    return end


def _hints(text: str) -> Counter[Fraction]:
    found: Counter[Fraction] = Counter()
    for word in re.findall(r"[a-z]+", text):
        found.update(map(Fraction, _HINTS.get(word, ())))
    found[Fraction(100)] += text.count("%")
    found.update(Fraction(2 if power == "²" else 3) for power in re.findall(r"[0-9]([²³])", text))
    if re.search(rf"[0-9]/[0-9]|%|\b(?:{_PARTS}|percent)\b", text):
        found[Fraction(1)] += 2
    named = [unit for unit in units_in(text) if unit != "£"]
    for unit, other in permutations(named, 2):
        if dimension_of(unit) == dimension_of(other):
            factor = Fraction(size_of(unit), size_of(other))
            if factor > 1:
                found[factor] += 3
                found[Fraction(1)] += 1
    return found


def _fractions(text: str) -> dict[Fraction, tuple[int, int]]:
    """Return the fractions that are printed, by their value, so that an expression may write 0.5 for 1/2."""
    found = {}
    for top, bottom in re.findall(r"(?<![0-9/])([0-9]{1,4})/([0-9]{1,4})(?![0-9/])", text):
        if int(bottom):
            found[Fraction(int(top), int(bottom))] = (int(top), int(bottom))
    for percent in re.findall(r"([0-9]{1,3}) ?(?:%|per ?cent)", text):
        found[Fraction(int(percent), 100)] = (int(percent), 100)
    for top, part in re.findall(rf"\b(a|an|one|two|three|four|five|six|seven|eight|nine) ({_PARTS})\b", text):
        bottom = max(_HINTS.get(part, (1,)))
        size = 1 if top in ("a", "an") else number_from_words(top) or 1
        found[Fraction(size, bottom)] = (size, bottom)
    if "half" in text:
        found[Fraction(1, 2)] = (1, 2)
    return found
