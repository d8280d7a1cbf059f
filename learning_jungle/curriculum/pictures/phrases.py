"""Short pieces of the sentences that say what a picture shows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

_WORDS: Final = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
)


def in_words(count: int) -> str:
    """Write a small count as a word, a count above twenty in digits."""
    return _WORDS[count] if 0 <= count < len(_WORDS) else str(count)


def counted(count: int, one: str, many: str | None = None) -> str:
    """Write a count and its noun: "one mark", "three marks"."""
    return f"{in_words(count)} {one if count == 1 else many or one + 's'}"


def listed(parts: Iterable[str]) -> str:
    """Join with commas: a list that can be counted by ear, so the count itself stays the child's to find."""
    return ", ".join(parts)


def opened(sentence: str) -> str:
    """Give a sentence its capital letter."""
    return sentence[:1].upper() + sentence[1:]
