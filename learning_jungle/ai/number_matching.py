"""Checks that a question's stem and its expression use the same numbers, each as often as it is printed."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from learning_jungle.ai.printed_numbers import PrintedNumbers, in_pence, numbers_in, read_numbers
from learning_jungle.ai.printed_units import (
    dimension_of,
    dividing_units,
    linked_units,
    measured_units,
    measures_in,
    size_of,
    units_per,
)
from learning_jungle.curriculum.checking.steps import bare_tree, steps_of
from learning_jungle.curriculum.taught.units import DURATION, MONEY, MONTHS

_LIST: Final = re.compile(r"[−-]?[0-9][0-9,./]*(?:, [−-]?(?:[0-9][0-9,./]*|□))+")
#: Common knowledge of shapes and turns, which an expression may use only if the stem alone proves the key.
_KNOWN: Final[dict[str, tuple[int, ...]]] = {
    "perimeter": (2,), "rectangle": (2,), "square": (2, 4), "triangle": (2, 3, 180), "pentagon": (5,), "hexagon": (6,),
    "octagon": (8,), "diameter": (2,), "radius": (2,), "line": (180,), "turn": (90, 360), "point": (360,),
    "quadrilateral": (360,), "angle": (90,), "angles": (90, 180, 360), "cube": (6, 8, 12),
}  # fmt: skip
_RATE_SIGNS: Final = ("*", ":")


@dataclass(frozen=True, slots=True)
class NumberMatch:
    """Whether the numbers of a stem and an expression match, as printed and with all money converted to pence."""

    printed: bool
    pence: bool


def match_numbers(stem: str, expression: str, *, stem_proves_key: bool) -> NumberMatch:
    """Return whether the stem and the expression use the same numbers, as printed and with money in pence.

    If the stem alone proves the key, the expression may leave out numbers of a list, use any number more than once
    and use common knowledge.
    """
    text = stem.lower().replace("’", "'")
    used = numbers_in(expression.lower())
    pence, has_money = in_pence(text)
    agree = _agree_loosely if stem_proves_key else _agree
    return NumberMatch(printed=agree(text, used), pence=has_money and agree(pence, used))


def units_are_printed(stem: str, expression: str) -> bool:
    """Return whether each measure in an expression is one of the stem, so that 150 g is never taken for 150 kg."""
    printed = {(dimension, size) for dimension, size, _ in measures_in(stem)}
    single = {(dimension_of(unit), Fraction(size_of(unit))) for unit in units_per(stem)}
    return {(dimension, size) for dimension, size, _ in measures_in(expression)} <= printed | single


def units_are_converted(stem: str, expression: str, unit: str | None) -> bool:
    """Return whether the stem's measures in one dimension are in one unit, or converted by the expression's factors.

    ``unit`` is the unit of the answer, if it has one. Raises ExpressionRefused if the expression is not arithmetic.
    """
    numbered, per = measured_units(stem), units_per(stem)
    for dimension in {dimension_of(name) for name in numbered | per}:
        units = {name for name in numbered if dimension_of(name) == dimension}
        wanted = unit if unit is not None and dimension_of(unit) == dimension else None
        if dimension != MONEY:
            units |= {name for name in per if dimension_of(name) == dimension}
            timed = dimension in (DURATION, MONEY, MONTHS)
            cancelled = wanted in dividing_units(stem) and _is_product(expression)
            if (wanted is None or (wanted in units and not cancelled)) and _is_chain(
                stem, units - {wanted}, expression, timed=timed
            ):
                continue
        if not units:
            continue
        target = wanted or min(units, key=size_of)
        if not all(_has_factor(stem, expression, other, target) for other in units - {target}):
            return False
    return True


def _has_factor(stem: str, expression: str, unit: str, other: str) -> bool:
    """Return whether an expression has the factor between two units, such as 1,000 for km and m, besides the stem's."""
    factor = Fraction(size_of(unit), size_of(other))
    factor = max(factor, 1 / factor)
    return numbers_in(expression)[factor] > read_numbers(stem.lower()).most[factor]


def _is_chain(stem: str, units: set[str], expression: str, *, timed: bool) -> bool:
    """Return whether units, besides that of the answer, are only worked with as rates.

    In 8 hours each day, 5 days a week, each unit but the last is both a number's and another's "each".
    """
    numbered, per = measured_units(stem), units_per(stem)
    linked = linked_units(stem)
    counted = {unit for unit in units - linked if unit in numbered and unit not in per}
    single = {unit for unit in units - linked if unit not in numbered}
    if timed and all(sign in _RATE_SIGNS for sign, _, _ in steps_of(bare_tree(expression))):
        return len(counted) + len(single) <= 1
    return not counted and len(single) <= 1


def _is_product(expression: str) -> bool:
    """Return whether an expression only multiplies, so that the units that others are linked to cancel out."""
    return all(sign == "*" for sign, _, _ in steps_of(bare_tree(expression)))


def _agree(text: str, used: Counter[Fraction]) -> bool:
    printed = read_numbers(text)
    written = _as_printed(used, printed)

    def most(number: Fraction) -> int:
        times = 2 if printed.twice and number not in printed.multipliers else 1
        return printed.most[number] * times + printed.hints[number]

    # A number that is not used would let a wrong stem pass.
    return all(count <= most(number) for number, count in written.items()) and all(
        written[number] >= count for number, count in printed.least.items()
    )


def _as_printed(used: Counter[Fraction], printed: PrintedNumbers) -> Counter[Fraction]:
    """Return the numbers of an expression with 0.5 as 1 and 2 where the stem prints 1/2, one half or 50%."""
    written = Counter(used)
    for size, parts in printed.fractions.items():
        if size.denominator > 1 and written[size] > printed.most[size]:
            extra = written[size] - printed.most[size]
            written[size] -= extra
            for part in parts:
                written[Fraction(part)] += extra
    return written


def _agree_loosely(text: str, used: Counter[Fraction]) -> bool:
    printed = read_numbers(text)
    known = printed.most.keys() | printed.hints.keys() | _knowledge(text, printed)
    needed = numbers_in(_LIST.sub(" ", text)).keys() - printed.hints.keys() - {Fraction(1)}
    return used.keys() <= known and needed <= used.keys()


def _knowledge(text: str, printed: PrintedNumbers) -> set[Fraction]:
    found = {Fraction(number) for word in re.findall(r"[a-z]+", text) for number in _KNOWN.get(word, ())}
    if "mean" in text or "average" in text:
        found.add(Fraction(printed.most.total()))
    return found
