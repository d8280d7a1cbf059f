"""Slips: wrong answers that show no way of thinking, so that no report names them."""

from __future__ import annotations

from collections.abc import Callable

from learning_jungle.curriculum.misconceptions.procedure import Number, procedure
from learning_jungle.curriculum.wording.options import Choice


@procedure("units-slip")
def ones_one_more(number: Number, place: Number = 1) -> Number:
    """Be one too many in the smallest place: 55 gives 56, 3.4 (place 1/10) gives 3.5."""
    return number + place


@procedure("units-slip")
def ones_one_less(number: Number, place: Number = 1) -> Number | None:
    """Be one too few in the smallest place: 55 gives 54."""
    return number - place if number > place else None


@procedure("near-miss")
def ten_more(number: Number, place: Number = 10) -> Number:
    """Be one ten (or another place) too many for no reason that the numbers show."""
    return number + place


@procedure("near-miss")
def ten_less(number: Number, place: Number = 10) -> Number | None:
    """Be one ten (or another place) too few for no reason that the numbers show."""
    return number - place if number > place else None


def one_out(form: Callable[..., Choice], number: Number) -> tuple[Choice, ...]:
    """Offer the numbers that are one too few and one too many."""
    return (*ones_one_less.choices(form, number), *ones_one_more.choices(form, number))


def ten_out(form: Callable[..., Choice], number: Number, place: Number = 10) -> tuple[Choice, ...]:
    """Offer the numbers that are one ten, or another place, too few and too many."""
    return (*ten_less.choices(form, number, place), *ten_more.choices(form, number, place))


def two_slips(form: Callable[..., Choice], *numbers: Number) -> tuple[Choice, ...]:
    """Offer the numbers that two slips at once give, made by hand where the sum of both would mean nothing."""
    return tuple(form(number).because("combined-slip") for number in numbers if number > 0)
