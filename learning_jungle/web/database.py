"""Options for the connections to PostgreSQL and Redis, and the end of each request's database session."""

from __future__ import annotations

import logging
from typing import Any, Final

from flask import Flask, has_request_context
from sqlalchemy import Engine, event
from sqlalchemy.exc import DBAPIError

from learning_jungle.extensions import db

logger = logging.getLogger("learning_jungle.database")

#: A crowd is served in turn. While the database hangs nobody waits as long: each failure empties the queue.
POOL_SECONDS: Final = 25
STATEMENT_MILLISECONDS: Final = 4_500
LOCK_MILLISECONDS: Final = 4_000
#: Where the network has lost a request's connection, the server still has the transaction, and its locks. Requests
#: never pause so long inside one; commands may, for instance while they send mail.
IDLE_MILLISECONDS: Final = 5_000
#: Redis only counts attempts, so a request must not wait for it long.
REDIS_SECONDS: Final = 0.5

#: For libpq: its own limit, for connections that are made without the wait callback, and the kernel's on a peer that
#: is gone without a word.
CONNECT_ARGS: Final[dict[str, Any]] = {
    "connect_timeout": 10,
    "application_name": "learning-jungle",
    "tcp_user_timeout": 10_000,
    "keepalives": 1,
    "keepalives_idle": 30,
    "keepalives_interval": 5,
    "keepalives_count": 2,
}


def engine_options(connections: int) -> dict[str, Any]:
    """Return SQLAlchemy's engine options for a process with this many connections and no more."""
    return {
        "pool_size": connections,
        "max_overflow": 0,
        "pool_timeout": POOL_SECONDS,
        # Replace a connection that the server has closed since its last use.
        "pool_pre_ping": True,
        # The messages of errors must not put a family's data into the log.
        "hide_parameters": True,
        "connect_args": CONNECT_ARGS,
    }


def bound_statements(engine: Engine) -> None:
    """Have the server end a statement, a wait for a lock, and a request's transaction that went quiet, after a time.

    These limits are set when a connection is made, and not in its startup options, which connection poolers refuse.
    """

    @event.listens_for(engine, "connect")
    def set_limits(connection: Any, _record: object) -> None:  # noqa: ANN401
        limits = {"statement_timeout": STATEMENT_MILLISECONDS, "lock_timeout": LOCK_MILLISECONDS}
        if has_request_context():
            limits["idle_in_transaction_session_timeout"] = IDLE_MILLISECONDS
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("; ".join(f"SET {name} = {limit}" for name, limit in limits.items()))
        connection.autocommit = False


def redis_options(url: str) -> dict[str, Any]:
    """Return the options of a Redis client. Heroku's Redis uses TLS with a self-signed certificate."""
    if not url:
        return {}
    options: dict[str, Any] = {"socket_connect_timeout": REDIS_SECONDS, "socket_timeout": REDIS_SECONDS}
    return options | ({"ssl_cert_reqs": None} if url.startswith("rediss://") else {})


def register_session_end(app: Flask) -> None:
    """Return each request's connection to the pool before the app context ends.

    This rolls back, which fails if the server has just closed the connection. The response is complete by then, so
    the failure is logged and not raised.
    """

    @app.teardown_request
    def end_session(_error: BaseException | None) -> None:
        try:
            db.session.remove()
        except DBAPIError as error:
            logger.warning("connection lost after the response: %s", type(error).__name__)
            db.session.registry.clear()
