"""The steps that a family takes on the site, whichever client sends the requests."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, Final, Generic, TypeVar

import requests
from werkzeug.test import TestResponse

PASSWORD: Final = "three random words"
CHILD: Final = {"first_name": "Maya", "age": "7", "year_group": "2", "school_name": "Hill School"}
CHEST: Final = {"reward_description": "A trip to the park", "reward_value": "2.50"}
UUID: Final = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"

Response = TypeVar("Response", TestResponse, requests.Response)


class Family(ABC, Generic[Response]):
    """One browser of a family, with a method for each form that it sends.

    Steps that must succeed raise AssertionError if they are refused; the other steps return the response.
    """

    @abstractmethod
    def get(self, path: str, **kwargs: Any) -> Response:
        """Open a page without following redirects."""

    @abstractmethod
    def post(self, path: str, data: Mapping[str, Any] | None = None, **kwargs: Any) -> Response:
        """Send a form with this session's CSRF token, without following redirects."""

    def register(self, email: str = "parent@example.com", password: str = PASSWORD) -> Response:
        """Create an account, which also signs in, and assert that it worked."""
        response = self.post("/auth/register", {"email": email, "password": password})
        assert response.status_code == 303, response.text
        return response

    def login(self, email: str = "parent@example.com", password: str = PASSWORD, **data: str) -> Response:
        """Sign in."""
        return self.post("/auth/login", {"email": email, "password": password, **data})

    def add_child(self, **changes: str) -> str:
        """Add a child, assert that it worked, and return the child's id."""
        response = self.post("/children/new", CHILD | changes)
        assert response.status_code == 303, response.text
        return find_id(response.headers["Location"])

    def fill_chest(self, child_id: str, **changes: str) -> Response:
        """Fill a child's treasure chest."""
        return self.post(f"/children/{child_id}/chest", CHEST | changes)

    def start(self, child_id: str) -> str:
        """Start or resume a child's diagnostic, which enters child mode, assert that it worked, and return its id."""
        response = self.post(f"/diagnostic/start/{child_id}")
        assert response.status_code == 303, response.text
        return find_id(response.headers["Location"])

    def answer(self, diagnostic_id: str, n: int, option: str) -> Response:
        """Answer one question."""
        return self.post(f"/diagnostic/{diagnostic_id}/question/{n}", {"answer": option})

    def answer_all(self, diagnostic_id: str, option: str = "A") -> None:
        """Answer all ten questions with the same letter, and assert that each answer was saved."""
        for n in range(1, 11):
            leads_to(f"/diagnostic/{diagnostic_id}/", self.answer(diagnostic_id, n, option))

    def submit(self, diagnostic_id: str) -> Response:
        """Submit the answers."""
        return self.post(f"/diagnostic/{diagnostic_id}/submit")

    def finish(self, diagnostic_id: str, option: str = "A") -> None:
        """Answer every question and submit, and assert that this redirects to the results."""
        self.answer_all(diagnostic_id, option)
        leads_to(f"/diagnostic/{diagnostic_id}/results", self.submit(diagnostic_id))

    def finished(self, option: str = "A", **child: str) -> str:
        """Add a child, complete a diagnostic with it and return the diagnostic's id."""
        diagnostic_id = self.start(self.add_child(**child))
        self.finish(diagnostic_id, option)
        return diagnostic_id

    def grown_up(self, password: str = PASSWORD, **kwargs: Any) -> Response:
        """Leave child mode with the parent's password."""
        return self.post("/auth/grown-up", {"password": password}, **kwargs)


def leads_to(place: str, response: TestResponse | requests.Response) -> None:
    """Assert that a response redirects to an address that starts with this path."""
    location = response.headers.get("Location", "")
    assert response.status_code == 303, response.text
    assert location.startswith(place), location


def find_id(address: str) -> str:
    """Return the first id in an address, and assert that there is one."""
    match = re.search(UUID, address)
    assert match, address
    return match[0]
