"""Charts and averages name the misreading that gives an option, and count no more children than there are."""

from __future__ import annotations

from learning_jungle.curriculum.questions import ALL_TEMPLATES
from tests.curriculum.samples import sample

BY_ID = {template.id: template for template in ALL_TEMPLATES}


def test_half_a_symbol_that_is_misread_is_named_so() -> None:
    for id in ("Y3-T62", "Y3-T65"):
        assert all("half-symbol" in item.misconceptions for item in sample(BY_ID[id], 30)), id


def test_a_symbol_counted_as_one_is_named_so() -> None:
    for item in sample(BY_ID["Y3-T62"], 30):
        assert item.picture is not None
        row = next(count for label, count in item.picture.data["rows"] if f"chose {label}?" in item.stem)
        named = [int(item.options[at]) for at, label in enumerate(item.misconceptions) if label == "symbol-as-one"]
        assert set(named) <= {int(row), int(row) + 1}


def test_the_columns_of_a_table_are_year_groups_with_at_most_sixty_children() -> None:
    for item in sample(BY_ID["Y3-T63"], 30):
        assert item.picture is not None
        assert list(item.picture.data["headers"]) == ["Choice", "Year 3", "Year 4"]
        for column in (1, 2):
            assert sum(int(row[column]) for row in item.picture.data["rows"]) <= 60
