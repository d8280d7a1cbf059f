"""Misconceptions of percentages: the percentage taken as the amount, or as the number to divide by."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.misconceptions.procedure import Number, procedure, quotient


@procedure("percent-as-amount")
def percent_as_amount(amount: Number, percent: int) -> int:
    """Take the percentage for the answer: 20% of 60 gives 20."""
    return percent


@procedure("percent-as-amount")
def percent_taken_away(amount: Number, percent: int) -> Number | None:
    """Take the percentage itself away: 60 less 20% gives 40."""
    return amount - percent if amount > percent else None


@procedure("percent-as-amount")
def percent_added(amount: Number, percent: int) -> Number:
    """Add the percentage itself: 60 and 20% more gives 80."""
    return amount + percent


@procedure("percent-as-amount")
def count_as_percent(part: int, whole: int) -> int | None:
    """Take the count for the percentage: 12 of 50 gives 12%."""
    return part if whole != 100 else None


@procedure("percent-divide")
def divided_by_percent(amount: Number, percent: int) -> Number | None:
    """Divide by the percentage, as 10% means to divide by 10: 20% of 60 gives 60 / 20 = 3."""
    return quotient(amount, percent) if percent != 10 else None


@procedure("other-part")
def rest_of_percent(amount: Number, percent: int) -> Number | None:
    """Find what is left instead of the part: 20% of 60 gives 48."""
    return quotient(amount * (100 - percent), 100)


@procedure("other-part")
def rest_of_hundred(percent: int) -> int:
    """Name the other part of 100%: 35% gives 65%."""
    return 100 - percent


@procedure("partial-step")
def percent_not_taken_off(amount: Number, percent: int) -> Number | None:
    """Find the percentage and forget to take it off or add it: 60 less 20% gives 12."""
    return quotient(amount * percent, 100)


@procedure("partial-step")
def ten_percent_only(amount: Number, percent: int) -> Number | None:
    """Find 10% and stop: 30% of 60 gives 6."""
    return quotient(amount, 10) if percent != 10 else None


@procedure("place-shift")
def percent_as_tenths(percent: int) -> Fraction:
    """Write a percentage as tenths: 7% gives 0.7 and 35% gives 3.5."""
    return Fraction(percent, 10)


@procedure("place-shift")
def tenths_as_percent(number: Fraction) -> Number:
    """Write tenths as a percentage: 0.7 gives 7%."""
    return number * 10


@procedure("decimal-fraction-digits")
def fraction_digits_as_percent(top: int, bottom: int) -> int | None:
    """Write the digits of a fraction as a percentage: 3/4 gives 34%."""
    return 10 * top + bottom if top < 10 and bottom < 10 else None


@procedure("percent-as-amount")
def top_as_percent(top: int, bottom: int) -> int | None:
    """Take the top for the percentage: 3/5 gives 3%."""
    return top if bottom != 100 else None


@procedure("decimal-fraction-digits")
def bottom_as_percent(top: int, bottom: int) -> int | None:
    """Take the bottom for the percentage: 1/5 gives 5%."""
    return bottom if Fraction(bottom, 100) != Fraction(top, bottom) else None
