"""Whether a secret key could be guessed, by what can be seen in it."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

FEWEST_DIFFERENT_CHARACTERS: Final = 8
#: Words of keys that were copied out of an example instead of made.
PLACEHOLDERS: Final = ("changeme", "change-me", "change_me", "replace-me", "replace_me", "your-secret", "your_secret")


def weakness(key: str) -> str:
    """Say why a key could be guessed, or nothing."""
    if len(set(key)) < FEWEST_DIFFERENT_CHARACTERS or _repeats(key):
        return "repeats a few characters"
    if _follows_an_order(key):
        return "follows the alphabet or the digits"
    if any(word in key.lower() for word in PLACEHOLDERS):
        return "contains a word that examples use"
    return ""


def _repeats(key: str) -> bool:
    """Say whether the beginning of a key, at most half of it, makes up the rest."""
    return any(key[length:] == key[:-length] for length in range(1, len(key) // 2 + 1))


def _follows_an_order(key: str) -> bool:
    steps = [ord(after) - ord(before) for before, after in pairwise(key)]
    return sum(abs(step) <= 1 for step in steps) > len(steps) / 2
