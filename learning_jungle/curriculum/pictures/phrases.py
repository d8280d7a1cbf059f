"""Short pieces of the sentences that say what a picture shows."""

from __future__ import annotations

from collections.abc import Iterable

from learning_jungle.curriculum.wording.number_words import number_in_words


def in_words(count: int) -> str:
    """Write a count as a word; none of something is "no" of it."""
    return number_in_words(count) if count else "no"


def counted(count: int, one: str, many: str | None = None) -> str:
    """Write a count and its noun: "one mark", "three marks"."""
    return f"{in_words(count)} {one if count == 1 else many or one + 's'}"


def listed(parts: Iterable[str]) -> str:
    """Join with commas: a list that can be counted by ear, so the count itself stays the child's to find."""
    return ", ".join(parts)


def opened(sentence: str) -> str:
    """Give a sentence its capital letter."""
    return sentence[:1].upper() + sentence[1:]
