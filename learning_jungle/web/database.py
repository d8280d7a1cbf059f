"""How connections to PostgreSQL are pooled and bounded, and how Redis is spoken to."""

from __future__ import annotations

import logging
import time
from typing import Any, Final

from flask import Flask
from sqlalchemy import Connection, Engine, Executable, Row, event
from sqlalchemy.exc import DBAPIError, InvalidatePoolError
from sqlalchemy.orm import Session

from learning_jungle.extensions import AUTOCOMMIT, db

logger = logging.getLogger("learning_jungle.database")

CONNECT_SECONDS: Final = 5
#: A thread waits this long for a connection before its request is answered with 503.
POOL_SECONDS: Final = 10
#: A connection used within this time is taken to be open still.
FRESH_SECONDS: Final = 1.0
STATEMENT_MILLISECONDS: Final = 15_000
LOCK_MILLISECONDS: Final = 10_000
#: Every statement finds its rows by their keys and names its tables in that order, so the server need not weigh the
#: orders and kinds of join against each other: that took longer than the joining.
PLANNING: Final = "-c join_collapse_limit=1 -c enable_mergejoin=off"
#: Redis only counts tries: a request does not wait for it longer than this.
REDIS_SECONDS: Final = 0.5


def engine_options(threads: int) -> dict[str, Any]:
    """Return SQLAlchemy's engine options for a process of this many threads: one connection each and no more."""
    return {
        "pool_size": threads,
        "max_overflow": 0,
        "pool_timeout": POOL_SECONDS,
        # An error's text must not quote a family's data into the log.
        "hide_parameters": True,
        "connect_args": {
            "connect_timeout": CONNECT_SECONDS,
            "application_name": "learning-jungle",
            "options": f"-c statement_timeout={STATEMENT_MILLISECONDS} -c lock_timeout={LOCK_MILLISECONDS} {PLANNING}",
        },
    }


def redis_options(url: str) -> dict[str, Any]:
    """Return the options of a Redis client: Heroku's speaks TLS with a certificate that nobody has signed."""
    if not url:
        return {}
    options: dict[str, Any] = {"socket_connect_timeout": REDIS_SECONDS, "socket_timeout": REDIS_SECONDS}
    return options | ({"ssl_cert_reqs": None} if url.startswith("rediss://") else {})


def register_session_end(app: Flask) -> None:
    """Give each request's connection back before the app context ends.

    Giving back rolls back, and a connection that the server has just cut cannot: by then the answer stands, so it must
    not become an error.
    """

    @app.teardown_request
    def end_session(_error: BaseException | None) -> None:
        try:
            db.session.remove()
        except DBAPIError as error:
            logger.warning("connection lost after the answer: %s", type(error).__name__)
            db.session.registry.clear()


def replace_closed_connections(engine: Engine) -> None:
    """Try a connection that has rested before it is used; one that the server has closed is replaced, unnoticed.

    Under load none rests, so no request pays for this. A restarted server's connections have all rested or failed, and
    one failure makes the pool open new ones.
    """

    @event.listens_for(engine, "checkin")
    def note(_connection: Any, record: Any) -> None:  # noqa: ANN401
        record.info["used"] = time.monotonic()

    @event.listens_for(engine, "checkout")
    def try_rested(connection: Any, record: Any, _proxy: Any) -> None:  # noqa: ANN401
        try:
            connection.autocommit = False
            if time.monotonic() - record.info.get("used", 0.0) > FRESH_SECONDS:
                engine.dialect.do_ping(connection)
        except engine.dialect.dbapi.Error as error:
            raise InvalidatePoolError from error


def one_row(session: Session, statement: Executable, parameters: dict[str, Any]) -> Row | None:
    """Return the row of a statement that makes no objects, or None; MultipleResultsFound when there are more.

    A session that has not begun is passed by: it would take as long as the statement itself.
    """
    if _has_begun(session):
        return session.execute(statement, parameters).one_or_none()
    with db.engines[AUTOCOMMIT].connect() as connection:
        return connection.execute(statement, parameters).one_or_none()


def write_alone(session: Session, statement: Executable, parameters: dict[str, Any]) -> int:
    """Run a statement that is all there is to write, commit, and return how many rows it wrote.

    A session that has not begun is passed by: a single statement is a transaction in itself, half as many round trips.
    """
    if _has_begun(session):
        written = session.execute(statement, parameters).rowcount
        session.commit()
        return written
    with db.engines[AUTOCOMMIT].connect() as connection:
        return connection.execute(statement, parameters).rowcount


def _has_begun(session: Session) -> bool:
    """Say whether a session holds a connection already: there is one a thread, and none must wait for a second."""
    return session is not db.session or (db.session.registry.has() and db.session().in_transaction())


def autocommit_engine(engine: Engine) -> Engine:
    """Return an engine over the same connections whose statements stand alone, with no transaction around them."""
    alone = engine.execution_options()

    # SQLAlchemy's own isolation level AUTOCOMMIT would cost a round trip at each end; this only tells the driver.
    @event.listens_for(alone, "engine_connect")
    def begin_nothing(connection: Connection) -> None:
        connection.connection.dbapi_connection.autocommit = True

    return alone
