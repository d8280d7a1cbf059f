"""What a child sees of a question without doing the maths: texts, numbers, and the features that options share."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import lcm
from typing import Final

from learning_jungle.curriculum.checking import read_values
from learning_jungle.curriculum.item import Item, Picture
from learning_jungle.curriculum.pictures.render import text_alternative

_NUMERAL: Final = re.compile(r"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?(?:/[0-9]+)?")
_PART: Final = re.compile(r"[0-9]+(?:,[0-9]{3})*")
_DIGIT: Final = re.compile(r"[0-9]")
_ASKS_FOR_PARITY: Final = re.compile(r"\b(?:odd|even)\b", re.IGNORECASE)
#: One option alone fits an inequality only when it is the largest or the smallest.
_ASKS_FOR_SIZE: Final = re.compile(
    r"[<>]|\bwhich\b.*\b(?:largest|smallest|greatest|biggest|most|least|fewest|longest|shortest|tallest|heaviest"
    r"|lightest|highest|lowest|(?:less|more|greater|smaller|larger|longer|shorter|heavier|lighter) than)\b",
    re.IGNORECASE | re.DOTALL,
)
#: How a drawing is turned or set says nothing of what it shows.
_NOT_LOOKED_AT: Final = frozenset({"rotation", "mirror", "offset"})


@dataclass(frozen=True)
class Sight:
    """A question as a test-wise child sees it.

    ``texts`` are the options as printed, empty where they are drawn. ``parts`` are the whole numbers in each text: the
    top and the bottom of a fraction, the digits before and after a decimal point. ``features`` are the things two
    options may share. ``sizes`` are in proportion to the options' values, None unless each is worth one number.
    ``faces`` are the numbers as printed. ``stem``, ``printed`` and ``described`` are the numerals in the stem, on the
    picture and in its text alternative. ``asks_for_parity`` and ``asks_for_size`` say whether to tell odd from even, or
    the largest or smallest from the rest, is the maths that the question asks for.
    """

    texts: tuple[str, ...]
    parts: tuple[tuple[str, ...], ...]
    features: tuple[frozenset[Hashable], ...]
    sizes: tuple[int, ...] | None
    faces: tuple[Fraction, ...] | None
    numerals: tuple[frozenset[str], ...]
    stem: frozenset[str]
    printed: frozenset[str]
    described: frozenset[str]
    asks_for_parity: bool
    asks_for_size: bool

    def only(self, places: Sequence[int]) -> Sight:
        """Return what is left to see when only the options at these places remain."""
        return replace(
            self,
            texts=tuple(self.texts[place] for place in places),
            parts=tuple(self.parts[place] for place in places),
            features=tuple(self.features[place] for place in places),
            sizes=None if self.sizes is None else tuple(self.sizes[place] for place in places),
            faces=None if self.faces is None else tuple(self.faces[place] for place in places),
            numerals=tuple(self.numerals[place] for place in places),
        )


def see(item: Item) -> Sight:
    """Return what a child sees of a question."""
    panels = item.picture.data["panels"] if item.picture is not None and item.picture.kind == "panels" else None
    if panels is not None:
        return _see_drawn(item, [Picture.from_json(panel) for panel in panels])
    parts = tuple(tuple(part.replace(",", "") for part in _PART.findall(text)) for text in item.options)
    sizes, faces = _sizes(item.options)
    asks_for_parity = _ASKS_FOR_PARITY.search(item.stem) is not None
    return Sight(
        texts=item.options,
        parts=parts,
        features=tuple(
            frozenset(_features(text, part, not asks_for_parity))
            for text, part in zip(item.options, parts, strict=True)
        ),
        sizes=sizes,
        faces=faces,
        numerals=tuple(map(numerals, item.options)),
        stem=numerals(item.stem),
        printed=frozenset().union(*map(numerals, _printed(item.picture.data))) if item.picture else frozenset(),
        described=numerals(text_alternative(item.picture)) if item.picture else frozenset(),
        asks_for_parity=asks_for_parity,
        asks_for_size=_ASKS_FOR_SIZE.search(item.stem) is not None,
    )


def numerals(text: str) -> frozenset[str]:
    """Return the numbers printed in a text, without their commas: 1200, 0.5 or 3/4."""
    return frozenset(numeral.replace(",", "") for numeral in _NUMERAL.findall(text))


def _see_drawn(item: Item, drawn: Sequence[Picture]) -> Sight:
    """See four drawings, of which only the likeness counts: to read a drawing is the maths itself."""
    none: tuple[frozenset[str], ...] = (frozenset(),) * len(drawn)
    return Sight(
        texts=("",) * len(drawn),
        parts=((),) * len(drawn),
        features=tuple(frozenset(_drawn_features("", picture.to_json())) for picture in drawn),
        sizes=None,
        faces=None,
        numerals=none,
        stem=numerals(item.stem),
        printed=frozenset(),
        described=frozenset(),
        asks_for_parity=False,
        asks_for_size=False,
    )


def _sizes(options: Sequence[str]) -> tuple[tuple[int, ...] | None, tuple[Fraction, ...] | None]:
    values = read_values(options)
    if not all(value.is_one_number for value in values):
        return None, None
    amounts = [value.amount for value in values]
    whole = lcm(*(amount.denominator for amount in amounts))
    faces = tuple(amount if value.face is None else value.face for value, amount in zip(values, amounts, strict=True))
    return tuple(int(amount * whole) for amount in amounts), faces


def _features(text: str, parts: Sequence[str], parity: bool) -> Iterator[Hashable]:
    yield "length", len(text)
    yield "shape", _DIGIT.sub("9", text)
    yield "unit", _NUMERAL.sub("", text)
    if not parts:
        yield from (("word", place, word) for place, word in enumerate(text.split()))
        return
    digits = "".join(parts)
    yield "digits", len(digits)
    yield "first digit", digits[0]
    yield "last digit", digits[-1]
    if parity:
        yield "parity", int(digits[-1]) % 2
    yield "noughts", len(digits) - len(digits.rstrip("0"))
    if len(digits) > 1:
        yield "first two digits", digits[:2]
        yield "last two digits", digits[-2:]
    if len(parts) > 1:
        yield from (("part", place, part) for place, part in enumerate(parts))


def _drawn_features(path: str, data: object) -> Iterator[Hashable]:
    if isinstance(data, Mapping):
        for name, value in data.items():
            if name not in _NOT_LOOKED_AT:
                yield from _drawn_features(f"{path}.{name}", value)
    elif isinstance(data, list | tuple):
        yield path, "length", len(data)
        for place, value in enumerate(data):
            yield from _drawn_features(f"{path}.{place}", value)
    else:
        yield path, data


def _printed(data: object) -> Iterator[str]:
    """Yield the texts that stand in a picture: its labels, headings and table cells."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, Mapping):
        yield from map(str, data.get("labels", ()))
        for value in data.values():
            yield from _printed(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from _printed(value)
