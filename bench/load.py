"""Plays many families concurrently, each in its own thread and browser, and times every response."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import requests
from requests.adapters import HTTPAdapter

from bench.stack import HOST
from testing.network_visitor import NetworkVisitor

QUESTIONS = 10


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


class _FromAddress(HTTPAdapter):
    """Connects from a given address of this machine."""

    def __init__(self, address: str) -> None:
        self._address = address
        super().__init__()

    def init_poolmanager(self, *args: object, **kwargs: object) -> None:
        super().init_poolmanager(*args, source_address=(self._address, 0), **kwargs)  # type: ignore[arg-type]


class TimedBrowser:
    """A browser that times its requests and requires successful responses.

    It sends the headers of a router that terminates HTTPS. ``source`` is the address to connect from.
    """

    def __init__(self, address: str, record: Record, cookie: str = "", source: str = "") -> None:
        self._visitor = NetworkVisitor(address)
        self.record = record
        session = self._visitor.session
        session.headers.update(
            {
                "Host": HOST,
                "Referer": f"https://{HOST}/",
                "X-Forwarded-Proto": "https",
                "Accept-Encoding": "br, gzip",
            }
        )
        if cookie:
            session.headers["Cookie"] = cookie
        if source:
            session.mount("http://", _FromAddress(source))

    def get(self, kind: str, path: str) -> str:
        """Open a page and return it. Raises Unexpected unless its status is 200."""
        answer = self._timed(kind, lambda: self._visitor.get(path))
        if answer.status_code != 200:
            raise Unexpected(f"GET {kind}: {answer.status_code}")
        return answer.text

    def post(self, kind: str, path: str, **fields: str) -> str:
        """Send a form and return the address it redirects to. Raises Unexpected if it does not redirect."""
        answer = self._timed(kind, lambda: self._visitor.post(path, fields))
        if not answer.is_redirect:
            raise Unexpected(f"POST {kind}: {answer.status_code}")
        return answer.headers["Location"]

    def save(self, kind: str, path: str, **fields: str) -> Mapping[str, Any]:
        """Send an answer as a page's script does, and return the reply. Raises Unexpected unless its status is 200."""
        answer = self._timed(kind, lambda: self._visitor.post(path, {"replaces": "", "reply": "next", **fields}))
        if answer.status_code != 200:
            raise Unexpected(f"POST {kind}: {answer.status_code}")
        saved: Mapping[str, Any] = answer.json()
        return saved

    def __enter__(self) -> TimedBrowser:
        return self

    def __exit__(self, *_: object) -> None:
        """Close the connection."""
        self._visitor.session.close()

    def _timed(self, kind: str, ask: Callable[[], requests.Response]) -> requests.Response:
        started = time.perf_counter()
        answer = ask()
        milliseconds = (time.perf_counter() - started) * 1000
        if "Set-Cookie" in answer.headers:
            # The cookie is for HTTPS only, so requests would not send it over this plain connection.
            self._visitor.session.headers["Cookie"] = answer.headers["Set-Cookie"].partition(";")[0]
        self.record.answers.append(Answer(kind, milliseconds, bytes_on_the_wire(answer)))
        return answer


def bytes_on_the_wire(answer: requests.Response) -> int:
    """Return the size of a response on the wire in bytes, including headers."""
    head = sum(len(f"{name}: {value}\r\n") for name, value in answer.headers.items())
    return len(f"HTTP/1.1 {answer.status_code} {answer.reason}\r\n\r\n") + head + answer.raw.tell()


class Load:
    """Runs visits concurrently until all are done."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._stopped = threading.Event()

    def think(self, seconds: float) -> None:
        """Wait as long as a child thinks, unless the load is stopped."""
        if seconds:
            self._stopped.wait(seconds)

    def run(self, visits: Iterable[Callable[[], object]], at_once: int, spread_seconds: float = 0) -> None:
        """Run the visits in threads that start evenly over a time, and add failures to the record's errors."""
        waiting = _Shared(visits)

        def seat(number: int) -> None:
            # The starts are spread, so that at any time the children are at different questions.
            self.think(spread_seconds * number / at_once)
            for visit in waiting:
                if self._stopped.is_set():
                    return
                try:
                    visit()
                except (Unexpected, requests.RequestException) as error:
                    self._record.errors.append(f"{type(error).__name__}: {error}")

        with ThreadPoolExecutor(at_once) as threads:
            try:
                list(threads.map(seat, range(at_once)))
            finally:
                # If the bench is interrupted, the threads must stop as well.
                self._stopped.set()


class _Shared(Iterator[Callable[[], object]]):
    """An iterator that threads can share."""

    def __init__(self, items: Iterable[Callable[[], object]]) -> None:
        self._items = iter(items)
        self._lock = threading.Lock()

    def __next__(self) -> Callable[[], object]:
        with self._lock:
            return next(self._items)


#: Takes a child's diagnostic in a browser, thinking at each question, and returns the address of the results.
Play = Callable[[TimedBrowser, str, Callable[[], None]], str]


def play_diagnostic(browser: TimedBrowser, child: str, think: Callable[[], None]) -> str:
    """Take a diagnostic page by page, from the start page to the results, and return the address of the results."""
    at = _start(browser, child)
    for _ in range(QUESTIONS):
        browser.get("question", at)
        think()
        at = browser.post("answer", at, answer=random.choice("ABCD"))
    return _finish(browser, at)


def play_at_once(browser: TimedBrowser, child: str, think: Callable[[], None]) -> str:
    """Take a diagnostic as the page's script does: the reply to each answer brings the next question."""
    at = _start(browser, child)
    browser.get("question", at)
    for _ in range(QUESTIONS):
        think()
        at = browser.save("answer and next question", at, answer=random.choice("ABCD"))["after"]
    return _finish(browser, at)


def _start(browser: TimedBrowser, child: str) -> str:
    browser.get("start page", f"/diagnostic/start/{child}")
    return browser.post("start", f"/diagnostic/start/{child}")


def _finish(browser: TimedBrowser, at: str) -> str:
    browser.get("review", at)
    at = browser.post("submit", at)
    browser.get("results", at)
    return at
