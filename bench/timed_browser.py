"""A browser that times its requests and costs little itself, so that many of them leave the machine to the server."""

from __future__ import annotations

import gzip
import json
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse
from typing import Any
from urllib.parse import urlencode, urlsplit

import brotli

from bench.stack import HOST
from testing.network_visitor import TIMEOUT_SECONDS, TOKEN


class Unexpected(Exception):
    """A page's status is not 200, or a form's response is not a redirect."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One response: the time it took, and its bytes on the wire including headers."""

    kind: str
    milliseconds: float
    size: int


@dataclass
class Record:
    """The responses and errors of a group of browsers."""

    answers: list[Answer] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


class TimedBrowser:
    """A browser with one kept-alive connection that requires successful responses.

    It sends the headers of a router that terminates HTTPS, and the CSRF token of the last page with each form.
    ``source`` is the address to connect from.
    """

    def __init__(self, address: str, record: Record, cookie: str = "", source: str = "") -> None:
        self.record = record
        to = urlsplit(address)
        assert to.hostname, address
        self._connection = HTTPConnection(
            to.hostname, to.port, timeout=TIMEOUT_SECONDS, source_address=(source, 0) if source else None
        )
        self._headers = {
            "Host": HOST,
            "Referer": f"https://{HOST}/",
            "X-Forwarded-Proto": "https",
            "Accept-Encoding": "br, gzip",
        }
        if cookie:
            self._headers["Cookie"] = cookie
        self._token = ""

    def get(self, kind: str, path: str) -> str:
        """Open a page and return it. Raises Unexpected unless its status is 200."""
        answer, body = self._timed(kind, "GET", path)
        if answer.status != 200:
            raise Unexpected(f"GET {kind}: {answer.status}")
        page = _decoded(answer, body).decode()
        found = TOKEN.search(page)
        self._token = found[1] if found else self._token
        return page

    def post(self, kind: str, path: str, **fields: str) -> str:
        """Send a form and return the address it redirects to. Raises Unexpected if it does not redirect."""
        answer, _ = self._send(kind, path, fields)
        location = answer.headers["Location"]
        if not location or not 300 <= answer.status < 400:
            raise Unexpected(f"POST {kind}: {answer.status}")
        return str(location)

    def save(self, kind: str, path: str, **fields: str) -> Mapping[str, Any]:
        """Send an answer as a page's script does, and return the reply. Raises Unexpected unless its status is 200."""
        answer, body = self._send(kind, path, {"replaces": "", "reply": "next", **fields})
        if answer.status != 200:
            raise Unexpected(f"POST {kind}: {answer.status}")
        saved: Mapping[str, Any] = json.loads(_decoded(answer, body))
        return saved

    def __enter__(self) -> TimedBrowser:
        return self

    def __exit__(self, *_: object) -> None:
        """Close the connection."""
        self._connection.close()

    def _send(self, kind: str, path: str, fields: Mapping[str, str]) -> tuple[HTTPResponse, bytes]:
        form = urlencode({"csrf_token": self._token, **fields})
        return self._timed(kind, "POST", path, form, {"Content-Type": "application/x-www-form-urlencoded"})

    def _timed(
        self, kind: str, method: str, path: str, form: str | None = None, headers: Mapping[str, str] | None = None
    ) -> tuple[HTTPResponse, bytes]:
        started = time.perf_counter()
        self._connection.request(method, path, form, {**self._headers, **(headers or {})})
        answer = self._connection.getresponse()
        body = answer.read()
        milliseconds = (time.perf_counter() - started) * 1000
        if given := answer.headers["Set-Cookie"]:
            self._headers["Cookie"] = given.partition(";")[0]
        size = bytes_on_the_wire(f"{answer.status} {answer.reason}", answer.getheaders(), len(body))
        self.record.answers.append(Answer(kind, milliseconds, size))
        return answer, body


def _decoded(answer: HTTPResponse, body: bytes) -> bytes:
    """Return the body without its compression."""
    match answer.headers["Content-Encoding"]:
        case "br":
            return brotli.decompress(body)
        case "gzip":
            return gzip.decompress(body)
        case _:
            return body


def bytes_on_the_wire(status: str, headers: Iterable[tuple[str, str]], body: int) -> int:
    """Return the size of a response on the wire in bytes, with its status, its headers and a body of this size."""
    return len(f"HTTP/1.1 {status}\r\n\r\n") + sum(len(f"{name}: {value}\r\n") for name, value in headers) + body
