"""First names for stories: short, easy to read and from many cultures."""

from __future__ import annotations

from typing import Final

NAMES: Final[tuple[str, ...]] = (
    "Ada",
    "Amir",
    "Ben",
    "Chen",
    "Dina",
    "Eve",
    "Femi",
    "Hana",
    "Idris",
    "Jack",
    "Kofi",
    "Leah",
    "Lily",
    "Maya",
    "Noor",
    "Omar",
    "Priya",
    "Rosa",
    "Sam",
    "Tom",
    "Yusuf",
    "Zara",
)
