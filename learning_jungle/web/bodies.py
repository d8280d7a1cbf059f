"""A request's body is read as a whole, within a time and a size, before anything else is done for the request."""

from __future__ import annotations

import contextlib
import io
import socket
import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Final

from flask import Flask, abort, request

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

#: A visitor has this long to send a body, the whole of it.
BODY_SECONDS: Final = 10.0
KIBIBYTE: Final = 1024
#: A larger body than the app takes is read up to here and dropped, so that its sender gets to see the refusal.
MOST_READ: Final = 1024 * KIBIBYTE
#: How often the watch checks whether a body's time is up.
WATCH_SECONDS: Final = 0.25
STEP: Final = 16 * KIBIBYTE
#: The status with which the body was refused, in the environment of its request.
REFUSED: Final = "learning_jungle.body_refused"


class Bodies:
    """A WSGI layer that reads each body before the app is called: a slow sender holds a thread and nothing else."""

    def __init__(self, app: WSGIApplication, most: int, seconds: float = BODY_SECONDS) -> None:
        self._app = app
        self._most = most
        self._seconds = seconds

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Hand over the request with its whole body, or with none and the status with which to refuse it."""
        chunked = "HTTP_TRANSFER_ENCODING" in environ and "wsgi.input_terminated" in environ
        if chunked or environ.get("CONTENT_LENGTH", "") not in ("", "0"):
            refused, body = self._body(environ, chunked)
            if refused:
                environ[REFUSED] = refused
                _stop_reading(environ)
            environ["wsgi.input"] = io.BytesIO(body)
            environ["CONTENT_LENGTH"] = str(len(body))
            environ.pop("HTTP_TRANSFER_ENCODING", None)
        return self._app(environ, start_response)

    def _body(self, environ: WSGIEnvironment, chunked: bool) -> tuple[int, bytes]:
        """Return 0 and the body, or the status with which to refuse it."""
        declared = environ.get("CONTENT_LENGTH", "")
        if not chunked and not (declared.isascii() and declared.isdigit() and len(declared) < 20):
            return 400, b""
        most = MOST_READ if chunked else min(int(declared), MOST_READ)
        with _watch.watched(environ, self._seconds) as reading:
            body = _read(environ["wsgi.input"], most)
        if reading.expired:
            return 408, b""
        if body is None or (len(body) < most and not chunked):
            return 400, b""
        return (413, b"") if len(body) > self._most else (0, body)


def _read(stream: IO[bytes], most: int) -> bytes | None:
    """Return at most so many bytes, fewer where the stream ends before, or None where it is malformed."""
    body = bytearray()
    try:
        while len(body) < most and (part := stream.read(min(STEP, most - len(body)))):
            body += part
    except Exception:
        # Each server has its own errors for a malformed chunk and for a connection that breaks.
        return None
    return bytes(body)


@dataclass(eq=False)
class Reading:
    """A body that is being read; ``ends`` is the moment on the monotonic clock at which its time is up."""

    environ: WSGIEnvironment
    ends: float
    expired: bool = False


class Watch:
    """Ends the reading of every body whose time is up, from one thread for all that a process reads.

    gunicorn's timeouts do not bound a body. Its socket is in the environment of each request; other servers name none,
    and there nothing is bounded.
    """

    def __init__(self) -> None:
        self._readings: set[Reading] = set()
        self._starting = threading.Lock()
        self._thread: threading.Thread | None = None

    @contextlib.contextmanager
    def watched(self, environ: WSGIEnvironment, seconds: float) -> Iterator[Reading]:
        """End the reading that goes on inside this context after so many seconds, and mark it as expired."""
        reading = Reading(environ, time.monotonic() + seconds)
        self._readings.add(reading)
        self._start()
        try:
            yield reading
        finally:
            self._readings.discard(reading)

    def _start(self) -> None:
        # Threads do not survive a fork, so the thread is started at the first body and not when the app is loaded.
        if self._thread is None or not self._thread.is_alive():
            with self._starting:
                if self._thread is None or not self._thread.is_alive():
                    self._thread = threading.Thread(target=self._run, name="bodies", daemon=True)
                    self._thread.start()

    def _run(self) -> None:
        while True:
            time.sleep(WATCH_SECONDS)
            now = time.monotonic()
            for reading in tuple(self._readings):
                if reading.ends <= now and reading in self._readings:
                    reading.expired = True
                    _stop_reading(reading.environ)


_watch: Final = Watch()


def _stop_reading(environ: WSGIEnvironment) -> None:
    """End what the visitor sends: a read that waits finds the end, and the connection closes after the answer.

    gunicorn lingers on a connection that it closes, in the thread that accepts all others; not on one that has ended.
    """
    connection: socket.socket | None = environ.get("gunicorn.socket")
    if connection is not None:
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_RD)


def register_bodies(app: Flask) -> None:
    """Refuse what came too slowly, too large or cut off, with a page, before the form is looked at."""

    @app.before_request
    def refuse() -> None:
        if status := request.environ.get(REFUSED):
            abort(status)
