"""The door of the checker's solvers: find the wording of a question, solve it, and name the right options."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules
from typing import Final

from learning_jungle.curriculum.checking import solvers
from learning_jungle.curriculum.checking.question import Question, Wording
from learning_jungle.curriculum.item import Item


def _discovered() -> Iterator[Wording]:
    for name in sorted(module.name for module in iter_modules(solvers.__path__)):
        yield from import_module(f"{solvers.__name__}.{name}").TABLE.wordings


#: Every wording that a solver understands: those in the TABLE of each module in ``solvers``.
WORDINGS: Final[tuple[Wording, ...]] = tuple(_discovered())

_DIGITS: Final = re.compile(r"[0-9]+")
_MOST_REMEMBERED: Final = 20_000
#: The wording that last understood a stem with these words, its numbers blanked: only an order to try wordings in.
_remembered: dict[str, Wording] = {}


@dataclass(frozen=True, slots=True)
class Solution:
    """The indices (0 to 3) of the options that are right; ``right`` is None when no solver understands the question."""

    right: frozenset[int] | None


def solve(item: Item, year_group: int) -> Solution:
    """Solve a question from its stem, its options and its picture alone; never looks at the key."""
    question = Question(item, year_group)
    text = question.stem.lower()
    shape = _DIGITS.sub("#", text)
    likely = _remembered.get(shape)
    if likely is not None:
        right = question.matching(likely.answer(question, text))
        if right is not None:
            return Solution(right)
    for wording in WORDINGS:
        right = question.matching(wording.answer(question, text))
        if right is not None:
            if len(_remembered) < _MOST_REMEMBERED:
                _remembered[shape] = wording
            return Solution(right)
    return Solution(None)
