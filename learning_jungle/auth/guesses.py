"""How many guesses a password takes, as zxcvbn estimates it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from threading import Lock
from typing import Any

#: zxcvbn keeps the words about the visitor in a global, so one password is judged at a time.
_lock = Lock()


def guesses_for(password: str, about: Sequence[str]) -> int:
    """Return the guesses that find a password of at most 72 characters when the words ``about`` its owner are known."""
    estimate = load_lists()
    with _lock:
        return int(estimate(password, user_inputs=about)["guesses"])


@cache
def load_lists() -> Callable[..., Any]:
    """Load zxcvbn, whose word lists take 12 MB, and return its estimate; a process that judges no password does not."""
    from zxcvbn import zxcvbn

    return zxcvbn
