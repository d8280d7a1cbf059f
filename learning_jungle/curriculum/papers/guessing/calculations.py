"""Bare calculations, and what the last digit and a rough estimate alone tell about their keys."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from learning_jungle.curriculum.checking import ExpressionRefused, evaluate, read_values
from learning_jungle.curriculum.item import Item

_ASKING: Final = re.compile(r"what (?:number )?is|(?:the )?missing number|calculate|work out", re.IGNORECASE)
_BARE: Final = re.compile(r"[0-9.,\s+−×÷=□()²³%?]*[+−×÷][0-9.,\s+−×÷=□()²³%?]*")
_NUMBER: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_DIGITS: Final = re.compile(r"[0-9]")
MOST_DECIMALS: Final = 6


@dataclass(frozen=True, slots=True)
class Calculation:
    """What a child can rule out in a calculation without doing it.

    ``units_isolate`` says whether only the key has the right last digit. ``units_and_estimate`` is the chance, 0 to 1,
    of a child who takes, among the options with the right last digit, the nearest to the estimate; None where every
    number has one digit already, so that the estimate is the calculation itself.
    """

    units_isolate: bool
    units_and_estimate: float | None


def calculation(item: Item) -> Calculation | None:
    """Return what can be ruled out in a question; None when it is not a bare calculation.

    None too where the key has one digit, which is the whole answer, or no last digit, as a fraction has none.
    """
    if item.expression is None or not _BARE.fullmatch(_ASKING.sub("", item.stem)):
        return None
    try:
        last = last_digit(evaluate(item.expression))
    except ExpressionRefused:
        return None
    if last is None or len(_DIGITS.findall(item.key)) == 1:
        return None
    values = read_values(item.options)
    if not all(value.is_one_number for value in values) or any("/" in text for text in item.options):
        return None
    fitting = [place for place, text in enumerate(item.options) if _DIGITS.findall(text)[-1:] == [last]]
    estimate = _estimate(item.expression)
    chance = None
    if estimate is not None:
        chance = _nearest(item.correct_index, [value.amount for value in values], estimate, fitting or range(4))
    return Calculation(fitting == [item.correct_index], chance)


def last_digit(value: Fraction) -> str | None:
    """Return the last digit of a number as it is written, 5 for 0.25; None for a number without an end, such as 1/3."""
    for decimals in range(MOST_DECIMALS + 1):
        shifted = value * 10**decimals
        if shifted.denominator == 1:
            return str(abs(shifted.numerator))[-1]
    return None


def rounded(number: str) -> Fraction:
    """Return a number as written rounded to one significant digit, half up: 37 is 40, 0.052 is 0.05."""
    value = Fraction(number)
    if not value:
        return value
    place = Fraction(1)
    while value >= 10 * place:
        place *= 10
    while value < place:
        place /= 10
    return (value / place + Fraction(1, 2)).__floor__() * place


def _estimate(expression: str) -> Fraction | None:
    numbers = _NUMBER.findall(expression)
    if all(rounded(number) == Fraction(number) for number in numbers):
        return None
    try:
        return evaluate(_NUMBER.sub(lambda match: _written(rounded(match[0])), expression))
    except ExpressionRefused:
        return None


def _written(value: Fraction) -> str:
    return f"{float(value):.{MOST_DECIMALS}f}".rstrip("0").rstrip(".")


def _nearest(key: int, sizes: Sequence[Fraction], estimate: Fraction, among: Sequence[int]) -> float:
    distance = {place: abs(sizes[place] - estimate) for place in among}
    nearest = [place for place in among if distance[place] == min(distance.values())]
    return 1 / len(nearest) if key in nearest else 0.0
