"""Measures in two units as a British school prints them: 2 m 45 cm, £3 and 45p, 5:07 p.m."""

from __future__ import annotations

from fractions import Fraction
from functools import partial

from learning_jungle.curriculum.wording.options import Choice


def mixed_measure(large: int | Fraction, small: int | Fraction, large_unit: str, small_unit: str, size: int) -> Choice:
    """Offer a measure in two units, worth so many of the smaller; ``size`` of those make one of the larger."""
    name = f"{large_unit}s" if large_unit == "litre" and large != 1 else large_unit
    form = partial(mixed_measure, large_unit=large_unit, small_unit=small_unit, size=size)
    value = Fraction(large * size + small)
    return Choice(f"{large} {name} {small} {small_unit}", value, parts=(Fraction(large), Fraction(small)), form=form)


def pounds_and_pence(pounds: int | Fraction, pence: int | Fraction) -> Choice:
    """Offer an amount of money in both units, without a decimal point."""
    parts = (Fraction(pounds), Fraction(pence))
    return Choice(f"£{pounds} and {pence}p", Fraction(100 * pounds + pence), parts=parts, form=pounds_and_pence)


def clock_time(hour: int, minute: int) -> Choice:
    """Offer a time of a clock face; its value is in minutes."""
    return Choice(f"{hour}:{minute:02d}", Fraction(60 * hour + minute))


def half_day_time(hour: int, minute: int, half: str) -> Choice:
    """Offer a time, hour 1 to 11, before or after noon; ``half`` is "a.m." or "p.m."."""
    return Choice(f"{hour}:{minute:02d} {half}", Fraction(60 * (hour + (12 if half == "p.m." else 0)) + minute))
