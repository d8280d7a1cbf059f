"""Misconceptions of rounding: the wrong way, to the wrong place, in stages, or only the digit asked about."""

from __future__ import annotations

from fractions import Fraction
from math import floor

from learning_jungle.curriculum.misconceptions.procedure import Number, procedure


def _rounded(number: Number, place: Number) -> Number:
    return floor(Fraction(number) / place + Fraction(1, 2)) * place


@procedure("rounding-wrong-way")
def rounded_wrong_way(number: Number, place: Number) -> Number | None:
    """Take the other of the two round numbers: 47 to the nearest 10 gives 40, 43 gives 50."""
    below = number // place * place
    if below == number:
        return None
    return below + place if _rounded(number, place) == below else below


@procedure("rounding-wrong-way")
def rounded_down(number: Number, place: Number) -> Number | None:
    """Always round down: 47 to the nearest 10 gives 40; nothing where down is right."""
    below = number // place * place
    return below if below != _rounded(number, place) else None


@procedure("rounding-wrong-way")
def rounded_up(number: Number, place: Number) -> Number | None:
    """Always round up: 43 to the nearest 10 gives 50; nothing where up is right."""
    below = number // place * place
    return below + place if number != below and below == _rounded(number, place) else None


@procedure("rounding-wrong-place")
def rounded_to_smaller_place(number: Number, place: Number) -> Number | None:
    """Round to the place on the right: 4,567 to the nearest 1,000 gives 4,600."""
    smaller = Fraction(place) / 10
    if isinstance(number, int) and smaller < 1:
        return None
    return _rounded(number, smaller) if _rounded(number, smaller) != number else None


@procedure("rounding-wrong-place")
def rounded_to_larger_place(number: Number, place: Number) -> Number | None:
    """Round to the place on the left: 4,567 to the nearest 100 gives 5,000."""
    return _rounded(number, place * 10) or None


@procedure("near-miss")
def only_that_digit_rounded(number: int, place: int) -> int | None:
    """Round the digit asked about and lose the digits in front: 4,567 to the nearest 100 gives 600."""
    part = number % (place * 10)
    return int(_rounded(part, place)) or None if part != number else None


@procedure("rounding-in-stages")
def rounded_in_stages(number: int, place: int) -> int | None:
    """Round to each smaller place first: 2,447 to the nearest 1,000 by way of 2,450 and 2,500 gives 3,000."""
    staged, smaller = number, 10
    while smaller <= place:
        staged, smaller = int(_rounded(staged, smaller)), smaller * 10
    return staged if staged != _rounded(number, place) else None


@procedure("rounding-wrong-way")
def estimate_from_leading_digits(first: int, second: int, place: int) -> int | None:
    """Round both numbers down before adding: 2,960 + 3,020 as 2,000 + 3,000; pass a negative number to take away."""
    down = first // place * place + (1 if second > 0 else -1) * (abs(second) // place * place)
    return down if down != _rounded(first, place) + _rounded(second, place) else None


@procedure("more-less-swap")
def multiple_on_the_other_side(number: int, place: int, after: int) -> int | None:
    """Give the multiple before for the one after, or after for before: after 4,382 in hundreds gives 4,300."""
    return number // place * place + (0 if after else place) if number % place else None


@procedure("rounding-wrong-place")
def multiple_of_smaller_place(number: int, place: int, after: int) -> int | None:
    """Give the next multiple of the place on the right: after 4,382 in hundreds gives 4,390."""
    return number // (place // 10) * (place // 10) + (place // 10 if after else 0) if number % (place // 10) else None


@procedure("rounding-wrong-place")
def multiple_of_larger_place(number: int, place: int, after: int) -> int | None:
    """Give the next multiple of the place on the left: after 4,382 in hundreds gives 5,000."""
    return (number // (place * 10) + (1 if after else 0)) * place * 10 or None
