"""How far a child has come, as the family's pages need to know it.

Diagnostics live above this package, so the factory hands the look-up in: imports keep pointing one way.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from flask import Flask, current_app
from sqlalchemy.orm import Session

EXTENSION: Final = "family.progress"


@dataclass(frozen=True, slots=True)
class Progress:
    """A child's diagnostic: ``answered`` of ``total`` questions, and once ``completed`` its percentage and rank."""

    diagnostic_id: uuid.UUID
    answered: int
    total: int
    completed: bool
    score_percentage: Decimal | None = None
    rank: str | None = None


#: Given a session and the ids of children, returns the progress of those who have begun.
ProgressLookup = Callable[[Session, Collection[uuid.UUID]], Mapping[uuid.UUID, Progress]]


def register_progress(app: Flask, lookup: ProgressLookup) -> None:
    """Tell the family's pages where progress is looked up."""
    app.extensions[EXTENSION] = lookup


def progress_lookup() -> ProgressLookup:
    """Return the look-up that the factory registered."""
    return current_app.extensions[EXTENSION]
