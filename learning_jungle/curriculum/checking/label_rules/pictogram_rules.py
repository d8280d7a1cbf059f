"""Rules for reading a pictogram, by its symbols and what each stands for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from itertools import product
from math import ceil, floor
from typing import Final, NamedTuple

from learning_jungle.curriculum.checking.quantities import read_values
from learning_jungle.curriculum.item import Item


class Symbols(NamedTuple):
    """How many symbols the rows have that a question names, what one stands for, and what an option answers."""

    rows: tuple[Fraction, ...]
    worth: int
    answer: Fraction
    is_difference: bool


def symbols(item: Item, at: int) -> Symbols | None:
    """Return the symbols that a question is about, or None where it has no pictogram or asks for no number."""
    answer = read_values(item.options)[at]
    if item.picture is None or item.picture.kind != "pictogram" or not answer.is_one_number:
        return None
    rows = tuple(Fraction(count) for label, count in item.picture.data["rows"] if label.lower() in item.stem.lower())
    return Symbols(rows, item.picture.data["key"], answer.amount, "more" in item.stem or "fewer" in item.stem)


def _answers(seen: Symbols, readings: list[tuple[Fraction, ...]]) -> Iterator[Fraction]:
    """Yield the answers that these ways to read each row give."""
    for counts in product(*readings):
        yield abs(counts[0] - counts[-1]) if seen.is_difference else sum(counts, Fraction(0))


def symbol_as_one(seen: Symbols) -> bool | None:
    """Each symbol is counted as one thing, half of one too or not at all."""
    return seen.answer in set(_answers(seen, [(Fraction(floor(row)), Fraction(ceil(row))) for row in seen.rows]))


def half_symbol(seen: Symbols) -> bool | None:
    """The whole symbols are read well, and a half is left out, or counted as a whole symbol or as one thing."""
    readings = [
        tuple(map(Fraction, (seen.worth * floor(row), seen.worth * ceil(row), seen.worth * floor(row) + 1)))
        if row.denominator > 1
        else (seen.worth * row,)
        for row in seen.rows
    ]
    right = next(_answers(seen, [(seen.worth * row,) for row in seen.rows]))
    return any(row.denominator > 1 for row in seen.rows) and seen.answer in {*_answers(seen, readings)} - {right}


PICTOGRAM_RULES: Final[Mapping[str, Callable[[Symbols], bool | None]]] = {
    "symbol-as-one": symbol_as_one,
    "half-symbol": half_symbol,
}
