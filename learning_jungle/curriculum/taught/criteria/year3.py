"""The ready-to-progress criteria of Year 3."""

from __future__ import annotations

from typing import Final

from learning_jungle.curriculum.taught.criteria.criterion import Criterion

CRITERIA: Final = (
    Criterion("3NPV-1", 3, "Know that 10 tens are 100, and say how many tens are in a three-digit multiple of 10"),
    Criterion("3NPV-2", 3, "Know what each digit is worth; build and split three-digit numbers in different ways"),
    Criterion("3NPV-3", 3, "Place a three-digit number on a line; find the multiples of 10 and 100 on each side"),
    Criterion("3NPV-4", 3, "Divide 100 into 2, 4, 5 and 10 equal parts, and read scales that are so divided"),
    Criterion("3NF-1", 3, "Add and subtract fluently past 10"),
    Criterion("3NF-2", 3, "Recall the 10, 5, 2, 4 and 8 times tables and their division facts; know multiples"),
    Criterion("3NF-3", 3, "Use known facts with tens: 80 + 60 from 8 + 6, 3 × 40 from 3 × 4"),
    Criterion("3AS-1", 3, "Find what makes 100 with a two-digit number"),
    Criterion("3AS-2", 3, "Add and subtract up to three-digit numbers in columns"),
    Criterion("3AS-3", 3, "Use how adding and subtracting undo each other, and parts and wholes, to find numbers"),
    Criterion("3MD-1", 3, "Use table facts in problems of sharing, grouping and scaling"),
    Criterion("3F-1", 3, "Read and write fractions of a whole that is divided into equal parts"),
    Criterion("3F-2", 3, "Find unit fractions of amounts with division facts"),
    Criterion("3F-3", 3, "Place any fraction within 1 on a number line"),
    Criterion("3F-4", 3, "Add and subtract fractions with the same denominator within 1"),
    Criterion("3G-1", 3, "Recognise right angles in shapes and turns, however they lie"),
    Criterion("3G-2", 3, "Draw polygons by joining points; find their parallel and perpendicular sides"),
)
