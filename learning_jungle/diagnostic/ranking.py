"""The rank that a score earns."""

from __future__ import annotations

from decimal import Decimal

from learning_jungle.models import RANK_BANDS


def rank_for(score: Decimal) -> str | None:
    """Return the rank of a score from 0 to 100, or None below 40."""
    return next((rank for bound, rank in RANK_BANDS if score >= bound), None)
