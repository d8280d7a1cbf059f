"""How like each other the options of a question are, by what a child can see without doing any mathematics."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import zip_longest
from typing import Final, NamedTuple

from learning_jungle.curriculum.wording.options import Choice

#: Differences that one slip in a column makes.
_COLUMN_STEPS: Final = frozenset(Fraction(10) ** power for power in range(-3, 8))


class Likeness(NamedTuple):
    """What two options share, each figure the larger the more alike they are.

    ``looks`` counts shared features: length, first and last sign, parity and equal parts. ``signs`` is minus the
    number of places at which the texts differ when they are written under each other. ``step`` is 1 when the two
    differ by exactly one in a single column, else 0. ``size`` is minus the difference of their values. ``digits`` is 1
    when both have the same digits in another order, else 0.
    """

    looks: float
    signs: float
    step: float
    size: float
    digits: float


MEASURES: Final = range(len(Likeness._fields))


def likeness(one: Choice, other: Choice) -> Likeness:
    """Return how like two options are."""
    a, b = one.text, other.text
    looks = (len(a) == len(b)) + (a[:1] == b[:1]) + (last_digit(a) == last_digit(b)) + _shared_parts(one, other)
    signs = -sum(x != y for x, y in zip_longest(reversed(a), reversed(b)))
    step = size = 0.0
    if isinstance(one.value, Fraction) and isinstance(other.value, Fraction):
        looks += one.value % 2 == other.value % 2
        difference = abs(one.value - other.value)
        step, size = float(difference in _COLUMN_STEPS), -float(difference)
    digits = float(sorted(filter(str.isdigit, a)) == sorted(filter(str.isdigit, b)))
    return Likeness(looks, signs, step, size, digits)


def chance_first(totals: Sequence[float], at: int) -> float:
    """Return the chance that the one at a place is picked as the largest, equal ones being picked at random."""
    best = max(totals)
    return 1 / totals.count(best) if totals[at] == best else 0.0


def last_digit(text: str) -> str:
    """Return the last digit in a text, "" without one."""
    return next((sign for sign in reversed(text) if sign.isdigit()), "")


def _shared_parts(one: Choice, other: Choice) -> int:
    if len(one.parts) < 2 or len(one.parts) != len(other.parts):
        return 0
    return sum(a == b for a, b in zip(one.parts, other.parts, strict=True))
