"""Valid questions from the bank, and the faults that a model may put into them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.ai.scope import DRAWN_STRANDS
from learning_jungle.curriculum.checking.dimensions import NUMBER
from learning_jungle.curriculum.checking.quantities import read_value
from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.taught.strands import year_of
from learning_jungle.curriculum.wording.numerals import decimal_numeral

#: Templates whose expressions do not keep the prompt's rules: they use numbers that the stem does not print (a rounded
#: one, a factor, the step of a sequence), or leave out some that it does.
_NOT_BY_THE_RULES: Final = frozenset(
    (
        "Y3-T34", "Y5-T06", "Y5-T08", "Y5-T31", "Y5-T32", "Y5-T37", "Y5-T50", "Y5-T64", "Y5-T66", "Y6-T04", "Y6-T05",
        "Y6-T12", "Y6-T16", "Y6-T35", "Y6-T45", "Y6-T63", "Y6-T64", "Y6-T67", "Y6-T74", "Y6-T77", "Y6-T78", "Y6-T80",
        "Y6-T85", "Y6-T87",
    )
)  # fmt: skip
#: A question and its year group.
Asked = tuple[Item, int]

_NUMERAL: Final = re.compile(r"(?<![\w.,/])\d[\d,]*(?:\.\d+)?")
_SWAPS: Final = {
    "cm": "m", "m": "cm", "km": "m", "mm": "cm", "kg": "g", "g": "kg", "ml": "l", "l": "ml", "cm²": "m²", "m²": "cm²",
    "seconds": "minutes", "minutes": "seconds", "hours": "minutes", "centimetres": "metres", "kilometres": "metres",
}  # fmt: skip
_UNIT: Final = re.compile(rf"(?<=[\d y] )(?:{'|'.join(sorted(_SWAPS, key=len, reverse=True))})\b(?!²)")


def good_items(count: int, seed: int = 5) -> list[Asked]:
    """Return questions of the bank that a provider is asked for, with an expression by the prompt's rules.

    The templates are used in turn, so that each has an equal share.
    """
    rng = Random(seed)
    usable = [
        template
        for template in ALL_TEMPLATES
        if (item := template.item(rng)).expression
        and not item.picture
        and item.strand not in DRAWN_STRANDS
        and item.template not in _NOT_BY_THE_RULES
    ]
    found: list[Asked] = []
    while len(found) < count:
        for template in usable:
            item = template.item(rng)
            if item.expression and item.picture is None:
                found.append((item, year_of(item.objective)))
    return found[:count]


def key_off_by_one(item: Item, rng: Random) -> Item | None:
    """Change the value of the marked option by one."""
    match = _NUMERAL.search(item.key)
    if match is None:
        return None
    number = Fraction(match[0].replace(",", "")) + rng.choice((1, -1))
    wrong = item.key[: match.start()] + decimal_numeral(number) + item.key[match.end() :]
    return with_option(item, item.correct_index, wrong) if number >= 0 and wrong not in item.options else None


def key_marked_wrong(item: Item, rng: Random) -> Item:
    """Mark a wrong option as the key."""
    return replace(item, correct_index=rng.choice([at for at in range(4) if at != item.correct_index]))


def equal_options(item: Item, rng: Random) -> Item:
    """Make a wrong option equal to the key or to another wrong option, perhaps in another notation."""
    at, like = rng.sample(range(4), 2)
    if at == item.correct_index:
        at, like = like, at
    return with_option(item, at, other_dress(item.options[like], rng))


def foreign_expression(item: Item, rng: Random, others: list[Asked]) -> Item:
    """Replace the expression with that of another question, unless it has the same numbers, as 28 / 4 and 1/4 * 28."""
    own = _numbers(item)
    expressions = {other.expression for other, _ in others if not _numbers(other) <= own}
    return replace(item, expression=rng.choice(sorted(expressions, key=str)))


def _numbers(item: Item) -> set[str]:
    return set(re.findall(r"[0-9.]+", item.expression or ""))


def units_swapped(item: Item, rng: Random) -> Item | None:
    """Change the unit of the key, of all options or of the stem."""
    changed = (_swapped_key(item), _swapped_options(item), _swapped_stem(item))
    ways = [way for way in changed if way is not None]
    return rng.choice(ways) if ways else None


def stem_changed(item: Item, rng: Random) -> Item | None:
    """Change a number in the stem."""
    matches = list(_NUMERAL.finditer(item.stem))
    if not matches:
        return None
    match = rng.choice(matches)
    number = Fraction(match[0].replace(",", "")) + rng.choice((1, 2, 3, 10))
    return replace(item, stem=item.stem[: match.start()] + decimal_numeral(number) + item.stem[match.end() :])


def with_option(item: Item, at: int, text: str) -> Item:
    """Return an item with the text of one option replaced."""
    options = tuple(text if n == at else option for n, option in enumerate(item.options))
    return replace(item, options=options)


def other_dress(text: str, rng: Random) -> str:
    """Return the same value in another notation, or the text itself if there is none."""
    value = read_value(text)
    dresses = [text]
    if value.dimension == NUMBER and isinstance(value.magnitude, Fraction):
        size = value.magnitude
        dresses.append(f"{2 * size.numerator}/{2 * size.denominator}")
        if size.denominator in (1, 2, 4, 5, 10, 100):
            dresses += [decimal_numeral(size), f"{decimal_numeral(size * 100)}%"]
    if match := re.fullmatch(r"£(\d+)\.(\d\d)", text):
        dresses.append(f"{int(match[1]) * 100 + int(match[2])}p")
    if match := re.fullmatch(r"(\d+) cm", text):
        dresses.append(f"{10 * int(match[1])} mm")
    return rng.choice(dresses)


def _swapped_key(item: Item) -> Item | None:
    wrong = _UNIT.sub(lambda match: _SWAPS[match[0]], item.key)
    if item.key.startswith("£"):
        wrong = f"{item.key[1:].replace('.', '')}p" if "." not in item.key else f"{item.key[1:].split('.')[0]}p"
    elif re.fullmatch(r"\d+p", item.key):
        wrong = f"£{item.key[:-1]}"
    return None if wrong == item.key or wrong in item.options else with_option(item, item.correct_index, wrong)


def _swapped_options(item: Item) -> Item | None:
    options = tuple(_UNIT.sub(lambda match: _SWAPS[match[0]], option) for option in item.options)
    return None if options == item.options else replace(item, options=options)


def _swapped_stem(item: Item) -> Item | None:
    stem = _UNIT.sub(lambda match: _SWAPS[match[0]], item.stem)
    # A question stays correct if all its units are replaced with the same other unit.
    return None if stem == item.stem or not _UNIT.search(item.key) else replace(item, stem=stem)


def corruptions(items: list[Asked], seed: int = 7) -> Iterator[tuple[str, Item, int]]:
    """Yield each question with each fault that applies to it, with the fault's name and the year group."""
    rng = Random(seed)
    ways: tuple[tuple[str, Callable[[Item], Item | None]], ...] = (
        ("key off by one", lambda item: key_off_by_one(item, rng)),
        ("another option marked", lambda item: key_marked_wrong(item, rng)),
        ("two options equal", lambda item: equal_options(item, rng)),
        ("expression of another question", lambda item: foreign_expression(item, rng, items)),
        ("units swapped", lambda item: units_swapped(item, rng)),
        ("number in the stem changed", lambda item: stem_changed(item, rng)),
    )
    for item, year_group in items:
        for name, spoil in ways:
            spoilt = spoil(item)
            if spoilt is not None:
                yield name, spoilt, year_group
