"""The migration to several diagnostics a child keeps what families have, up and down, and its rules hold."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from flask import Flask
from flask_migrate import downgrade, upgrade
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from learning_jungle import create_app
from learning_jungle.auth.services import open_sign_in, register_parent
from learning_jungle.diagnostic.saving import answer
from learning_jungle.diagnostic.services import complete, start
from learning_jungle.extensions import db
from learning_jungle.family.chests import fill_chest
from learning_jungle.family.services import ChildDetails, add_child, edit_child
from learning_jungle.models import Child
from learning_jungle.settings import Settings
from testing import MIGRATIONS

#: One child who has finished with a chest, one without, one half way, one who has only a chest, as revision 0006 has
#: them.
BEFORE = """
    INSERT INTO parent (id, email, password_hash) VALUES (gen_random_uuid(), 'a@example.com', 'x');
    INSERT INTO child (id, parent_id, first_name, age, year_group, school_name)
        SELECT gen_random_uuid(), id, name, 8, 3, 'Hill'
        FROM parent, unnest(ARRAY['Done', 'Bare', 'Open', 'New']) AS name;
    INSERT INTO question_set (id, key, subject, year_group, source, version)
        VALUES (gen_random_uuid(), 'k', 'maths', 2, 'bank', '1');
    INSERT INTO diagnostic (id, child_id, subject, question_set_id, total_questions, completed_at, correct_answers,
            score_percentage, rank)
        SELECT gen_random_uuid(), child.id, 'maths', question_set.id, 10, now(), 8, 80, 'gold' FROM child, question_set
        WHERE first_name IN ('Done', 'Bare');
    INSERT INTO diagnostic (id, child_id, subject, question_set_id, total_questions)
        SELECT gen_random_uuid(), child.id, 'maths', question_set.id, 10 FROM child, question_set
        WHERE first_name = 'Open';
    INSERT INTO treasure_chest (id, child_id, reward_description, reward_value, unlocked_at)
        SELECT gen_random_uuid(), id, first_name, 1, CASE first_name WHEN 'Done' THEN now() END FROM child
        WHERE first_name <> 'Bare';
"""
SHOWN = """
    SELECT first_name, subject, completed_at IS NOT NULL, reward_description, unlocked_at IS NOT NULL FROM child
        LEFT JOIN diagnostic ON diagnostic.child_id = child.id LEFT JOIN treasure_chest USING (child_id)
        ORDER BY first_name
