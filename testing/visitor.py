"""A family that uses Flask's test client, and the visible text of a page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from typing import Any

from flask import session as flask_session
from flask.testing import FlaskClient
from flask_wtf.csrf import generate_csrf
from werkzeug.test import TestResponse

from testing.family import Family


class Visitor(Family[TestResponse]):
    """A family that uses one test client, which keeps its cookies."""

    def __init__(self, client: FlaskClient) -> None:
        self.client = client

    def get(self, path: str, **kwargs: Any) -> TestResponse:
        """Open a page."""
        return self.client.get(path, **kwargs)

    def post(self, path: str, data: Mapping[str, Any] | None = None, **kwargs: Any) -> TestResponse:
        """Send a form with this session's CSRF token, unless the data has a token."""
        fields = dict(data or {})
        fields.setdefault("csrf_token", self.token())
        return self.client.post(path, data=fields, **kwargs)

    def cookie(self) -> str:
        """Return the value of the session cookie, or "" if there is none."""
        cookie = self.client.get_cookie("session")
        return cookie.value if cookie else ""

    def token(self) -> str:
        """Return a CSRF token for this session."""
        with self.client.session_transaction() as session:
            raw = session.setdefault("csrf_token", "0" * 40)
        with self.client.application.test_request_context():
            flask_session["csrf_token"] = raw
            return generate_csrf()


def words_of(response: TestResponse) -> str:
    """Return the visible text of a page, with single spaces."""
    body = re.sub(r"<(script|style|title|svg)\b.*?</\1>", " ", response.text, flags=re.DOTALL)
    # Isolation from the words around it puts no space there.
    body = re.sub(r"</?bdi>", "", body)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())
