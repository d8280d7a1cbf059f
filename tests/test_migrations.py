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
