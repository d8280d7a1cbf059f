"""Connections have timeouts, and a failed request leaves no connection or data behind."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from flask import Flask
from sqlalchemy import Column, Integer, MetaData, Table, create_engine, insert, select, text
from sqlalchemy.engine import make_url

from learning_jungle.extensions import db
from learning_jungle.web import database, database_waits
from learning_jungle.web.access import open_in_child_mode
from learning_jungle.web.database_waits import PAUSE_SECONDS, PING_SECONDS
from testing.database_proxy import DatabaseProxy

TRIES = Table("tries_of_the_tests", MetaData(), Column("number", Integer, primary_key=True))


@pytest.fixture(autouse=True)
def no_silence_of_an_earlier_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """For a moment after a database was silent, the process makes no connection; no test inherits that."""
    monkeypatch.setattr(database_waits, "_times", {})


@pytest.mark.parametrize(("name", "value"), [("statement_timeout", "4500ms"), ("lock_timeout", "4s")])
def test_a_connection_bounds_what_it_asks(app: Flask, name: str, value: str) -> None:
    with app.app_context(), db.engine.connect() as connection:
        assert connection.scalar(text(f"SHOW {name}")) == value
        # Also after a transaction that was rolled back.
        connection.rollback()
        assert connection.scalar(text(f"SHOW {name}")) == value


@pytest.fixture
def proxy(settings) -> Iterator[DatabaseProxy]:
    proxy = DatabaseProxy(settings.database_url)
    yield proxy
    proxy.close()


def test_a_connection_opens_with_nothing_that_a_pooler_refuses(make_app, proxy: DatabaseProxy) -> None:
    app = make_app(debug=True, database_url=proxy.url)
    assert app.test_client().get("/health").json["status"] == "ok"
    started = b"".join(proxy.startups)
    assert b"application_name" in started
    assert b"options\0" not in started


def test_a_database_that_falls_silent_is_503_in_time_and_back_at_once(make_app, proxy: DatabaseProxy) -> None:
    app = make_app(debug=True, database_url=proxy.url)
    client = app.test_client()
    assert client.get("/health").status_code == 200
    proxy.fall_silent()
    for path in ("/auth/reset/none", "/health", "/health"):
        began = time.monotonic()
        answer = client.get(path)
        assert time.monotonic() - began < 10
        if path == "/health":
            assert answer.status_code == 503
            assert answer.json["reason"] == "The database does not answer."
            assert time.monotonic() - began < 4
    began = time.monotonic()
    assert client.get("/privacy").status_code == 200
    assert time.monotonic() - began < 1
    proxy.speak()
    began = time.monotonic()
    time.sleep(PAUSE_SECONDS)
    assert client.get("/health").json["status"] == "ok"
    assert time.monotonic() - began < 2


def test_a_page_that_needs_a_silent_database_is_503_in_time(make_app, proxy: DatabaseProxy) -> None:
    app = make_app(debug=True, database_url=proxy.url)

    @app.get("/twice")
    @open_in_child_mode
    def twice() -> str:
        return str(db.session.scalar(text("SELECT 1")))

    client = app.test_client()
    assert client.get("/twice").text == "1"
    proxy.fall_silent()
    began = time.monotonic()
    answer = client.get("/twice")
    assert time.monotonic() - began < 10
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "30")
    proxy.speak()
    time.sleep(PAUSE_SECONDS)
    assert client.get("/twice").text == "1"


def test_a_connection_that_a_silence_left_dead_is_replaced_by_the_first_who_gets_it(make_app, proxy) -> None:
    app = make_app(debug=True, database_url=proxy.url)

    @app.get("/once")
    @open_in_child_mode
    def once() -> str:
        return str(db.session.scalar(text("SELECT 1")))

    client = app.test_client()
    assert client.get("/once").text == "1"
    # Nobody asks during the silence, so that the connection from before it still lies in the pool.
    proxy.fall_silent()
    proxy.speak()
    began = time.monotonic()
    assert client.get("/once").text == "1"
    assert time.monotonic() - began < PING_SECONDS + 1


def test_a_wait_that_runs_out_refuses_nobody_when_the_database_has_answered_meanwhile(make_app, monkeypatch) -> None:
    monkeypatch.setattr(database_waits, "REQUEST_SECONDS", 0.5)
    app = make_app(debug=True)

    @app.get("/long")
    @open_in_child_mode
    def long() -> str:
        return str(db.session.scalar(text("SELECT pg_sleep(2)")))

    @app.get("/once")
    @open_in_child_mode
    def once() -> str:
        return str(db.session.scalar(text("SELECT 1")))

    with ThreadPoolExecutor(1) as slow:
        late = slow.submit(lambda: app.test_client().get("/long").status_code)
        while not late.done():
            assert app.test_client().get("/once").status_code == 200
        assert late.result() == 503
    # The pool is emptied by the failure, so this needs a new connection.
    assert app.test_client().get("/once").text == "1"


def test_the_first_who_asks_a_database_that_is_back_waits_behind_short_trials_only(make_app, proxy) -> None:
    app = make_app(debug=True, database_url=proxy.url, connections=1)

    @app.get("/once")
    @open_in_child_mode
    def once() -> str:
        return str(db.session.scalar(text("SELECT 1")))

    assert app.test_client().get("/once").text == "1"
    proxy.fall_silent()
    assert app.test_client().get("/once").status_code == 503
    time.sleep(PAUSE_SECONDS)
    with ThreadPoolExecutor(1) as asking:
        # Holds the only connection, and tries to make it anew, when the database comes back.
        during = asking.submit(lambda: app.test_client().get("/once").status_code)
        time.sleep(0.1)
        proxy.speak()
        began = time.monotonic()
        while app.test_client().get("/once").status_code != 200:
            time.sleep(0.05)
        assert time.monotonic() - began < 2
        assert during.result() in {200, 503}


def test_a_transaction_that_a_request_has_lost_holds_its_locks_for_a_moment_only(make_app, proxy, monkeypatch) -> None:
    monkeypatch.setattr(database, "IDLE_MILLISECONDS", 200)
    monkeypatch.setattr(database_waits, "REQUEST_SECONDS", 0.1)
    lock = text("SELECT pg_advisory_xact_lock(20)")
    app = make_app(debug=True, database_url=proxy.url)

    @app.get("/lost")
    @open_in_child_mode
    def lost() -> str:
        db.session.execute(lock)
        proxy.fall_silent()
        return str(db.session.scalar(text("SELECT 1")))

    assert app.test_client().get("/lost").status_code == 503
    # The proxy closes nothing, so the server has not heard that the request has ended.
    with make_app(debug=True).app_context(), db.engine.connect() as another:
        another.execute(lock)


def test_a_command_may_pause_inside_a_transaction(app: Flask) -> None:
    with app.app_context(), db.engine.connect() as connection:
        assert connection.scalar(text("SHOW idle_in_transaction_session_timeout")) == "0"


def test_a_crowd_before_a_silent_database_is_503_in_time(make_app, proxy: DatabaseProxy) -> None:
    app = make_app(debug=True, database_url=proxy.url)

    @app.get("/crowd")
    @open_in_child_mode
    def crowded() -> str:
        return str(db.session.scalar(text("SELECT 1")))

    assert app.test_client().get("/crowd").text == "1"
    proxy.fall_silent()

    def ask(_number: int) -> tuple[int, float]:
        began = time.monotonic()
        return app.test_client().get("/crowd").status_code, time.monotonic() - began

    with ThreadPoolExecutor(24) as crowd:
        answers = list(crowd.map(ask, range(24)))
    assert {status for status, _ in answers} == {503}
    assert max(seconds for _, seconds in answers) < 10


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
