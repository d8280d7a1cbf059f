"""What a connection tells the server when it opens, and what a request that fails leaves behind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask
from sqlalchemy import Column, Integer, MetaData, Table, create_engine, insert, select, text

from learning_jungle.extensions import db
from learning_jungle.settings import Settings
from learning_jungle.web.access import open_in_child_mode
from learning_jungle.web.database import engine_options

TRIES = Table("tries_of_the_tests", MetaData(), Column("number", Integer, primary_key=True))


@pytest.mark.parametrize(("name", "value"), [("statement_timeout", "15s"), ("lock_timeout", "10s")])
def test_a_connection_bounds_what_it_asks(app: Flask, settings: Settings, name: str, value: str) -> None:
    engine = create_engine(settings.database_url, **engine_options(1))
    with engine.connect() as connection:
        assert connection.scalar(text(f"SHOW {name}")) == value
    engine.dispose()


@pytest.fixture
def tries(app: Flask) -> Iterator[None]:
    """A table of these tests' own, for they write outside the rolled-back transaction of the others."""
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
