"""The health check reports the true state of the database and of its schema."""

from __future__ import annotations

import dataclasses
import os

import pytest
from flask import Flask
from flask_migrate import downgrade, upgrade
from sqlalchemy import text

from learning_jungle import create_app
from learning_jungle.extensions import db
from learning_jungle.settings import Settings
from learning_jungle.version import VERSION, running_release
from learning_jungle.web import database
from learning_jungle.web.database_state import DISK_FULL, note_refusal
from testing import MIGRATIONS

RUNS = {"version": VERSION, "release": running_release()}


def health_of(app: Flask) -> tuple[int, dict]:
    response = app.test_client().get("/health")
    return response.status_code, response.json


def test_health_says_when_every_connection_is_in_use(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "POOL_SECONDS", 0.1)
    app = create_app(dataclasses.replace(settings, connections=1))
    with app.app_context(), db.engine.connect():
        status, answer = health_of(app)
    assert (status, answer["db_ok"], answer["reason"]) == (503, False, "All connections to the database are in use.")
    assert health_of(app)[0] == 200


def test_health_follows_the_schema(settings: Settings, make_database) -> None:
    app = create_app(dataclasses.replace(settings, database_url=make_database()))
    reason = "The schema is not the one that this code needs."
    behind = {
        "status": "degraded",
        "reason": reason,
        "db_ok": True,
        "schema_at_head": False,
        "schema_newer": False,
        **RUNS,
    }
    assert health_of(app) == (200, behind)
    with app.app_context():
        upgrade(MIGRATIONS)
    at_head = {"status": "ok", "db_ok": True, "schema_at_head": True, "schema_newer": False, **RUNS}
    assert health_of(app) == (200, at_head)
    with app.app_context():
        downgrade(MIGRATIONS, revision="base")
    assert health_of(app) == (200, behind)
    with app.app_context():
        db.engine.dispose()


def test_health_says_when_the_database_is_away(settings: Settings) -> None:
    app = create_app(dataclasses.replace(settings, database_url="postgresql+psycopg2://u:hidden-word@127.0.0.1:1/n"))
    status, said = health_of(app)
    assert status == 503
    assert said == {
        "status": "degraded",
        "reason": "The database does not answer.",
        "db_ok": False,
        "schema_at_head": False,
        "schema_newer": False,
        **RUNS,
    }


def test_after_a_rollback_the_newer_schema_is_no_fault(settings: Settings, make_database) -> None:
    app = create_app(dataclasses.replace(settings, database_url=make_database()))
    with app.app_context():
        upgrade(MIGRATIONS)
        db.session.execute(text("UPDATE alembic_version SET version_num = 'newer'"))
        db.session.commit()
    rolled_back = {"status": "ok", "db_ok": True, "schema_at_head": False, "schema_newer": True, **RUNS}
    assert health_of(app) == (200, rolled_back)
    with app.app_context():
        db.engine.dispose()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="gunicorn forks its workers, and so does this test")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_write_that_a_full_disk_refused_in_one_worker_is_known_to_all(make_app) -> None:
    app = make_app(debug=True)
    assert health_of(app)[1]["status"] == "ok"
    with app.app_context():
        if not (worker := os.fork()):
            note_refusal(DISK_FULL)
            os._exit(0)
    os.waitpid(worker, 0)
    assert health_of(app)[1]["reason"] == "The database's disk is full."
    assert health_of(make_app(debug=True))[1]["status"] == "ok"
