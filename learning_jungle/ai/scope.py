"""What a provider is asked for: the places of a paper, objectives and calculations that code can prove."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.taught.objectives import Objective, objectives_for
from learning_jungle.curriculum.taught.strands import GEOMETRY, STATISTICS

#: Questions of these strands need pictures, which a provider cannot draw, so they always come from the bank.
DRAWN_STRANDS: Final = (GEOMETRY, STATISTICS)

#: The objectives whose questions are a calculation with the numbers of the stem, by year group; the others need a
#: picture, an order, a rule or a word as the answer.
_PROVABLE: Final[tuple[str, ...]] = (
    "NP-5 NP-6 AS-1 AS-2 AS-3 MD-1",
    "NP-4 AS-1 AS-2 AS-3 MD-1 MD-2 FDP-1 FDP-2 ME-1",
    "NP-1 NP-2 AS-1 AS-2 AS-3 AS-4 MD-1 MD-3 FDP-1 ME-1 ME-3",
    "NP-1 NP-2 AS-1 AS-2 AS-3 MD-1 MD-2 MD-3 MD-4 FDP-2 FDP-4 ME-1 ME-2 ME-3 ME-5",
    "NP-1 NP-2 AS-1 AS-2 MD-1 MD-2 MD-4 MD-5 FDP-2 FDP-3 FDP-4 FDP-5 ME-1 ME-2 ME-4",
    "NP-2 NP-3 AS-1 AS-2 MD-3 MD-4 MD-5 MD-6 FDP-2 FDP-3 FDP-4 FDP-7 ME-1 ME-3 ME-5",
    "NP-1 NP-3 AS-1 MD-1 MD-2 MD-4 MD-5 FDP-2 FDP-3 FDP-4 FDP-5 FDP-6 FDP-7 RA-1 RA-2 RA-4 AL-1 AL-3 ME-1 ME-2 ME-4",
)

#: The calculations that a year group knows, 0 to 6, in the words of the prompt.
OPERATIONS: Final[tuple[str, ...]] = (
    "add or take away two numbers, no total above 10; the double of 1 to 5; no other multiplying, no dividing",
    "add and subtract within 20; up to five equal groups of 2, 5 or 10, and sharing up to 20 things equally between 2,"
    " 4, 5 or 10, in words only; one half or one quarter of an amount, in words only",
    "add and subtract within 100; multiply by 2, 5 and 10 and divide by them exactly; 1/2, 1/3, 1/4, 2/4 or 3/4 of an"
    " amount, with a whole answer; no other calculation with fractions",
    "add and subtract within 1,000; multiply and divide exactly by 2, 3, 4, 5, 8 or 10; a fraction of an amount, with a"
    " whole answer; add and subtract fractions of one denominator; no multiplying of fractions",
    "add and subtract up to four digits; tables to 12 × 12 and exact division with them; two or three digits times one"
    " digit; divide by 10 and 100; a fraction of an amount; add and subtract fractions of one denominator",
    "add and subtract; up to four digits times up to two digits; divide by one digit; multiply and divide by 10, 100"
    " and 1,000; squares and cubes; add and subtract fractions if one denominator is a multiple of the other; a"
    " fraction times a whole number; never divide a fraction, never multiply two fractions",
    "all four operations and brackets; divide up to four digits by up to two; add, subtract and multiply fractions; a"
    " fraction divided by a whole number, never by a fraction; decimals times or divided by a whole number;"
    " percentages of amounts",
)


class Place(NamedTuple):
    """A place in a set: the strand and the difficulty that its question should have."""

    strand: str
    difficulty: str


def provable_objectives(year_group: int) -> tuple[Objective, ...]:
    """Return the objectives of a year group, 0 to 6, whose questions code can prove."""
    codes = {f"Y{year_group}-{code}" for code in _PROVABLE[year_group].split()}
    return tuple(objective for objective in objectives_for(year_group) if objective.code in codes)


def place_of(item: Item) -> Place:
    """Return the strand and the difficulty of a question."""
    return Place(item.strand, item.difficulty)


def asked_places(paper: Iterable[Item], year_group: int) -> tuple[Place, ...]:
    """Return the places of a paper that a provider is asked to fill, in their order."""
    strands = {objective.strand for objective in provable_objectives(year_group)} - set(DRAWN_STRANDS)
    return tuple(place_of(item) for item in paper if item.strand in strands)
