"""Rate limits on forms, counted in Redis where there is one and in each process while Redis is away."""

from __future__ import annotations

import time

from flask import request
from flask_limiter import RateLimitExceeded

from learning_jungle.extensions import limiter


@limiter.request_filter
def sends_nothing() -> bool:
    """Exempt every request that only reads: pages have no limit and never wait for Redis."""
    return request.method != "POST"


def wait_in_words(seconds: int) -> str:
    """Return a time to wait as it is said on a page, such as "4 minutes"; never less than it is."""
    if seconds < 60:
        return "1 minute" if seconds > 30 else f"{seconds} second{'s' if seconds > 1 else ''}"
    minutes = -(-seconds // 60)
    return f"{minutes} minute{'s' if minutes > 1 else ''}"


def retry_after(error: RateLimitExceeded) -> int:
    """Return the seconds, at least one, until the next try is allowed."""
    limit = limiter.current_limit
    try:
        wait = limit.reset_at - time.time() if limit else error.limit.limit.get_expiry()
    except Exception:
        # The store went away after the limit was counted, with whatever error its driver raises: say the whole period.
        wait = error.limit.limit.get_expiry()
    return max(1, int(wait))
