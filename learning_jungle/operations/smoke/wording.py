"""Reads the small pieces that text alternatives are made of: lists, numbers in digits and numbers in words."""

from __future__ import annotations

from functools import cache

from learning_jungle.curriculum.pictures.phrases import in_words

#: The highest count that a text alternative writes as a word.
HIGHEST = 100


def listed(text: str) -> list[str]:
    """Return the parts of a list that commas divide, in lower case where only the first has a capital letter."""
    parts = text.split(", ")
    return [parts[0].lower() if parts[0][1:].islower() else parts[0], *parts[1:]]


def number(text: str) -> int:
    """Return a whole number written in digits, with commas perhaps. Raises ValueError for anything else."""
    return int(text.replace(",", "").replace("−", "-"))


def value_of_word(word: str) -> int:
    """Return a count that is written as a word, such as "three" or "no". Raises KeyError for another word."""
    return _values()[word]


@cache
def _values() -> dict[str, int]:
    return {in_words(value): value for value in range(HIGHEST + 1)}
