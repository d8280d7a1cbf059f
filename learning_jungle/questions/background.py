"""Generates question sets outside requests, in one thread per process that runs only while keys are waiting."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Final

logger = logging.getLogger(__name__)

#: An age, a year group and the number of a set.
Key = tuple[int, int, int]
#: There are only thirteen pairs of an age and a year group; the limit keeps a caller's mistake from filling the memory.
MOST_WAITING: Final = 50


class Background:
    """A queue of keys and the thread that works on them. Keys still waiting are lost when the process ends."""

    def __init__(self, work: Callable[[int, int, int], bool]) -> None:
        """Take the function to run for a key, which returns whether its set is stored."""
        self._work = work
        self._waiting: deque[Key] = deque()
        self._done: set[Key] = set()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def ask(self, age: int, year_group: int, number: int) -> None:
        """Queue a set of an age and a year group and return at once; errors are logged, never raised."""
        key = (age, year_group, number)
        with self._lock:
            if key in self._done or key in self._waiting or len(self._waiting) >= MOST_WAITING:
                return
            self._waiting.append(key)
            # Threads do not survive a fork, so the thread is started here and not when the app is loaded.
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._run, name="ai-background", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._thread = None
                    return
                key = self._waiting[0]
            try:
                is_there = self._work(*key)
            except Exception as error:
                # Only the type, because the message could quote what must not be logged.
                logger.warning(
                    "Set %d for age %d, year group %d failed: %s", key[2], key[0], key[1], type(error).__name__
                )
                is_there = False
            with self._lock:
                self._waiting.remove(key)
                if is_there:
                    self._done.add(key)
