"""Reception: the early learning goals of mathematics, and what "Development Matters" (2023) adds to them."""

from __future__ import annotations

from typing import Final

from learning_jungle.curriculum.taught.criteria.criterion import Criterion

_RECEPTION: Final = 0
_ALOUD: Final = "It is said aloud or done with hands, and four options only ask to recognise it."

CRITERIA: Final = (
    Criterion("ELG-N-1", _RECEPTION, "Know numbers to 10 well, also which parts each one is made of"),
    Criterion("ELG-N-2", _RECEPTION, "See how many there are, up to 5, without counting"),
    Criterion("ELG-N-3", _RECEPTION, "Know pairs to 5, also for taking away, some pairs to 10, and doubles"),
    Criterion("ELG-NP-1", _RECEPTION, "Count beyond 20 and notice the pattern of the number names"),
    Criterion("ELG-NP-2", _RECEPTION, "Compare amounts to 10: more than, fewer than, the same as"),
    Criterion("ELG-NP-3", _RECEPTION, "See patterns to 10: odd and even, doubles, and sharing equally"),
    Criterion("DM-N-1", _RECEPTION, "Know that each counting number is one more than the one before"),
    Criterion("DM-N-2", _RECEPTION, "Count sounds and actions, and count out a number of things", _ALOUD),
    Criterion("DM-SSM-1", _RECEPTION, "Know simple flat and solid shapes, and words for where things are"),
    Criterion("DM-SSM-2", _RECEPTION, "Put shapes together and take them apart", _ALOUD),
    Criterion("DM-SSM-3", _RECEPTION, "Go on with repeating patterns"),
    Criterion("DM-SSM-4", _RECEPTION, "Compare length, weight and how much something holds"),
)
