"""What guessing alone would give, and how much a score would change on another day."""

from __future__ import annotations

from math import comb
from typing import Final

#: The chance that a blind guess among four options is right.
GUESS: Final = 0.25
#: A score is above guessing if a blind guesser reaches it in at most this share of papers.
RARELY: Final = 0.05
#: The share that may be missed at each end of the band of another day, so that the band has at least four days in five.
TAIL: Final = 0.1


def chance_of_at_least(correct: int, answered: int, chance: float = GUESS) -> float:
    """Return the chance that ``answered`` questions give ``correct`` right answers or more.

    ``chance`` is that of each right answer; without it they are blind guesses.
    """
    return sum(
        comb(answered, right) * chance**right * (1 - chance) ** (answered - right)
        for right in range(correct, answered + 1)
    )


def is_above_guessing(correct: int, answered: int) -> bool:
    """Return whether guessing would hardly give so many right answers.

    ``answered`` leaves out the questions that the child has not learned yet, because nothing was guessed there.
    """
    return chance_of_at_least(correct, answered) <= RARELY


def another_day(correct: int, total: int) -> tuple[int, int]:
    """Return the lowest and the highest score of ``total`` that would be no surprise on another day.

    The chance of a right answer is not known, so that every chance is weighed by how well it explains this score: the
    score of another day has a beta-binomial distribution. At most TAIL is cut off at each end.
    """
    shares = [_share_of_days(right, correct, total) for right in range(total + 1)]
    lowest = next(right for right in range(total + 1) if sum(shares[: right + 1]) > TAIL)
    highest = next(right for right in range(total, -1, -1) if sum(shares[right:]) > TAIL)
    return lowest, highest


def _share_of_days(right: int, correct: int, total: int) -> float:
    """Return the chance of ``right`` of ``total`` on another day, after ``correct`` of ``total`` on this one.

    With every chance of a right answer equally likely beforehand, the beta-binomial distribution is a ratio of binomial
    coefficients.
    """
    return comb(correct + right, right) * comb(2 * total - correct - right, total - right) / comb(2 * total + 1, total)
