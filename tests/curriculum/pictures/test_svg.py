"""A text in a drawing is broken only where a line may end."""

from __future__ import annotations

import pytest

from learning_jungle.curriculum.pictures.svg import wrapped


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("11 a.m.", ["11 a.m."]),
        ("about 45 minutes", ["about", "45 minutes"]),
        ("3 mice", ["3", "mice"]),
    ],
)
def test_a_number_is_not_parted_from_its_unit(text: str, lines: list[str]) -> None:
    assert wrapped(text, 10) == lines
