"""Rules for the column methods and mental calculation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations, zip_longest
from typing import Final

from learning_jungle.curriculum.checking.label_rules.seen import POWERS, Rule, Seen, scaled


def _columns(a: int, b: int) -> list[tuple[int, int]]:
    return [(int(x), int(y)) for x, y in zip_longest(reversed(str(abs(a))), reversed(str(abs(b))), fillvalue="0")]


def _whole_pairs(seen: Seen) -> Iterator[tuple[int, int, int]]:
    """Yield every two numbers as whole numbers of their smallest place, with the factor that made them whole."""
    for a, b in seen.pairs():
        whole, factor = scaled(a, b)
        if whole and min(whole) >= 0:
            yield whole[0], whole[1], factor


def _carried(a: int, b: int) -> list[int]:
    """Return the worth of every carry in a + b."""
    return [10**p for p in range(1, 10) if a % 10**p + b % 10**p >= 10**p]


def _exchanged(a: int, b: int) -> list[int]:
    """Return the worth of every exchange in a - b."""
    return [10**p for p in range(1, 10) if a >= b and a % 10**p < b % 10**p]


def _product_carries(a: int, b: int) -> list[int]:
    """Return the worth of the carries in a times one digit of b."""
    found = []
    for place, digit in enumerate(reversed(str(b)[:4])):
        carry = 0
        for column, top in enumerate(reversed(str(a)[-6:])):
            carry = (int(top) * int(digit) + carry) // 10
            found += [carry * 10 ** (column + 1 + place), int(top) * int(digit) // 10 * 10 ** (column + 1 + place)]
    return [part for part in found if part]


def _some(parts: list[int], wanted: Fraction) -> bool:
    return any(sum(chosen) == wanted for n in range(1, min(len(parts), 5) + 1) for chosen in combinations(parts, n))


def _divisions(total: int, size: int) -> set[int]:
    """Return what dividing digit by digit gives when what is left is lost in at least one column."""
    ways = {(0, 0)}
    for digit in str(total):
        ways = {
            (written * 10 + (10 * left + int(digit)) // size, kept)
            for written, left in ways
            for kept in {0, (10 * left + int(digit)) % size}
        }
    return {written for written, _ in ways} - {total // size}


def forget_regroup(seen: Seen) -> bool | None:
    """A carry or an exchange of some step is missing; an hour counts 60, and a whole number counts among parts."""
    if not seen.numbers:
        return None
    if any(_regroups(seen, a, b, factor) for a, b, factor in _whole_pairs(seen)):
        return True
    if "/" in seen.key_text and abs(seen.off) == 1:
        return True
    if any(-seen.off == top * n // bottom for top, bottom in seen.fractions for n in seen.numbers if seen.off):
        return True
    counts = [Fraction(n // 10 * 10) for n in seen.numbers if n >= 10]
    if re.search("tenths|hundredths", seen.stem) and any(-seen.off in (n / 10, n / 100) for n in counts):
        return True
    return _is_time(seen) and abs(seen.off) in (60, 3_600, 1)


def _regroups(seen: Seen, a: int, b: int, factor: int) -> bool:
    """Whether a carry or an exchange between these two numbers accounts for the option."""
    off, known = seen.off * factor, {number * factor for number in (seen.key, *seen.numbers)}
    one_step = len({number for number in seen.numbers if number > 1}) <= 2
    signs = (1,) if one_step else (1, -1)
    if (not one_step or a + b in known) and any(_some(_carried(a, b), -sign * off) for sign in signs):
        return True
    if (not one_step or a - b in known) and any(_some(_exchanged(a, b), sign * off) for sign in signs):
        return True
    if a >= 10 and (not one_step or a * b in known) and _some(_product_carries(a, b)[:10], abs(off)):
        return True
    if factor > 1 and a * b in {number * factor for number in known}:
        return _some(_product_carries(a, b)[:10], abs(off) * factor)
    return factor == 1 and 0 < b < min(a, 100) and seen.wrong in _divisions(a, b)


def _is_time(seen: Seen) -> bool:
    return any(word in f"{seen.stem} {seen.key_text}" for word in ("hour", "minute", "o'clock", ":", "time"))


def smaller_from_larger(seen: Seen) -> bool | None:
    """Each column's smaller digit is taken from the larger, or each part's of a mixed number or a time."""
    for a, b, factor in _whole_pairs(seen):
        columns = _columns(a, b)
        turned = sum(abs(x - y) * 10**place for place, (x, y) in enumerate(columns))
        if turned != a - b and abs(turned - (a - b)) == abs(seen.off) * factor:
            return True
        if any(x < y and 2 * (y - x) * 10**p == abs(seen.off) * factor for p, (x, y) in enumerate(columns)):
            return True
    if any(_parts_turned(first, second, seen.wrong) for first, second in seen.pairs()):
        return True
    if "minutes" in seen.key_text:
        gaps = {a - b for a, b in seen.pairs() if a >= b}
        return any(seen.key == 60 * hours - gap and seen.wrong == 60 * hours + gap for hours in gaps for gap in gaps)
    return None if _is_time(seen) or not seen.numbers else False


def _parts_turned(first: Fraction, second: Fraction, wrong: Fraction) -> bool:
    if first // 1 - second // 1 + abs(first % 1 - second % 1) == wrong:
        return True
    turned = {(first // n - second // n) * n + abs(first % n - second % n) for n in (60, 100, 3_600)}
    return wrong in turned or wrong * 60 in turned


def carry_in_full(seen: Seen) -> bool | None:
    """Whole column totals are written beside each other."""
    written = set()
    for a, b, _ in _whole_pairs(seen):
        written.add("".join(str(x + y) for x, y in reversed(_columns(a, b))))
        written.add("".join(str(int(digit) * b) for digit in str(a)))
    return str(seen.wrong) in written if seen.numbers else None


def carry_wrong_digit(seen: Seen) -> bool | None:
    """The ten is written and the ones are carried."""
    return any(
        (a // 10 + b // 10 + (a + b) % 10) * 10 + 1 == seen.wrong
        for a, b, _ in _whole_pairs(seen)
        if a % 10 + b % 10 > 9
    )


def carry_too_soon(seen: Seen) -> bool | None:
    """The carried digit is added before multiplying."""
    return any(
        (a // 10 + a % 10 * b // 10) * b * 10 + a % 10 * b % 10 == seen.wrong
        for a, b, _ in _whole_pairs(seen)
        if b < 10
    )


def zero_from_borrow(seen: Seen) -> bool | None:
    """A column whose top digit is too small, or is zero, gives 0."""
    for a, b, factor in _whole_pairs(seen):
        columns = _columns(a, b)
        blanked = sum(max(x - y, 0) * 10**place for place, (x, y) in enumerate(columns))
        under_zeros = a - sum((0 if x == 0 else y) * 10**place for place, (x, y) in enumerate(columns))
        if seen.wrong * factor in (blanked, under_zeros):
            return True
    return False if seen.numbers else None


def complement_each_digit(seen: Seen) -> bool | None:
    """The answer is 10, 110 or 1,110 (or a pound) too large, since every column was made up to ten."""
    made = {_made_to_ten(number) for number in seen.numbers if 0 < number < 10**6}
    return seen.wrong in made or seen.off in (10, 110, 1_110, 100, 1, Fraction(1, 10), Fraction(11, 10))


def _made_to_ten(number: Fraction) -> Fraction:
    """Return what each digit lacks to ten, in its own place: 0.573 gives 0.537."""
    whole, factor = scaled(number)
    written = [10 - int(digit) if digit != "0" else 0 for digit in reversed(str(*whole))] if whole else []
    return sum((Fraction(digit * 10**place, factor) for place, digit in enumerate(written)), Fraction(0))


def compensation_wrong_way(seen: Seen) -> bool | None:
    """The answer is off by twice what a number lacks to the next round one."""
    lacks = {abs(n - round(n / p) * p) for n in seen.numbers for p in POWERS[3:8]}
    return abs(seen.off) / 2 in lacks


def compensation_left_out(seen: Seen) -> bool | None:
    """The answer is off by what a number lacks to the next round one."""
    return abs(seen.off) in {-n % place for n in seen.numbers for place in (10, 100, 1_000)} - {0}


def boundary_bridge(seen: Seen) -> bool | None:
    """One ten (or a hundred) too many or too few where one is passed, or a stop at the ten on the way."""
    for a, b, factor in _whole_pairs(seen):
        off = abs(seen.off) * factor
        passed = {*_carried(a, b), *_exchanged(a, b), *(10**p for p in range(1, 8) if a // 10**p != b // 10**p)}
        near = {part for p in passed for part in (p, p - p // 10, p + p // 10)}
        if off in near:
            return True
        if min(a, b) < seen.wrong * factor < max(a, b) and seen.wrong * factor % 10 == 0:
            return True
    if any(seen.wrong == int(f"{int(n) // 10}10") for n in seen.numbers if n >= 10):
        return True
    return False if seen.numbers else None


COLUMN_RULES: Final[dict[str, Rule]] = {
    "forget-regroup": forget_regroup,
    "smaller-from-larger": smaller_from_larger,
    "carry-in-full": carry_in_full,
    "carry-wrong-digit": carry_wrong_digit,
    "carry-too-soon": carry_too_soon,
    "zero-from-borrow": zero_from_borrow,
    "complement-each-digit": complement_each_digit,
    "compensation-wrong-way": compensation_wrong_way,
    "compensation-left-out": compensation_left_out,
    "boundary-bridge": boundary_bridge,
}
