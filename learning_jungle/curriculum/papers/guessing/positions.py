"""Guessing by the place, the size or the length of an option, and what each would score in a paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from learning_jungle.curriculum.checking import read_values
from learning_jungle.curriculum.item import LETTERS, Item

#: The most that any of these may score on average, in per cent.
MOST_BY_GUESSING: Final = 45.0

#: Returns the places, 0 to 3, between which a strategy cannot decide; the first argument is the question's place.
Strategy = Callable[[int, Item], Sequence[int]]

_ANY: Final = (0, 1, 2, 3)


def _by_size(rank: int) -> Strategy:
    def choose(place: int, item: Item) -> Sequence[int]:
        values = read_values(item.options)
        if not all(value.is_one_number for value in values):
            return _ANY
        sizes = [value.amount for value in values]
        return [at for at, size in enumerate(sizes) if size == sorted(sizes)[rank]]

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


def letter_patterns() -> Iterable[str]:
    """Yield the patterns of letters that a child may fill in from the first question to the last."""
    yield from LETTERS
    for order in ("ABCD", "DCBA", "ABBA", "AB", "CD", "ACBD", "AABBCCDD"):
        for start in range(len(order)):
            yield order[start:] + order[:start]


#: Every strategy by its name.
STRATEGIES: Final[dict[str, Strategy]] = {
    **{f"always {letters}" if len(letters) == 1 else letters: _pattern(letters) for letters in letter_patterns()},
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
