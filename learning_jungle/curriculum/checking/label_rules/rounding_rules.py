"""Rules for rounding: the wrong way, to the wrong place, or in stages."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from learning_jungle.curriculum.checking.label_rules.seen import POWERS, Rule, Seen

_ROUND: Final = re.compile(
    r"\bround (?P<number>[0-9][0-9,]*(?:\.[0-9]+)?) to (?:the nearest )?(?P<place>[0-9][0-9,]*|[a-z]+)"
)
#: The place that a word or a numeral asks for: the nearest whole number, one decimal place.
_PLACES: Final = {
    "whole": Fraction(1), "tenth": Fraction(1, 10), "hundredth": Fraction(1, 100), "one": Fraction(1, 10),
    "two": Fraction(1, 100),
}  # fmt: skip


def _rounded(number: Fraction) -> set[Fraction]:
    found = set()
    for place in POWERS:
        below = number // place * place
        found |= {below, below + place, *((number % (10 * place)) // place * place + up for up in (0, place))}
    return found - {number}


def _asked(seen: Seen) -> tuple[Fraction, Fraction] | None:
    """Return the number to round and the place asked for, or None where a question is about more than that."""
    found = _ROUND.search(seen.stem)
    if found is None:
        return None
    place = _PLACES.get(found["place"])
    if place is None and found["place"][0].isdigit():
        place = Fraction(found["place"].replace(",", ""))
    return None if place is None else (Fraction(found["number"].replace(",", "")), place)


def _nearest(number: Fraction, place: Fraction) -> Fraction:
    return (number / place + Fraction(1, 2)) // 1 * place


def wrong_way(seen: Seen) -> bool | None:
    """The option is the other of the two round numbers, or one of the two in a question about more than rounding."""
    asked = _asked(seen)
    if asked is None:
        return rounding(seen)
    number, place = asked
    below = number // place * place
    return seen.wrong in (below, below + place) and seen.wrong != _nearest(number, place)


def wrong_place(seen: Seen) -> bool | None:
    """The option is the number rounded to a place that was not asked for."""
    asked = _asked(seen)
    if asked is None:
        return rounding(seen)
    number, place = asked
    return seen.wrong in {_nearest(number, other) for other in POWERS if other != place}


def rounding(seen: Seen) -> bool | None:
    """The option is a number of the question, or a sum of two, rounded to some place up or down."""
    pools = [_rounded(number) for number in seen.numbers[:4]]
    single = set().union(*pools)
    if seen.wrong in single:
        return True
    few = [sorted(pool)[:24] for pool in pools]
    for at, first in enumerate(few):
        for second in few[at + 1 :]:
            if any(seen.wrong in (a + b, a - b, b - a, a * b) for a in first for b in second):
                return True
    return False if seen.key in single else None


ROUNDING_RULES: Final[dict[str, Rule]] = {
    "rounding-wrong-way": wrong_way,
    "rounding-wrong-place": wrong_place,
    "rounding-in-stages": rounding,
}
