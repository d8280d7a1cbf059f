"""The rank that a score earns."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from learning_jungle.models import RANK_BANDS

#: The ranks as a family reads them.
RANK_NAMES: Final = {"bronze": "Bronze", "silver": "Silver", "gold": "Gold"}


def rank_for(score: Decimal) -> str | None:
    """Return the rank of a percentage from 0 to 100, or None if it is below 40."""
    return next((rank for bound, rank in RANK_BANDS if score >= bound), None)


def rank_name(rank: str) -> str:
    """Return the name of a rank as a family reads it."""
    return RANK_NAMES[rank]
