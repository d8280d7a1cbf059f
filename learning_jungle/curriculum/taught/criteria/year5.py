"""The ready-to-progress criteria of Year 5."""

from __future__ import annotations

from typing import Final

from learning_jungle.curriculum.taught.criteria.criterion import Criterion

CRITERIA: Final[tuple[Criterion, ...]] = (
    Criterion("5NPV-1", 5, "Know that 10 tenths or 100 hundredths make 1, and 10 hundredths make a tenth"),
    Criterion("5NPV-2", 5, "Know what each digit is worth in numbers with two decimal places, and part them"),
    Criterion("5NPV-3", 5, "Place numbers with two decimal places on a line, and round them to wholes and tenths"),
    Criterion("5NPV-4", 5, "Divide 1 into 2, 4, 5 and 10 equal parts, and read scales marked so"),
    Criterion("5NPV-5", 5, "Change units of measure, with common decimals and fractions"),
    Criterion("5NF-1", 5, "Recall the multiplication and division facts up to 12 × 12 fluently"),
    Criterion("5NF-2", 5, "Use known facts for calculations with tenths and hundredths"),
    Criterion("5MD-1", 5, "Multiply and divide by 10 and 100, decimals included"),
    Criterion("5MD-2", 5, "Find factors, multiples and common ones, and write a number as a product of 2 or 3 factors"),
    Criterion("5MD-3", 5, "Multiply a number of up to four digits by one digit in writing"),
    Criterion("5MD-4", 5, "Divide a number of up to four digits by one digit, and decide what the remainder means"),
    Criterion("5F-1", 5, "Find fractions of amounts with a top above 1"),
    Criterion("5F-2", 5, "Find equal fractions, and know that they have the same place on a line"),
    Criterion("5F-3", 5, "Recall the decimals equal to halves, quarters, fifths and tenths"),
    Criterion("5G-1", 5, "Compare angles, and estimate, measure and draw them in degrees"),
    Criterion("5G-2", 5, "Compare areas, and calculate the area of rectangles in standard units"),
)
