"""Rules for units, time, lengths and areas, angles and averages."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from learning_jungle.curriculum.checking.label_rules.seen import Rule, Seen

_SIZES: Final = tuple(
    Fraction(*size) for one in (10, 100, 1_000, 10_000, 60, 24, 7, 12, 2, 4) for size in ((one, 1), (1, one))
)


def unit_conversion(seen: Seen) -> bool | None:
    """The key or a number of the question is multiplied or divided by the size of some unit, or left as it is."""
    if any(seen.wrong == seen.key * size for size in _SIZES):
        return True
    if any(seen.wrong in (n * size, n) for n in seen.numbers for size in _SIZES):
        return True
    sized = {n * size for n in seen.numbers for size in (*_SIZES, Fraction(1))}
    return any(seen.wrong - part in sized for part in sized) if seen.numbers else None


def time_base_ten(seen: Seen) -> bool | None:
    """The option is 40 minutes out for each hour, or 2 hours between the two ways to tell the time."""
    if seen.off and any(seen.off % (40 * unit) == 0 for unit in (1, 60)):
        return True
    if "of an hour" in seen.stem or "half an hour" in seen.stem:
        return seen.wrong * 60 == seen.key * 100
    hundreds = any(seen.wrong in (100 * a + b, 100 * a - b, 100 * a) for a, b in seen.pairs())
    return hundreds or any(seen.wrong == Fraction(100 * a, b) for a, b in seen.fractions)


def perimeter_area_swap(seen: Seen) -> bool | None:
    """Products stand for sums of sides or sums for products."""
    found: set[Fraction] = set()
    for a, b in seen.pairs():
        found |= {a * b, 2 * (a + b), a + b, 4 * a, a * a, 2 * a * b, a * b / 2, a * a * a, 6 * a * a, a**2 + a}
        for c in (*seen.numbers, seen.key):
            faces = a * b + b * c + a * c
            found |= {a * b - c * d for d in (*seen.numbers, *seen.repeated)} | {a * b - c * c}
            found |= {a * b * c, faces, 2 * faces, a + b + c, 4 * (a + b + c), a * b + c, a * b - c, 2 * (a * b + c)}
    return seen.wrong in found or None if len(seen.numbers) > 3 else seen.wrong in found


def sides_left_out(seen: Seen) -> bool | None:
    """The option is a sum of some of the sides."""
    return seen.wrong in {*seen.sums(), *(a + b for a, b in seen.pairs()), *(2 * a + b for a, b in seen.pairs())}


def mean_mixup(seen: Seen) -> bool | None:
    """The option is the total, the range, the most common value, or a middle: of the list, in size, or of its ends."""
    values = [Fraction(number) for number in re.findall(r"[0-9]+(?:\.[0-9]+)?", seen.stem)]
    if len(values) < 3:
        return None
    most = [value for value in values if values.count(value) == max(map(values.count, values)) > 1]
    low, high, at = min(values), max(values), len(values) // 2
    return seen.wrong in {sum(values), high - low, (low + high) / 2, values[at], sorted(values)[at], *most}


def angle_sum_mixup(seen: Seen) -> bool | None:
    """The angles are made up to another total, a full turn is shared, or a sector is compared with half a turn."""
    if any(seen.wrong in (n / 180, 360 / n, 180 * (n - 1) / n) for n in seen.numbers if n > 0):
        return True
    known = {*seen.numbers, *seen.sums(), *(2 * n for n in seen.numbers)}
    return any(
        abs(total - angle) / part == seen.wrong
        for angle in known
        for total in (90, 100, 180, 270, 360, 540)
        for part in (1, 2, 3)
    )


MEASURE_RULES: Final[dict[str, Rule]] = {
    "unit-conversion-wrong": unit_conversion,
    "time-base-ten": time_base_ten,
    "perimeter-area-swap": perimeter_area_swap,
    "sides-left-out": sides_left_out,
    "mean-mixup": mean_mixup,
    "angle-sum-mixup": angle_sum_mixup,
}
