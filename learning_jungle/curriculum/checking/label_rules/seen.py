"""What a label is judged by: the numbers that a child sees, the key and one wrong option."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, permutations
from typing import Final

from learning_jungle.curriculum.checking.amounts import Amount, ExpressionRefused, Number
from learning_jungle.curriculum.checking.arithmetic import value_of
from learning_jungle.curriculum.checking.expressions import Tree, parse
from learning_jungle.curriculum.checking.quantities import Value, read_numeral, read_values
from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.taught.units import unit_called

MOST_NUMBERS: Final = 14
POWERS: Final = tuple(Fraction(10) ** power for power in range(-3, 7))

_NUMERAL: Final = re.compile(
    r"(?P<pounds>£)?(?P<size>(?<![0-9])[-−]?[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?(?:(?: [0-9]+)?/[0-9]+)?)"
    r"(?: ?(?P<unit>[a-z]+[²³]?))?"
)
_FRACTION: Final = re.compile(r"(?<![0-9])([0-9]+)/([0-9]+)")
_WORDS: Final = {
    "double": 2, "twice": 2, "half": 2, "halve": 2, "halved": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4,
    "quarters": 4, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10, "tens": 10,
    "hundred": 100, "hundreds": 100, "thousand": 1_000, "tenths": 10, "dozen": 12, "pair": 2, "pairs": 2,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seen:
    """The numbers of a question in one reading: as printed, or in the base units of their measures.

    ``fractions`` are the (top, bottom) of every fraction printed, those of the key and of the option left out;
    ``repeated`` are the numbers that the stem or the picture gives more than once.
    """

    stem: str
    expression: str
    numbers: tuple[Fraction, ...]
    fractions: tuple[tuple[int, int], ...]
    key: Fraction
    wrong: Fraction
    key_text: str
    wrong_text: str
    repeated: tuple[Fraction, ...] = ()

    @property
    def off(self) -> Fraction:
        """By how much the option is too large."""
        return self.wrong - self.key

    def pairs(self) -> Iterator[tuple[Fraction, Fraction]]:
        """Yield every two numbers, the key among them, in both orders."""
        yield from permutations((*self.numbers, self.key), 2)
        yield from ((number, number) for number in self.repeated)

    def sums(self) -> set[Fraction]:
        """Return the sums of two or more of the numbers."""
        few = (*self.numbers[:8], *self.repeated[:3])
        return {sum(part, Fraction(0)) for count in range(2, len(few) + 1) for part in combinations(few, count)}

    def reached(self, steps: int = 1) -> set[Fraction]:
        """Return what one or two operations on the numbers give."""
        found = {value for a, b in permutations(self.numbers, 2) for value in _operations(a, b)}
        found |= {value for a in self.numbers for value in _operations(a, a)}
        if steps > 1:
            found |= {v for a in tuple(found)[:400] for b in self.numbers[:8] for v in (*_operations(a, b), b - a)}
        return found


Rule = Callable[[Seen], bool | None]


def _operations(a: Fraction, b: Fraction) -> tuple[Fraction, ...]:
    return (a + b, a - b, a * b, a / b) if b else (a,)


def readings(item: Item, at: int) -> list[Seen]:
    """Return the readings of a question for one option; none where the option or the key is not one number."""
    values = read_values(item.options)
    key, wrong = values[item.correct_index], values[at]
    if not (key.is_one_number and wrong.is_one_number):
        return []
    return [
        _seen(item, at, _size(key, printed), _size(wrong, printed), printed=printed)
        for printed in ((True, False) if key.face is not None else (False,))
    ]


def _size(value: Value, printed: bool) -> Fraction:
    return value.face if printed and value.face is not None else value.amount


def _seen(item: Item, at: int, key: Fraction, wrong: Fraction, *, printed: bool) -> Seen:
    stem = re.sub(r"\s+", " ", item.stem.replace("’", "'").lower())
    expression = item.expression or ""
    text = f"{stem} ; {expression}"
    found = [*_steps(expression), *_in_text(text, printed=printed)]
    found += [Fraction(_WORDS[word]) for word in re.findall(r"[a-z]+", stem) if word in _WORDS]
    found += [Fraction(power) for sign, power in (("²", 2), ("³", 3)) if sign in text]
    drawn = _in_data(item.picture.data) if item.picture else []
    found += drawn
    given = Counter([*_in_text(stem, printed=printed), *drawn])
    found += [Fraction(int(part)) for pair in _FRACTION.findall(text) for part in pair]
    if re.search(r"\b(?:estimate|closest|about)\b", stem):
        found += [_leading(number) for number in found if number >= 10]
    numbers = tuple(dict.fromkeys(found))[:MOST_NUMBERS]
    fractions = tuple((int(top), int(bottom)) for top, bottom in _FRACTION.findall(text) if int(bottom))
    repeated = tuple(number for number, times in given.items() if times > 1)
    return Seen(stem, expression, numbers, fractions, key, wrong, item.key, item.options[at], repeated)


def _leading(number: Fraction) -> Fraction:
    """Round to the first digit."""
    place = Fraction(10) ** (len(str(int(number))) - 1)
    return (number / place + Fraction(1, 2)) // 1 * place


def _in_text(text: str, *, printed: bool) -> Iterator[Fraction]:
    for match in _NUMERAL.finditer(text):
        try:
            size = read_numeral(match["size"])
        except ValueError:
            continue
        unit = unit_called(match["unit"]) if match["unit"] else None
        if not printed and match["pounds"]:
            size *= 100
        elif not printed and unit:
            size *= unit.size
        yield size


def _in_data(data: object) -> list[Fraction]:
    """Return the numbers of a picture's data, however deep."""
    if isinstance(data, int) and not isinstance(data, bool):
        return [Fraction(data)]
    if isinstance(data, str):
        return list(_in_text(data, printed=True))
    if isinstance(data, Mapping):
        return [number for part in data.values() for number in _in_data(part)]
    return [number for part in data for number in _in_data(part)] if isinstance(data, list | tuple) else []


def _steps(expression: str) -> list[Fraction]:
    """Return the worth of every part of the expression but the whole."""
    try:
        tree = parse(expression)
    except ExpressionRefused:
        return []
    return [Fraction(worth) for part in _parts(tree)[1:] if not isinstance(worth := _worth(part), Amount)]


def _parts(tree: Tree) -> list[Tree]:
    return [tree, *_parts(tree[1]), *_parts(tree[2])] if isinstance(tree, tuple) else [tree]


def _worth(tree: Tree) -> Number | Amount:
    try:
        return value_of(tree)
    except ExpressionRefused:
        return Fraction(0)


def digits(number: Fraction) -> str:
    """Return the digits of a number without its sign and point; a fraction without end has none."""
    places = 0
    while (number * 10**places).denominator != 1:
        places += 1
        if places > 6:
            return ""
    return str(abs(int(number * 10**places)))


def scaled(*numbers: Fraction) -> tuple[tuple[int, ...], int]:
    """Return decimals as whole numbers of their smallest place, and by how much they were multiplied."""
    factor = 1
    while any((number * factor).denominator != 1 for number in numbers):
        factor *= 10
        if factor > 10**6:
            return (), 1
    return tuple(int(number * factor) for number in numbers), factor
