"""A family whose requests go over real connections, for load and for concurrent requests."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

import requests

from testing.family import PASSWORD, Family

TOKEN: Final = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')
TIMEOUT_SECONDS: Final = 35


class NetworkVisitor(Family[requests.Response]):
    """A family that uses the app at an address, and sends the CSRF token of the last page with each form."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.session = requests.Session()
        self.session.trust_env = False
        self.token = ""

    def get(self, path: str, **kwargs: Any) -> requests.Response:
        """Open a page and remember its form's token, if it has a form."""
        response = self.session.get(self.address + path, allow_redirects=False, timeout=TIMEOUT_SECONDS, **kwargs)
        found = TOKEN.search(response.text)
        self.token = found[1] if found else self.token
        return response

    def post(self, path: str, data: Mapping[str, Any] | None = None, **kwargs: Any) -> requests.Response:
        """Send a form with the remembered token."""
        fields = {"csrf_token": self.token, **(data or {})}
        return self.session.post(
            self.address + path, data=fields, allow_redirects=False, timeout=TIMEOUT_SECONDS, **kwargs
        )

    def register(self, email: str = "parent@example.com", password: str = PASSWORD) -> requests.Response:
        """Create an account, assert that it worked, and remember the new session's token."""
        self.get("/auth/register")
        response = super().register(email, password)
        self.get("/children/new")
        return response

    def answer(self, diagnostic_id: str, n: int, option: str) -> requests.Response:
        """Open a question and answer it."""
        self.get(f"/diagnostic/{diagnostic_id}/question/{n}")
        return super().answer(diagnostic_id, n, option)

    def submit(self, diagnostic_id: str) -> requests.Response:
        """Open the review page and submit the answers."""
        self.get(f"/diagnostic/{diagnostic_id}/submit")
        return super().submit(diagnostic_id)
