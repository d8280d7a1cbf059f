"""Two questions for each key stage in the form that a provider is asked for, so that the prompt can show them."""

from __future__ import annotations

import json
from typing import Any, Final

from learning_jungle.curriculum.taught.strands import (
    ADDITION_SUBTRACTION,
    EASY,
    FRACTIONS,
    HARD,
    MEASUREMENT,
    MEDIUM,
    MULTIPLICATION_DIVISION,
    NUMBER,
)

#: A wrong answer: its text, the working that leads to it, and the misconception or None.
_Wrong = tuple[str, str, str | None]


def _example(stem: str, strand: str, difficulty: str, expression: str, answer: str, *wrong: _Wrong) -> dict[str, Any]:
    return {
        "stem": stem,
        "strand": strand,
        "difficulty": difficulty,
        "expression": expression,
        "answer": answer,
        "wrong": [{"text": text, "expression": sum, "misconception": id} for text, sum, id in wrong],
    }


_EARLY_YEARS: Final = (
    _example(
        "Sam has 6 grapes and eats 2. How many are left?", ADDITION_SUBTRACTION, EASY, "6 - 2", "4",
        ("8", "6 + 2", "operation-swap"), ("5", "6 - 1", None), ("3", "6 - 3", None),
    ),
    _example(
        "What number is one more than 7?", NUMBER, EASY, "7 + 1", "8",
        ("6", "7 - 1", "more-less-swap"), ("7", "7", None), ("9", "7 + 2", None),
    ),
)  # fmt: skip
_KEY_STAGE_1: Final = (
    _example(
        "Mia has 8 shells and finds 5 more. How many now?", ADDITION_SUBTRACTION, MEDIUM, "8 + 5", "13",
        ("3", "8 - 5", "operation-swap"), ("12", "8 + 4", None), ("14", "8 + 6", None),
    ),
    _example(
        "There are 5 bags with 2 plums each. How many plums?", MULTIPLICATION_DIVISION, MEDIUM, "5 * 2", "10",
        ("7", "5 + 2", "add-not-multiply"), ("8", "4 * 2", "times-table-neighbour"), ("12", "6 * 2", None),
    ),
)  # fmt: skip
_LOWER_KEY_STAGE_2: Final = (
    _example(
        "A ribbon is 85 cm long. Ella cuts off 37 cm. How long is the ribbon now?", MEASUREMENT, MEDIUM,
        "85 cm - 37 cm", "48 cm",
        ("52 cm", "80 cm - 30 cm + 7 cm - 5 cm", "smaller-from-larger"), ("58 cm", "80 cm - 30 cm + 15 cm - 7 cm",
        "forget-regroup"), ("122 cm", "85 cm + 37 cm", "operation-swap"),
    ),
    _example(
        "What is 3/4 of 24?", FRACTIONS, MEDIUM, "3/4 * 24", "18",
        ("6", "24 / 4", "unit-fraction-only"), ("8", "24 / 3", None), ("72", "3 * 24", None),
    ),
)  # fmt: skip
_UPPER_KEY_STAGE_2: Final = (
    _example(
        "A theatre has 24 rows of 36 seats. 150 seats are empty. How many seats are taken?",
        MULTIPLICATION_DIVISION, HARD, "24 * 36 - 150", "714",
        ("864", "24 * 36", "partial-step"), ("1,014", "24 * 36 + 150", "operation-swap"),
        ("704", "24 * 36 - 160", None),
    ),
    _example(
        "Ravi drinks 1/4 of a bottle of juice and Ana drinks 3/8 of it. What fraction of the bottle do they drink?",
        FRACTIONS, MEDIUM, "1/4 + 3/8", "5/8",
        ("4/12", "(1 + 3) / (4 + 8)", "add-tops-and-bottoms"), ("4/8", "(1 + 3) / 8", "common-denominator-skipped"),
        ("1/8", "3/8 - 1/4", "operation-swap"),
    ),
)  # fmt: skip
_BY_YEAR: Final = (
    _EARLY_YEARS,
    _KEY_STAGE_1,
    _KEY_STAGE_1,
    _LOWER_KEY_STAGE_2,
    _LOWER_KEY_STAGE_2,
    _UPPER_KEY_STAGE_2,
    _UPPER_KEY_STAGE_2,
)


def examples_for(year_group: int) -> tuple[dict[str, Any], ...]:
    """Return two questions of the key stage of a year group, 0 to 6, as parsed JSON."""
    return _BY_YEAR[year_group]


def example_lines(year_group: int) -> str:
    """Return the two questions as JSON, one a line."""
    return "\n".join(json.dumps(example, ensure_ascii=False) for example in examples_for(year_group))
