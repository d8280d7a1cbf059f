"""Chooses how the picture and the options of a question are laid out, and the words of its fifth answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.pictures.panels import are_stacked

VIEW_BOX: Final = re.compile(r'viewBox="0 0 ([0-9.]+) ([0-9.]+)"')
#: The highest ratio of height to width of each shape. On a telephone a taller picture is shown beside the options.
SHAPES: Final = ((0.25, "thin"), (0.45, "wide"), (0.65, "low"), (0.9, "medium"), (1.2, "square"))
#: The highest ratio of height to width of a drawing that is flat, and of one that is an option.
FLAT: Final = 0.36
FLAT_OPTION: Final = 0.56
#: The widest option of each layout, in digits; on a telephone, wider ones have a row each.
LAYOUTS: Final = ((4, "short"), (9, "medium"))
#: Letters that are wider than a digit, and by how much.
WIDE: Final = "mwMW%"
WIDE_EXTRA: Final = 0.5
#: From this year group on, children say of themselves what they have learned.
FIRST_LEARNED_YEAR: Final = 3


def not_yet_words(year_group: int) -> str:
    """Return the words of the fifth answer for a year group, 0 to 6."""
    return "I haven’t learned this yet" if year_group >= FIRST_LEARNED_YEAR else "I don’t know this yet"


def shape_of(drawing: str) -> str:
    """Return "thin", "wide", "low", "medium", "square" or "tall" for an ``<svg>`` element.

    Raises ValueError if it has no view box.
    """
    ratio = _ratio_of(drawing)
    return next((name for bound, name in SHAPES if ratio <= bound), "tall")


def is_flat(drawing: str, most: float = FLAT) -> bool:
    """Return whether an ``<svg>`` element is so low that more width makes it larger on a telephone held sideways.

    ``most`` is the highest ratio of height to width of one that is flat. Raises ValueError if it has no view box.
    """
    return _ratio_of(drawing) <= most


def _ratio_of(drawing: str) -> float:
    """Return the ratio of height to width."""
    found = VIEW_BOX.search(drawing)
    if found is None:
        raise ValueError("a drawing without a view box")
    return float(found[2]) / float(found[1])


def is_beside(shape: str) -> bool:
    """Return whether a picture of a shape is beside the words on a screen that is wider than high."""
    return shape not in ("none", "thin", "wide")


def shows_options(picture: Picture | None) -> bool:
    """Return whether the picture is made of the four options, each of them drawn."""
    return picture is not None and picture.kind == "panels"


def options_layout(options: Sequence[str], picture: Picture | None) -> str:
    """Return "drawn", "stacked", "short", "medium" or "long": how the options are arranged.

    Options that are drawn are "stacked", one under another, where they are compared by length.
    """
    if picture is not None and shows_options(picture):
        return "stacked" if are_stacked(picture.data) else "drawn"
    widest = max(map(_width, options))
    return next((name for bound, name in LAYOUTS if widest <= bound), "long")


def _width(text: str) -> float:
    """Return about how wide a text is, in digits."""
    return len(text) + WIDE_EXTRA * sum(letter in WIDE for letter in text)
