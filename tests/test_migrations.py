"""The migrations create the schema of the models, and the downgrades remove it."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
import uuid

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from flask_migrate import downgrade, upgrade
from sqlalchemy import CheckConstraint, create_engine, inspect, text

from learning_jungle import create_app
from learning_jungle.auth.services import parent_by_email
from learning_jungle.extensions import db
from learning_jungle.settings import Settings
from testing import MIGRATIONS, ROOT


@pytest.fixture
def empty_app(settings: Settings, make_database):
    app = create_app(dataclasses.replace(settings, database_url=make_database()))
    with app.app_context():
        yield app
        db.engine.dispose()


def test_upgrade_makes_exactly_the_models(empty_app) -> None:
    upgrade(MIGRATIONS)
    with db.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), db.metadata) == []


def test_check_constraints_are_those_of_the_models(empty_app) -> None:
    """Alembic's autogenerate does not compare check constraints, so a migration could miss one."""
    upgrade(MIGRATIONS)
    inspector = inspect(db.engine)
    for table in db.metadata.sorted_tables:
        modelled = {str(rule.name) for rule in table.constraints if isinstance(rule, CheckConstraint)}
        found = {rule["name"] for rule in inspector.get_check_constraints(table.name)}
        assert found == modelled, table.name


def test_a_new_database_has_no_account(empty_app) -> None:
    upgrade(MIGRATIONS)
    with db.engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM parent")) == 0


def test_downgrade_leaves_nothing(empty_app) -> None:
    upgrade(MIGRATIONS)
    downgrade(MIGRATIONS, revision="base")
    with db.engine.connect() as connection:
        assert inspect(connection).get_table_names() == ["alembic_version"]
        functions = "SELECT count(*) FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace WHERE nspname = 'public'"
        assert connection.scalar(text(functions)) == 0
    upgrade(MIGRATIONS)


def test_addresses_kept_before_are_folded_and_none_stops_the_upgrade(empty_app) -> None:
    upgrade(MIGRATIONS, revision="0003")
    kept = ["Old@Example.com", "ΟΔΟΣ@example.com", "οδος@example.com"]
    with db.engine.begin() as connection:
        for email in kept:
            row = {"id": uuid.uuid4(), "email": email}
            connection.execute(text("INSERT INTO parent (id, email, password_hash) VALUES (:id, :email, '!')"), row)
    upgrade(MIGRATIONS)
    with db.engine.connect() as connection:
        folded = dict(connection.execute(text("SELECT email, email_folded FROM parent")).all())
    assert folded["Old@Example.com"] == "old@example.com"
    assert len(set(folded.values())) == 3
    downgrade(MIGRATIONS, revision="0003")
    with db.engine.connect() as connection:
        assert set(connection.scalars(text("SELECT email FROM parent"))) == set(kept)


def test_no_account_counts_as_unused_because_of_the_upgrade(empty_app) -> None:
    upgrade(MIGRATIONS, revision="0006")
    with db.engine.begin() as connection:
        row = {"id": uuid.uuid4(), "email": "old@example.com"}
        statement = "INSERT INTO parent (id, email, password_hash, created_at) VALUES (:id, :email, '!', '2020-01-01')"
        connection.execute(text(statement), row)
    upgrade(MIGRATIONS)
    with db.engine.connect() as connection:
        assert connection.scalar(text("SELECT last_used_at > now() - interval '1 hour' FROM parent")) is True


def test_the_release_before_can_add_accounts_after_the_upgrade(empty_app) -> None:
    upgrade(MIGRATIONS)
    with db.engine.begin() as connection:
        row = {"id": uuid.uuid4(), "email": "Between@Example.com"}
        connection.execute(text("INSERT INTO parent (id, email, password_hash) VALUES (:id, :email, '!')"), row)
    assert parent_by_email(db.session, "between@example.com") is not None


def test_an_unreachable_database_is_told_in_one_plain_line(settings: Settings) -> None:
    app = create_app(dataclasses.replace(settings, database_url="postgresql+psycopg2://u:hidden-word@127.0.0.1:1/n"))
    with app.app_context(), pytest.raises(SystemExit) as ended:
        upgrade(MIGRATIONS)
    assert ended.value.code == (
        "FAIL  database: Nothing answers at the host and port of the database. Check DATABASE_URL."
    )


