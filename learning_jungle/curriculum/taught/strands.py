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
#: Other names up to a year group, the last that reads them, so that no name has what comes in a later year.
_EARLY_NAMES: Final[dict[str, tuple[tuple[int, str], ...]]] = {
    NUMBER: ((0, "Numbers and counting"),),
    ADDITION_SUBTRACTION: ((0, "Adding and taking away"),),
    MULTIPLICATION_DIVISION: ((0, "Doubling and sharing"), (1, "Equal groups and sharing")),
    FRACTIONS: ((1, "Halves and quarters"), (3, "Fractions"), (4, "Fractions and decimals")),
    MEASUREMENT: ((0, "Comparing and measuring"),),
    GEOMETRY: ((0, "Shapes and patterns"), (1, "Shapes and turns")),
}

#: The two letters in the middle of an objective code, such as AS in Y1-AS-2, name its strand.
STRAND_BY_CODE: Final[dict[str, str]] = {
    "NP": NUMBER, "AS": ADDITION_SUBTRACTION, "MD": MULTIPLICATION_DIVISION, "FDP": FRACTIONS, "RA": RATIO_ALGEBRA,
    "AL": RATIO_ALGEBRA, "ME": MEASUREMENT, "GE": GEOMETRY, "ST": STATISTICS,
}  # fmt: skip

EASY: Final = "easy"
MEDIUM: Final = "medium"
HARD: Final = "hard"
DIFFICULTIES: Final = (EASY, MEDIUM, HARD)


def strand_name(strand: str, year_group: int) -> str:
    """Return the name of a strand that a parent of a child in this year group, 0 to 6, reads."""
    early = (name for last_year, name in _EARLY_NAMES.get(strand, ()) if year_group <= last_year)
    return next(early, STRAND_NAMES[strand])


def strand_of(objective: str) -> str:
    """Return the strand id of an objective code such as "Y5-FDP-7"; raises KeyError when the code names no strand."""
    return STRAND_BY_CODE[objective.split("-")[1]]


def year_of(objective: str) -> int:
    """Return the year group (0 to 6) of an objective code such as "Y5-FDP-7"."""
    return int(objective.split("-")[0][1:])
