"""Every page executes a fixed number of SQL statements, whatever the amount of data."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import event, insert, text

from learning_jungle.extensions import db
from learning_jungle.models import Diagnostic, TreasureChest
from learning_jungle.questions import stored_sets
from learning_jungle.questions.services import question_set_for
from learning_jungle.questions.stored_sets import stored_set
from testing.checks import give_checks
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
    ("/diagnostic/{finished}/certificate", 2),
    ("/diagnostic/{finished}/report", 3),
    ("/diagnostic/{finished}/share", 3),
    ("/auth/account", 3),
    ("/auth/account/export", 7),
    ("/ai/status", 0),
    ("/health", 2),
    ("/privacy", 1),
    ("/try", 1),
    ("/sample-report", 1),
    ("/robots.txt", 0),
    ("/manifest.webmanifest", 0),
    ("/privacy/children", 1),
    ("/accessibility", 1),
]


def test_each_page_sends_its_stated_number_of_statements(app, parent: Visitor, family) -> None:
    """All pages are opened for one family, because a family takes longer to make than the pages to open."""
    for path, number in GETS:
        parent.get(path.format(**family))
        with counted(app) as seen:
            assert parent.get(path.format(**family)).status_code == 200, path
        assert len(seen) == number, "\n".join([path, *seen])
        if "/question/" in path or path.endswith(("/submit", "/results", "/certificate")):
            # These pages take the device into child mode.
            parent.grown_up()


POSTS = [
    ("/diagnostic/{diagnostic}/question/10", {"answer": "B"}, 2),
    ("/diagnostic/start/{child}", {}, 4),
    ("/children/{child}/edit", CHILD | {"first_name": "May"}, 3),
    ("/children/{child}/chest", CHEST, 5),
    ("/children/{child}/animal", {"animal": "sloth", "colour": "pink"}, 3),
    # The lock on the parent, the look for a child of the same form and the count of siblings hold also when two
    # requests race.
    ("/children/new", CHILD, 5),
    ("/children/{child}/delete", {"confirm": "May"}, 3),
    ("/diagnostic/{finished}/share", {}, 4),
    ("/diagnostic/{finished}/share/end", {}, 3),
]


def test_each_form_sends_its_stated_number_of_statements(app, parent: Visitor, family) -> None:
    # A child that has not chosen yet has an animal by its id, which may be the one that is chosen below.
    assert parent.post(f"/children/{family['child']}/animal", {"animal": "tiger", "colour": "teal"}).status_code == 303
    for path, data, number in POSTS:
        with counted(app) as seen:
            assert parent.post(path.format(**family), data).status_code == 303, path
        assert len(seen) == number, "\n".join([path, *seen])
        if "/start/" in path or "/question/" in path:
            # These take the device into child mode.
            parent.grown_up()


def test_an_answer_that_brings_the_next_question_sends_no_more_than_a_form(app, parent: Visitor, family) -> None:
    data = {"answer": "C", "replaces": "A", "reply": "next"}
    with counted(app) as seen:
        assert parent.post(f"/diagnostic/{family['diagnostic']}/question/3", data).json["page"]
    assert len(seen) == 2, "\n".join(seen)


@pytest.mark.parametrize("number", [1, 11])
def test_moving_up_sends_three_for_any_number_of_children(app, session, parent: Visitor, number: int) -> None:
    for _ in range(number):
        parent.add_child()
    session.execute(text("UPDATE child SET year_confirmed = year_confirmed - 1"))
    session.commit()
    with counted(app) as seen:
        assert parent.post("/children/school-year", {"moved": "all"}).status_code == 303
    # The parent, the children and one update of all of them.
    assert len(seen) == 3, "\n".join(seen)


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


@pytest.fixture
def long_family(parent: Visitor, session) -> dict[str, str]:
    """A family with twelve children, each of whom has completed twenty diagnostics, with a chest for each."""
    children = [parent.add_child(first_name=f"Child {number}") for number in range(12)]
    set_id = question_set_for(session, uuid.UUID(children[0]), int(CHILD["age"]), int(CHILD["year_group"]))
    diagnostics = [
        {
            "id": uuid.uuid4(),
            "child_id": uuid.UUID(child),
            "subject": "maths",
            "round": number,
            "year_group": 2,
            "question_set_id": set_id,
            "started_at": datetime(2022, 1, 1, tzinfo=UTC) + timedelta(days=30 * number),
            "completed_at": datetime(2022, 1, 1, tzinfo=UTC) + timedelta(days=30 * number),
            "total_questions": 10,
            "correct_answers": 8,
            "score_percentage": 80,
            "rank": "gold",
        }
        for child in children
        for number in range(1, 21)
    ]
    session.execute(insert(Diagnostic), diagnostics)
    session.execute(
        insert(TreasureChest),
        [
            {
                "id": uuid.uuid4(),
                "child_id": one["child_id"],
                "diagnostic_id": one["id"],
                "reward_description": f"Treasure {one['round']}",
                "reward_value": 1,
                "unlocked_at": one["completed_at"],
            }
            for one in diagnostics
        ],
    )
    # The answers come with diagnostics that are completed, which a trigger refuses.
    session.execute(text("ALTER TABLE answer DISABLE TRIGGER USER"))
    session.execute(
        text(
            "INSERT INTO answer (diagnostic_id, question_id, question_set_id, selected_option)"
            " SELECT diagnostic.id, question.id, question_set_id, 'A' FROM diagnostic JOIN question"
            " USING (question_set_id)"
        )
    )
    session.execute(text("ALTER TABLE answer ENABLE TRIGGER USER"))
    session.commit()
    return {"child": children[0], "diagnostic": str(diagnostics[19]["id"])}


def test_many_diagnostics_cost_a_page_no_more(app, parent: Visitor, long_family) -> None:
    assert parent.get("/children/").text.count("Treasure 20") == 12
    for path, number in (
        ("/children/", 3),
        ("/children/{child}/chest", 3),
        ("/diagnostic/start/{child}", 3),
        ("/diagnostic/progress/{child}", 3),
        ("/diagnostic/{diagnostic}/report", 3),
        ("/auth/account/export", 7),
        # Last, because it takes the device into child mode.
        ("/diagnostic/{diagnostic}/results", 2),
    ):
        parent.get(path.format(**long_family))
        with counted(app) as seen:
            assert parent.get(path.format(**long_family)).status_code == 200, path
        assert len(seen) == number, "\n".join([path, *seen])


@pytest.mark.parametrize(("path", "number"), [("/diagnostic/progress/{child}", 3), ("/auth/account/export", 7)])
def test_the_question_sets_of_twenty_checks_are_read_in_two_statements_once_a_process(
    app, session, parent: Visitor, path: str, number: int
) -> None:
    children = [parent.add_child(first_name=f"Child {place}") for place in range(12)]
    give_checks(session, [uuid.UUID(child) for child in children], [place % 11 for place in range(20)])
    session.commit()
    stored_sets._kept.clear()
    for more in (2, 0):
        with counted(app) as seen:
            assert parent.get(path.format(child=children[0])).status_code == 200
        assert len(seen) == number + more, "\n".join(seen)


def test_the_twenty_first_start_sends_at_most_ten(app, session, parent: Visitor, long_family) -> None:
    with counted(app) as seen:
        parent.start(long_family["child"])
    # A paper's set is stored once for all children, and loaded once a process.
    again = [one for one in seen if "question_set" not in one or "diagnostic" in one]
    assert len(again) <= 10, "\n".join(again)
