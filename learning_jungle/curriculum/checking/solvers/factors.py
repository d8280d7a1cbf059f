"""Solvers for kinds of numbers: odd, even, prime, square and cube numbers, factors and multiples."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import gcd, isqrt

from learning_jungle.curriculum.checking.dimensions import LIST
from learning_jungle.curriculum.checking.quantities import Value
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()


@TABLE.reads(r"(?:which|what) number is (?:a |an )?(odd|even|prime|square|cube|composite)(?: number)?\?")
def kind_of_number(question: Question, kind: str) -> Answer:
    """Find the odd, even, prime, square or cube number."""
    return question.where(lambda value: _KINDS[kind](int(value.face)) if value.face is not None else False)


@TABLE.reads(r"which (two|three) numbers are (?:both|all) (odd|even)\?")
def numbers_of_one_kind(question: Question, _: str, kind: str) -> Answer:
    """Find the list of numbers that are all odd, or all even."""
    if any(value.dimension != LIST for value in question.values):
        return None
    return question.where(lambda value: all(_KINDS[kind](int(part.amount)) for part in value.magnitude))


@TABLE.reads(r"(?:which|what) (?:number )?is (not )?a (factor|multiple) of {n}\?")
def factor_or_multiple(question: Question, negated: str | None, kind: str, whole: Fraction) -> Answer:
    """Find a factor or a multiple."""
    return question.where(lambda value: _divides(value, whole, kind) != bool(negated))


@TABLE.reads(
    r"(?:which|what) (?:number )?is a common (factor|multiple) of {n} and {n}(?:, greater than 1|, bigger "
    r"than 1)?\?",
)
def common(question: Question, kind: str, first: Fraction, second: Fraction) -> Answer:
    """Find a common factor, or a common multiple."""
    return question.where(lambda value: _divides(value, first, kind) and _divides(value, second, kind))


@TABLE.reads(
    r"what is the (?:(lowest|smallest) common multiple|(?:highest|greatest|largest) common factor) of {n} and "
    r"{n}\?",
)
def extreme_common(question: Question, multiple: str | None, first: Fraction, second: Fraction) -> Answer:
    """Find the lowest common multiple or the highest common factor."""
    shared = gcd(int(first), int(second))
    return first * second / shared if multiple else shared


def _divides(value: Value, whole: Fraction, kind: str) -> bool:
    if value.face is None or value.face == 0 or value.face.denominator != 1:
        return False
    return (whole % value.face if kind == "factor" else value.face % whole) == 0


def _prime(whole: int) -> bool:
    return whole > 1 and all(whole % divisor for divisor in range(2, isqrt(whole) + 1))


_KINDS: dict[str, Callable[[int], bool]] = {
    "odd": lambda whole: whole % 2 == 1,
    "even": lambda whole: whole % 2 == 0,
    "prime": _prime,
    "composite": lambda whole: whole > 1 and not _prime(whole),
    "square": lambda whole: whole >= 0 and isqrt(whole) ** 2 == whole,
    "cube": lambda whole: round(abs(whole) ** (1 / 3)) ** 3 == abs(whole),
}
