"""The rank that a score earns."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

BRONZE: Final = "bronze"
SILVER: Final = "silver"
GOLD: Final = "gold"
RANKS: Final = (BRONZE, SILVER, GOLD)

#: Each band begins at its bound and ends where the next begins, so there is no gap: 50.50 is Bronze.
BANDS: Final = ((Decimal(71), GOLD), (Decimal(51), SILVER), (Decimal(40), BRONZE))


def rank_for(score: Decimal) -> str | None:
    """Return the rank of a score from 0 to 100, or None below 40."""
    return next((rank for bound, rank in BANDS if score >= bound), None)