def test_two_upgrades_at_once_are_safe(settings: Settings, make_database) -> None:
    url = make_database()
    environ = {"SECRET_KEY": settings.secret_key, "DATABASE_URL": url, "DEBUG": "True", "PATH": "/usr/bin:/bin"}
    code = (
        "import dataclasses, os, pathlib\n"
        "from learning_jungle import create_app\n"
        "from learning_jungle.settings import Settings\n"
        "from flask_migrate import upgrade\n"
        f"static = pathlib.Path({str(settings.static_root)!r})\n"
        "settings = dataclasses.replace(Settings.from_environ(os.environ), static_root=static)\n"
        "with create_app(settings).app_context(): upgrade()\n"
    )
    upgrades = [
        subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, env=environ, stderr=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    errors = [process.communicate(timeout=60)[1] for process in upgrades]
    assert [process.returncode for process in upgrades] == [0, 0, 0], errors
    engine = create_engine(url)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM alembic_version")) == 1
    engine.dispose()


#: An open diagnostic and a submitted one, in each of which one question with the key A was answered N.
NOT_YET_ANSWERS = """
    INSERT INTO parent (id, email, password_hash, session_version) VALUES
        ('00000000-0000-0000-0000-000000000001', 'a@example.com', 'x', 1);
    INSERT INTO child (id, parent_id, first_name, age, year_group, school_name)
        SELECT gen_random_uuid(), id, name, 7, 2, 'Hill' FROM parent, unnest(ARRAY['Open', 'Sent']) AS name;
    INSERT INTO question_set (id, key, subject, age, year_group, source, version)
        VALUES ('00000000-0000-0000-0000-000000000002', 'k', 'maths', 7, 2, 'bank', '1');
    INSERT INTO question (id, question_set_id, position, stem, option_a, option_b, option_c, option_d, correct_option,
            strand, objective, difficulty, misconceptions, spoken, template)
        SELECT gen_random_uuid(), id, 1, 's', '1', '2', '3', '4', 'A', 'number', 'Y2-NP-1', 'easy', '[]', '{}', 't'
        FROM question_set;
    INSERT INTO diagnostic (id, child_id, subject, question_set_id, total_questions)
        SELECT gen_random_uuid(), child.id, 'maths', question_set.id, 1 FROM child, question_set;
    INSERT INTO answer (diagnostic_id, question_id, question_set_id, selected_option)
        SELECT diagnostic.id, question.id, question.question_set_id, 'N' FROM diagnostic, question;
    UPDATE diagnostic SET completed_at = now(), correct_answers = 0, score_percentage = 0
        WHERE child_id = (SELECT id FROM child WHERE first_name = 'Sent');
"""


def test_an_answer_that_the_older_release_does_not_know_is_taken_back(empty_app) -> None:
    upgrade(MIGRATIONS, "0006")
    with db.engine.begin() as connection:
        connection.execute(text(NOT_YET_ANSWERS))
    downgrade(MIGRATIONS, "0005")
    with db.engine.connect() as connection:
        left = connection.execute(text("SELECT selected_option FROM answer")).scalars().all()
    assert left == ["B"]


def test_children_keep_their_age_and_year_through_the_columns_for_the_turn_of_the_school_year(empty_app) -> None:
    upgrade(MIGRATIONS, "0009")
    with db.engine.begin() as connection:
        row = {"id": uuid.uuid4()}
        connection.execute(
            text("INSERT INTO parent (id, email, password_hash) VALUES (:id, 'a@example.com', '!')"), row
        )
        columns = "(id, parent_id, first_name, age, year_group, school_name)"
        connection.execute(text(f"INSERT INTO child {columns} VALUES (:id, :id, 'Maya', 7, 2, 'Hill')"), row)
    upgrade(MIGRATIONS, "0010")
    with db.engine.begin() as connection:
        # The release before adds children without the new columns as well.
        assert connection.execute(text("SELECT birth_month, year_confirmed FROM child")).one() == (None, None)
        connection.execute(text("UPDATE child SET birth_month = 5, year_confirmed = 2026"))
    downgrade(MIGRATIONS, "0009")
    upgrade(MIGRATIONS, "0010")
    with db.engine.connect() as connection:
        kept = connection.execute(text("SELECT first_name, age, year_group, birth_month, year_confirmed FROM child"))
        assert kept.one() == ("Maya", 7, 2, None, None)


def test_the_release_before_adds_children_and_sign_ins_after_the_upgrade(empty_app) -> None:
    upgrade(MIGRATIONS, "0011")
    with db.engine.begin() as connection:
        connection.execute(text(ROWS_OF_THE_RELEASE_BEFORE))
        # It reads a child without a school as text.
        connection.execute(text("UPDATE child SET school_name = '' WHERE first_name = 'New'"))
        kept = connection.execute(text("SELECT animal, colour, school_name FROM child ORDER BY first_name")).all()
        confirmed = connection.execute(text("SELECT email_confirmed_at, browser FROM parent, sign_in")).all()
    assert kept == [(None, None, ""), (None, None, "Hill")]
    assert confirmed == [(None, None)]
    downgrade(MIGRATIONS, "-1")
    with db.engine.connect() as connection:
        schools = connection.execute(text("SELECT school_name FROM child ORDER BY first_name")).scalars().all()
    assert schools == ["Not given", "Hill"]
    upgrade(MIGRATIONS)


ROWS_OF_THE_RELEASE_BEFORE = """
    INSERT INTO parent (id, email, password_hash, session_version) VALUES
        ('00000000-0000-0000-0000-000000000001', 'a@example.com', 'x', 1);
    INSERT INTO child (id, parent_id, first_name, age, year_group, school_name)
        SELECT gen_random_uuid(), id, name, 7, 2, 'Hill' FROM parent, unnest(ARRAY['New', 'Old']) AS name;
    INSERT INTO sign_in (id, parent_id, session_version) SELECT gen_random_uuid(), id, 1 FROM parent;
"""


def test_older_code_leaves_a_newer_schema_as_it_is(empty_app) -> None:
    """A rollback runs the older release phase on the schema of the newer release."""
    upgrade(MIGRATIONS)
    with db.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'newer'"))
    runner = empty_app.test_cli_runner()
    upgraded = runner.invoke(args=["db", "upgrade"])
    assert upgraded.exit_code == 0, upgraded.output
    assert "WARN  schema: at newer, which a newer release made" in upgraded.output
    assert runner.invoke(args=["db", "downgrade"]).exit_code == 1
    with db.engine.connect() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == "newer"
        assert inspect(connection).has_table("parent")
