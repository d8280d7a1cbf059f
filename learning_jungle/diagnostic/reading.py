"""Decides which children have questions read to them without asking each time."""

from __future__ import annotations

from typing import Final

#: The last year group of which hardly any child reads a question alone.
LAST_LISTENING_YEAR: Final = 1


def reads_each_question(year_group: int) -> bool:
    """Return whether each question is read aloud by itself to a child of a year group, 0 to 6, who has asked for one.

    Older children have one switch for all reading instead.
    """
    return year_group <= LAST_LISTENING_YEAR
