"""One line on stdout for each request: id, method, route, status, time and the number of SQL statements.

The route is logged and never the address itself, so that no id, token or query of a family reaches the log.
"""

from __future__ import annotations

import logging
import sys
import time
from typing import Any

from flask import Flask, Response, g, has_request_context, request
from sqlalchemy import Engine, event

from learning_jungle.web.edge import REQUEST_ID

logger = logging.getLogger("learning_jungle.requests")


class RequestIdFilter(logging.Filter):
    """Puts the id of the current request, or a dash, into every log record."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Add ``request_id`` and keep the record."""
        record.request_id = current_request_id()
        return True


def current_request_id() -> str:
    """Return the id that the router and the log know this request by, or "-" outside a request."""
    return request.environ.get(REQUEST_ID, "-") if has_request_context() else "-"


def configure_logging(level: str) -> None:
    """Send the log to stdout, a line a record, from this level up."""
    handler = logging.StreamHandler(sys.stdout)
    handler.addFilter(RequestIdFilter())
    handler.setFormatter(
        logging.Formatter("%(asctime)s level=%(levelname)s logger=%(name)s request_id=%(request_id)s %(message)s")
    )
    root = logging.getLogger("learning_jungle")
    root.handlers = [handler]
    root.setLevel(level)
    root.propagate = False


def register_request_log(app: Flask) -> None:
    """Log each request when its response is ready."""

    @app.before_request
    def start_clock() -> None:
        g.started = time.perf_counter()
        g.statements = 0

    @app.after_request
    def log_request(response: Response) -> Response:
        # A request refused before its start, such as one with a malformed address, has no clock.
        started = g.get("started", time.perf_counter())
        logger.info(
            "method=%s route=%s status=%d ms=%.1f sql=%d",
            request.method,
            request.url_rule.rule if request.url_rule else "-",
            response.status_code,
            (time.perf_counter() - started) * 1000,
            g.get("statements", 0),
        )
        return response


def count_statements(engine: Engine) -> None:
    """Count the SQL statements that each request sends through this engine, in ``g.statements``."""

    @event.listens_for(engine, "before_cursor_execute")
    def count(*_: Any) -> None:  # noqa: ANN401
        if has_request_context():
            g.statements = g.get("statements", 0) + 1
