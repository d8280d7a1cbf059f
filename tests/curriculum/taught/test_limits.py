"""A question beyond its year group's limits is found, and the limits are defined in one place."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from learning_jungle.ai.verification import fault
from learning_jungle.curriculum import checking
from learning_jungle.curriculum.taught.limits import LIMITS, limit_faults
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from tests.curriculum.checking.items import question

PACKAGE = Path(checking.__file__).parents[2]


@pytest.mark.parametrize(
    ("stem", "options", "year_group", "found"),
    [
        ("12 + 5 = □", ("17", "7", "16", "27"), 0, "'+' is met in a later year"),
        ("3 × 4 = □", ("12", "7", "9", "16"), 1, "'×' is met in a later year"),
        ("5 − 9 = □", ("−4", "4", "14", "5"), 3, "a number is negative"),
        ("0.5 + 0.2 = □", ("0.7", "0.3", "7", "0.07"), 3, "a number has too many decimal places"),
        ("What is 1/20 of 40?", ("2", "20", "4", "10"), 3, "a fraction is too fine"),
        ("Write 25% as a decimal.", ("0.25", "2.5", "25", "0.02"), 4, "'%' is met in a later year"),
        ("What is 5²?", ("25", "10", "7", "52"), 4, "'²' is met in a later year"),
        ("(4 + 5) × 3 = □", ("27", "19", "12", "17"), 5, "'(4 +' is met in a later year"),
        ("900 + 700 = □", ("1,600", "1,500", "200", "160"), 3, "a number is too large"),
        ("2 + 3 = □", ("5", "1", "6", "5,000"), 1, "a number is too large"),
    ],
)
def test_what_is_beyond_the_year_group_is_found(
    stem: str, options: tuple[str, str, str, str], year_group: int, found: str
) -> None:
    assert limit_faults(stem, options, 0, year_group) == [found]
    assert limit_faults(stem, options, 0, 6) == []


def test_a_wrong_option_may_have_one_digit_more_than_the_key() -> None:
    stem = "60 + 60 = □"
    assert limit_faults(stem, ("120", "1,200", "66", "12"), 0, 1) == []
    assert limit_faults(stem, ("120", "1,200", "66", "12"), 1, 1) == ["a number is too large"]


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_the_checker_and_the_ai_agree_on_the_largest_number(year_group: int) -> None:
    largest = LIMITS[year_group].largest
    for number, beyond in ((largest, False), (largest + 1, True)):
        wrong = [str(number - less) for less in (1, 2, 3)]
        item = question(f"What number comes just after {number - 1}?", (str(number), *wrong))
        assert ("a number is too large" in checking.verify(item, year_group)) is beyond
        assert (fault(item, year_group) == "a number is too large") is beyond


def test_year_2_has_the_limit_of_its_tables_in_the_bank_and_from_an_ai() -> None:
    item = question("140 − 10 = □", ("130", "150", "120", "30"), expression="140 - 10")
    assert checking.verify(item, 2)
    assert fault(item, 2) == "a number is too large"


def test_no_table_of_limits_stands_outside_the_room_of_what_is_taught() -> None:
    rooms = ("ai", *(f"curriculum/{room}" for room in ("checking", "misconceptions", "papers", "pictures", "wording")))
    for path in (path for room in rooms for path in (PACKAGE / room).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Tuple | ast.List) and len(node.elts) == len(YEAR_GROUPS):
                numbers = all(isinstance(each, ast.Constant) and isinstance(each.value, int) for each in node.elts)
                assert not numbers, f"{path}:{node.lineno} has a number for each year group"
