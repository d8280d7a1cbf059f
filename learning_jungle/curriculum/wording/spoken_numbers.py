"""Numbers, fractions, money, times and measures in the words that a voice should say."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from learning_jungle.curriculum.taught.units import UNITS
from learning_jungle.curriculum.wording.number_words import MOST, number_in_words

#: Each printed unit with its words for one and for more.
SPOKEN_UNITS: Final[dict[str, tuple[str, str]]] = {
    **{unit.symbol: (unit.one, unit.many) for unit in UNITS if unit.symbol},
    "%": ("per cent", "per cent"),
    "": ("", ""),
}
#: The bottoms of fractions that are said as parts: two to a hundred, a thousand and so on.
_HAS_SPOKEN_PARTS: Final = re.compile(r"[2-9]|[1-9][0-9]|10{2,}")
_POWERS: Final = {"²": "square", "³": "cubic"}
_ORDINALS: Final = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip


@lru_cache(maxsize=4_096)
def whole_in_words(numeral: str) -> str:
    """Say a whole number such as "4,350"; one that is too long, or starts with a zero, digit by digit."""
    digits = numeral.replace(",", "")
    if len(digits) > len(str(MOST)) or (len(digits) > 1 and digits.startswith("0")):
        return " ".join(number_in_words(int(digit)) for digit in digits)
    return number_in_words(int(digits))


def decimal_in_words(numeral: str) -> str:
    """Say a whole number or a decimal: "0.305" is zero point three zero five."""
    before, point, after = numeral.partition(".")
    words = whole_in_words(before)
    return f"{words} point {' '.join(number_in_words(int(digit)) for digit in after)}" if point else words


def ordinal_in_words(numeral: str) -> str:
    """Say a place in an order: "21" is twenty-first."""
    return re.sub("[a-z]+$", lambda last: _ordinal(last[0]), whole_in_words(numeral))


def _ordinal(word: str) -> str:
    return _ORDINALS.get(word) or (f"{word[:-1]}ieth" if word.endswith("y") else f"{word}th")


def plural_in_words(numeral: str) -> str:
    """Say what is counted in: "8s" is eights, "20s" twenties, "100s" hundreds."""
    words = whole_in_words(numeral)
    if words.endswith("y"):
        return words[:-1] + "ies"
    return words.removeprefix("one ") + ("es" if words.endswith("six") else "s")


def fraction_in_words(top: str, bottom: str) -> str:
    """Say a fraction: "3/4" is three quarters, "1/2" one half.

    A bottom of 0 or 1 is read as "over", and so is one with a longer name than hundredths or thousandths: 60/120 is
    sixty over one hundred and twenty, since "sixty hundred and twentieths" is heard as sixty hundred.
    """
    if not (top.isdecimal() and bottom.isdecimal()) or not _HAS_SPOKEN_PARTS.fullmatch(bottom.lstrip("0")):
        return f"{_whole_or_words(top)} over {_whole_or_words(bottom)}"
    number = int(bottom) if len(bottom) <= 9 else 0
    one = {2: "half", 4: "quarter"}.get(number) or ordinal_in_words(bottom).removeprefix("one ")
    if top == "1":
        return f"one {one}"
    return f"{whole_in_words(top)} {'halves' if number == 2 else one + 's'}"


def unit_in_words(unit: str, one: bool = False) -> str:
    """Say a unit: "cm" is centimetres, "cm²" square centimetres; ``one`` asks for the singular."""
    power = _POWERS.get(unit[-1:], "")
    words = SPOKEN_UNITS[unit[:-1] if power else unit][0 if one else 1]
    return f"{power} {words}".strip()


def money_in_words(pounds: str, pence: str | None) -> str:
    """Say pounds and pence: £6 six pounds, £1.50 one pound fifty, £3.05 three pounds and five pence."""
    words = f"{whole_in_words(pounds)} {'pound' if pounds == '1' else 'pounds'}"
    if pence is None or pence == "00":
        return words
    if pence.startswith("0"):
        return f"{words} and {number_in_words(int(pence))} {'penny' if pence == '01' else 'pence'}"
    return f"{words} {number_in_words(int(pence))}"


def time_in_words(hour: str, minute: str, half: str | None) -> str:
    """Say a time of day: 15:42 fifteen forty-two, 09:07 oh nine oh seven, 7:00 seven o'clock, 3:05 p.m. with p m."""
    if minute == "00":
        if half:
            return f"{whole_in_words(hour)} {half} m"
        if not hour.startswith("0") and int(hour) <= 12:
            return f"{whole_in_words(hour)} o'clock"
        return f"{_two_digits(hour)} hundred"
    words = f"{_two_digits(hour) if len(hour) == 2 else whole_in_words(hour)} {_two_digits(minute)}"
    return f"{words} {half} m" if half else words


def _two_digits(digits: str) -> str:
    if digits == "00":
        return "oh oh"
    return f"oh {number_in_words(int(digits))}" if digits.startswith("0") else number_in_words(int(digits))


def _whole_or_words(numeral: str) -> str:
    return whole_in_words(numeral) if numeral.isdecimal() else numeral
