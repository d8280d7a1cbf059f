"""The score of a diagnostic as a percentage."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal


def score_percentage(correct: int, total: int) -> Decimal:
    """Return correct / total x 100 with two decimals, rounded half up.

    Raises ValueError unless total is at least 1 and correct is from 0 to total.
    """
    if total < 1 or not 0 <= correct <= total:
        raise ValueError(f"{correct} of {total} is no score")
    return (Decimal(correct) * 100 / Decimal(total)).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
