"""Readers of numbers in words, from zero to ten million, and of Roman numerals."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

_SMALL: Final = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS: Final = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_UNITS: Final = {word: n for n, word in enumerate(_SMALL)}
_SCALES: Final = {"thousand": 1_000, "million": 1_000_000}
LARGEST_IN_WORDS: Final = 10_000_000

_PARTS: Final = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "twentieth": 20, "hundredth": 100, "thousandth": 1_000,
}  # fmt: skip

_ROMAN_FORM: Final = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_VALUES: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1_000}


def number_from_words(text: str) -> int | None:
    """Return the number that words such as "three hundred and five" say, or None when they say none."""
    words = text.lower().replace("-", " ").replace(",", " ").split()
    if not words or words[0] == "and" or words[-1] == "and":
        return None
    total = group = last = 0
    limit = LARGEST_IN_WORDS + 1
    for word in words:
        if word == "and":
            continue
        if word in _SCALES:
            scale = _SCALES[word]
            if not group or scale >= limit:
                return None
            total, group, last, limit = total + group * scale, 0, 0, scale
        elif word == "hundred":
            if not 0 < group < 10:
                return None
            group, last = group * 100, 100
        elif word in _TENS:
            if last not in (0, 100):
                return None
            group, last = group + _TENS[word], 20
        elif word in _UNITS:
            unit = _UNITS[word]
            if last not in (0, 100) and not (last == 20 and 0 < unit < 10):
                return None
            if unit == 0 and len(words) > 1:
                return None
            group, last = group + unit, 1
        else:
            return None
    total += group
    return total if total <= LARGEST_IN_WORDS else None


def fraction_from_words(text: str) -> Fraction | None:
    """Return the fraction that words such as "three quarters", "a half" or "two and three fifths" say, or None."""
    words = text.lower().replace("-", " ").split()
    whole = 0
    if "and" in words[1:-1]:
        cut = words.index("and")
        front = number_from_words(" ".join(words[:cut]))
        if front is None:
            return None
        whole, words = front, words[cut + 1 :]
    if not words:
        return None
    bottom = _PARTS.get(words[-1]) or _PARTS.get(words[-1].removesuffix("s"))
    if bottom is None:
        return None
    top = 1 if words[:-1] in ([], ["a"], ["an"]) else number_from_words(" ".join(words[:-1]))
    return None if top is None else whole + Fraction(top, bottom)


def roman(text: str) -> int | None:
    """Return the value of a well-formed Roman numeral, 1 to 3999, or None; "IIII" and "IC" are not well formed."""
    if not text or not _ROMAN_FORM.fullmatch(text):
        return None
    values = [_ROMAN_VALUES[letter] for letter in text]
    return sum(
        -value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True)
    )
