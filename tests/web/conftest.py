"""Apps with production settings, an app with views that fail on purpose, and a proxy in front of the database."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask, abort
from sqlalchemy.exc import DatabaseError, OperationalError

from learning_jungle import create_app
from learning_jungle.extensions import db
from learning_jungle.settings import Settings
from learning_jungle.web import database_waits
from learning_jungle.web.access import open_in_child_mode
from testing.database_proxy import DatabaseProxy

HOST = "jungle.example.com"


@pytest.fixture(scope="package")
def make_app(settings: Settings) -> Iterator:
    """Create an app with these changes to its settings, and with a view for each kind of failure."""
    made: list[Flask] = []

    def make(**changes: Any) -> Flask:
        app = create_app(dataclasses.replace(settings, **changes))
        made.append(app)

        @app.get("/fails/<kind>")
        @open_in_child_mode
        def fails(kind: str) -> str:
            if kind == "database":
                raise OperationalError("SELECT a secret of a family", {}, Exception("away"))
            if kind in ("connection", "statement"):
                broken = kind == "connection"
                raise DatabaseError("SELECT a secret", {}, Exception("closed"), connection_invalidated=broken)
            if kind == "bug":
                raise RuntimeError("Maya's secret")
            abort(int(kind))

        return app

    yield make
    for app in made:
        with app.app_context():
            db.engine.dispose()


@pytest.fixture(scope="package")
def production(make_app) -> Flask:
    """Return the app as it runs behind Heroku's router."""
    return make_app(debug=False, on_heroku=True, allowed_hosts=(HOST, ".cdn.example.com"))


@pytest.fixture(scope="package")
def alone(make_app) -> Flask:
    """Return the app with production settings, but without a router."""
    return make_app(debug=False, allowed_hosts=(HOST,))


@pytest.fixture(autouse=True)
def no_silence_of_an_earlier_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """For a moment after a database was silent, the process makes no connection; no test inherits that."""
    monkeypatch.setattr(database_waits, "_times", {})


@pytest.fixture
def proxy(settings: Settings) -> Iterator[DatabaseProxy]:
    """Return a proxy in front of the database, which can fall silent."""
    proxy = DatabaseProxy(settings.database_url)
    yield proxy
    proxy.close()
