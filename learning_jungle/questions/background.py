"""Makes sets behind the back of requests: one thread a process, at work only while something waits."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Final

logger = logging.getLogger(__name__)

#: An age and a year group.
Key = tuple[int, int]
#: There are thirteen keys, so this many can never wait; a caller's mistake must not fill the memory.
MOST_WAITING: Final = 50


class Background:
    """Does the same work for one key after another. What waits is lost with the process, and asked for again later."""

    def __init__(self, work: Callable[[int, int], bool]) -> None:
        """Take the work: given an age and a year group it says whether their set is there now."""
        self._work = work
        self._waiting: deque[Key] = deque()
        self._done: set[Key] = set()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def ask(self, age: int, year_group: int) -> None:
        """Ask for the set of an age and a year group and return at once; nothing that goes wrong reaches the caller."""
        key = (age, year_group)
        with self._lock:
            if key in self._done or key in self._waiting or len(self._waiting) >= MOST_WAITING:
                return
            self._waiting.append(key)
            # A worker is forked before it is asked the first time, so its thread is started here and not at boot.
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
                # Only the kind: the text could quote what must not be logged.
                logger.warning("The set for age %d, year group %d failed: %s", *key, type(error).__name__)
                is_there = False
            with self._lock:
                self._waiting.remove(key)
                if is_there:
                    self._done.add(key)
