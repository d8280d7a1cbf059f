"""Every page executes a fixed number of SQL statements, whatever the amount of data."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from flask import Flask
from sqlalchemy import event

from learning_jungle.extensions import db
from learning_jungle.questions.services import question_set_for
from learning_jungle.questions.stored_sets import stored_set
from testing.family import CHEST, CHILD
from testing.visitor import Visitor


@contextmanager
def counted(app: Flask) -> Iterator[list[str]]:
    """Collect the statements executed, without the savepoints of the tests' rolled-back transaction."""
    seen: list[str] = []

    def note(_connection, _cursor, statement: str, *_rest) -> None:
        if not statement.startswith(("SAVEPOINT", "RELEASE", "ROLLBACK TO")):
            seen.append(statement)

    with app.app_context():
        connection = db.engines[None]
    event.listen(connection, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(connection, "before_cursor_execute", note)


@pytest.fixture
def family(parent: Visitor) -> dict[str, str]:
    """A family with one child in the middle of a diagnostic, one finished, and others, which must cost nothing."""
    finished = parent.finished(first_name="Omar")
    parent.grown_up()
    for name in ("Ada", "Bo", "Cai", "Dee", "Eli"):
        parent.fill_chest(parent.add_child(first_name=name))
    child = parent.add_child()
    parent.fill_chest(child)
    diagnostic = parent.start(child)
    for n in range(1, 10):
        parent.answer(diagnostic, n, "A")
    parent.grown_up()
    return {"child": child, "diagnostic": diagnostic, "finished": finished, "new": parent.add_child(first_name="Finn")}


GETS = [
    ("/children/", 3),
    ("/children/new", 1),
    ("/children/{child}/edit", 2),
    ("/children/{child}/chest", 3),
    ("/children/{child}/delete", 2),
    ("/children/{child}/animal", 2),
    ("/diagnostic/start/{child}", 3),
    ("/diagnostic/{diagnostic}/question/1", 1),
    ("/diagnostic/{diagnostic}/submit", 1),
    ("/diagnostic/{finished}/results", 2),
    ("/diagnostic/{finished}/report", 3),
    ("/auth/account", 2),
    ("/auth/account/export", 6),
    ("/ai/status", 0),
    ("/health", 2),
    ("/privacy", 1),
]


@pytest.mark.parametrize(("path", "number"), GETS)
def test_a_page_sends_its_stated_number_of_statements(app, parent: Visitor, family, path: str, number: int) -> None:
    parent.get(path.format(**family))
    with counted(app) as seen:
        assert parent.get(path.format(**family)).status_code == 200
    assert len(seen) == number, "\n".join(seen)


POSTS = [
    ("/diagnostic/{diagnostic}/question/10", {"answer": "B"}, 2),
    ("/diagnostic/start/{child}", {}, 4),
    ("/children/{child}/edit", CHILD | {"first_name": "May"}, 3),
    ("/children/{child}/chest", CHEST, 5),
    ("/children/{child}/animal", {"animal": "sloth", "colour": "pink"}, 3),
    # The lock on the parent, the look for a child of the same form and the count of siblings hold also when two
    # requests race.
    ("/children/new", CHILD, 5),
    ("/children/{child}/delete", {"confirm": "Maya"}, 3),
]


@pytest.mark.parametrize(("path", "data", "number"), POSTS)
def test_a_form_sends_its_stated_number_of_statements(
    app, parent: Visitor, family, path: str, data, number: int
) -> None:
    with counted(app) as seen:
        assert parent.post(path.format(**family), data).status_code == 303
    assert len(seen) == number, "\n".join(seen)


def test_a_first_start_sends_at_most_six(app, session, parent: Visitor, family) -> None:
    # A paper's set is stored and loaded once for all children, so it is not part of a start.
    set_id = question_set_for(session, uuid.UUID(family["new"]), int(CHILD["age"]), int(CHILD["year_group"]))
    session.commit()
    stored_set(session, set_id)
    with counted(app) as seen:
        parent.start(family["new"])
    assert len(seen) <= 6, "\n".join(seen)


def test_a_submit_sends_at_most_six(app, parent: Visitor, family) -> None:
    parent.answer(family["diagnostic"], 10, "A")
    with counted(app) as seen:
        assert parent.submit(family["diagnostic"]).status_code == 303
    assert len(seen) <= 6, "\n".join(seen)
