"""Ways to guess without doing the maths, and what each would score: a good bank gives none of them an advantage."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Final

from learning_jungle.curriculum.item import LETTERS, Item

#: The most that any of these may score on average, in per cent.
MOST_BY_GUESSING: Final = 45.0

#: Returns the places, 0 to 3, between which a strategy cannot decide; the first argument is the question's place.
Strategy = Callable[[int, Item], Sequence[int]]

_ANY: Final = (0, 1, 2, 3)
_UNIT_SIZES: Final[dict[str, Fraction]] = {
    "": Fraction(1),
    "p": Fraction(1),
    "%": Fraction(1),
    "°": Fraction(1),
    "°C": Fraction(1),
    "mm": Fraction(1),
    "cm": Fraction(10),
    "m": Fraction(1_000),
    "km": Fraction(1_000_000),
    "g": Fraction(1),
    "kg": Fraction(1_000),
    "ml": Fraction(1),
    "l": Fraction(1_000),
    "seconds": Fraction(1),
    "minute": Fraction(60),
    "minutes": Fraction(60),
    "hour": Fraction(3_600),
    "hours": Fraction(3_600),
}
_NUMBER: Final = r"[0-9][0-9,]*(?:\.[0-9]+)?"
_MIXED: Final = re.compile(r"(?:([0-9]+) )?([0-9]+)/([0-9]+)")
_TIME: Final = re.compile(r"([0-9]{1,2}):([0-9]{2})(?: ([ap])\.m\.)?")
_CLOCK_WORDS: Final = re.compile(r"(half past|quarter past|quarter to|[0-9]+ (?:past|to)) ([0-9]+)|([0-9]+) o'clock")
_POUNDS: Final = re.compile(rf"£({_NUMBER})(?: and ([0-9]+)p)?")
_MEASURE: Final = re.compile(rf"({_NUMBER}) ?([a-z°%A-Z]*)([²³]?)")


@lru_cache(maxsize=16_384)
def value_of(text: str) -> Fraction | None:
    """Read an option's size back from its text, in the smallest unit of its kind; None where it has no size."""
    sign, text = (-1, text[1:]) if text.startswith("−") else (1, text)
    for read in (_fraction, _time, _clock_words, _pounds, _measures):
        value = read(text)
        if value is not None:
            return sign * value
    return None


def _fraction(text: str) -> Fraction | None:
    found = _MIXED.fullmatch(text)
    if not found or not int(found[3]):
        return None
    return int(found[1] or 0) + Fraction(int(found[2]), int(found[3]))


def _time(text: str) -> Fraction | None:
    found = _TIME.fullmatch(text)
    if not found:
        return None
    hour = int(found[1]) % 12 + (12 if found[3] == "p" else 0) if found[3] else int(found[1])
    return Fraction(60 * hour + int(found[2]))


def _clock_words(text: str) -> Fraction | None:
    found = _CLOCK_WORDS.fullmatch(text)
    if not found:
        return None
    if found[3]:
        return Fraction(60 * int(found[3]))
    amount, direction = found[1].split()
    minutes = {"half": 30, "quarter": 15}.get(amount) or int(amount)
    return Fraction(60 * int(found[2]) + (minutes if direction == "past" else -minutes))


def _pounds(text: str) -> Fraction | None:
    found = _POUNDS.fullmatch(text)
    return 100 * _plain(found[1]) + int(found[2] or 0) if found else None


def _measures(text: str) -> Fraction | None:
    """Read "7", "45p", "8 cm²", "1 m 20 cm": parts with a known unit, added up."""
    total, at = Fraction(0), 0
    while at < len(text):
        found = _MEASURE.match(text, at)
        if not found or found[2] not in _UNIT_SIZES:
            return None
        size = _UNIT_SIZES[found[2]]
        total += _plain(found[1]) * (1 if found[3] else size)
        at = found.end() + (text[found.end() :].startswith(" ") and found.end() + 1 < len(text))
    return total if text else None


def _plain(numeral: str) -> Fraction:
    return Fraction(numeral.replace(",", ""))


def _by_size(rank: int) -> Strategy:
    def choose(place: int, item: Item) -> Sequence[int]:
        values = [value_of(option) for option in item.options]
        sizes = [value for value in values if value is not None]
        if len(sizes) < len(_ANY):
            return _ANY
        wanted = sorted(sizes)[rank]
        return [at for at, value in enumerate(values) if value == wanted]

    return choose


def _by_length(pick: Callable[[Iterable[int]], int]) -> Strategy:
    def choose(place: int, item: Item) -> Sequence[int]:
        wanted = pick(map(len, item.options))
        return [at for at, option in enumerate(item.options) if len(option) == wanted]

    return choose


def _pattern(letters: str) -> Strategy:
    places = [LETTERS.index(letter) for letter in letters]

    def choose(place: int, item: Item) -> Sequence[int]:
        return (places[place % len(places)],)

    return choose


def _patterns() -> Iterable[str]:
    yield from LETTERS
    for order in ("ABCD", "DCBA", "ABBA", "AB", "CD", "ACBD", "AABBCCDD"):
        for start in range(len(order)):
            yield order[start:] + order[:start]


#: Every strategy by its name.
STRATEGIES: Final[dict[str, Strategy]] = {
    **{f"always {letters}" if len(letters) == 1 else letters: _pattern(letters) for letters in _patterns()},
    "largest": _by_size(-1),
    "smallest": _by_size(0),
    "lower middle": _by_size(1),
    "upper middle": _by_size(2),
    "longest": _by_length(max),
    "shortest": _by_length(min),
}


def points(strategy: Strategy, paper: Sequence[Item]) -> float:
    """Return the questions of a paper that a strategy is expected to get right; a tie is decided by chance."""
    total = 0.0
    for place, item in enumerate(paper):
        chosen = strategy(place, item)
        if item.correct_index in chosen:
            total += 1 / len(chosen)
    return total


def guessing_scores(papers: Iterable[Sequence[Item]]) -> dict[str, float]:
    """Return what each strategy scores on average over papers, in per cent; empty without a question."""
    questions = 0
    totals = dict.fromkeys(STRATEGIES, 0.0)
    for paper in papers:
        questions += len(paper)
        for name, strategy in STRATEGIES.items():
            totals[name] += points(strategy, paper)
    return {name: 100 * total / questions for name, total in totals.items()} if questions else {}
