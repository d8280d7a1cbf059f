"""Waits for a condition that another thread or process makes true."""

from __future__ import annotations

import time
from collections.abc import Callable


def until(condition: Callable[[], object], seconds: float = 30) -> None:
    """Wait until the condition is true. Raises AssertionError if it is not true in time."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "The condition did not become true."
        time.sleep(0.05)
