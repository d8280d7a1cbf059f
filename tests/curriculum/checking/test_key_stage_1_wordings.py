"""The checker solves the wordings of Year 2, each with the right option in another place than the tempting one."""

from __future__ import annotations

import pytest

from learning_jungle.curriculum.checking.solving import solve
from learning_jungle.curriculum.item import four
from tests.curriculum.checking.items import question


@pytest.mark.parametrize(
    ("stem", "options", "right"),
    [
        ("Which multiple of 10 comes just before 36?", "40 30 26 35", 1),
        ("Which multiple of 10 comes just after 36?", "40 30 46 37", 0),
        ("Which multiple of 10 comes just before 40?", "40 50 30 39", 2),
        ("In 58, what is the first digit worth?", "5 80 8 50", 3),
        ("In 58, what is the last digit worth?", "5 80 8 50", 2),
        ("Which two numbers are both odd?", "23 and 90|76 and 69|23 and 69|76 and 90", 2),
        ("Which two numbers are both even?", "48 and 66|51 and 66|48 and 73|51 and 73", 0),
        ("Which is the same as 5 + 5 + 5?", "5 × 5|5 + 3|5 × 3|5 + 5", 2),
        ("Which unit is best to measure how long a bus is?", "centimetres|metres|grams|kilograms", 1),
        ("About how long is a pencil?", "15 m|150 cm|15 cm|150 m", 2),
        ("About how heavy is a child?", "25 g|250 kg|250 g|25 kg", 3),
        ("Which shape has more sides than a pentagon?", "kite|hexagon|pentagon|triangle", 1),
        ("Which shape has fewer vertices than a rectangle?", "kite|hexagon|pentagon|triangle", 3),
        ("Which solid has as many faces as a cube?", "cone|cuboid|square-based pyramid|triangular prism", 1),
    ],
)
def test_a_wording_is_solved(stem: str, options: str, right: int) -> None:
    texts = options.split("|" if "|" in options else " ")

    assert solve(question(stem, four(texts)), 2).right == {right}


@pytest.mark.parametrize("stem", ["About how long is a giraffe?", "Which shape has more sides than a circle?"])
def test_a_thing_that_is_not_known_is_not_solved(stem: str) -> None:
    assert solve(question(stem, ("4 m", "4 cm", "40 m", "40 cm")), 2).right is None
