"""Whole numbers in English words, with the British "and": four thousand, three hundred and fifty."""

from __future__ import annotations

from typing import Final

MOST: Final = 999_999_999
_SMALL: Final = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS: Final = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
#: Every word of which the name of a whole number is made.
NUMBER_WORDS: Final = frozenset({*_SMALL, *_TENS[2:], "hundred", "thousand", "million"})


def number_in_words(number: int) -> str:
    """Return the words for a whole number, 0 to 999,999,999; raises ValueError for any other."""
    if not 0 <= number <= MOST:
        raise ValueError(f"{number} is not between 0 and {MOST}")
    millions, rest = divmod(number, 1_000_000)
    thousands, ones = divmod(rest, 1_000)
    parts = [
        f"{_below_thousand(count)} {name}" for count, name in ((millions, "million"), (thousands, "thousand")) if count
    ]
    if not parts:
        return _below_thousand(ones)
    if ones >= 100:
        parts.append(_below_thousand(ones))
    words = ", ".join(parts)
    return f"{words} and {_below_thousand(ones)}" if 0 < ones < 100 else words


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _below_hundred(rest)
    words = f"{_SMALL[hundreds]} hundred"
    return f"{words} and {_below_hundred(rest)}" if rest else words


def _below_hundred(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens]}-{_SMALL[ones]}" if ones else _TENS[tens]
