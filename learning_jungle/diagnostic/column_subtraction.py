"""A subtraction in columns as a child worked it out, the smaller digit taken from the larger, and as it is right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.misconceptions.column_methods import smaller_from_larger
from learning_jungle.diagnostic.report import ReportedQuestion

#: The misconception that such a subtraction shows.
MISCONCEPTION: Final = "smaller-from-larger"
_STEM: Final = re.compile(r"([\d,]+) − ([\d,]+) = □")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of digits: the number on top, what is taken from it, what the child wrote and what is right.

    A digit that is not written is "". ``exchanged`` is what an exchange makes of the digit on top, or "". ``swapped``
    says whether the digit on top is the smaller one.
    """

    top: str
    taken: str
    written: str
    right: str
    exchanged: str
    swapped: bool


@dataclass(frozen=True, slots=True)
class ColumnSubtraction:
    """A subtraction with both answers and its columns, from the left."""

    position: int
    whole: int
    taken: int
    written: int
    columns: tuple[Column, ...]

    @property
    def right(self) -> int:
        """The right answer."""
        return self.whole - self.taken

    @property
    def thought(self) -> str:
        """What the child worked out in the first column that is swapped, from the right."""
        column = self._first_swapped
        return f"{column.taken} − {column.top} = {int(column.taken) - int(column.top)}"

    @property
    def exchange(self) -> str:
        """What is right there, with an exchange."""
        column = self._first_swapped
        return f"{column.exchanged} − {column.taken} = {column.right or 0}"

    @property
    def _first_swapped(self) -> Column:
        return next(column for column in reversed(self.columns) if column.swapped)


def column_subtraction(questions: Sequence[ReportedQuestion]) -> ColumnSubtraction | None:
    """Return the first question that is a plain subtraction of whole numbers and answered so, or None if none is."""
    for one in questions:
        stem = _STEM.fullmatch(one.question.stem)
        if stem and one.misconception == MISCONCEPTION:
            whole, taken = (_number(text) for text in stem.groups())
            written = smaller_from_larger(whole, taken) if whole > taken else None
            # Another's label may be on an answer that does not come about so.
            if isinstance(written, int) and one.selected_text.replace(",", "") == str(written):
                return ColumnSubtraction(one.position, whole, taken, written, _columns(whole, taken, written))
    return None


def _number(text: str) -> int:
    return int(text.replace(",", ""))


def _columns(whole: int, taken: int, written: int) -> tuple[Column, ...]:
    columns = []
    borrowed = 0
    width = len(str(whole))
    rows = (f"{number:>{width}}" for number in (whole, taken, written, whole - taken))
    for top, below, answer, right in reversed(list(zip(*rows, strict=True))):
        left = int(top) - borrowed
        borrowed = int(left < int(below.strip() or 0))
        left += 10 * borrowed
        swapped = int(top) < int(below.strip() or 0)
        exchanged = "" if left == int(top) else str(left)
        columns.append(Column(top, below.strip(), answer.strip(), right.strip(), exchanged, swapped))
    return tuple(reversed(columns))
