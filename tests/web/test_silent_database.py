"""A database that has fallen silent holds nobody up for long, and nobody at all once it is back."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from flask import Flask
from sqlalchemy import text

from learning_jungle.extensions import db
from learning_jungle.web import database, database_waits
from learning_jungle.web.access import open_in_child_mode
from learning_jungle.web.database_waits import PAUSE_SECONDS, PING_SECONDS
from testing.database_proxy import DatabaseProxy


def app_that_asks(make_app: Callable[..., Flask], **changes: object) -> Flask:
    """Return an app with a page that asks the database one thing."""
    app = make_app(debug=True, **changes)

    @app.get("/asks")
    @open_in_child_mode
    def asks() -> str:
        return str(db.session.scalar(text("SELECT 1")))

    return app


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
    app = app_that_asks(make_app, database_url=proxy.url)
    client = app.test_client()
    assert client.get("/asks").text == "1"
    proxy.fall_silent()
    began = time.monotonic()
    answer = client.get("/asks")
    assert time.monotonic() - began < 10
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "30")
    proxy.speak()
    time.sleep(PAUSE_SECONDS)
    assert client.get("/asks").text == "1"


def test_a_connection_that_a_silence_left_dead_is_replaced_by_the_first_who_gets_it(make_app, proxy) -> None:
    app = app_that_asks(make_app, database_url=proxy.url)
    client = app.test_client()
    assert client.get("/asks").text == "1"
    # Nobody asks during the silence, so that the connection from before it still lies in the pool.
    proxy.fall_silent()
    proxy.speak()
    began = time.monotonic()
    assert client.get("/asks").text == "1"
    assert time.monotonic() - began < PING_SECONDS + 1


def test_a_wait_that_runs_out_refuses_nobody_when_the_database_has_answered_meanwhile(make_app, monkeypatch) -> None:
    monkeypatch.setattr(database_waits, "REQUEST_SECONDS", 0.5)
    app = app_that_asks(make_app)

    @app.get("/long")
    @open_in_child_mode
    def long() -> str:
        return str(db.session.scalar(text("SELECT pg_sleep(2)")))

    with ThreadPoolExecutor(1) as slow:
        late = slow.submit(lambda: app.test_client().get("/long").status_code)
        while not late.done():
            assert app.test_client().get("/asks").status_code == 200
        assert late.result() == 503
    # The pool is emptied by the failure, so this needs a new connection.
    assert app.test_client().get("/asks").text == "1"


def test_the_first_who_asks_a_database_that_is_back_waits_behind_short_trials_only(make_app, proxy) -> None:
    app = app_that_asks(make_app, database_url=proxy.url, connections=1)
    assert app.test_client().get("/asks").text == "1"
    proxy.fall_silent()
    assert app.test_client().get("/asks").status_code == 503
    time.sleep(PAUSE_SECONDS)
    with ThreadPoolExecutor(1) as asking:
        # Holds the only connection, and tries to make it anew, when the database comes back.
        during = asking.submit(lambda: app.test_client().get("/asks").status_code)
        time.sleep(0.1)
        proxy.speak()
        began = time.monotonic()
        while app.test_client().get("/asks").status_code != 200:
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


def test_a_crowd_before_a_silent_database_is_503_in_time(make_app, proxy: DatabaseProxy) -> None:
    app = app_that_asks(make_app, database_url=proxy.url)
    assert app.test_client().get("/asks").text == "1"
    proxy.fall_silent()

    def ask(_number: int) -> tuple[int, float]:
        began = time.monotonic()
        return app.test_client().get("/asks").status_code, time.monotonic() - began

    with ThreadPoolExecutor(24) as crowd:
        answers = list(crowd.map(ask, range(24)))
    assert {status for status, _ in answers} == {503}
    assert max(seconds for _, seconds in answers) < 10
