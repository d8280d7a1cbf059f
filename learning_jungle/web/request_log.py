"""Logs one line on stdout for each request: id, method, route, status, time and the number of SQL statements.

It logs the route and not the address, so that no family's id, token or query string reaches the log.
"""

from __future__ import annotations

import logging
import re
import sys
import time
import uuid
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final

from flask import Flask, Response, g, has_request_context, request
from sqlalchemy import Engine, event

from learning_jungle.web.log_format import UtcFormatter
from learning_jungle.web.static_files import PREFIX

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

logger = logging.getLogger("learning_jungle.requests")

#: Heroku's router keeps a client's id only in this form; the same rule keeps line breaks out of the log.
SAFE_REQUEST_ID: Final = re.compile(r"[A-Za-z0-9-]{20,200}")
#: A client may send any text as the method, so only these are logged.
METHODS: Final = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT")
ROUTE: Final = "learning_jungle.route"
STATEMENTS: Final = "learning_jungle.statements"

_request_id: ContextVar[str] = ContextVar("request_id", default="-")


class RequestLog:
    """The outermost WSGI middleware, which gives each request an id and logs every response."""

    def __init__(self, app: WSGIApplication) -> None:
        self._app = app

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Call the wrapped application and log its response."""
        started = time.perf_counter()
        given = environ.get("HTTP_X_REQUEST_ID", "")
        request_id = given if SAFE_REQUEST_ID.fullmatch(given) else str(uuid.uuid4())
        token = _request_id.set(request_id)
        answered = "500"

        def start(status: str, headers: list[tuple[str, str]], *args: Any) -> Callable[[bytes], object]:  # noqa: ANN401
            nonlocal answered
            answered = status[:3]
            headers.append(("X-Request-ID", request_id))
            return start_response(status, headers, *args)

        try:
            return self._app(environ, start)
        finally:
            logger.info(
                "method=%s route=%s status=%s ms=%.1f sql=%d",
                environ["REQUEST_METHOD"] if environ["REQUEST_METHOD"] in METHODS else "-",
                _route(environ),
                answered,
                (time.perf_counter() - started) * 1000,
                environ.get(STATEMENTS, 0),
            )
            _request_id.reset(token)


def _route(environ: WSGIEnvironment) -> str:
    if ROUTE in environ:
        return environ[ROUTE]
    return PREFIX if environ.get("PATH_INFO", "").startswith(PREFIX) else "-"


class RequestIdFilter(logging.Filter):
    """Adds the id of the current request, or a dash, to every log record."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Add ``request_id`` and keep the record."""
        record.request_id = current_request_id()
        return True


def current_request_id() -> str:
    """Return the id of this request in the router's log and in the app's, or "-" outside a request."""
    return _request_id.get()


def configure_logging(level: str) -> None:
    """Log records of this level and above to stdout, one line for each."""
    handler = logging.StreamHandler(sys.stdout)
    handler.addFilter(RequestIdFilter())
    handler.setFormatter(UtcFormatter())
    root = logging.getLogger("learning_jungle")
    root.handlers = [handler]
    root.setLevel(level)
    root.propagate = False


def register_request_log(app: Flask) -> None:
    """Pass each request's route and number of SQL statements to the request log."""

    @app.before_request
    def start_counting() -> None:
        g.statements = 0

    @app.after_request
    def record_route(response: Response) -> Response:
        request.environ[ROUTE] = request.url_rule.rule if request.url_rule else "-"
        # A request that is refused before start_counting runs, such as one with a malformed address, has no count.
        request.environ[STATEMENTS] = g.get("statements", 0)
        return response


def count_statements(engine: Engine) -> None:
    """Count the SQL statements that each request sends through this engine, in ``g.statements``."""

    @event.listens_for(engine, "before_cursor_execute")
    def count(*_: Any) -> None:  # noqa: ANN401
        if has_request_context():
            g.statements = g.get("statements", 0) + 1
