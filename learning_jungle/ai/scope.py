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
    "NP-1 NP-3 AS-1 MD-1 MD-2 MD-4 MD-5 FDP-2 FDP-3 FDP-4 FDP-5 FDP-6 FDP-7 RA-1 RA-2 AL-1 AL-3 ME-1 ME-2 ME-4",
)

#: Misconceptions of things seen, of rounding, factors and other numerals, which no question asked for can show.
UNASKED_MISCONCEPTIONS: Final = frozenset({
    "count-skip-double", "longer-is-more", "unequal-parts", "count-coins-not-value", "coin-size", "clock-misread",
    "scale-misread", "ruler-end-only", "symbol-as-one", "unit-choice", "shape-property-mixup", "shape-orientation",
    "hidden-faces", "symmetry-by-halves", "rounding-wrong-way", "rounding-wrong-place", "rounding-in-stages",
    "roman-additive", "factor-multiple-swap", "multiple-by-last-digit", "product-as-multiple", "odd-means-prime",
    "letter-as-object", "bigger-denominator-bigger", "compares-tops-only", "decimal-longer-larger",
    "decimal-shorter-larger", "slant-for-height", "area-not-halved",
})  # fmt: skip


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
