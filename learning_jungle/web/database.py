"""How connections to PostgreSQL are pooled and bounded, and how Redis is spoken to."""

from __future__ import annotations

import logging
from typing import Any, Final

from flask import Flask
from sqlalchemy.exc import DBAPIError

from learning_jungle.extensions import db

logger = logging.getLogger("learning_jungle.database")

CONNECT_SECONDS: Final = 5
#: A thread waits this long for a connection before its request is answered with 503.
POOL_SECONDS: Final = 10
STATEMENT_MILLISECONDS: Final = 15_000
LOCK_MILLISECONDS: Final = 10_000
#: Redis only counts tries: a request does not wait for it longer than this.
REDIS_SECONDS: Final = 0.5


def engine_options(threads: int) -> dict[str, Any]:
    """Return SQLAlchemy's engine options for a process of this many threads: one connection each and no more."""
    return {
        "pool_size": threads,
        "max_overflow": 0,
        "pool_timeout": POOL_SECONDS,
        # A connection that the server has closed meanwhile is replaced before it is used.
        "pool_pre_ping": True,
        # An error's text must not quote a family's data into the log.
        "hide_parameters": True,
        "connect_args": {
            "connect_timeout": CONNECT_SECONDS,
            "application_name": "learning-jungle",
            "options": f"-c statement_timeout={STATEMENT_MILLISECONDS} -c lock_timeout={LOCK_MILLISECONDS}",
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
