"""How many guesses a password takes, as zxcvbn estimates it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from threading import Lock
from typing import Any

#: zxcvbn keeps ``user_inputs`` in a global variable, so only one thread may use it at a time.
_lock = Lock()


def guesses_for(password: str, about: Sequence[str]) -> int:
    """Return how many guesses find a password of at most 72 characters, given words ``about`` its owner."""
    estimate = load_lists()
    with _lock:
        return int(estimate(password, user_inputs=about)["guesses"])


@cache
def load_lists() -> Callable[..., Any]:
    """Import zxcvbn, whose word lists take 12 MB, and return its function. Commands never need it, so it loads late."""
    from zxcvbn import zxcvbn

    return zxcvbn
