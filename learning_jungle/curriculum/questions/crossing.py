"""Options that no slip alone gives: two slips at once, and numbers a ten away from the key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from learning_jungle.curriculum.misconceptions.glossary import COMBINED_SLIP, NEAR_MISS
from learning_jungle.curriculum.questions.likeness import last_digit
from learning_jungle.curriculum.wording.options import Choice

Parts = tuple[Fraction, ...]


def crossed_options(key: Choice, target: Choice, others: Sequence[Choice]) -> list[Choice]:
    """Return what two of the slips make together, where it has a value of its own."""
    known = {key.value, target.value, *(choice.value for choice in others)}
    both = []
    for choice in _combined(key, target, others):
        if choice.value not in known:
            known.add(choice.value)
            both.append(choice)
    return both


def _combined(key: Choice, target: Choice, others: Sequence[Choice]) -> Iterator[Choice]:
    """Yield the outcomes of two slips at once: 37 + 18 with 45 and 54 gives 44, and 13 with 31 and 14 gives 41."""
    pairs = [*((target, other) for other in others), *combinations(others, 2)]
    for one, other in pairs:
        if key.form is None or not len(one.parts) == len(other.parts) == len(key.parts) > 0:
            continue
        for both in _both(key.parts, one.parts, other.parts):
            if _is_written(both) and all(map(_is_plausible, both, zip(one.parts, other.parts, key.parts, strict=True))):
                yield key.form(*both).because(COMBINED_SLIP)


def _both(key: Parts, one: Parts, other: Parts) -> Iterator[Parts]:
    """Yield what a slip makes of the outcome of another: it turns the digits, multiplies by ten, or adds."""
    for slip, onto in ((one, other), (other, one)):
        if len(key) == 1 and _turned(key[0]) == slip[0]:
            turned = _turned(onto[0])
            if turned is not None:
                yield (turned,)
            return
        if len(key) == 1 and key[0] and slip[0] / key[0] in (10, Fraction(1, 10)):
            scaled = onto[0] * slip[0] / key[0]
            if scaled.denominator == 1 or key[0].denominator != 1:
                yield (scaled,)
            return
    yield tuple(a + b - c for a, b, c in zip(one, other, key, strict=True))


def _turned(number: Fraction) -> Fraction | None:
    """Return a whole number of two digits with its digits swapped, None where that is no other one of two digits."""
    if number.denominator != 1 or not 10 <= number < 100:
        return None
    tens, ones = divmod(int(number), 10)
    return Fraction(10 * ones + tens) if ones and ones != tens else None


def options_a_ten_out(key: Choice, pool: Sequence[Choice]) -> Iterator[Choice]:
    """Yield the options one or two out in a place that leaves the key's last digit, and its zeros at the end."""
    if key.form is None or len(key.parts) != 1 or len(re.sub(r"[^0-9]", "", key.text)) < 2:
        return
    known = {choice.value for choice in pool}
    step = _step_that_keeps_the_end(key.text)
    # Two tens out is not plausible for a small number: 32 for 9 + 3.
    for steps in (-2, -1, 1, 2) if key.parts[0] >= 3 * step else (-1, 1):
        choice = key.form(key.parts[0] + steps * step)
        if choice.value not in known and choice.value > step and last_digit(choice.text) == last_digit(key.text):
            yield choice.because(NEAR_MISS)


def _step_that_keeps_the_end(text: str) -> Fraction:
    """Return one in the place before the last digit, or in that of the last digit but zeros: 10 in 35, 100 in 3,600."""
    digits, _, behind = re.sub(r"[^0-9.]", "", text).partition(".")
    zeros = len(digits) - len(digits.rstrip("0"))
    return Fraction(10**zeros) if zeros and not behind else Fraction(10, 10 ** len(behind))


def _is_written(parts: Parts) -> bool:
    """Say whether a mixed number's fraction is less than one, as nobody writes 1 4/4."""
    return len(parts) != 3 or parts[1] < parts[2]


def _is_plausible(part: Fraction, seen: Sequence[Fraction]) -> bool:
    """Say whether a part of a crossed option is positive and has as many digits as one of those it came from."""
    if part < 1 and part < min(seen):
        return False
    return part > 0 and any(_size(part) == _size(other) for other in seen)


def _size(part: Fraction) -> int:
    return len(str(int(part)))
