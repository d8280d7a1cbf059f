"""How far apart parallel papers are: what a simulated child of middling knowledge is expected to score in each."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import pstdev
from typing import Final

from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM

#: The probability that the simulated child knows the answer to a question of each difficulty.
KNOWS: Final[dict[str, float]] = {EASY: 0.8, MEDIUM: 0.55, HARD: 0.35}
BLIND: Final = 0.25


def expected_marks(difficulties: Sequence[str], guesses: Sequence[float] | None = None) -> float:
    """Return the marks the simulated child is expected to get in a paper.

    It knows a question or guesses; ``guesses`` are its chances of guessing each right, by default one in four.
    """
    chances = [BLIND] * len(difficulties) if guesses is None else guesses
    return sum(
        KNOWS[difficulty] + (1 - KNOWS[difficulty]) * chance
        for difficulty, chance in zip(difficulties, chances, strict=True)
    )


def value_range(marks: Sequence[float]) -> float:
    """Return the most minus the least of the marks; 0 for no marks."""
    return max(marks) - min(marks) if marks else 0.0


def deviation(marks: Sequence[float]) -> float:
    """Return the standard deviation of the marks; 0 for no marks."""
    return pstdev(marks) if marks else 0.0
