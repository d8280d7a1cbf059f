"""How long a request waits for PostgreSQL: libpq has no limit of its own for a server that does not answer."""

from __future__ import annotations

import select
import time
from typing import Any, Final

import psycopg2
from flask import g, has_request_context
from psycopg2 import extensions
from sqlalchemy import Engine, event

#: All the waiting of one request for the database, together. The server's own limits on statements are shorter.
REQUEST_SECONDS: Final = 5.0
#: Outside requests a statement may take as long as it takes, for it may be a migration.
CONNECT_SECONDS: Final = 3.0
COMMAND_CONNECT_SECONDS: Final = 10.0
#: A pooled connection is tried before it is used, and one that a network has lost never answers. The rest of the
#: request's time is for a new one.
PING_SECONDS: Final = 1.5
#: While the database is known to be silent, a new connection is only a trial, so that requests that come once it is
#: back do not wait behind long attempts to connect.
TRIAL_SECONDS: Final = 1.0

PAUSE_SECONDS: Final = 0.4
#: When the database last answered anything in this process ("heard"), and when a wait last ran out with nothing heard
#: since it began ("silent").
_times: dict[str, float] = {}

_AT_WORK: Final = (extensions.STATUS_READY, extensions.STATUS_BEGIN, extensions.STATUS_PREPARED)


def bound_waits() -> None:
    """Have every connection of this process wait with a limit, by psycopg2's wait callback."""
    extensions.set_wait_callback(wait)


def refuse_for_a_moment(engine: Engine) -> None:
    """Refuse new connections briefly after the database gave no answer, so that queued requests fail early."""

    @event.listens_for(engine, "do_connect")
    def refuse(*_: object) -> None:
        if has_request_context() and _is_silent() and time.monotonic() - _times["silent"] < PAUSE_SECONDS:
            raise psycopg2.OperationalError("The database gave no answer a moment ago: timeout expired.")


def allow_seconds(seconds: float) -> None:
    """Let the current request wait for the database this much longer and no more."""
    g.database_seconds = seconds


def wait(connection: Any) -> None:  # noqa: ANN401
    """Wait until what was asked of a connection is done.

    Raises psycopg2.OperationalError when the time is up; psycopg2 then closes the connection, and SQLAlchemy takes it
    and all older ones out of the pool.
    """
    began = time.monotonic()
    # Outside a transaction a request sends only SQLAlchemy's ping and the settings of a new connection.
    is_ping = connection.status in _AT_WORK and connection.autocommit
    limit = _limit(connecting=connection.status not in _AT_WORK, is_ping=is_ping)
    try:
        while (state := connection.poll()) != extensions.POLL_OK:
            poller = select.poll()
            poller.register(connection.fileno(), select.POLLIN if state == extensions.POLL_READ else select.POLLOUT)
            left = None if limit is None else max(0.0, began + limit - time.monotonic())
            if not poller.poll(None if left is None else left * 1000):
                # One connection that is lost says nothing about the others: the same request tries a new one.
                if not is_ping and _times.get("heard", 0.0) < began:
                    _times["silent"] = time.monotonic()
                raise psycopg2.OperationalError("The database does not answer: timeout expired.")
        _times["heard"] = time.monotonic()
    finally:
        if has_request_context():
            g.database_seconds = g.get("database_seconds", REQUEST_SECONDS) - (time.monotonic() - began)


def _limit(*, connecting: bool, is_ping: bool) -> float | None:
    """Return the seconds that the next answer may take, or None for any time."""
    if not has_request_context():
        return COMMAND_CONNECT_SECONDS if connecting else None
    left = max(0.0, g.get("database_seconds", REQUEST_SECONDS))
    if connecting:
        return min(left, TRIAL_SECONDS if _is_silent() else CONNECT_SECONDS)
    return min(left, PING_SECONDS) if is_ping else left


def _is_silent() -> bool:
    """Return whether the last wait ran out, and nothing was heard from the database since."""
    return "silent" in _times and _times.get("heard", 0.0) < _times["silent"]
