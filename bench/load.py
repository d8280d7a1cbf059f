"""Plays many families concurrently, each in its own thread and browser, and times every response."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException

from bench.timed_browser import Record, TimedBrowser, Unexpected

QUESTIONS = 10


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
                except (Unexpected, OSError, HTTPException) as error:
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


#: Goes on from an address in a browser, thinking at each question, and returns the address that follows.
Play = Callable[[TimedBrowser, str, Callable[[], None]], str]


def start_page(child: object) -> str:
    """Return the address of a child's start page."""
    return f"/diagnostic/start/{child}"


def play_diagnostic(browser: TimedBrowser, at: str, think: Callable[[], None]) -> str:
    """Take a diagnostic page by page, from the start page to the results, and return the address of the results."""
    at = _start(browser, at)
    for _ in range(QUESTIONS):
        browser.get("question", at)
        think()
        at = browser.post("answer", at, answer=random.choice("ABCD"))
    return _finish(browser, at)


def play_at_once(browser: TimedBrowser, at: str, think: Callable[[], None]) -> str:
    """Take a diagnostic as the page's script does: the reply to each answer brings the next question."""
    return _finish(browser, answer_at_once(browser, _start(browser, at), think))


def answer_at_once(browser: TimedBrowser, at: str, think: Callable[[], None]) -> str:
    """Answer the questions from the first one on, as the page's script does, and return the address of the review."""
    browser.get("question", at)
    for _ in range(QUESTIONS):
        think()
        at = browser.save("answer and next question", at, answer=random.choice("ABCD"))["after"]
    return at


def _start(browser: TimedBrowser, at: str) -> str:
    browser.get("start page", at)
    return browser.post("start", at)


def _finish(browser: TimedBrowser, at: str) -> str:
    browser.get("review", at)
    at = browser.post("submit", at)
    browser.get("results", at)
    return at
