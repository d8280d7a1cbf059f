"""Error pages in the app's own look; none of them needs the database or a signed-in parent."""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import Final

from flask import Flask, Response, current_app, make_response, request
from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm.exc import StaleDataError
from werkzeug.exceptions import HTTPException

from learning_jungle.web.request_log import current_request_id
from learning_jungle.web.security_log import Event, log_event

logger = logging.getLogger("learning_jungle.errors")

#: What happened, and what to do next, by status.
WORDS: Final[dict[int, tuple[str, str]]] = {
    400: ("That didn’t work", "We couldn’t understand what was sent. Go back and try again."),
    403: ("That isn’t allowed", "Nothing was changed. Go to the start and try from there."),
    404: ("We can’t find that page", "The link may be wrong, or the page may have been deleted."),
    405: ("That didn’t work", "This page can’t be used that way. Go to the start and try from there."),
    413: ("That was too much", "What you sent is too large. Go back and make it shorter."),
    415: ("That didn’t work", "This page takes what you type in it, and no files. Go back and try again."),
    429: ("Too many tries", "Please wait a few minutes, then try again."),
    500: ("Something went wrong", "It is our fault, not yours. Your answers are safe. Please try again in a minute."),
    503: ("We’ll be right back", "We can’t reach our records just now. Your answers are safe. Try again in a minute."),
}
RETRY_SECONDS: Final = 30
FOREIGN_KEY_VIOLATION: Final = "23503"


def register_errors(app: Flask) -> None:
    """Answer every error with a page that says what to do next."""
    app.register_error_handler(HTTPException, http_error)
    app.register_error_handler(UnicodeDecodeError, no_text)
    for failure in (OperationalError, InterfaceError, PoolTimeout):
        app.register_error_handler(failure, database_away)
    app.register_error_handler(DBAPIError, connection_broken)
    app.register_error_handler(StaleDataError, gone_meanwhile)
    app.register_error_handler(IntegrityError, gone_meanwhile)
    app.register_error_handler(Exception, unexpected)


def gone_meanwhile(error: StaleDataError | IntegrityError) -> Response:
    """Answer 404 when what a form belongs to was deleted while it was sent, by another tab or device."""
    if isinstance(error, IntegrityError) and getattr(error.orig, "pgcode", None) != FOREIGN_KEY_VIOLATION:
        return unexpected(error)
    return error_page(404)


def no_text(_error: UnicodeDecodeError) -> Response:
    """Answer 400 to bytes that are no text: only what a visitor sent, such as a query, is decoded in a request."""
    return error_page(400)


def http_error(error: HTTPException) -> Response:
    """Answer an HTTP error, keeping the headers that belong to it, such as Allow and Retry-After."""
    if error.code is None or error.code < 400:
        return error.get_response()  # type: ignore[return-value]
    if error.code == 413:
        log_event(Event.TOO_LARGE)
    elif error.code == 404 and request.url_rule is not None:
        # The address is one of ours, but what it names is not there for this visitor.
        log_event(Event.NOT_THEIRS)
    response = error_page(error.code)
    for name, value in error.get_headers():
        if name.lower() not in ("content-type", "content-length"):
            response.headers[name] = value
    return response


def database_away(error: Exception) -> Response:
    """Answer 503 while the database does not; nothing that was acknowledged is lost."""
    logger.error("database away: %s", type(error).__name__)
    response = error_page(503)
    response.headers["Retry-After"] = str(RETRY_SECONDS)
    return response


def connection_broken(error: DBAPIError) -> Response:
    """Answer 503 to an error of no kind that psycopg2 makes of a connection that broke; any other is unexpected."""
    return database_away(error) if error.connection_invalidated else unexpected(error)


def unexpected(error: Exception) -> Response:
    """Log what happened, by its type and place and without a family's data, and answer 500."""
    if current_app.testing:
        raise error
    # The message of an exception may quote a row, so the log has the traceback's places only.
    trace = error.__traceback__
    places = []
    while trace is not None:
        places.append(f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}")
        trace = trace.tb_next
    logger.error("unexpected %s at %s", type(error).__name__, " > ".join(places[-6:]))
    return error_page(500)


def error_page(status: int) -> Response:
    """Return the page of a status; the template is rendered without context processors, which may need the database."""
    title, advice = WORDS.get(status, (HTTPStatus(status).phrase, WORDS[400][1]))
    template = current_app.jinja_env.get_template("errors/error.html")
    page = template.render(status=status, title=title, advice=advice, request_id=current_request_id())
    response = make_response(page, status)
    response.headers["Cache-Control"] = "no-store"
    return response
