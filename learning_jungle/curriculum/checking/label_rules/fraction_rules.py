"""Rules for fractions, decimals and percentages."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import product
from math import lcm
from typing import Final

from learning_jungle.curriculum.checking.label_rules.seen import POWERS, Rule, Seen, digits

Pair = tuple[int, int]
_SMALLEST: Final = re.compile(r"\b(?:smallest|least|lightest|shortest|less|smaller|lowest|nearest|fastest)\b")
_ORDER: Final = re.compile(r"\b(?:largest|greatest|most|heaviest|longest|furthest|more|larger|bigger|highest|order)\b")


def _parts(text: str) -> list[Pair]:
    return [(int(top), int(bottom)) for top, bottom in re.findall(r"([0-9]+)/([0-9]+)", text) if int(bottom)]


def _all(seen: Seen) -> list[Pair]:
    return list(dict.fromkeys((*seen.fractions, *_parts(seen.key_text))))


def _found(pairs: set[Pair], seen: Seen) -> bool:
    values = {Fraction(top, bottom) for top, bottom in pairs if bottom > 0}
    return seen.wrong in values or any(seen.wrong - whole in values for whole in range(1, 13))


def _unless_pictured(pairs: set[Pair], seen: Seen) -> bool | None:
    return _found(pairs, seen) if seen.fractions else None


def tops_and_bottoms(seen: Seen) -> bool | None:
    """Tops and bottoms are worked on separately, or only the bottoms are."""
    grown = [(t - a, u - b) for t, u in _parts(seen.wrong_text) for a, b in _all(seen)]
    if len(seen.fractions) == 1 and any(top == bottom != 0 for top, bottom in grown):
        return True
    pairs: set[Pair] = set()
    whole = [int(n) for n in seen.numbers if n.denominator == 1 and n]
    for a, b in _all(seen):
        pairs |= {(a * n, b * n) for n in whole} | {(a, b * n * n) for n in whole} | {(a, b * n) for n in whole}
        pairs |= {(a + n, b + n) for n in (*whole, 1, -1)} | {(abs(a + n), b) for n in (*whole, -1)}
        for c, d in _all(seen):
            tops, bottoms = {a + c, abs(a - c), a * c, a}, {b + d, abs(b - d), b, d}
            pairs |= {(top, bottom) for top in tops for bottom in bottoms}
    return _unless_pictured(pairs, seen)


def common_denominator_skipped(seen: Seen) -> bool | None:
    """Tops are added over one of the bottoms, or over the common one unchanged."""
    pairs = {
        (top, bottom)
        for a, b in _all(seen)
        for c, d in _all(seen)
        for top in (a + c, abs(a - c))
        for bottom in (b, d, lcm(b, d))
    }
    return _unless_pictured(pairs, seen)


def equivalent_by_adding(seen: Seen) -> bool | None:
    """The same number is added to the top and the bottom."""
    gaps = [(a, b) for a, b in _all(seen)]
    top_bottom = _parts(seen.wrong_text)
    return any(top - a == bottom - b for top, bottom in top_bottom for a, b in gaps) or (
        None if not top_bottom else any(seen.wrong == a + n - b for a, b in gaps for n in seen.numbers)
    )


def one_part_scaled(seen: Seen) -> bool | None:
    """The option has the top or the bottom of a fraction of the question and another number with it."""
    if not _parts(seen.wrong_text):
        return seen.wrong in {a for a, _ in _all(seen)}
    return any(top == a or bottom == b for top, bottom in _parts(seen.wrong_text) for a, b in _all(seen))


def unit_fraction_only(seen: Seen) -> bool | None:
    """One part is found, the key being two or more times the option, or one part is taken away."""
    if any(seen.wrong == n - n / b for n in seen.numbers for _, b in seen.fractions):
        return True
    return bool(seen.wrong) and (seen.key / seen.wrong).denominator == 1 and seen.key / seen.wrong > 1


def top_bottom_swap(seen: Seen) -> bool | None:
    """A fraction is turned over, or its top and bottom change places in a calculation."""
    turned = {Fraction(b, a) for a, b in _all(seen) if a}
    return seen.wrong in turned or any(
        seen.wrong in (n / a, n / a * b) for n in seen.numbers for a, b in _all(seen) if a
    )


def fraction_as_number(seen: Seen) -> bool | None:
    """The bottom is the answer, or is taken away."""
    bottoms = {b for _, b in _all(seen)} | {int(n) for n in seen.numbers if n in (2, 3, 4)}
    return any(seen.wrong in (b, *(n - b for n in seen.numbers)) for b in bottoms)


def part_part(seen: Seen) -> bool | None:
    """One part is compared with another part, not with the whole."""
    share = seen.key if 0 < seen.key < 1 else None
    if share is not None and seen.wrong in (share / (1 - share), (1 - share) / share):
        return True
    return any(seen.wrong in (n * a / b, a / b) for a, b in seen.pairs() if b for n in seen.numbers)


def other_part(seen: Seen) -> bool | None:
    """The key and the option make the whole together."""
    return seen.wrong + seen.key in {1, 10, 100, 1_000, *seen.numbers, *seen.sums()}


def mixed_whole_ignored(seen: Seen) -> bool | None:
    """The whole number is left out, joined or put with the top, or made of the top's first digit."""
    found: set[Fraction] = set()
    for ones, top, bottom in re.findall(r"([0-9]+) ([0-9]+)/([0-9]+)", f"{seen.stem} {seen.key_text}"):
        w, a, b = int(ones), int(top), int(bottom)
        tops = (a, w + a, w * a, int(f"{w}{a}"), w * b, w)
        found |= {Fraction(part, b) for part in tops}
        found |= {Fraction(w + a), (w * b + a) // 10 + Fraction((w * b + a) % 10, b)}
        found |= {n * w + Fraction(a, b) for n in seen.numbers}
    return seen.wrong in found if found else None


def _compared(seen: Seen, size: int) -> bool | None:
    wrong, key = _parts(seen.wrong_text), _parts(seen.key_text)
    if len(wrong) != 1 or len(key) != 1:
        return None
    if not _ORDER.search(seen.stem) and not _SMALLEST.search(seen.stem):
        return wrong[0][size] != key[0][size]
    is_larger = wrong[0][size] > key[0][size]
    return is_larger != bool(_SMALLEST.search(seen.stem))


def bigger_denominator(seen: Seen) -> bool | None:
    """The option has the larger bottom where the largest is asked, the smaller one where the smallest is."""
    return _compared(seen, 1)


def compares_tops(seen: Seen) -> bool | None:
    """The option has the larger top where the largest is asked."""
    return _compared(seen, 0)


def _behind(text: str) -> str | None:
    found = re.search(r"[0-9]+(?:\.([0-9]+))?", text.replace(",", ""))
    return (found[1] or "") if found else None


def _decimals(seen: Seen, *, longer: bool) -> bool | None:
    wrong, key = _behind(seen.wrong_text), _behind(seen.key_text)
    asked_smallest = bool(_SMALLEST.search(seen.stem))
    if wrong is None or key is None or not (asked_smallest or _ORDER.search(seen.stem)):
        return None
    if longer:
        return (int(wrong or 0) > int(key or 0)) != asked_smallest and len(wrong) != len(key)
    return (len(wrong) < len(key)) != asked_smallest and len(wrong) != len(key)


def longer_decimal(seen: Seen) -> bool | None:
    """The option is longer, and larger when its decimal places are read as a whole number."""
    return _decimals(seen, longer=True)


def shorter_decimal(seen: Seen) -> bool | None:
    """The option is shorter where the largest is asked."""
    return _decimals(seen, longer=False)


def point_separator(seen: Seen) -> bool | None:
    """The two sides of the point are worked on separately, or the point is overlooked."""
    parts = [(int(n), int(digits(n % 1) or 0)) for n in (*seen.numbers, seen.key) if n >= 0]
    found = set()
    for a, x in parts:
        for b, y in parts:
            for ones, behind in ((a + b, x + y), (a - b, abs(x - y)), (a * b, x * b), (a * b, x * y)):
                found.add(ones + Fraction(behind, 10 ** len(str(behind))))
    found |= {Fraction(a * size + x) for a, x in parts for size in (10, 100, 1_000)}
    whole = [str(n) for n in seen.numbers if n.denominator == 1 and n >= 0]
    found |= {Fraction(f"{a}.{b}") for a in whole for b in whole}
    found |= {Fraction(f"{a}.{b}{c}") for a, b, c in product(whole[:6], repeat=3)}
    bare = {digits(n) for n in (*seen.numbers, seen.key)}
    return seen.wrong in found or digits(seen.wrong) in bare


def fraction_digits(seen: Seen) -> bool | None:
    """The digits of a fraction are written as a decimal or a percentage, or the other way round."""
    texts = {f"{a}{b}" for a, b in _all(seen)} | {str(part) for pair in _all(seen) for part in pair}
    texts |= {digits(n) for n in (*seen.numbers, seen.key)}
    found = {Fraction(int(text)) / power for text in texts if text for power in POWERS[3:]}
    found |= {1 / value for value in found if value} | {
        Fraction(int(text[at - 1]), int(text[at])) for text in texts for at in range(1, len(text)) if text[at] != "0"
    }
    sized = {Fraction(f"0.{a}{b}") * size for a, b in seen.fractions for size in POWERS}
    return seen.wrong in (found | sized) or any(seen.wrong - 1 == value for value in found)


def percent_as_amount(seen: Seen) -> bool | None:
    """A percentage is the answer, is taken away or is added; or a count is a percentage."""
    percents = {Fraction(p) for p in re.findall(r"([0-9]+)(?: ?%| per cent)", seen.stem)}
    wrong = {seen.wrong, seen.wrong * 100, seen.wrong / 100}
    if wrong & {
        *percents,
        *(n - p for n in seen.numbers for p in percents),
        *(n + p for n in seen.numbers for p in percents),
    }:
        return True
    counts = {*seen.numbers, *(10 * n for n in seen.numbers), *(100 - n for n in seen.numbers), *seen.sums()}
    counts |= {abs(a - b) for a, b in seen.pairs()} | {a * b / 100 for a, b in seen.pairs()}
    return bool(wrong & (counts | {Fraction(a) for a, _ in _all(seen)}))


def percent_divide(seen: Seen) -> bool | None:
    """An amount is divided by the percentage."""
    percents = [Fraction(p) for p in re.findall(r"([0-9]+)(?: ?%| per cent)", seen.stem) if int(p)]
    return any(seen.wrong == n / p for n in seen.numbers for p in percents)


FRACTION_RULES: Final[dict[str, Rule]] = {
    "add-tops-and-bottoms": tops_and_bottoms,
    "common-denominator-skipped": common_denominator_skipped,
    "equivalent-by-adding": equivalent_by_adding,
    "one-part-scaled": one_part_scaled,
    "unit-fraction-only": unit_fraction_only,
    "top-bottom-swap": top_bottom_swap,
    "fraction-as-number": fraction_as_number,
    "part-part-fraction": part_part,
    "other-part": other_part,
    "mixed-whole-ignored": mixed_whole_ignored,
    "bigger-denominator-bigger": bigger_denominator,
    "compares-tops-only": compares_tops,
    "decimal-longer-larger": longer_decimal,
    "decimal-shorter-larger": shorter_decimal,
    "decimal-point-separator": point_separator,
    "decimal-fraction-digits": fraction_digits,
    "percent-as-amount": percent_as_amount,
    "percent-divide": percent_divide,
}
