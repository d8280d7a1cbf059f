"""A class or a year group of a table has no more children than there can be."""

from __future__ import annotations

import pytest

from learning_jungle.curriculum.checking.group_sizes import group_faults
from learning_jungle.curriculum.checking.verification import verify
from learning_jungle.curriculum.pictures.kinds import table
from tests.curriculum.checking.items import question


def asked(header: str, *counts: int):
    rows = [(name, str(count)) for name, count in zip(("lions", "tigers", "snakes"), counts, strict=True)]
    picture = table("Favourite animal", ("Choice", header), rows)
    options = (str(counts[0]), "1", "2", "3")
    return question("How many children chose lions?", options, picture=picture, objective="Y3-ST-1")


@pytest.mark.parametrize(
    ("header", "counts", "faults"),
    [
        ("Class 3A", (26, 11, 28), ["Class 3A has 65 children"]),
        ("Class 3A", (12, 9, 11), []),
        ("Year 3", (26, 11, 28), ["Year 3 has 65 children"]),
        ("Year 3", (26, 11, 20), []),
        ("Children", (126, 11, 28), []),
    ],
)
def test_a_column_counts_no_more_children_than_there_are(header, counts, faults):
    item = asked(header, *counts)
    assert group_faults(item) == faults
    assert verify(item, 3) == faults
