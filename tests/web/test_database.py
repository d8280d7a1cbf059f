"""What a connection of ours tells the server when it opens, and who holds one for how long."""

from __future__ import annotations

import pytest
from flask import Flask
from sqlalchemy import create_engine, literal, select, text
from sqlalchemy.exc import MultipleResultsFound

from learning_jungle.extensions import db
from learning_jungle.settings import Settings
from learning_jungle.web.database import engine_options, one_row


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


def test_a_request_that_reads_a_row_gives_the_connection_back_at_once(app: Flask) -> None:
    with app.test_request_context("/"):
        assert one_row(db.session, ONE, {}).number == 1
        assert db.engine.pool.checkedout() == 0


def test_a_request_never_takes_a_second_connection(app: Flask) -> None:
    with app.test_request_context("/"):
        db.session.execute(ONE)
        assert one_row(db.session, ONE, {}).number == 1
        assert db.engine.pool.checkedout() == 1


def test_a_row_that_a_form_reads_is_read_in_its_transaction(app: Flask) -> None:
    with app.test_request_context("/", method="POST"):
        assert one_row(db.session, ONE, {}).number == 1
        assert db.session().in_transaction()


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_no_row_is_none_and_two_are_an_error(app: Flask, method: str) -> None:
    with app.test_request_context("/", method=method):
        assert one_row(db.session, ONE.where(literal(False)), {}) is None
        with pytest.raises(MultipleResultsFound):
            one_row(db.session, ONE.union_all(ONE), {})
