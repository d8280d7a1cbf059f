"""Chooses how a question is shown and read aloud, and the words of its fifth answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from learning_jungle.curriculum.item import Picture

VIEW_BOX: Final = re.compile(r'viewBox="0 0 ([0-9.]+) ([0-9.]+)"')
#: The highest ratio of height to width of each shape. On a telephone a taller picture is shown beside the options.
SHAPES: Final = ((0.25, "thin"), (0.45, "wide"), (0.65, "low"), (0.9, "medium"), (1.2, "square"))
#: The most characters in an option for each layout on a telephone; with longer ones, "long" has one option in a row.
LAYOUTS: Final = ((5, "short"), (7, "medium"), (9, "compact"))


#: From this year group on, children say of themselves what they have learned.
FIRST_LEARNED_YEAR: Final = 3
#: The last year group of which hardly any child reads a question alone.
LAST_LISTENING_YEAR: Final = 1


def reads_first(year_group: int) -> bool:
    """Return whether questions are read aloud by themselves once a child of this year group has asked for reading.

    Older children have one switch for all reading instead.
    """
    return year_group <= LAST_LISTENING_YEAR


def not_yet_words(year_group: int) -> str:
    """Return the words of the fifth answer for a year group, 0 to 6."""
    return "I haven’t learned this yet" if year_group >= FIRST_LEARNED_YEAR else "I don’t know this yet"


def shape_of(drawing: str) -> str:
    """Return "thin", "wide", "low", "medium", "square" or "tall" for an ``<svg>`` element.

    Raises ValueError if it has no view box.
    """
    found = VIEW_BOX.search(drawing)
    if found is None:
        raise ValueError("a drawing without a view box")
    ratio = float(found[2]) / float(found[1])
    return next((name for bound, name in SHAPES if ratio <= bound), "tall")


def shows_options(picture: Picture | None) -> bool:
    """Return whether the picture shows the options with their letters, so that the page must not repeat them."""
    return picture is not None and picture.kind == "panels"


def options_layout(options: Sequence[str], picture: Picture | None) -> str:
    """Return "letters", "short", "medium", "compact" or "long": how much room the options need."""
    if shows_options(picture):
        return "letters"
    longest = max(map(len, options))
    return next((name for bound, name in LAYOUTS if longest <= bound), "long")
