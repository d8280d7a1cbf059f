"""Slips: wrong answers that show no way of thinking, so that no report names them."""

from __future__ import annotations

from learning_jungle.curriculum.misconceptions.procedure import Number, procedure


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
