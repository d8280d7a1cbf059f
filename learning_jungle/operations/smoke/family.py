"""The family's part of the smoke test: from registration to a result that cannot be changed."""

from __future__ import annotations

import re
import secrets
from typing import Final, TypeVar

from learning_jungle.curriculum.item import LETTERS
from learning_jungle.operations.smoke.account import CHILDREN, UUID, Account, id_in, log_in, register
from learning_jungle.operations.smoke.browser import Browser
from learning_jungle.operations.smoke.page import Page, expect, expect_redirect
from learning_jungle.operations.smoke.question import read_question
from learning_jungle.operations.smoke.report import QUESTIONS, read_card, read_rank, read_report
from learning_jungle.operations.smoke.rows import Failed
from learning_jungle.operations.smoke.sitting import Sitting, hold_card, hold_report

HALF: Final = 5
#: The question that two tabs show at once.
SHARED: Final = 3
T = TypeVar("T")
CSRF_VALUE: Final = re.compile(r"(name=\"csrf_token\"[^>]*value=\")[^\"]*")
YEAR_GROUP: Final = 2
CHILD: Final = {"first_name": "Smoke", "age": "7", "year_group": "2", "school_name": "Smoke Test School"}
NEXT_YEAR: Final = {"age": "8", "year_group": "3"}
CHEST: Final = {"reward_description": "A trip to the smoke test park", "reward_value": "2.50"}


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
        self._sitting = Sitting(CHILD["first_name"], "Year 2", CHEST["reward_description"])

    def make_account(self) -> str:
        """Register, log out, be refused with a wrong password, and log in."""
        device = self._device
        self._account = register(device, self._accounts)
        expect_redirect(device.post("/auth/logout"), "/")
        if not device.get(CHILDREN).location.startswith("/auth/login"):
            raise Failed("The children’s page still opens after logging out.")
        page = device.open("/auth/login")
        wrong = device.submit(page, {"email": self._account.email, "password": secrets.token_urlsafe(24)})
        if wrong.location:
            raise Failed("A wrong password logs in.")
        log_in(device, self._account)
        return "registered, logged out, refused with a wrong password, logged in"

    def send_without_token(self) -> str:
        """Send the form for a child and the log-out button as another site's page would; both must be refused."""
        _reached(self._account, "no account was made")
        device = self._device
        for path, fields in (("/children/new", CHILD), ("/auth/logout", {})):
            answer = device.post_without_token(path, fields)
            if not 400 <= answer.status < 500:
                raise Failed(f"{path} answered {answer.status} to a form without its token instead of refusing it.")
        if _ids_on(device.open(CHILDREN)):
            raise Failed("A form without its token was refused, but added a child.")
        return f"a form and a button refused with {answer.status}, and nothing changed"

    def add_child(self) -> str:
        """Add a child and fill the treasure chest."""
        _reached(self._account, "no account was made")
        device = self._device
        answer = device.submit(device.open("/children/new"), CHILD)
        self._child = id_in(expect_redirect(answer, "/chest", CHILDREN).location, "adding a child")
        chest = device.open(f"/children/{self._child}/chest")
        expect_redirect(device.submit(chest, CHEST), CHILDREN, f"/start/{self._child}")
        card = read_card(device.open(CHILDREN), self._child)
        if CHEST["reward_description"] not in card.text:
            raise Failed("The children’s page does not show what is in the chest.")
        if card.chest_open or card.percentage is not None:
            raise Failed("The children’s page shows an open chest or a percentage before the start.")
        return "child added, chest filled, both on the children’s page"

    def begin(self) -> str:
        """Start the diagnostic, answer the first half, and find that it cannot be sent yet."""
        child = _reached(self._child, "no child was added")
        device = self._device
        answer = device.submit(device.open(f"/diagnostic/start/{child}"), {})
        self._diagnostic = id_in(expect_redirect(answer, "/question/1").location, "starting")
        for n in range(1, HALF + 1):
            self._answer(device, n)
        expect(device.post(self._at("submit")), 422)
        return f"{HALF} answered, sending refused"

    def share_question(self) -> str:
        """Answer one question in two tabs in turn; each page opened afterwards must show the newest answer."""
        _reached(self._diagnostic, "no diagnostic was started")
        device = self._device
        path = self._at(f"question/{SHARED}")
        first, second = device.open(path), device.open(path)
        for tab, letter in ((second, _other(SHARED)), (first, _letter(SHARED))):
            expect_redirect(device.submit(tab, {"answer": letter}), f"/question/{SHARED + 1}")
            if (shown := _selected(device.open(path))) != letter:
                raise Failed(f"{letter} was chosen last, in another tab, but {shown or 'nothing'} is shown as chosen.")
        return "the answer of the second tab, then of the first, is shown as chosen"

    def resume(self) -> str:
        """Carry on where the first device stopped, with the answers that were given there."""
        child = _reached(self._diagnostic and self._child, "no diagnostic was started")
        self._device = device = Browser(self._site, self._memory)
        log_in(device, _reached(self._account, "no account was made"))
        answer = device.submit(device.open(f"/diagnostic/start/{child}"), {})
        expect_redirect(answer, f"/question/{HALF + 1}")
        for n in range(1, HALF + 1):
            if _selected(device.open(self._at(f"question/{n}"))) != _letter(n):
                raise Failed(f"The answer to question {n} is not there any more.")
        return f"a second device goes on at question {HALF + 1}, {HALF} answers kept"

    def finish(self) -> str:
        """Answer the second half, send it, and see the result."""
        _reached(self._diagnostic, "no diagnostic was started")
        device = self._device
        for n in range(HALF + 1, QUESTIONS + 1):
            self._answer(device, n)
        review = device.open(self._at("submit"))
        results = device.follow(expect_redirect(device.submit(review, {}), "/results"))
        if CHEST["reward_description"] not in results.text:
            raise Failed("The results do not show what was in the chest.")
        self._sitting.rank_shown = read_rank(results)
        return f"{QUESTIONS} answered, sent, results with the chest open"

    def see_report(self) -> str:
        """Be asked for the password on the child's device, be refused with a wrong one, and then see the report."""
        _reached(self._diagnostic, "no diagnostic was started")
        account = _reached(self._account, "no account was made")
        device = self._device
        for path in (CHILDREN, "/auth/account", self._at("report")):
            gate = device.get(path)
            if not gate.location.startswith("/auth/grown-up"):
                name = path.strip("/").rpartition("/")[2]
                raise Failed(f"The {name} page opens on the child’s device without a password.")
        page = device.open(gate.headers["Location"])
        if device.submit(page, {"password": secrets.token_urlsafe(24)}).location:
            raise Failed("A wrong password leads from the child’s pages to the parent’s.")
        expect_redirect(device.submit(page, {"password": account.password}), "/report")
        self._sitting.report = read_report(device.open(self._at("report")))
        return f"password asked for, then the report with {self._sitting.report.percentage:f}%"

    def hold_outcome(self) -> str:
        """Hold results, report and the children's page against the answers that were given on two devices."""
        _reached(self._sitting.report, "no report was seen")
        hold_report(self._sitting)
        hold_card(self._sitting, read_card(self._device.open(CHILDREN), self._child))
        return "results, report and children’s page agree for the family with two devices"

    def try_to_change(self) -> str:
        """Try every path that could change a finished diagnostic; each must lead to the results and change nothing."""
        _reached(self._diagnostic, "no diagnostic was started")
        device = self._device
        before = _content(device.open(self._at("report")))
        tried = 0
        for n in range(1, QUESTIONS + 1):
            expect_redirect(device.get(self._at(f"question/{n}")), "/results")
            expect_redirect(device.post(self._at(f"question/{n}"), {"answer": _other(n)}), "/results")
            tried += 2
        for path in (self._at("submit"), f"/diagnostic/start/{self._child}"):
            expect_redirect(device.get(path), self._at("results"))
            expect_redirect(device.post(path), self._at("results"))
            tried += 2
        if _content(device.open(self._at("report"))) != before:
            raise Failed("The report is not the same after trying to change the answers.")
        return f"{tried} attempts led to the results, and the report is unchanged"

    def be_strangers(self) -> str:
        """Look at this family's pages, and try to delete its child, with another account, whose list is empty."""
        _reached(self._diagnostic, "no diagnostic was started")
        stranger = Browser(self._site, self._memory)
        register(stranger, self._accounts)
        shown = stranger.open(CHILDREN)
        if _ids_on(shown) or CHEST["reward_description"] in shown.text or CHILD["school_name"] in shown.text:
            raise Failed("The children’s page of a new account shows another family’s child.")
        child, diagnostic = f"/children/{self._child}", f"/diagnostic/{self._diagnostic}"
        paths = [f"{child}/{page}" for page in ("edit", "chest", "delete")]
        paths += [f"{diagnostic}/{page}" for page in ("question/1", "submit", "results", "report")]
        paths.append(f"/diagnostic/start/{self._child}")
        for path in paths:
            expect(stranger.get(path), 404)
        for path in (f"{child}/delete", f"{diagnostic}/submit", f"/diagnostic/start/{self._child}"):
            expect(stranger.post(path), 404)
        return f"an empty list, and {len(paths) + 3} requests with another account were answered 404"

    def check_again(self) -> str:
        """Start a new check in the next school year; the finished one must stay closed to the child, and as it was."""
        _reached(self._sitting.report, "no report was seen")
        account = _reached(self._account, "no account was made")
        device = self._device
        before = _content(device.open(self._at("report")))
        edited = device.submit(device.open(f"/children/{self._child}/edit"), CHILD | NEXT_YEAR)
        device.follow(expect_redirect(edited, CHILDREN))
        answer = device.submit(device.open(f"/diagnostic/start/{self._child}"), {})
        if id_in(expect_redirect(answer, "/question/1").location, "starting again") == self._diagnostic:
            raise Failed("The finished diagnostic is open again.")
        gate = device.get(self._at("report"))
        if not gate.location.startswith("/auth/grown-up"):
            raise Failed("The report of the check before opens on the child’s device without a password.")
        page = device.open(gate.headers["Location"])
        expect_redirect(device.submit(page, {"password": account.password}), "/report")
        if _content(device.open(self._at("report"))) != before:
            raise Failed("The report is not the same after another check was started.")
        return "a new check in the next school year leaves the report as it was"

    def _at(self, page: str) -> str:
        return f"/diagnostic/{self._diagnostic}/{page}"

    def _answer(self, device: Browser, n: int) -> None:
        page = device.open(self._at(f"question/{n}"))
        self._sitting.questions.append(read_question(page, YEAR_GROUP))
        self._sitting.answers.append(_letter(n))
        wanted = f"/question/{n + 1}" if n < QUESTIONS else "/submit"
        expect_redirect(device.submit(page, {"answer": _letter(n)}), wanted)


def _letter(n: int) -> str:
    return LETTERS[n % 4]


def _other(n: int) -> str:
    return LETTERS[(n + 1) % 4]


def _selected(page: Page) -> str:
    return next((form.fields["answer"] for form in page.forms if "answer" in form.fields), "")


def _ids_on(page: Page) -> list[str]:
    return [link for link in page.links if UUID.search(link)]


def _content(page: Page) -> str:
    return CSRF_VALUE.sub(r"\1", page.text)


def _reached(value: T | None, why: str) -> T:
    if not value:
        raise Failed(f"Not reached: {why}.")
    return value
