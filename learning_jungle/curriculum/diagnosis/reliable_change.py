"""Whether two scores differ by more than chance alone would make them differ.

A change is reliable when it is larger than CRITERION standard errors of the difference between two scores (Jacobson
and Truax, 1991, "Clinical significance", Journal of Consulting and Clinical Psychology 59, pages 12 to 19). Their
standard error comes from a test's published reliability. Ten questions answered right or wrong have none that fits
every child, so each score is taken as a proportion with binomial variance. With one right and one wrong answer added to
each score, the normal approximation is good for ten questions and at both ends of the scale (Agresti and Caffo, 2000,
"Simple and effective confidence intervals for proportions and differences of proportions", The American Statistician
54, pages 280 to 288). docs/report.md has the figures that follow.
"""

from __future__ import annotations

from enum import StrEnum
from math import sqrt
from typing import Final

#: How many standard errors a difference must exceed: fewer than 5% of normally distributed differences do by chance.
CRITERION: Final = 1.96
#: Agresti and Caffo's right and wrong answer that each score gets in addition.
_ADDED_RIGHT: Final = 1
_ADDED: Final = 2


class Change(StrEnum):
    """How a later score compares with an earlier one."""

    HIGHER = "higher"
    SAME = "about the same"
    LOWER = "lower"


def change_index(earlier: int, later: int, total: int) -> float:
    """Return the difference of two scores of ``total`` questions in standard errors; positive if the later is higher.

    Raises ValueError unless total is at least 1 and both scores are from 0 to total.
    """
    if total < 1 or not 0 <= earlier <= total or not 0 <= later <= total:
        raise ValueError(f"{earlier} and {later} of {total} are no scores")
    before, after = _proportion(earlier, total), _proportion(later, total)
    variance = (before * (1 - before) + after * (1 - after)) / (total + _ADDED)
    return (after - before) / sqrt(variance)


def reliable_change(earlier: int, later: int, total: int) -> Change:
    """Return how the later of two scores of ``total`` questions compares with the earlier one.

    Raises ValueError as ``change_index`` does.
    """
    index = change_index(earlier, later, total)
    if abs(index) <= CRITERION:
        return Change.SAME
    return Change.HIGHER if index > 0 else Change.LOWER


def about_the_same(score: int, total: int) -> tuple[int, int]:
    """Return the lowest and the highest score of ``total`` questions that are about the same as this one.

    Raises ValueError as ``change_index`` does.
    """
    band = [other for other in range(total + 1) if reliable_change(score, other, total) is Change.SAME]
    return band[0], band[-1]


def _proportion(right: int, total: int) -> float:
    return (right + _ADDED_RIGHT) / (total + _ADDED)
