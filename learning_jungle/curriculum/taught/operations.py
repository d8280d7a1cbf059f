"""The limits of each year group by operation: which tables, which divisors and which work with fractions it has met."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

POWERS_OF_TEN: Final = frozenset({10, 100, 1_000})


@dataclass(frozen=True, slots=True)
class OperationLimits:
    """What a year group can be asked to multiply and divide, and which fractions it can add.

    ``tables`` are the factors and divisors it knows; the other factor is at most ``factor``, the dividend at most
    ``dividend``. ``denominators`` are those of the fractions of an amount, which it may divide by as well; an empty set
    means any. ``in_words`` says all this to a writer of questions.
    """

    tables: frozenset[int]
    factor: int
    dividend: int
    in_words: str
    denominators: frozenset[int] = frozenset()


#: The limits by year group, 0 to 6.
OPERATIONS: Final = (
    OperationLimits(
        frozenset({2}), 5, 10, "only adding, taking away, doubles to 10 and sharing between 2", frozenset({2})
    ),
    OperationLimits(
        frozenset({2, 5, 10}),
        12,
        60,
        "multiply and divide only by 2, 5 and 10; a half and a quarter",
        frozenset({2, 4}),
    ),
    OperationLimits(
        frozenset({2, 5, 10}),
        12,
        120,
        "multiply and divide only by 2, 5 and 10, up to 12 times; "
        "fractions of an amount only 1/2, 1/3, 1/4, 2/4 and 3/4",
        frozenset({2, 3, 4}),
    ),
    OperationLimits(
        frozenset({2, 3, 4, 5, 8, 10}),
        100,
        1_000,
        "multiply and divide two-digit numbers only by 2, 3, 4, 5, 8 and 10, without a remainder; "
        "add and subtract fractions only of the same denominator",
    ),
    OperationLimits(
        frozenset(range(2, 13)),
        1_000,
        10_000,
        "multiply up to three digits by 2 to 12; divide by 2 to 12 without a remainder, or by 10 or 100; "
        "add and subtract fractions only of the same denominator",
    ),
    OperationLimits(
        frozenset(range(2, 100)),
        10_000,
        10_000,
        "multiply up to four digits by two digits; divide up to four digits by one digit; add fractions only where one "
        "denominator is a multiple of the other; multiply fractions only by whole numbers; never divide by a fraction",
    ),
    OperationLimits(
        frozenset(range(2, 100)),
        10_000,
        100_000_000,
        "multiply up to four digits by two digits; divide up to four digits by two digits; divide fractions only by "
        "whole numbers, never by a fraction or a decimal",
    ),
)

_FIRST_YEAR_WITH_FRACTION_SUMS: Final = 3
_FIRST_YEAR_WITH_CONVERSIONS: Final = 3
#: Hours in a day, minutes in an hour, and the factors between metric units.
_CONVERSIONS: Final = frozenset({24, 60, 100, 1_000})
_FIRST_YEAR_WITH_RELATED_DENOMINATORS: Final = 5
_FIRST_YEAR_WITH_ANY_FRACTIONS: Final = 6
_FIRST_YEAR_WITH_DECIMALS: Final = 4
_FIRST_YEAR_WITH_REMAINDERS: Final = 5
_FIRST_YEAR_WITH_POWERS: Final = 5
_LARGEST_SHORT_DIVISOR: Final = 12


def multiplication_fault(left: Fraction, right: Fraction, year_group: int) -> str | None:
    """Return why a year group has not met a product of two numbers, or None if it has."""
    small, large = sorted((abs(left), abs(right)))
    if {left, right} & {0, 1} or (year_group >= _FIRST_YEAR_WITH_DECIMALS and {left, right} & POWERS_OF_TEN):
        return None
    if year_group >= _FIRST_YEAR_WITH_CONVERSIONS and large in _CONVERSIONS and small <= _LARGEST_SHORT_DIVISOR:
        return None
    limits = OPERATIONS[year_group]
    whole = [number for number in (small, large) if number.denominator == 1]
    if not whole:
        return None if year_group >= _FIRST_YEAR_WITH_ANY_FRACTIONS else _later("multiplying two fractions")
    if len(whole) == 1:
        part = small if whole == [large] else large
        return _fraction_of_fault(part, year_group)
    known = any(one in limits.tables and other <= limits.factor for one, other in ((small, large), (large, small)))
    return None if known or _is_round(small, large, year_group) else _later(f"{_text(left)} × {_text(right)}")


def division_fault(left: Fraction, right: Fraction, year_group: int) -> str | None:
    """Return why a year group has not met a quotient of two numbers, or None if it has."""
    if right.denominator != 1:
        return _later("dividing by a fraction")
    if right in (0, 1) or left == 0 or (year_group >= _FIRST_YEAR_WITH_DECIMALS and right in POWERS_OF_TEN):
        return None
    limits = OPERATIONS[year_group]
    if left.denominator != 1:
        return None if year_group >= _FIRST_YEAR_WITH_DECIMALS and right <= 99 else _later("dividing a fraction")
    quotient = left / right
    rest = quotient.denominator != 1
    if rest and year_group < _FIRST_YEAR_WITH_REMAINDERS:
        return _later("a division with a remainder")
    by_table = right in (limits.tables | limits.denominators) and (
        year_group != 5 or right <= _LARGEST_SHORT_DIVISOR or right % 10 == 0
    )
    if left <= limits.dividend and (by_table or (not rest and quotient in limits.tables and quotient <= 12)):
        return None
    return None if year_group >= 5 and right % 10 == 0 else _later(f"{_text(left)} ÷ {_text(right)}")


def fraction_sum_fault(bottoms: Iterable[int], year_group: int) -> str | None:
    """Return why a year group has not met a sum of fractions with these denominators, or None if it has."""
    found = sorted({bottom for bottom in bottoms if bottom > 1})
    if not found or year_group >= _FIRST_YEAR_WITH_ANY_FRACTIONS:
        return None
    if year_group < _FIRST_YEAR_WITH_FRACTION_SUMS:
        return _later("adding fractions")
    if len(found) == 1:
        return None
    related = all(found[-1] % bottom == 0 for bottom in found)
    if year_group >= _FIRST_YEAR_WITH_RELATED_DENOMINATORS and related:
        return None
    return _later("adding fractions of different denominators")


def power_fault(year_group: int) -> str | None:
    """Return why a year group has not met powers, or None if it has."""
    return None if year_group >= _FIRST_YEAR_WITH_POWERS else _later("a power")


def _fraction_of_fault(part: Fraction, year_group: int) -> str | None:
    denominators = OPERATIONS[year_group].denominators
    if denominators:
        return None if part.denominator in denominators and part < 1 else _later(f"{part} of a number")
    return None


def _is_round(small: Fraction, large: Fraction, year_group: int) -> bool:
    """Return whether one factor is a multiple of ten whose other digits are easy: 30 × 400, from Year 4 on."""
    if year_group < _FIRST_YEAR_WITH_DECIMALS:
        return False
    return any(int(re.sub("0+$", "", str(int(number)))) <= 99 and number % 10 == 0 for number in (small, large))


def _later(what: str) -> str:
    return f"{what} is met in a later year"


def _text(number: Fraction) -> str:
    return str(int(number)) if number.denominator == 1 else str(number)