"""
#: A statement that the database must refuse, for a child who has completed a round today in year 3.
REFUSED = {
    "the next round on the same day": "INSERT INTO diagnostic (id, child_id, subject, round, year_group,"
    " question_set_id, total_questions) SELECT gen_random_uuid(), child_id, subject, 2, 3, question_set_id, 10"
    " FROM diagnostic",
    "a second first round": "INSERT INTO diagnostic (id, child_id, subject, round, year_group, question_set_id,"
    " total_questions) SELECT gen_random_uuid(), child_id, subject, 1, 4, question_set_id, 10 FROM diagnostic",
    "a round that leaves one out": "INSERT INTO diagnostic (id, child_id, subject, round, year_group, question_set_id,"
    " total_questions) SELECT gen_random_uuid(), child_id, subject, 3, 4, question_set_id, 10 FROM diagnostic",
    "a round before the first": "INSERT INTO diagnostic (id, child_id, subject, round, year_group, question_set_id,"
    " total_questions) SELECT gen_random_uuid(), child_id, subject, 0, 4, question_set_id, 10 FROM diagnostic",
    "another reward in an opened chest": "UPDATE treasure_chest SET reward_description = 'Nothing'",
    "closing an opened chest": "UPDATE treasure_chest SET unlocked_at = NULL, diagnostic_id = NULL",
    "two chests of one diagnostic": "INSERT INTO treasure_chest SELECT gen_random_uuid(), child_id, 'More', 1,"
    " unlocked_at, diagnostic_id FROM treasure_chest",
    "a chest opened without a diagnostic": "INSERT INTO treasure_chest (id, child_id, reward_description,"
    " reward_value, unlocked_at) SELECT gen_random_uuid(), id, 'More', 1, now() FROM child",
    "two unopened chests": "INSERT INTO treasure_chest (id, child_id, reward_description, reward_value)"
    " SELECT gen_random_uuid(), id, 'More', 1 FROM child, generate_series(1, 2)",
    "another round number": "UPDATE diagnostic SET round = 2",
}


@pytest.fixture
def empty_app(settings: Settings, make_database) -> Iterator[Flask]:
    app = create_app(dataclasses.replace(settings, database_url=make_database()))
    with app.app_context():
        yield app
        db.engine.dispose()


def shown() -> list[tuple]:
    with db.engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(SHOWN))]


def test_what_families_have_is_kept_up_and_down(empty_app) -> None:
    upgrade(MIGRATIONS, revision="0006")
    with db.engine.begin() as connection:
        connection.execute(text(BEFORE))
    before = shown()
    upgrade(MIGRATIONS, revision="0007")
    with db.engine.connect() as connection:
        rounds = connection.execute(text("SELECT round, year_group, count(*) FROM diagnostic GROUP BY 1, 2")).all()
        opened = "SELECT first_name FROM treasure_chest JOIN diagnostic d ON d.id = diagnostic_id JOIN child c"
        opened += " ON c.id = d.child_id"
        assert [tuple(row) for row in rounds] == [(1, 2, 3)]
        assert connection.scalars(text(opened)).all() == ["Done"]
    assert shown() == before
    downgrade(MIGRATIONS, revision="0006")
    assert shown() == before
    upgrade(MIGRATIONS, revision="0007")
    assert shown() == before


def test_a_chest_that_was_open_without_a_finished_diagnostic_is_kept_for_the_next(empty_app) -> None:
    upgrade(MIGRATIONS, revision="0006")
    with db.engine.begin() as connection:
        connection.execute(text(BEFORE))
        connection.execute(text("UPDATE treasure_chest SET unlocked_at = now()"))
    upgrade(MIGRATIONS, revision="0007")
    with db.engine.connect() as connection:
        unopened = "SELECT reward_description FROM treasure_chest WHERE diagnostic_id IS NULL ORDER BY 1"
        assert connection.scalars(text(unopened)).all() == ["New", "Open"]


def child_with_checks(*, year_groups: tuple[int, ...], is_open: bool = False) -> Child:
    """Commit a child who has a check, with a chest, in each of these school years; the last one may be open."""
    parent = register_parent(db.session, "b@example.com", "three random words")
    sign_in = open_sign_in(db.session, parent)
    child = add_child(db.session, parent.id, ChildDetails("Maya", 7, year_groups[0], "Hill"))
    for number, year_group in enumerate(year_groups, start=1):
        edit_child(db.session, child, ChildDetails("Maya", 5 + year_group, year_group, "Hill"))
        now = datetime(2026, number, 1, tzinfo=UTC)
        fill_chest(db.session, child, f"Chest {number}", Decimal(1), now=now)
        attempt = start(db.session, child, now=now)
        if not (is_open and number == len(year_groups)):
            for question in attempt.questions.questions:
                answer(db.session, attempt, question, "A", now=now)
            complete(db.session, sign_in.id, attempt.diagnostic_id, now)
    db.session.commit()
    return child


@pytest.mark.parametrize("is_open", [False, True])
def test_later_rounds_survive_a_downgrade_and_come_back(empty_app, is_open: bool) -> None:
    upgrade(MIGRATIONS)
    child_with_checks(year_groups=(2, 3, 4), is_open=is_open)
    query = "SELECT id, round, subject, year_group, completed_at, rank FROM diagnostic ORDER BY started_at"
    with db.engine.connect() as connection:
        before = connection.execute(text(query)).all()
    db.session.remove()
    downgrade(MIGRATIONS, revision="0006")
    with db.engine.connect() as connection:
        subjects = connection.scalars(text("SELECT subject FROM diagnostic ORDER BY started_at")).all()
        assert subjects == ["maths, round 1", "maths, round 2", "maths"]
        assert connection.scalar(text("SELECT count(*) FROM answer")) == (20 if is_open else 30)
        chests = connection.execute(text("SELECT reward_description, unlocked_at IS NULL FROM treasure_chest")).all()
        assert [tuple(chest) for chest in chests] == [("Chest 3", is_open)]
    upgrade(MIGRATIONS, revision="0007")
    with db.engine.connect() as connection:
        assert connection.execute(text(query)).all() == before
        assert [row.round for row in before] == [1, 2, 3]


def test_a_downgrade_opens_the_chest_for_the_next_round_of_a_child_who_has_finished(empty_app) -> None:
    upgrade(MIGRATIONS)
    child = child_with_checks(year_groups=(2,))
    edit_child(db.session, child, ChildDetails("Maya", 8, 3, "Hill"))
    fill_chest(db.session, child, "The next", Decimal(1))
    db.session.execute(text("DELETE FROM treasure_chest WHERE reward_description = 'Chest 1'"))
    db.session.commit()
    db.session.remove()
    downgrade(MIGRATIONS, revision="0006")
    assert [row[1:] for row in shown()] == [("maths", True, "The next", True)]


@pytest.fixture(scope="module")
def finished_app(settings: Settings, make_migrated_database) -> Iterator[Flask]:
    """Return an app whose database has a child who has completed a round today in year 3."""
    app = create_app(dataclasses.replace(settings, database_url=make_migrated_database()))
    with app.app_context():
        parent = register_parent(db.session, "c@example.com", "three random words")
        sign_in = open_sign_in(db.session, parent)
        child = add_child(db.session, parent.id, ChildDetails("Maya", 8, 3, "Hill"))
        fill_chest(db.session, child, "A story", Decimal(0))
        attempt = start(db.session, child)
        for question in attempt.questions.questions:
            answer(db.session, attempt, question, "A")
        complete(db.session, sign_in.id, attempt.diagnostic_id)
        db.session.commit()
        yield app
        db.session.remove()
        db.engine.dispose()


@pytest.mark.parametrize("statement", REFUSED.values(), ids=REFUSED)
def test_the_database_refuses(finished_app, statement: str) -> None:
    with pytest.raises(IntegrityError):
        db.session.execute(text(statement))
    db.session.rollback()


@pytest.mark.parametrize(
    ("year_group", "days", "is_allowed"), [(3, 27, False), (3, 28, True), (4, 0, True), (3, -1, False), (2, 0, True)]
)
def test_the_database_takes_the_next_round_after_28_days_or_in_another_year(
    finished_app, year_group: int, days: int, is_allowed: bool
) -> None:
    statement = text(
        "INSERT INTO diagnostic (id, child_id, subject, round, year_group, question_set_id, total_questions,"
        " started_at) SELECT gen_random_uuid(), child_id, subject, 2, :year_group, question_set_id, 10,"
        " (date_trunc('day', completed_at AT TIME ZONE 'Europe/London') + make_interval(days => :days))"
        " AT TIME ZONE 'Europe/London' FROM diagnostic"
    )
    values = {"year_group": year_group, "days": days}
    if is_allowed:
        db.session.execute(statement, values)
    else:
        with pytest.raises(IntegrityError):
            db.session.execute(statement, values)
    db.session.rollback()


def test_a_chest_cannot_belong_to_another_childs_diagnostic(finished_app) -> None:
    other = "INSERT INTO child SELECT gen_random_uuid(), parent_id, first_name, age, year_group, school_name FROM child"
    db.session.execute(text(other))
    chest = "INSERT INTO treasure_chest (id, child_id, reward_description, reward_value, unlocked_at, diagnostic_id)"
    chest += " SELECT gen_random_uuid(), child.id, 'x', 1, now(), diagnostic.id FROM child, diagnostic"
    chest += " WHERE child.id <> diagnostic.child_id"
    db.session.execute(text("ALTER TABLE treasure_chest DROP CONSTRAINT uq_treasure_chest_diagnostic_id"))
    with pytest.raises(IntegrityError):
        db.session.execute(text(chest))
    db.session.rollback()
