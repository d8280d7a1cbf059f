"""Connections have timeouts, and a failed request leaves no connection or data behind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask
from sqlalchemy import Column, Integer, MetaData, Table, create_engine, insert, select, text
from sqlalchemy.engine import make_url

from learning_jungle.extensions import db
from learning_jungle.web.access import open_in_child_mode
from testing.database_proxy import DatabaseProxy

TRIES = Table("tries_of_the_tests", MetaData(), Column("number", Integer, primary_key=True))


@pytest.mark.parametrize(("name", "value"), [("statement_timeout", "4500ms"), ("lock_timeout", "4s")])
def test_a_connection_bounds_what_it_asks(app: Flask, name: str, value: str) -> None:
    with app.app_context(), db.engine.connect() as connection:
        assert connection.scalar(text(f"SHOW {name}")) == value
        # Also after a transaction that was rolled back.
        connection.rollback()
        assert connection.scalar(text(f"SHOW {name}")) == value


def test_a_command_may_pause_inside_a_transaction(app: Flask) -> None:
    with app.app_context(), db.engine.connect() as connection:
        assert connection.scalar(text("SHOW idle_in_transaction_session_timeout")) == "0"


def test_a_connection_opens_with_nothing_that_a_pooler_refuses(make_app, proxy: DatabaseProxy) -> None:
    app = make_app(debug=True, database_url=proxy.url)
    assert app.test_client().get("/health").json["status"] == "ok"
    started = b"".join(proxy.startups)
    assert b"application_name" in started
    assert b"options\0" not in started


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("ALTER DATABASE {name} SET default_transaction_read_only = on", "The database is read-only."),
        ("REVOKE UPDATE ON answer FROM {role}", "The database role lacks rights on its tables."),
        ("REVOKE ALL ON alembic_version FROM {role}", "The schema is not the one that this code needs."),
    ],
)
def test_health_says_why_a_database_cannot_be_worked_with(
    make_app, make_migrated_database, change: str, reason: str
) -> None:
    url = make_url(make_migrated_database())
    role = f"role_{url.database}"
    owner = create_engine(url, isolation_level="AUTOCOMMIT")
    names = {"name": url.database, "role": role}
    with owner.connect() as connection:
        for statement in (
            "CREATE ROLE {role} LOGIN",
            "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}",
            change,
        ):
            connection.execute(text(statement.format(**names)))
    app = make_app(debug=True, database_url=url.set(username=role).render_as_string(hide_password=False))
    try:
        answer = app.test_client().get("/health")
        assert (answer.status_code, answer.json["status"], answer.json["reason"]) == (200, "degraded", reason)
    finally:
        with app.app_context():
            db.engine.dispose()
        with owner.connect() as connection:
            connection.execute(text(f"ALTER DATABASE {url.database} RESET default_transaction_read_only"))
            connection.execute(text(f"DROP OWNED BY {role}"))
            connection.execute(text(f"DROP ROLE {role}"))
        owner.dispose()


@pytest.mark.parametrize("code", ["25006", "42501", "53100", "25P03", "57P01"])
def test_a_database_out_of_service_is_503(make_app, code: str) -> None:
    app = make_app(debug=True)

    @app.get("/refused")
    @open_in_child_mode
    def refused() -> str:
        db.session.execute(text(f"DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '{code}'; END $$"))
        return "done"

    answer = app.test_client().get("/refused")
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "30")
    said = app.test_client().get("/health").json
    assert said.get("reason") == ("The database's disk is full." if code == "53100" else None)


@pytest.fixture
def tries(app: Flask) -> Iterator[None]:
    """Create a separate table, because these tests write outside the rolled-back transaction."""
    with app.app_context():
        TRIES.create(db.engine)
        yield
        TRIES.drop(db.engine)


@pytest.mark.usefixtures("tries")
@pytest.mark.parametrize("fails", [True, False], ids=["that fails", "that forgets to commit"])
def test_a_get_that_writes_leaves_nothing(make_app, fails: bool) -> None:
    app = make_app(debug=True)

    @app.get("/writes")
    @open_in_child_mode
    def writes() -> str:
        db.session.execute(insert(TRIES), {"number": 1})
        if fails:
            raise RuntimeError
        return "written"

    assert app.test_client().get("/writes").status_code == (500 if fails else 200)
    with app.app_context():
        assert db.session.scalars(select(TRIES.c.number)).all() == []


def test_a_connection_that_the_server_closed_is_replaced_before_it_is_used(make_app) -> None:
    app = make_app(debug=True)
    with app.app_context():
        closed = db.session.scalar(text("SELECT pg_backend_pid()"))
        db.session.remove()
    other = create_engine(app.extensions["settings"].database_url)
    with other.connect() as connection:
        connection.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": closed})
    other.dispose()
    with app.app_context():
        assert db.session.scalar(text("SELECT pg_backend_pid()")) != closed
