"""The rank that a score earns."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from math import ceil
from typing import Final

from learning_jungle.models import QUESTIONS_IN_A_SET, RANK_BANDS

#: The ranks as a family reads them.
RANK_NAMES: Final = {"bronze": "Bronze", "silver": "Silver", "gold": "Gold"}


def rank_for(score: Decimal) -> str | None:
    """Return the rank of a percentage from 0 to 100, or None if it is below 40."""
    return next((rank for bound, rank in RANK_BANDS if score >= bound), None)


@dataclass(frozen=True, slots=True)
class RankBand:
    """A rank as a family reads it, the lowest percentage that earns it, and the fewest right answers of ten."""

    name: str
    percent: Decimal
    right: int


def rank_bands() -> list[RankBand]:
    """Return every rank, the lowest first."""
    return [
        RankBand(RANK_NAMES[rank], bound, ceil(bound * QUESTIONS_IN_A_SET / 100))
        for bound, rank in reversed(RANK_BANDS)
    ]


def rank_name(rank: str) -> str:
    """Return the name of a rank as a family reads it."""
    return RANK_NAMES[rank]
