"""Year 1: the ready-to-progress criteria."""

from __future__ import annotations

from typing import Final

from learning_jungle.curriculum.taught.criteria.criterion import Criterion

_YEAR: Final = 1

CRITERIA: Final = (
    Criterion("1NPV-1", _YEAR, "Count within 100, on and back, from any number"),
    Criterion("1NPV-2", _YEAR, "Know where numbers to 20 are on a line, and compare them"),
    Criterion("1NF-1", _YEAR, "Add and take away fluently within 10"),
    Criterion("1NF-2", _YEAR, "Count on and back in 2s, 5s and 10s, and so say how many there are"),
    Criterion("1AS-1", _YEAR, "Know the parts of the numbers to 10, and which are odd and even"),
    Criterion("1AS-2", _YEAR, "Read and write number sentences with +, − and =, and link them to stories"),
    Criterion("1G-1", _YEAR, "Know common flat and solid shapes, whichever way they are turned"),
    Criterion("1G-2", _YEAR, "Make shapes from smaller shapes, flat and solid"),
)
