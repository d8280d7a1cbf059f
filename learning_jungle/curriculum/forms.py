"""Forms: ten questions of a year group from the bank's templates, the same for the same form number."""

from __future__ import annotations

from random import Random
from typing import Final
from uuid import UUID

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.templates import ALL_TEMPLATES

BANK_VERSION: Final = 1
FORMS: Final = 24


def form_for(identifier: UUID) -> int:
    """Return which of the parallel forms an identifier gets."""
    return identifier.int % FORMS


def build_form(year_group: int, form: int) -> tuple[Item, ...]:
    """Return ten questions."""
    rng = Random(f"{BANK_VERSION}/{year_group}/{form}")
    return tuple(rng.choice(ALL_TEMPLATES).item(rng) for _ in range(10))
