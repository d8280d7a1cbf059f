"""A visitor of the pages in view tests: follows forms with their CSRF tokens, as a browser does."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from flask import session as flask_session
from flask.testing import FlaskClient
from flask_wtf.csrf import generate_csrf
from werkzeug.test import TestResponse

PASSWORD = "three random words"
CHILD = {"first_name": "Maya", "age": "7", "year_group": "2", "school_name": "Hill School"}
CHEST = {"reward_description": "A trip to the park", "reward_value": "2.50"}

UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"


class Visitor:
    """One browser: its cookies, and short names for what a family does."""

    def __init__(self, client: FlaskClient) -> None:
        self.client = client

    def get(self, path: str, **kwargs: Any) -> TestResponse:
        """Open a page."""
        return self.client.get(path, **kwargs)

    def post(self, path: str, data: Any = None, **kwargs: Any) -> TestResponse:
        """Send a form with the CSRF token of this session."""
        fields = dict(data or {})
        fields.setdefault("csrf_token", self.token())
        return self.client.post(path, data=fields, **kwargs)

    def token(self) -> str:
        """Return a CSRF token of this session, made as a page would make it."""
        with self.client.session_transaction() as session:
            raw = session.setdefault("csrf_token", "0" * 40)
        with self.client.application.test_request_context():
            flask_session["csrf_token"] = raw
            return generate_csrf()

    def register(self, email: str = "parent@example.com", password: str = PASSWORD) -> TestResponse:
        """Create an account and be signed in."""
        response = self.post("/auth/register", {"email": email, "password": password})
        assert response.status_code == 303, response.text
        return response

    def login(self, email: str = "parent@example.com", password: str = PASSWORD, **data: str) -> TestResponse:
        """Sign in."""
        return self.post("/auth/login", {"email": email, "password": password, **data})

    def add_child(self, **changes: str) -> str:
        """Add a child and return its id."""
        response = self.post("/children/new", CHILD | changes)
        assert response.status_code == 303, response.text
        return find_id(response.location)

    def fill_chest(self, child_id: str, **changes: str) -> TestResponse:
        """Fill the chest."""
        return self.post(f"/children/{child_id}/chest", CHEST | changes)

    def start(self, child_id: str) -> str:
        """Start or resume the diagnostic, which hands the screen to the child, and return its id."""
        response = self.post(f"/diagnostic/start/{child_id}")
        assert response.status_code == 303, response.text
        return find_id(response.location)

    def answer(self, diagnostic_id: str, n: int, option: str) -> TestResponse:
        """Answer one question."""
        return self.post(f"/diagnostic/{diagnostic_id}/question/{n}", {"answer": option})

    def answer_all(self, diagnostic_id: str, option: str = "A") -> None:
        """Answer all ten questions with one letter."""
        for n in range(1, 11):
            assert self.answer(diagnostic_id, n, option).status_code == 303

    def submit(self, diagnostic_id: str) -> TestResponse:
        """Send the answers."""
        return self.post(f"/diagnostic/{diagnostic_id}/submit")

    def grown_up(self, password: str = PASSWORD, **kwargs: Any) -> TestResponse:
        """Leave child mode."""
        return self.post("/auth/grown-up", {"password": password}, **kwargs)

    def finished(self, option: str = "A", **child: str) -> str:
        """Take a new child from the form to the results and return the diagnostic's id."""
        diagnostic_id = self.start(self.add_child(**child))
        self.answer_all(diagnostic_id, option)
        assert self.submit(diagnostic_id).status_code == 303
        return diagnostic_id


def find_id(address: str) -> str:
    """Return the first id in an address."""
    match = re.search(UUID, address)
    assert match, address
    return match[0]


def words_of(response: TestResponse) -> str:
    """Return the text of a page as a reader sees it."""
    body = re.sub(r"<(script|style|title|svg)\b.*?</\1>", " ", response.text, flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())
