"""Sends hostile requests and checks each response."""

from __future__ import annotations

from collections import Counter
from urllib.parse import urlsplit

from werkzeug.test import run_wsgi_app

from testing.hostile.making import Target, requests_of

#: A form sent to one of these may end the sign-in or enter child mode.
ENDS_ACCESS = ("/auth/logout", "/diagnostic/start/", "/auth/account/password")


def attack(target: Target, count: int, seed: int) -> tuple[Counter[int], list[str]]:
    """Send hostile requests; return the number of responses by status, and a line for each fault found."""
    statuses: Counter[int] = Counter()
    found = []
    for number, environ in enumerate(requests_of(target, count, seed)):
        what = f"request {number} of seed {seed}: {environ['REQUEST_METHOD']} {environ['PATH_INFO'][:80]!r}"
        try:
            body, status, headers = run_wsgi_app(target.app.wsgi_app, environ, buffered=True)
        except Exception as error:
            found.append(f"{what}: {type(error).__name__}: {error}")
            continue
        code = int(status.split()[0])
        statuses[code] += 1
        if code >= 500:
            found.append(f"{what}: {status} {b''.join(body)[:80]!r}")
        location = headers.get("Location", "/")
        if any("\n" in value or "\r" in value for _, value in headers):
            found.append(f"{what}: a header was split")
        if urlsplit(location).netloc not in ("", environ["HTTP_HOST"]) or location.startswith("/\\"):
            found.append(f"{what}: an open redirect to {location!r}")
        if "Cache-Control" not in headers:
            found.append(f"{what}: caches may keep the answer")
        if environ["REQUEST_METHOD"] == "POST" and environ["PATH_INFO"].startswith(ENDS_ACCESS) and code == 303:
            target.renew()
    return statuses, found
