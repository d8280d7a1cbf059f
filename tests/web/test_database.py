"""What a connection of ours tells the server when it opens, and who holds one for how long."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask
from sqlalchemy import Column, Integer, MetaData, Table, create_engine, insert, literal, select, text, update
from sqlalchemy.exc import IntegrityError, MultipleResultsFound

from learning_jungle.extensions import db
from learning_jungle.settings import Settings
from learning_jungle.web.database import engine_options, one_row, write_alone


@pytest.mark.parametrize(
    ("name", "value"),
    [("statement_timeout", "15s"), ("lock_timeout", "10s"), ("join_collapse_limit", "1"), ("enable_mergejoin", "off")],
)
def test_a_connection_bounds_what_it_asks_and_how_long_it_is_planned(
    app: Flask, settings: Settings, name: str, value: str
) -> None:
    engine = create_engine(settings.database_url, **engine_options(1))
    with engine.connect() as connection:
        assert connection.scalar(text(f"SHOW {name}")) == value
    engine.dispose()


ONE = select(literal(1).label("number"))


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_row_is_read_and_the_connection_given_back_at_once(app: Flask, method: str) -> None:
    with app.test_request_context("/", method=method):
        assert one_row(db.session, ONE, {}).number == 1
        assert db.engine.pool.checkedout() == 0


@pytest.mark.parametrize("begun", [False, True])
def test_no_row_is_none_and_two_are_an_error(app: Flask, begun: bool) -> None:
    with app.test_request_context("/"):
        if begun:
            db.session.execute(ONE)
        assert one_row(db.session, ONE.where(literal(False)), {}) is None
        with pytest.raises(MultipleResultsFound):
            one_row(db.session, ONE.union_all(ONE), {})


@pytest.fixture
def tries(app: Flask) -> Iterator[Table]:
    """A table of our own, for these tests write for good."""
    table = Table("tries_of_the_tests", MetaData(), Column("number", Integer, primary_key=True))
    with app.app_context():
        table.create(db.engine)
        yield table
        table.drop(db.engine)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_request_never_takes_a_second_connection(
    app: Flask, tries: Table, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    with app.test_request_context("/", method=method):
        db.session.execute(ONE)
        for engine in db.engines.values():
            monkeypatch.setattr(engine, "connect", lambda: pytest.fail("there is one a thread"))
        assert one_row(db.session, ONE, {}).number == 1
        assert write_alone(db.session, insert(tries), {"number": 1}) == 1


@pytest.mark.parametrize("begun", [False, True])
def test_what_is_written_alone_is_committed_and_counted(app: Flask, tries: Table, begun: bool) -> None:
    with app.test_request_context("/", method="POST"):
        if begun:
            db.session.execute(ONE)
        assert write_alone(db.session, insert(tries), {"number": 1}) == 1
        assert write_alone(db.session, update(tries).where(tries.c.number == 2), {"number": 3}) == 0
        assert db.engine.pool.checkedout() <= 1
        db.session.rollback()
    with app.app_context():
        assert db.session.scalars(select(tries.c.number)).all() == [1]


@pytest.mark.parametrize("begun", [False, True])
def test_a_write_that_the_database_refuses_leaves_nothing(app: Flask, tries: Table, begun: bool) -> None:
    with app.test_request_context("/", method="POST"):
        if begun:
            db.session.execute(ONE)
        with pytest.raises(IntegrityError):
            write_alone(db.session, insert(tries).values([{"number": 1}, {"number": 1}]), {})
    with app.app_context():
        assert db.session.scalars(select(tries.c.number)).all() == []
        assert db.engine.pool.checkedout() == 1
