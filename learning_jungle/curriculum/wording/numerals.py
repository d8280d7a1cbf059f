"""Numbers, money and times as a British school prints them."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

BOX: Final = "□"
MINUS: Final = "−"
TIMES: Final = "×"
DIVIDED_BY: Final = "÷"


def numeral(number: int) -> str:
    """Print a whole number in the British way: 4,350 and −7."""
    return f"{number:,}".replace("-", MINUS)


def decimal_numeral(number: Fraction) -> str:
    """Print an exact decimal with no trailing zero: 0.7, 12.305; raises ValueError for one without end, such as 1/3."""
    digits = 0
    while (number * 10**digits).denominator != 1:
        digits += 1
        if digits > 12:
            raise ValueError(f"{number} has no short decimal form")
    sign = MINUS if number < 0 else ""
    whole_part, rest = divmod(abs(int(number * 10**digits)), 10**digits)
    return f"{sign}{whole_part:,}" + (f".{rest:0{digits}d}" if digits else "")


def money(pence: int) -> str:
    """Print an amount as a shop does: 45p, £6, £6.05."""
    if pence < 100:
        return f"{pence}p"
    pounds, rest = divmod(pence, 100)
    return f"£{pounds:,}.{rest:02d}" if rest else f"£{pounds:,}"


def clock_24(minutes: int) -> str:
    """Print a time of day, in minutes after midnight, on the 24-hour clock: 09:07."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"
