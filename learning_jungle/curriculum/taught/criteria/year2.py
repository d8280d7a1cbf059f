"""The ready-to-progress criteria of Year 2."""

from __future__ import annotations

from typing import Final

from learning_jungle.curriculum.taught.criteria.criterion import Criterion

CRITERIA: Final = (
    Criterion("2NPV-1", 2, "Say what each digit of a two-digit number is worth, and split it in several ways"),
    Criterion("2NPV-2", 2, "Place a two-digit number on a line, and name the multiples of ten before and after it"),
    Criterion("2NF-1", 2, "Recall addition and subtraction facts within 10 without counting"),
    Criterion("2AS-1", 2, "Add and subtract across 10, such as 8 + 5 and 13 − 5"),
    Criterion("2AS-2", 2, "Understand subtraction as a difference, and answer how many more there are"),
    Criterion("2AS-3", 2, "Add or subtract only ones, or only tens, from a two-digit number"),
    Criterion("2AS-4", 2, "Add and subtract any two two-digit numbers"),
    Criterion(
        "2MD-1",
        2,
        "Write equal groups of 2, 5 or 10 as a multiplication and find how many there are",
    ),
    Criterion("2MD-2", 2, "Find how many equal groups there are, as a missing factor or a division"),
    Criterion("2G-1", 2, "Describe flat shapes and solids in exact words, and compare them by their properties"),
)
