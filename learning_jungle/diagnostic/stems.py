"""Parts a stem into calculations, which are shown large, and words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from learning_jungle.curriculum.taught.units import UNITS

#: The most characters of a calculation for each of its sizes; a longer one is in the smallest, and may break.
SIZES: Final = ((11, "sum"), (18, "sum-long"))
#: The words of a stem with more characters than this are smaller.
LONG_STORY: Final = 90

_SYMBOLS: Final = "|".join(re.escape(unit.symbol) for unit in UNITS if unit.symbol)
_TERM: Final = rf"[(£−]*(?:[0-9][0-9,.]*|□)(?:/(?:[0-9]+|□))?[²³%]?(?: [0-9]+/[0-9]+)?(?: ?(?:{_SYMBOLS})(?!\w))?\)?"
_CALCULATION: Final = re.compile(rf"({_TERM}(?: (?:[+−×÷=<>]|of) {_TERM})+)(\.)?(?:\s+|$)")
#: The end of a sentence, but not of "9 a.m.".
_SENTENCE_END: Final = re.compile(r"(?<=[.!?])(?<!\.m\.)\s+(?=[A-Z0-9£(□−])")
_FRACTION: Final = re.compile(r"([0-9]+|□)/([0-9]+|□)")


@dataclass(frozen=True, slots=True)
class StemPart:
    """A part of a stem and its size: "sum", "sum-long", "sum-longer", "story" or "story-long".

    ``stop`` is the full stop behind a calculation, which is not shown at the end of its line. ``role`` is "told" or
    "asked" for what a story says and for the question that ends a stem of two sentences or more, "" for any other part.
    """

    text: str
    size: str
    stop: str = ""
    role: str = ""

    @property
    def is_sum(self) -> bool:
        """Whether the part is a calculation."""
        return self.size.startswith("sum")


def stem_parts(stem: str) -> tuple[StemPart, ...]:
    """Return the parts of a stem in order.

    A calculation is a part if the stem begins with it, or is nothing else; so is the question that ends a story.
    """
    found = _CALCULATION.match(stem)
    if found is None:
        return _story_parts(stem)
    first = StemPart(found[1], _sum(found[1]), found[2] or "")
    after = _story_parts(stem[found.end() :])
    return (first, *(replace(part, role="asked") if part.text.endswith("?") else part for part in after))


def _story_parts(story: str) -> tuple[StemPart, ...]:
    if not story:
        return ()
    size = "story-long" if len(story) > LONG_STORY else "story"
    ends = list(_SENTENCE_END.finditer(story))
    if not ends or not story.endswith("?"):
        return (StemPart(story, size),)
    last = ends[-1]
    return StemPart(story[: last.start()], size, role="told"), StemPart(story[last.end() :], size, role="asked")


def _sum(text: str) -> str:
    shown = _FRACTION.sub(lambda found: max(found[1], found[2], key=len) + " ", text)
    return next((size for most, size in SIZES if len(shown) <= most), "sum-longer")
