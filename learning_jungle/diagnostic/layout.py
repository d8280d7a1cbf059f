"""How a question is laid out, so that it fits a small screen: by the shape of its picture and the length of options."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from learning_jungle.curriculum.picture import Picture

VIEW_BOX: Final = re.compile(r'viewBox="0 0 ([0-9.]+) ([0-9.]+)"')
#: Height by width, up to which a picture is of that shape; what is taller stands beside the options on a telephone.
SHAPES: Final = ((0.25, "thin"), (0.45, "wide"), (0.9, "medium"), (1.2, "square"))
#: So many characters still fit two options in a row of a telephone.
MOST_SIDE_BY_SIDE: Final = 9
MOST_LARGE: Final = 5


def shape_of(drawing: str) -> str:
    """Return "thin", "wide", "medium", "square" or "tall" for a drawn picture, an ``<svg>`` element with a view box."""
    found = VIEW_BOX.search(drawing)
    if found is None:
        raise ValueError("a drawing without a view box")
    ratio = float(found[2]) / float(found[1])
    return next((name for bound, name in SHAPES if ratio <= bound), "tall")


def shows_options(picture: Picture | None) -> bool:
    """Say whether the options are drawn in the picture, under their letters, so that their texts would repeat them."""
    return picture is not None and picture.kind == "panels"


def options_layout(options: Sequence[str], picture: Picture | None) -> str:
    """Return "letters", "short", "medium" or "long": how much room the options need."""
    if shows_options(picture):
        return "letters"
    longest = max(map(len, options))
    if longest <= MOST_LARGE:
        return "short"
    return "medium" if longest <= MOST_SIDE_BY_SIDE else "long"
