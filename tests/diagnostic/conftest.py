"""A child in the middle of a diagnostic."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from learning_jungle.models import Question
from testing.visitor import Visitor


@pytest.fixture
def begun(parent: Visitor) -> tuple[Visitor, str, str]:
    """A parent who has handed the screen over, with the ids of child and diagnostic."""
    child_id = parent.add_child()
    parent.fill_chest(child_id)
    return parent, child_id, parent.start(child_id)


@pytest.fixture
def keys(begun, session) -> list[str]:
    """The right letters of the one set in the database."""
    return list(session.scalars(select(Question.correct_option).order_by(Question.position)))
