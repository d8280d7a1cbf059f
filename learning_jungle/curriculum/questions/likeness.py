"""How like each other the options of a question are, by what a child can see without doing any mathematics."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import combinations
from math import lcm
from operator import ne
from typing import Final, NamedTuple

from learning_jungle.curriculum.wording.options import Choice

#: Differences that one slip in a column makes are these powers of ten.
_POWERS: Final = range(-3, 8)


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


class _Look(NamedTuple):
    """What a child sees of one option: its text from behind, its digits, and its size in parts of one for all."""

    backwards: str
    first: str
    last: str
    digits: tuple[str, ...]
    size: int | None
    parts: tuple[Fraction, ...]


#: For one measure, how like any two of some options are, by their places.
Table = list[list[float]]


def likeness_tables(choices: Sequence[Choice]) -> list[Table]:
    """Return for each measure of Likeness how like any two of the options are."""
    scale = lcm(*(choice.value.denominator for choice in choices if isinstance(choice.value, Fraction)))
    steps = _column_steps(scale)
    looks = [_look(choice, scale) for choice in choices]
    tables = [[[0.0] * len(looks) for _ in looks] for _ in Likeness._fields]
    for one, other in combinations(range(len(looks)), 2):
        for table, figure in zip(tables, _likeness(looks[one], looks[other], scale, steps), strict=True):
            table[one][other] = table[other][one] = figure
    return tables


def chance_of_first(first: float, second: float, third: float, key: float) -> float:
    """Return the chance that the key is picked as the largest of four, equal ones being picked at random."""
    if key < first or key < second or key < third:
        return 0.0
    return 1 / (1 + (first == key) + (second == key) + (third == key))


def last_digit(text: str) -> str:
    """Return the last digit in a text, "" without one."""
    return next((sign for sign in reversed(text) if sign.isdigit()), "")


def _look(choice: Choice, scale: int) -> _Look:
    digits = tuple(sorted(filter(str.isdigit, choice.text)))
    size = int(choice.value * scale) if isinstance(choice.value, Fraction) else None
    return _Look(choice.text[::-1], choice.text[:1], last_digit(choice.text), digits, size, choice.parts)


@lru_cache(maxsize=256)
def _column_steps(scale: int) -> frozenset[int]:
    steps = (Fraction(10) ** power * scale for power in _POWERS)
    return frozenset(int(step) for step in steps if step.denominator == 1)


def _likeness(a: _Look, b: _Look, scale: int, steps: frozenset[int]) -> Likeness:
    looks = (len(a.backwards) == len(b.backwards)) + (a.first == b.first) + (a.last == b.last) + _shared_parts(a, b)
    signs = -sum(map(ne, a.backwards, b.backwards)) - abs(len(a.backwards) - len(b.backwards))
    step = size = 0.0
    if a.size is not None and b.size is not None:
        difference = abs(a.size - b.size)
        looks += difference % (2 * scale) == 0
        step, size = float(difference in steps), -difference / scale
    return Likeness(looks, signs, step, size, float(a.digits == b.digits))


def _shared_parts(a: _Look, b: _Look) -> int:
    if len(a.parts) < 2 or len(a.parts) != len(b.parts):
        return 0
    return sum(x == y for x, y in zip(a.parts, b.parts, strict=True))
