"""A check of how many children a chart or table counts in one class or one year group."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from learning_jungle.curriculum.item import Item

MOST_IN_CLASS: Final = 32
MOST_IN_YEAR: Final = 60
_GROUP: Final = re.compile(r"(class|year) [0-9]+[a-z]?", re.IGNORECASE)


def group_faults(item: Item) -> list[str]:
    """Return which columns of a table count more children than a class or a year group has."""
    if item.picture is None or item.picture.kind != "table":
        return []
    headers, rows = item.picture.data["headers"], item.picture.data["rows"]
    totals = {header: sum(_counts(rows, column)) for column, header in enumerate(headers)}
    return [
        f"{header} has {total} children"
        for header, total in totals.items()
        if (group := _GROUP.fullmatch(header)) and total > _most(group[1])
    ]


def _counts(rows: list[list[str]], column: int) -> Iterator[int]:
    """Yield the numbers of one column, without its total."""
    return (int(row[column]) for row in rows if row[column].isdigit() and row[0].lower() != "total")


def _most(group: str) -> int:
    return MOST_IN_CLASS if group.lower() == "class" else MOST_IN_YEAR
