"""The ready-to-progress criteria of the Department for Education, and why some cannot be asked with four options.

Source: Department for Education (2020), "Mathematics guidance: key stages 1 and 2". Reception has no such criteria in
that guidance; its own come from the early learning goals and "Development Matters" (2023).
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Final

from learning_jungle.curriculum.taught.criteria.criterion import Criterion


def _discovered() -> Iterator[Criterion]:
    for name in sorted(module.name for module in iter_modules(__path__)):
        yield from getattr(import_module(f"{__name__}.{name}"), "CRITERIA", ())


#: Every criterion by its code: those in CRITERIA of each module of this package.
CRITERIA: Final[dict[str, Criterion]] = {criterion.code: criterion for criterion in _discovered()}
