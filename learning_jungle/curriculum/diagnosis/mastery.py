"""Whether the answers on a topic show that a child knows it, or that much of it is still to be learned.

A child who knows a share of a topic has those questions right and guesses the others. A conclusion is drawn where a
child of whom it is false would give such answers in at most SELDOM of cases. docs/report.md has the figures that
follow.
"""

from __future__ import annotations

from itertools import count
from typing import Final

from learning_jungle.curriculum.diagnosis.chance import GUESS, chance_of_at_least

#: One case in fifty: with seven topics at most, fewer than one page in ten has a false conclusion.
SELDOM: Final = 0.02
#: The chance of a right answer for a child who knows half of a topic.
HALF_KNOWN: Final = 0.5 + 0.5 * GUESS
#: The chance of a right answer for a child who knows four fifths of a topic.
MOSTLY_KNOWN: Final = 0.8 + 0.2 * GUESS
#: A strong topic has no more than one wrong answer in ten.
_STRONG_RIGHT: Final = 9
_STRONG_OF: Final = 10
#: With fewer answers, one misread question decides whether a topic is to be practised.
FEWEST_TO_PRACTISE: Final = 4


def shows_strength(correct: int, total: int) -> bool:
    """Return whether nine in ten are right, and a child who knows half of the topic would seldom have so many right."""
    if correct * _STRONG_OF < total * _STRONG_RIGHT:
        return False
    return chance_of_at_least(correct, total, HALF_KNOWN) <= SELDOM


def shows_need(correct: int, answered: int) -> bool:
    """Return whether a child who knows four fifths of the topic would seldom have so few right of ``answered``.

    ``answered`` leaves out the questions that the child has not learned yet. With fewer than FEWEST_TO_PRACTISE answers
    nothing is shown.
    """
    if answered < FEWEST_TO_PRACTISE:
        return False
    return chance_of_at_least(answered - correct, answered, 1 - MOSTLY_KNOWN) <= SELDOM


#: With fewer questions not even right answers alone show strength.
FEWEST_FOR_STRONG: Final = next(total for total in count(1) if shows_strength(total, total))
#: With fewer questions a single wrong answer leaves strength open.
FEWEST_FOR_STRONG_WITH_ONE_WRONG: Final = next(total for total in count(1) if shows_strength(total - 1, total))
