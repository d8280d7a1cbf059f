"""A child's completed checks with their scores, and the words of the progress page on them."""

from __future__ import annotations

import uuid

from sqlalchemy.orm import Session

from testing.checks import give_checks
from testing.visitor import Visitor, words_of


def progress(parent: Visitor, child: str) -> str:
    """Return the words of a child's progress page."""
    response = parent.get(f"/diagnostic/progress/{child}")
    assert response.status_code == 200
    return words_of(response)


def give(session: Session, child: str, *scores: int, **kwargs) -> list[uuid.UUID]:
    """Give a child completed checks with these scores, the oldest first, and return their ids."""
    made = give_checks(session, [uuid.UUID(child)], scores, **kwargs)
    session.commit()
    return [ids[0] for ids in made]
