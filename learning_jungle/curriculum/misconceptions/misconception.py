"""The Misconception: a way of thinking, or a mere slip, that leads to a wrong answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.taught.strands import STRAND_BY_CODE, STRANDS

#: A report may name it to a parent.
SPECIFIC: Final = "specific"
#: It explains an option but says nothing of how a child thinks, so no report names it.
SLIP: Final = "slip"
#: The last year group that reads the early form of a tip.
LAST_EARLY_YEAR: Final = 2


@dataclass(frozen=True, slots=True)
class Misconception:
    """A way to a wrong answer, mostly in ``strands`` from ``first_year`` to ``last_year``.

    ``name`` and ``tip`` are for parents; ``source`` is where the literature describes it. ``early_tip`` replaces the
    tip to Year 2 where the thing to do at home suits younger children only. ``example`` works the tip out once.
    """

    id: str
    name: str
    source: str
    strands: tuple[str, ...]
    first_year: int
    last_year: int
    tip: str
    early_tip: str | None = None
    kind: str = SPECIFIC
    example: str = ""

    @property
    def is_diagnosis(self) -> bool:
        """Whether a report may name it to a parent; a slip shows nothing of how a child thinks."""
        return self.kind == SPECIFIC

    def tip_for(self, year_group: int) -> str:
        """Return the thing to do at home that suits a year group, 0 to 6."""
        return self.early_tip if self.early_tip and year_group <= LAST_EARLY_YEAR else self.tip


def entry(
    id: str,
    name: str,
    source: str,
    codes: str,
    years: tuple[int, int],
    tip: str,
    early_tip: str | None = None,
    example: str = "",
) -> Misconception:
    """Return a specific misconception; ``codes`` are the letters of its strands in objective codes, or "all"."""
    return Misconception(id, name, source, strands(codes), *years, tip, early_tip, example=example)


def strands(codes: str) -> tuple[str, ...]:
    """Return the strand ids for codes such as "NP AS", or every strand for "all"."""
    return STRANDS if codes == "all" else tuple(STRAND_BY_CODE[code] for code in codes.split())
