"""The family's part of the smoke test: from registration to a result that cannot be changed."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from typing import Final, TypeVar

from learning_jungle.curriculum.item import LETTERS
from learning_jungle.models import QUESTIONS_IN_A_SET
from learning_jungle.operations.smoke.browser import Browser, Page, expect, expect_redirect
from learning_jungle.operations.smoke.rows import Failed

HALF: Final = 5
T = TypeVar("T")
UUID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
CSRF_VALUE: Final = re.compile(r"(name=\"csrf_token\"[^>]*value=\")[^\"]*")
PERCENTAGE: Final = re.compile(r"\b\d{1,3}(?:\.\d+)?\s*%")
CHILDREN: Final = "/children/"
CHILD: Final = {"first_name": "Smoke", "age": "7", "year_group": "2", "school_name": "Smoke Test School"}
CHEST: Final = {"reward_description": "A trip to the smoke test park", "reward_value": "2.50"}


@dataclass(slots=True)
class Account:
    """A parent made for this run; nobody knows the password, which is never shown."""

    email: str = field(default_factory=lambda: f"smoke-{secrets.token_hex(8)}@example.com")
    password: str = field(default_factory=lambda: secrets.token_urlsafe(24), repr=False)


class Family:
    """One family's way through the app; each step says what it saw, or raises Failed."""

    def __init__(self, site: str, memory: list[Page], accounts: list[Account]) -> None:
        self._site = site
        self._memory = memory
        self._accounts = accounts
        self._account: Account | None = None
        self._child = ""
        self._diagnostic = ""
        self._device = Browser(site, memory)

    def register(self, device: Browser) -> Account:
        """Create an account on a device; it is noted before it exists, so that it is removed whatever happens."""
        account = Account()
        self._accounts.append(account)
        page = device.open("/auth/register")
        answer = device.submit(page, {"email": account.email, "password": account.password})
        expect_redirect(answer, CHILDREN)
        device.open(CHILDREN)
        return account

    def log_in(self, device: Browser) -> None:
        """Sign in on a device."""
        account = _reached(self._account, "no account was made")
        page = device.open("/auth/login")
        answer = device.submit(page, {"email": account.email, "password": account.password})
        expect_redirect(answer, CHILDREN)
        device.open(CHILDREN)

    def make_account(self) -> str:
        """Register, log out, be refused with a wrong password, and log in."""
        device = self._device
        self._account = self.register(device)
        expect_redirect(device.post("/auth/logout"), "/")
        if not device.get(CHILDREN).location.startswith("/auth/login"):
            raise Failed("The children’s page still opens after logging out.")
        page = device.open("/auth/login")
        wrong = device.submit(page, {"email": self._account.email, "password": secrets.token_urlsafe(24)})
        if wrong.location:
            raise Failed("A wrong password signs in.")
        self.log_in(device)
        return "registered, logged out, refused with a wrong password, logged in"

    def add_child(self) -> str:
        """Add a child and fill the treasure chest."""
        _reached(self._account, "no account was made")
        device = self._device
        answer = device.submit(device.open("/children/new"), CHILD)
        self._child = _id_in(expect_redirect(answer, "/chest", CHILDREN).location, "adding a child")
        chest = device.open(f"/children/{self._child}/chest")
        expect_redirect(device.submit(chest, CHEST), CHILDREN)
        if CHEST["reward_description"] not in device.open(CHILDREN).text:
            raise Failed("The children’s page does not show what is in the chest.")
        return "child added, chest filled, both on the children’s page"

    def begin(self) -> str:
        """Start the diagnostic, answer the first half, and find that it cannot be sent yet."""
        child = _reached(self._child, "no child was added")
        device = self._device
        answer = device.submit(device.open(f"/diagnostic/start/{child}"), {})
        self._diagnostic = _id_in(expect_redirect(answer, "/question/1").location, "starting")
        for n in range(1, HALF + 1):
            self._answer(device, n)
        expect(device.post(self._at("submit")), 422)
        return f"{HALF} answered, sending refused"

    def resume(self) -> str:
        """Carry on where the first device stopped, with the answers that were given there."""
        child = _reached(self._diagnostic and self._child, "no diagnostic was started")
        self._device = device = Browser(self._site, self._memory)
        self.log_in(device)
        answer = device.submit(device.open(f"/diagnostic/start/{child}"), {})
        expect_redirect(answer, f"/question/{HALF + 1}")
        for n in range(1, HALF + 1):
            shown = device.open(self._at(f"question/{n}"))
            if _selected(shown) != _letter(n):
                raise Failed(f"The answer to question {n} is not there any more.")
        return f"a second device goes on at question {HALF + 1}, {HALF} answers kept"

    def finish(self) -> str:
        """Answer the second half, send it, and see the result."""
        _reached(self._diagnostic, "no diagnostic was started")
        device = self._device
        for n in range(HALF + 1, QUESTIONS_IN_A_SET + 1):
            self._answer(device, n)
        review = device.open(self._at("submit"))
        results = device.follow(expect_redirect(device.submit(review, {}), "/results"))
        if CHEST["reward_description"] not in results.text:
            raise Failed("The results do not show what was in the chest.")
        return f"{QUESTIONS_IN_A_SET} answered, sent, results with the chest open"

    def see_report(self) -> str:
        """Be asked for the password on the child's device, and then see the report."""
        _reached(self._diagnostic, "no diagnostic was started")
        account = _reached(self._account, "no diagnostic was started")
        device = self._device
        gate = device.get(self._at("report"))
        if not gate.location.startswith("/auth/grown-up"):
            raise Failed("The report opens on the child’s device without a password.")
        page = device.open(gate.headers["Location"])
        expect_redirect(device.submit(page, {"password": account.password}), "/report")
        if not (score := PERCENTAGE.search(device.open(self._at("report")).text)):
            raise Failed("The report shows no percentage.")
        return f"password asked for, then the report with {score[0]}"

    def try_to_change(self) -> str:
        """Try every path that could change a finished diagnostic; each must lead to the results and change nothing."""
        _reached(self._diagnostic, "no diagnostic was started")
        device = self._device
        before = _content(device.open(self._at("report")))
        tried = 0
        for n in range(1, QUESTIONS_IN_A_SET + 1):
            expect_redirect(device.get(self._at(f"question/{n}")), "/results")
            other = LETTERS[(LETTERS.index(_letter(n)) + 1) % 4]
            expect_redirect(device.post(self._at(f"question/{n}"), {"answer": other}), "/results")
            tried += 2
        for path in (self._at("submit"), f"/diagnostic/start/{self._child}"):
            expect_redirect(device.get(path), "/results")
            expect_redirect(device.post(path), "/results")
            tried += 2
        if _content(device.open(self._at("report"))) != before:
            raise Failed("The report is not the same after trying to change the answers.")
        return f"{tried} attempts led to the results, and the report is unchanged"

    def be_strangers(self) -> str:
        """Look at this family's pages, and try to delete its child, with another account."""
        _reached(self._diagnostic, "no diagnostic was started")
        stranger = Browser(self._site, self._memory)
        self.register(stranger)
        child, diagnostic = f"/children/{self._child}", f"/diagnostic/{self._diagnostic}"
        paths = [f"{child}/{page}" for page in ("edit", "chest", "delete")]
        paths += [f"{diagnostic}/{page}" for page in ("question/1", "submit", "results", "report")]
        paths.append(f"/diagnostic/start/{self._child}")
        for path in paths:
            expect(stranger.get(path), 404)
        for path in (f"{child}/delete", f"{diagnostic}/submit", f"/diagnostic/start/{self._child}"):
            expect(stranger.post(path), 404)
        return f"{len(paths) + 3} requests with another account were answered 404"

    def _at(self, page: str) -> str:
        return f"/diagnostic/{self._diagnostic}/{page}"

    def _answer(self, device: Browser, n: int) -> None:
        page = device.open(self._at(f"question/{n}"))
        wanted = f"/question/{n + 1}" if n < QUESTIONS_IN_A_SET else "/submit"
        expect_redirect(device.submit(page, {"answer": _letter(n)}), wanted)


def _letter(n: int) -> str:
    return LETTERS[n % 4]


def _selected(page: Page) -> str:
    return next((form.fields["answer"] for form in page.forms if "answer" in form.fields), "")


def _content(page: Page) -> str:
    return CSRF_VALUE.sub(r"\1", page.text)


def _id_in(path: str, when: str) -> str:
    if not (found := UUID.search(path)):
        raise Failed(f"The address after {when} has no id.")
    return found[0]


def _reached(value: T | None, why: str) -> T:
    if not value:
        raise Failed(f"Not reached: {why}.")
    return value
