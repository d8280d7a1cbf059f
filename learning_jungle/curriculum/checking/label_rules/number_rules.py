"""Rules for counting, place value, numbers below zero and Roman numerals."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import combinations, pairwise
from typing import Final

from learning_jungle.curriculum.checking.label_rules.seen import POWERS, Rule, Seen, digits
from learning_jungle.curriculum.checking.numerals import roman

_BY_POWER: Final = re.compile(r"[×÷] ?10{1,3}\b|[×÷] ?1,000\b")
_LETTERS: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1_000}


def _steps(seen: Seen) -> set[Fraction]:
    numbers = (*seen.numbers, seen.key)
    return {abs(number) for number in numbers} | {abs(a - b) for a, b in pairwise(seen.numbers)}


def count_includes_start(seen: Seen) -> bool | None:
    """The answer is one step out."""
    if "/" in seen.key_text:
        return None
    in_tens = abs(seen.off) in POWERS and all(number % seen.off == 0 for number in seen.numbers)
    return in_tens or abs(seen.off) in (1, 60) or abs(seen.off) in _steps(seen) or seen.wrong in seen.numbers


def miscount(seen: Seen) -> bool | None:
    """The count is one out, or one group out; things are drawn in rows of five and frames of ten."""
    return abs(seen.off) in (1, 5, 10) or abs(seen.off) in seen.numbers or seen.wrong in (5, 10)


def more_less_swap(seen: Seen) -> bool | None:
    """The answer lies as far on the other side of a number of the question, or is another of its numbers."""
    if not seen.numbers:
        return None
    mirrored = any(seen.wrong == 2 * number - seen.key for number in seen.numbers)
    if re.search(r"[<>]|\b(?:before|after)\b", seen.stem):
        mirrored |= any(min(seen.key, seen.wrong) < number < max(seen.key, seen.wrong) for number in seen.numbers)
    beside = abs(seen.off) in seen.numbers
    return mirrored or beside or seen.wrong in seen.numbers or seen.wrong in seen.reached()


def step_as_one(seen: Seen) -> bool | None:
    """Each step is taken as one: from some number the right way is a whole number of times as long."""
    ways = [(seen.key - n, seen.wrong - n) for n in (*seen.numbers, Fraction(0)) if seen.wrong != n]
    return any((right / short).denominator == 1 and right / short > 1 for right, short in ways)


def digit_reversal(seen: Seen) -> bool | None:
    """The option has the digits of the key or of a number of the question in another order."""
    wrong = digits(seen.wrong)
    others = [digits(number) for number in (seen.key, *seen.numbers)]
    if "worth" in seen.stem and any(wrong == f"{other[1:]}0" for other in others if len(other) == 2):
        return True
    return any(sorted(wrong) == sorted(other) and wrong != other for other in others)


def teen_ty(seen: Seen) -> bool | None:
    """Thirteen is taken for thirty, or thirty for thirteen."""
    return any(
        {seen.wrong, number} == {Fraction(10 + n), Fraction(10 * n)}
        for number in (seen.key, *seen.numbers)
        for n in range(2, 10)
    )


def place_value_face(seen: Seen) -> bool | None:
    """The option is made of digits that are read without their place."""
    if not seen.numbers:
        return None
    texts = [digits(number) for number in (*seen.numbers, seen.key)]
    found = {int(text[a:b]) for text in texts for a in range(len(text)) for b in range(a + 1, len(text) + 1)}
    found |= {sum(map(int, text)) for text in texts}
    found |= {int(a + b) for a in texts for b in texts if a and b and len(a + b) < 10}
    if re.search(r"\btens and\b", seen.stem):
        found |= {int(total) for total in seen.sums()}
    if re.search(r"[<>]", seen.stem) and any(
        (seen.wrong % 10 - number % 10) * (seen.key - number) > 0 for number in seen.numbers
    ):
        return True
    found |= {int(a + b + c) for a in texts for b in texts for c in texts if a and len(a + b + c) < 6}
    if seen.wrong in {top // 10 + Fraction(top % 10, bottom) for top, bottom in seen.fractions}:
        return True
    heads = [int(char) for text in texts for char in text]
    found |= {a + b for a in heads for b in heads} | {10 - a for a in heads}
    return seen.wrong in found


def number_as_heard(seen: Seen) -> bool | None:
    """The parts of a number are written behind each other as they are said."""
    found = set()
    for number in (seen.key, *seen.numbers):
        for place in (10, 100, 1_000):
            front, rest = divmod(int(number), place)
            found |= {int(f"{front * place}{rest}")} if front and rest else set()
    pairs = [*pairwise(seen.numbers), *pairwise(seen.numbers[::-1])]
    found |= {int(f"{a}{b}") for a, b in pairs if min(a, b) > 0 and (a * b).denominator == 1}
    return seen.wrong in found


def _bare(number: Fraction) -> str:
    return digits(number).replace("0", "")


def _left_unchanged(seen: Seen) -> bool:
    """Say whether a number that should be multiplied or divided by a power of ten is the option as it is."""
    tenfold = (10 * seen.key, seen.key / 10)
    return bool(_BY_POWER.search(seen.stem)) and seen.wrong in seen.numbers and seen.wrong not in tenfold


def place_shift(seen: Seen) -> bool | None:
    """The key's digits are in other places, and not those of a number of the question that was left as it is."""
    return seen.wrong in {seen.key * place for place in POWERS if place != 1} and not _left_unchanged(seen)


