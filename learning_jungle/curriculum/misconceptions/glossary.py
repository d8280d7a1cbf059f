"""The glossary of misconceptions: why a child might choose a wrong option, and what a grown-up can do about it."""

from __future__ import annotations

from typing import Final

from learning_jungle.curriculum.misconceptions.entries.calculation import CALCULATION_ENTRIES
from learning_jungle.curriculum.misconceptions.entries.fractions import FRACTION_ENTRIES
from learning_jungle.curriculum.misconceptions.entries.measurement import MEASUREMENT_ENTRIES
from learning_jungle.curriculum.misconceptions.entries.number import NUMBER_ENTRIES
from learning_jungle.curriculum.misconceptions.misconception import SLIP, Misconception
from learning_jungle.curriculum.taught.strands import STRANDS

__all__ = ["COMBINED_SLIP", "GLOSSARY", "MISCOUNT", "NEAR_MISS", "SLIPS", "UNITS_SLIP", "Misconception"]

#: The slip to name where nothing better is known.
NEAR_MISS: Final = "near-miss"
#: One too many or too few in the smallest place.
UNITS_SLIP: Final = "units-slip"
#: Two slips or misconceptions at once.
COMBINED_SLIP: Final = "combined-slip"
#: One too many or too few when counting things.
MISCOUNT: Final = "miscount"

_SLIPS: Final = (
    (NEAR_MISS, "Very close", "So close! Ask how the answer was found, and check it together in a second way."),
    (UNITS_SLIP, "One out in the last digit", "Check the last digit of an answer on its own before moving on."),
    (COMBINED_SLIP, "Two slips at once", "Work through the question once more together, one step at a time."),
    (MISCOUNT, "One too many or too few", "Count again from the other end and see whether both counts agree."),
)


def _slip(id: str, name: str, tip: str) -> Misconception:
    return Misconception(id, name, "careless slip", STRANDS, 0, 6, tip, kind=SLIP)


#: Each misconception by its id; the ids are stored with questions and never change. Some, such as
#: "rounding-in-stages", are named by stored questions only: no template offers them any more.
GLOSSARY: Final[dict[str, Misconception]] = {
    known.id: known
    for known in (
        *NUMBER_ENTRIES,
        *CALCULATION_ENTRIES,
        *FRACTION_ENTRIES,
        *MEASUREMENT_ENTRIES,
        *(_slip(*row) for row in _SLIPS),
    )
}
SLIPS: Final = frozenset(id for id, known in GLOSSARY.items() if known.kind == SLIP)
