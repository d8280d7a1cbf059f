"""The answer to an error that Flask's own handlers do not see, such as one at the end of a request."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final

from flask import Flask

from learning_jungle.web.log_format import places_of

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

logger = logging.getLogger("learning_jungle.errors")

STATUS: Final = "500 INTERNAL SERVER ERROR"
HEADERS: Final = (("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-store"))
WORDS: Final = b"Something went wrong. It is our fault, not yours. Please try again in a minute.\n"


class App(Flask):
    """Flask, except that it logs an error without the address that was asked for."""

    def log_exception(self, exc_info: Any) -> None:  # noqa: ANN401
        """Log the type and place of an error; Flask would log its path as well."""
        logger.error("unexpected %s", places_of(exc_info[1]))


class LastResort:
    """A WSGI layer that answers an error with 500 and logs its type and place.

    Left to the server, it would be logged with the address that was asked for and with its own words.
    """

    def __init__(self, layers: WSGIApplication, app: Flask) -> None:
        self._layers = layers
        self._app = app

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request; the response begins when the app has returned, so that it can still be another one."""
        begun: list[tuple[str, list[tuple[str, str]]]] = []

        def begin(status: str, headers: list[tuple[str, str]], _error: object = None) -> Callable[[bytes], object]:
            begun[:] = [(status, headers)]
            return _write

        try:
            body = self._layers(environ, begin)
        except Exception as error:
            if self._app.testing:
                raise
            logger.error("unexpected %s", places_of(error))  # noqa: TRY400
            begun[:] = [(STATUS, list(HEADERS))]
            body = [WORDS]
        start_response(*begun[0])
        return body


def _write(_data: bytes) -> None:
    raise NotImplementedError("WSGI's old way of writing a response is used nowhere here.")
