"""The ready-to-progress criteria of Year 4."""

from __future__ import annotations

from typing import Final

from learning_jungle.curriculum.taught.criteria.criterion import Criterion

CRITERIA: Final[tuple[Criterion, ...]] = (
    Criterion("4NPV-1", 4, "Know that 10 hundreds make 1,000, and say how many hundreds are in a multiple of 100"),
    Criterion("4NPV-2", 4, "Know what each digit of a four-digit number is worth, and part it in several ways"),
    Criterion("4NPV-3", 4, "Place four-digit numbers on a line, between multiples of 100 and 1,000, and round to them"),
    Criterion("4NPV-4", 4, "Divide 1,000 into 2, 4, 5 and 10 equal parts, and read scales marked so"),
    Criterion("4NF-1", 4, "Recall the multiplication and division facts up to 12 × 12"),
    Criterion("4NF-2", 4, "Divide with something left over, and decide what the story wants done with it"),
    Criterion("4NF-3", 4, "Use known facts for calculations with hundreds"),
    Criterion("4MD-1", 4, "Multiply and divide whole numbers by 10 and 100, with whole answers"),
    Criterion("4MD-2", 4, "Change multiplication and division equations, and swap and regroup factors"),
    Criterion("4MD-3", 4, "Multiply a number in parts and put the parts together"),
    Criterion("4F-1", 4, "Place mixed numbers on a line between whole numbers"),
    Criterion("4F-2", 4, "Change mixed numbers to fractions of more than one whole, and back"),
    Criterion("4F-3", 4, "Add and subtract fractions and mixed numbers with the same denominator past a whole number"),
    Criterion("4G-1", 4, "Draw polygons from coordinates in the first quadrant, and translate points and shapes"),
    Criterion("4G-2", 4, "Know regular polygons, and find the perimeter of polygons"),
    Criterion("4G-3", 4, "Find lines of symmetry at any slant, reflect, and complete a symmetric figure"),
)
