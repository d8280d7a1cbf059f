"""The health check reports the true state of the database and of its schema."""

from __future__ import annotations

import dataclasses

from flask import Flask
from flask_migrate import downgrade, upgrade

from learning_jungle import create_app
from learning_jungle.extensions import db
from learning_jungle.settings import Settings
from learning_jungle.version import VERSION
from testing import MIGRATIONS


def health_of(app: Flask) -> tuple[int, dict]:
    response = app.test_client().get("/health")
    return response.status_code, response.json


def test_health_follows_the_schema(settings: Settings, make_database) -> None:
    app = create_app(dataclasses.replace(settings, database_url=make_database()))
    reason = "The schema is not the one that this code needs."
    behind = {"status": "degraded", "reason": reason, "db_ok": True, "schema_at_head": False, "version": VERSION}
    assert health_of(app) == (200, behind)
    with app.app_context():
        upgrade(MIGRATIONS)
    assert health_of(app) == (200, {"status": "ok", "db_ok": True, "schema_at_head": True, "version": VERSION})
    with app.app_context():
        downgrade(MIGRATIONS, revision="base")
    assert health_of(app) == (200, behind)
    with app.app_context():
        db.engine.dispose()


def test_health_says_when_the_database_is_away(settings: Settings) -> None:
    app = create_app(dataclasses.replace(settings, database_url="postgresql+psycopg2://u:hidden-word@127.0.0.1:1/n"))
    status, said = health_of(app)
    assert status == 503
    reason = "The database does not answer."
    assert said == {"status": "degraded", "reason": reason, "db_ok": False, "schema_at_head": False, "version": VERSION}
