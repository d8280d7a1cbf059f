"""How a question is laid out, so that it fits a small screen: by the shape of its picture and the length of options."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from learning_jungle.curriculum.item import Picture

VIEW_BOX: Final = re.compile(r'viewBox="0 0 ([0-9.]+) ([0-9.]+)"')
#: Height by width, up to which a picture is of that shape; what is taller stands beside the options on a telephone.
SHAPES: Final = ((0.25, "thin"), (0.45, "wide"), (0.65, "low"), (0.9, "medium"), (1.2, "square"))
#: The most characters of an option, up to which options are of that layout on a telephone; "long" is one in a row.
LAYOUTS: Final = ((5, "short"), (7, "medium"), (9, "compact"))


def shape_of(drawing: str) -> str:
    """Return "thin", "wide", "low", "medium", "square" or "tall" for a drawing, an ``<svg>`` with a view box."""
    found = VIEW_BOX.search(drawing)
    if found is None:
        raise ValueError("a drawing without a view box")
    ratio = float(found[2]) / float(found[1])
    return next((name for bound, name in SHAPES if ratio <= bound), "tall")


def shows_options(picture: Picture | None) -> bool:
    """Say whether the options are drawn in the picture, under their letters, so that their texts would repeat them."""
    return picture is not None and picture.kind == "panels"


def options_layout(options: Sequence[str], picture: Picture | None) -> str:
    """Return "letters", "short", "medium", "compact" or "long": how much room the options need."""
    if shows_options(picture):
        return "letters"
    longest = max(map(len, options))
    return next((name for bound, name in LAYOUTS if longest <= bound), "long")
