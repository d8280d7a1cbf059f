"""Error pages in the app's design, which need neither the database nor a signed-in parent."""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import Final

from flask import Flask, Response, current_app, make_response, request
from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm.exc import StaleDataError
from werkzeug.exceptions import HTTPException

from learning_jungle.web.database_state import note_refusal
from learning_jungle.web.log_format import places_of
from learning_jungle.web.request_log import current_request_id
from learning_jungle.web.security_log import Event, log_event

logger = logging.getLogger("learning_jungle.errors")

#: The title and the advice of the error page for each status.
WORDS: Final[dict[int, tuple[str, str]]] = {
    400: ("That didn’t work", "We couldn’t understand what was sent. Go back and try again."),
    403: ("That isn’t allowed", "Nothing was changed. Go to the start and try from there."),
    404: ("We can’t find that page", "The link may be wrong, or the page may have been deleted."),
    405: ("That didn’t work", "This page can’t be used that way. Go to the start and try from there."),
    408: ("That took too long", "What you sent came too slowly. Go back and try again."),
    413: ("That was too much", "What you sent is too large. Go back and make it shorter."),
    415: ("That didn’t work", "This page takes what you type in it, and no files. Go back and try again."),
    429: ("Too many tries", "Please wait a few minutes, then try again."),
    500: ("Something went wrong", "It is our fault, not yours. Your answers are safe. Please try again in a minute."),
    503: ("We’ll be right back", "We can’t reach our records just now. Your answers are safe. Try again in a minute."),
}
RETRY_SECONDS: Final = 30
FOREIGN_KEY_VIOLATION: Final = "23503"
#: PostgreSQL's codes for a database that answers and does not do its work: read-only, no rights, an idle transaction
#: ended, no room or connections, shut down by an administrator, a disk that fails.
OUT_OF_SERVICE: Final = ("25006", "42501", "25P03", "53", "57P", "58")


def register_errors(app: Flask) -> None:
    """Register the handlers that answer every error with an error page."""
    app.register_error_handler(HTTPException, http_error)
    app.register_error_handler(UnicodeDecodeError, no_text)
    for failure in (OperationalError, InterfaceError, PoolTimeout):
        app.register_error_handler(failure, database_away)
    app.register_error_handler(DBAPIError, connection_broken)
    app.register_error_handler(StaleDataError, gone_meanwhile)
    app.register_error_handler(IntegrityError, gone_meanwhile)
    app.register_error_handler(Exception, unexpected)


def gone_meanwhile(error: StaleDataError | IntegrityError) -> Response:
    """Answer 404 if another tab or device has just deleted the row that a form belongs to."""
    if isinstance(error, IntegrityError) and getattr(error.orig, "pgcode", None) != FOREIGN_KEY_VIOLATION:
        return unexpected(error)
    return error_page(404)


def no_text(_error: UnicodeDecodeError) -> Response:
    """Answer 400 to bytes that are not UTF-8; a request decodes nothing but the visitor's own input."""
    return error_page(400)


def http_error(error: HTTPException) -> Response:
    """Answer an HTTP error, keeping the headers that belong to it, such as Allow and Retry-After."""
    if error.code is None or error.code < 400:
        return error.get_response()  # type: ignore[return-value]
    if error.code == 413:
        log_event(Event.TOO_LARGE)
    elif error.code == 404 and request.url_rule is not None:
        # The route exists, but its record does not, or belongs to another family.
        log_event(Event.NOT_THEIRS)
    response = error_page(error.code)
    for name, value in error.get_headers():
        if name.lower() not in ("content-type", "content-length"):
            response.headers[name] = value
    return response


def database_away(error: Exception) -> Response:
    """Answer 503 if the database is unavailable."""
    code = getattr(getattr(error, "orig", None), "pgcode", None)
    logger.error("database away: %s %s", type(error).__name__, code or "-")
    note_refusal(code)
    response = error_page(503)
    response.headers["Retry-After"] = str(RETRY_SECONDS)
    return response


def connection_broken(error: DBAPIError) -> Response:
    """Answer 503 when the connection broke or the database is out of service; any other error is unexpected."""
    out_of_service = (getattr(error.orig, "pgcode", None) or "").startswith(OUT_OF_SERVICE)
    return database_away(error) if error.connection_invalidated or out_of_service else unexpected(error)


def unexpected(error: Exception) -> Response:
    """Log the error's type and place, without a family's data, and answer 500."""
    if current_app.testing:
        raise error
    logger.error("unexpected %s", places_of(error))
    return error_page(500)


def error_page(status: int) -> Response:
    """Return the error page of a status, rendered without context processors because they may need the database."""
    title, advice = WORDS.get(status, (HTTPStatus(status).phrase, WORDS[400][1]))
    template = current_app.jinja_env.get_template("errors/error.html")
    page = template.render(status=status, title=title, advice=advice, request_id=current_request_id())
    response = make_response(page, status)
    response.headers["Cache-Control"] = "no-store"
    return response
