"""The strands of the mathematics programme of study, and the difficulties and subjects a diagnostic knows."""

from __future__ import annotations

from typing import Final

NUMBER: Final = "number"
ADDITION_SUBTRACTION: Final = "addition-subtraction"
MULTIPLICATION_DIVISION: Final = "multiplication-division"
FRACTIONS: Final = "fractions"
RATIO_ALGEBRA: Final = "ratio-algebra"
MEASUREMENT: Final = "measurement"
GEOMETRY: Final = "geometry"
STATISTICS: Final = "statistics"

#: In the order in which reports list them; each id with the name that a parent reads.
STRAND_NAMES: Final[dict[str, str]] = {
    NUMBER: "Number and place value",
    ADDITION_SUBTRACTION: "Addition and subtraction",
    MULTIPLICATION_DIVISION: "Multiplication and division",
    FRACTIONS: "Fractions, decimals and percentages",
    RATIO_ALGEBRA: "Ratio and algebra",
    MEASUREMENT: "Measurement",
    GEOMETRY: "Geometry",
    STATISTICS: "Statistics",
}
STRANDS: Final = tuple(STRAND_NAMES)

#: The two letters in the middle of an objective code, such as AS in Y1-AS-2, name its strand.
STRAND_BY_CODE: Final[dict[str, str]] = {
    "NP": NUMBER, "AS": ADDITION_SUBTRACTION, "MD": MULTIPLICATION_DIVISION, "FDP": FRACTIONS, "RA": RATIO_ALGEBRA,
    "AL": RATIO_ALGEBRA, "ME": MEASUREMENT, "GE": GEOMETRY, "ST": STATISTICS,
}  # fmt: skip

EASY: Final = "easy"
MEDIUM: Final = "medium"
HARD: Final = "hard"
DIFFICULTIES: Final = (EASY, MEDIUM, HARD)


def strand_of(objective: str) -> str:
    """Return the strand id of an objective code such as "Y5-FDP-7"; raises KeyError when the code names no strand."""
    return STRAND_BY_CODE[objective.split("-")[1]]


def year_of(objective: str) -> int:
    """Return the year group (0 to 6) of an objective code such as "Y5-FDP-7"."""
    return int(objective.split("-")[0][1:])
