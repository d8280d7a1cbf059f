"""Rate limits on forms, counted in Redis, or in each process if Redis is not set up or not available."""

from __future__ import annotations

import time

from flask import request
from flask_limiter import RateLimitExceeded

from learning_jungle.extensions import limiter


@limiter.request_filter
def is_exempt() -> bool:
    """Exempt every request but POST, so that pages have no limit and never wait for Redis."""
    return request.method != "POST"


def wait_in_words(seconds: int) -> str:
    """Return a time to wait as it is said on a page, such as "4 minutes"; never less than it is."""
    if seconds < 60:
        return "1 minute" if seconds > 30 else f"{seconds} second{'s' if seconds > 1 else ''}"
    minutes = -(-seconds // 60)
    return f"{minutes} minute{'s' if minutes > 1 else ''}"


def retry_after(error: RateLimitExceeded) -> int:
    """Return the seconds, at least 1, until the next attempt is allowed."""
    limit = limiter.current_limit
    try:
        wait = limit.reset_at - time.time() if limit else error.limit.limit.get_expiry()
    except Exception:
        # The store has failed since the limit was counted, with any error of its driver: return the whole period.
        wait = error.limit.limit.get_expiry()
    return max(1, int(wait))
