"""A database that is too slow or too busy is answered with 503 and when to come again, never with 500."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from flask import Flask, render_template_string
from sqlalchemy import text
from werkzeug.test import TestResponse

from learning_jungle.extensions import db
from learning_jungle.web import database, database_waits
from learning_jungle.web.access import open_in_child_mode


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a request wait for a fifth of a second only."""
    monkeypatch.setattr(database_waits, "REQUEST_SECONDS", 0.2)
    monkeypatch.setattr(database, "POOL_SECONDS", 0.1)


def ask(*statements: str) -> str:
    """Run statements one after the other in the request's session."""
    for statement in statements:
        db.session.execute(text(statement))
    return "done"


def refusal(code: str) -> str:
    return f"DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '{code}'; END $$"


def answer_of(app: Flask, view: Callable[[], str]) -> TestResponse:
    app.get("/asks")(open_in_child_mode(view))
    return app.test_client().get("/asks")


def assert_come_again(answer: TestResponse) -> None:
    assert (answer.status_code, answer.headers.get("Retry-After")) == (503, "30")


@pytest.mark.parametrize(
    "statements",
    [
        pytest.param(("SELECT pg_sleep(1)",), id="one statement takes all the time of the request"),
        pytest.param(("SELECT pg_sleep(0.15)",) * 2, id="two statements take it together"),
        pytest.param(("SET LOCAL statement_timeout = 50", "SELECT pg_sleep(1)"), id="the server ends a statement"),
        pytest.param((refusal("55P03"),), id="lock timeout"),
        pytest.param((refusal("40P01"),), id="deadlock"),
        pytest.param((refusal("40001"),), id="serialisation failure"),
        pytest.param((refusal("08006"),), id="connection failure"),
    ],
)
def test_a_view_that_waits_too_long_is_503(make_app, statements: tuple[str, ...]) -> None:
    assert_come_again(answer_of(make_app(debug=True), lambda: ask(*statements)))


def test_a_request_that_gets_no_connection_is_503(make_app) -> None:
    app = make_app(debug=True, connections=1)
    with app.app_context(), db.engine.connect():
        assert_come_again(answer_of(app, lambda: ask("SELECT 1")))


def test_time_that_runs_out_while_the_sign_in_is_loaded_is_503(make_app) -> None:
    app = make_app(debug=True)

    @app.before_request
    def load() -> None:
        ask("SELECT pg_sleep(1)")

    assert_come_again(answer_of(app, lambda: "done"))


def test_time_that_runs_out_while_a_template_is_rendered_is_503(make_app) -> None:
    template = "{{ ask('SELECT pg_sleep(1)') }}"
    assert_come_again(answer_of(make_app(debug=True), lambda: render_template_string(template, ask=ask)))


def test_time_that_runs_out_after_the_answer_does_not_change_it(make_app) -> None:
    def view() -> str:
        ask("SELECT 1")
        # Nothing is left for the rollback with which the request ends.
        database_waits.allow_seconds(0)
        return "done"

    assert answer_of(make_app(debug=True), view).status_code == 200


def test_a_view_that_pauses_too_long_inside_a_transaction_is_503(make_app, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "IDLE_MILLISECONDS", 50)

    def view() -> str:
        ask("SELECT 1")
        time.sleep(0.2)
        return ask("SELECT 1")

    assert_come_again(answer_of(make_app(debug=True), view))
