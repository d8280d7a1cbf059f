"""An account holds twelve children, whoever asks for more and however many ask at once."""

from __future__ import annotations

from collections import Counter

from flask import Flask
from sqlalchemy import func, select

from learning_jungle.extensions import db
from learning_jungle.family.services import MOST_CHILDREN, ChildDetails, TooManyChildren, add_child
from learning_jungle.models import Child
from testing.family import CHILD
from testing.visitor import Visitor, words_of
from tests.diagnostic.test_races import all_at_once, busy_app, new_child  # noqa: F401


def test_the_thirteenth_child_is_refused_in_kind_words(parent: Visitor) -> None:
    for _ in range(MOST_CHILDREN):
        parent.add_child()
    response = parent.post("/children/new", CHILD)
    assert response.status_code == 422
    assert "You can add up to 12 children" in words_of(response)
    assert 'value="Maya"' in response.text


def test_additions_at_once_stop_at_twelve(busy_app: Flask) -> None:  # noqa: F811
    parent_id, _, _ = new_child(busy_app)
    details = ChildDetails("Omar", 6, 1, "Hill School")

    def add(_number: int) -> str:
        add_child(db.session, parent_id, details)
        return "added"

    assert Counter(all_at_once(busy_app, add)) == {"added": MOST_CHILDREN - 1, TooManyChildren: 48 - MOST_CHILDREN + 1}
    with busy_app.app_context():
        assert db.session.scalar(select(func.count()).where(Child.parent_id == parent_id)) == MOST_CHILDREN
