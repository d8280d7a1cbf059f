"""A browser over real connections, for load and attacks: keeps its cookie and sends forms with their CSRF token."""

from __future__ import annotations

import re

import requests

PASSWORD = "three random words"
CHILD = {"first_name": "Maya", "age": "7", "year_group": "2", "school_name": "Hill School"}
TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')
ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
SECONDS = 35


class Browser:
    """One browser at one address of the app; no redirect is followed."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.session = requests.Session()
        self.session.trust_env = False
        self.token = ""

    def get(self, path: str) -> requests.Response:
        """Open a page and remember the token of its form."""
        answer = self.session.get(self.address + path, allow_redirects=False, timeout=SECONDS)
        found = TOKEN.search(answer.text)
        self.token = found[1] if found else self.token
        return answer

    def post(self, path: str, **fields: str) -> requests.Response:
        """Send a form."""
        data = {"csrf_token": self.token, **fields}
        return self.session.post(self.address + path, data=data, allow_redirects=False, timeout=SECONDS)

    def register(self, email: str) -> None:
        """Create an account and sign in; AssertionError when that fails."""
        self.get("/auth/register")
        answer = self.post("/auth/register", email=email, password=PASSWORD)
        assert answer.status_code == 303, (answer.status_code, answer.text)
        self.get("/children/new")

    def add_child(self) -> str:
        """Add a child and return its id."""
        return self._id(self.post("/children/new", **CHILD))

    def start(self, child_id: str) -> str:
        """Start the child's diagnostic and return its id."""
        return self._id(self.post(f"/diagnostic/start/{child_id}"))

    def leave_child_mode(self) -> None:
        """Give the password at the gate; AssertionError when that fails."""
        answer = self.post("/auth/grown-up", password=PASSWORD)
        assert answer.status_code == 303, (answer.status_code, answer.text)

    def finish(self, diagnostic_id: str) -> None:
        """Answer every question and submit; AssertionError when that does not lead to the results."""
        for n in range(1, 11):
            page = f"/diagnostic/{diagnostic_id}/question/{n}"
            self.get(page)
            self._leads_to("/diagnostic/", self.post(page, answer="A"))
        page = f"/diagnostic/{diagnostic_id}/submit"
        self.get(page)
        self._leads_to(f"/diagnostic/{diagnostic_id}/results", self.post(page))

    @staticmethod
    def _leads_to(place: str, answer: requests.Response) -> None:
        led = answer.headers.get("Location", "")
        assert led.startswith(place), (answer.status_code, led)

    @staticmethod
    def _id(answer: requests.Response) -> str:
        assert answer.status_code == 303, (answer.status_code, answer.text)
        found = ID.search(answer.headers["Location"])
        assert found
        return found[0]
