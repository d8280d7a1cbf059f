"""Options for the connections to PostgreSQL and Redis, and the end of each request's database session."""

from __future__ import annotations

import logging
from typing import Any, Final

from flask import Flask
from sqlalchemy.exc import DBAPIError

from learning_jungle.extensions import db

logger = logging.getLogger("learning_jungle.database")

CONNECT_SECONDS: Final = 5
#: How long a thread waits for a connection before its request fails with 503.
POOL_SECONDS: Final = 10
STATEMENT_MILLISECONDS: Final = 15_000
LOCK_MILLISECONDS: Final = 10_000
#: Redis only counts attempts, so a request must not wait for it long.
REDIS_SECONDS: Final = 0.5


def engine_options(threads: int) -> dict[str, Any]:
    """Return SQLAlchemy's engine options for a process of this many threads, with at most one connection for each."""
    return {
        "pool_size": threads,
        "max_overflow": 0,
        "pool_timeout": POOL_SECONDS,
        # Replace a connection that the server has closed since its last use.
        "pool_pre_ping": True,
        # The messages of errors must not put a family's data into the log.
        "hide_parameters": True,
        "connect_args": {
            "connect_timeout": CONNECT_SECONDS,
            "application_name": "learning-jungle",
            "options": f"-c statement_timeout={STATEMENT_MILLISECONDS} -c lock_timeout={LOCK_MILLISECONDS}",
        },
    }


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
