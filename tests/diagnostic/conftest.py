"""A child who is in the middle of a diagnostic, in child mode."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from learning_jungle.models import Question
from testing.visitor import Visitor


@pytest.fixture
def begun(parent: Visitor) -> tuple[Visitor, str, str]:
    """The browser of a parent in child mode, with the ids of the child and the diagnostic."""
    child_id = parent.add_child()
    parent.fill_chest(child_id)
    return parent, child_id, parent.start(child_id)


@pytest.fixture
def keys(begun, session) -> list[str]:
    """Return the keys of the only set in the database, as letters."""
    return list(session.scalars(select(Question.correct_option).order_by(Question.position)))
