"""First names for stories, and the things that are counted, eaten and found in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

NAMES: Final[tuple[str, ...]] = (
    "Ada", "Amir", "Ben", "Chen", "Dina", "Eve", "Femi", "Hana", "Idris", "Jack", "Kofi", "Leah", "Lily", "Maya",
    "Noor", "Omar", "Priya", "Rosa", "Sam", "Tom", "Yusuf", "Zara",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Thing:
    """Something a child can count: its name for one, which is also the kind a picture draws, and for many."""

    one: str
    many: str


ANIMALS: Final[tuple[Thing, ...]] = (
    Thing("duck", "ducks"), Thing("frog", "frogs"), Thing("bird", "birds"), Thing("cat", "cats"),
    Thing("bear", "bears"), Thing("dog", "dogs"), Thing("rabbit", "rabbits"), Thing("bee", "bees"),
    Thing("penguin", "penguins"),
)  # fmt: skip
FOODS: Final[tuple[Thing, ...]] = (
    Thing("apple", "apples"), Thing("bun", "buns"), Thing("berry", "berries"), Thing("cake", "cakes"),
    Thing("pear", "pears"), Thing("carrot", "carrots"), Thing("egg", "eggs"), Thing("biscuit", "biscuits"),
)  # fmt: skip
TREASURES: Final[tuple[Thing, ...]] = (
    Thing("shell", "shells"), Thing("button", "buttons"), Thing("leaf", "leaves"), Thing("star", "stars"),
    Thing("flower", "flowers"), Thing("ball", "balls"), Thing("bead", "beads"), Thing("hat", "hats"),
    Thing("cup", "cups"),
)  # fmt: skip
THINGS: Final = ANIMALS + FOODS + TREASURES

#: Things that come and go, with how they go.
LEAVERS: Final[tuple[tuple[Thing, str], ...]] = (
    (ANIMALS[0], "swim off"), (ANIMALS[1], "hop off"), (ANIMALS[2], "fly off"), (ANIMALS[3], "run off"),
    (ANIMALS[4], "walk off"), (ANIMALS[5], "run off"), (ANIMALS[6], "hop off"), (ANIMALS[7], "fly off"),
)  # fmt: skip
