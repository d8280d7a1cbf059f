"""The ready-to-progress criteria of Year 6."""

from __future__ import annotations

from typing import Final

from learning_jungle.curriculum.taught.criteria.criterion import Criterion

_ASKED: Final = (
    ("6NPV-1", "Make a number 10, 100 or 1,000 times the size, or a tenth, hundredth or thousandth of it"),
    ("6NPV-2", "Know what each digit is worth to ten million and in decimals, and take such numbers apart"),
    ("6NPV-3", "Place numbers to ten million and decimals between others, and round them"),
    ("6NPV-4", "Cut powers of ten into 2, 4, 5 or 10 equal parts, and read scales marked like this"),
    ("6AS/MD-1", "Say how two numbers are related by adding, and how by multiplying"),
    ("6AS/MD-2", "Derive a calculation from one that is given, without working it out from the start"),
    ("6AS/MD-3", "Solve problems about ratios"),
    ("6AS/MD-4", "Solve problems with two unknowns"),
    ("6F-1", "See when a fraction can be simplified, and simplify it with a common factor"),
    ("6F-2", "Write fractions with a common denominator to compare those that are close"),
    ("6F-3", "Compare fractions of different denominators, above one whole too, in the way that suits them"),
    ("6G-1", "Put together and take apart shapes by their lengths, angles and area, and solve problems about them"),
)

CRITERIA: Final[tuple[Criterion, ...]] = tuple(Criterion(code, 6, text) for code, text in _ASKED)