def zero_placeholder(seen: Seen) -> bool | None:
    """The option differs only by zeros from the key, a number of the question, or what one step gives."""
    if _left_unchanged(seen):
        return False
    others = (seen.key, *seen.numbers, *list(seen.reached())[:400])
    if _bare(seen.wrong) in {_bare(other) for other in others}:
        return True
    shortened = [int(_bare(number) or 0) for number in seen.numbers]
    if any(seen.wrong == short * number for short in shortened for number in seen.numbers):
        return True
    return any(seen.wrong == a * (b // 10 + b % 10) for a in seen.numbers for b in seen.numbers if 10 <= b < 100)


def _is_beside(number: Fraction, multiple: Fraction) -> bool:
    """Say whether a multiple of 10, 100 or 1,000 is the next one to a number on either side."""
    return any(multiple % place == 0 and abs(multiple - number) <= place for place in (10, 100, 1_000))


def _beats_in_a_later_column(seen: Seen) -> bool:
    """Say whether the option, where the largest or smallest is asked, has a larger or smaller digit further right."""
    asked = re.search(r"\b(?:(largest|greatest)|smallest)\b", seen.stem)
    wrong, key = digits(seen.wrong), digits(seen.key)
    if asked is None or len(wrong) != len(key):
        return False
    return any(a > b if asked[1] else a < b for a, b in zip(wrong[1:], key[1:], strict=True))


def column_mixup(seen: Seen) -> bool | None:
    """A change, or a digit, is put into another column."""
    others = [factor for factor in POWERS if factor != 1]
    if any(seen.wrong == seen.key * factor for factor in others):
        return True
    if "multiple of" in seen.stem and any(_is_beside(number, seen.wrong) for number in seen.numbers):
        return True
    if _beats_in_a_later_column(seen):
        return True
    changes = _steps(seen) | ({Fraction(1)} if re.search(r"\bmore|less|next\b", seen.stem) else set())
    if any(abs(seen.off) == abs(change * factor - change) for change in changes for factor in others):
        return True
    if any(seen.wrong in (a + b * f, a - b * f) for a, b in seen.pairs() for f in others):
        return True
    if any(seen.off in (9 * p, -9 * p, 90 * p, -90 * p) for p in POWERS) and seen.expression:
        return True
    all_digits = "".join(map(_bare, (seen.key, *seen.numbers)))
    one_digit = len(_bare(seen.wrong)) == 1 and _bare(seen.wrong) in all_digits and len(_bare(seen.key)) == 1
    return one_digit or sorted(_bare(seen.wrong)) == sorted(_bare(seen.key))


def negative_size(seen: Seen) -> bool | None:
    """A sign is left out or turned round, where there is a number below zero."""
    everything = (*seen.numbers, seen.key, seen.wrong)
    if min(everything) >= 0 and not re.search(r"below zero|fall|cold|warm|−|°c", seen.stem):
        return False
    if seen.wrong in seen.numbers or abs(seen.wrong) == abs(seen.key) or seen.wrong == 0:
        return True
    return any(abs(seen.wrong) in (abs(a + b), abs(a - b), abs(abs(a) - abs(b))) for a, b in seen.pairs())


def crossing_zero(seen: Seen) -> bool | None:
    """The count is one out at zero, stops there, or is turned round, where zero is passed."""
    passed = min((*seen.numbers, seen.key)) < 0
    return passed and (abs(seen.off) == 1 or seen.wrong in (0, -seen.key))


def _added(numeral: str) -> set[int]:
    """Return what a numeral gives when at least one letter that is to be taken away is added."""
    worths = [_LETTERS[letter] for letter in numeral.lower()]
    taken = [worth for worth, after in pairwise(worths) if worth < after]
    chosen = [part for count in range(len(taken)) for part in combinations(taken, count)]
    return {sum(worths) - 2 * sum(part) for part in chosen} | {sum(worths)}


def roman_additive(seen: Seen) -> bool | None:
    """The letters of a numeral in the question are added; nothing can be said where all numerals are options."""
    found = [word for word in re.findall(r"\b[ivxlcdm]+\b", seen.stem) if roman(word.upper())]
    if any(seen.wrong in _added(word) for word in found):
        return True
    if roman(seen.wrong_text) and _added(seen.wrong_text) != {seen.wrong}:
        return None
    return False if len("".join(found)) > 1 else None


def units_slip(seen: Seen) -> bool | None:
    """The option is one out in the smallest place."""
    return abs(seen.off) in POWERS and abs(seen.off) <= 10


NUMBER_RULES: Final[dict[str, Rule]] = {
    "count-includes-start": count_includes_start,
    "count-skip-double": miscount,
    "miscount": miscount,
    "more-less-swap": more_less_swap,
    "step-as-one": step_as_one,
    "digit-reversal": digit_reversal,
    "teen-ty": teen_ty,
    "place-value-face": place_value_face,
    "number-as-heard": number_as_heard,
    "zero-placeholder": zero_placeholder,
    "column-mixup": column_mixup,
    "place-shift": place_shift,
    "negative-size": negative_size,
    "crossing-zero": crossing_zero,
    "roman-additive": roman_additive,
    "units-slip": units_slip,
}
