"""Families that answer without pause while something breaks, and the reckoning of what they were promised."""

from __future__ import annotations

import random
import re
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

import requests

from bench.faults.stage import Database
from testing.network_visitor import NetworkVisitor

FAMILIES = 6
QUESTIONS = range(1, 11)
CHOSEN = re.compile(r'value="([A-D])" checked')
#: So many good answers in a row, from whichever worker, mean that the app is normal again.
NORMAL_ANSWERS = 10
NORMAL_SECONDS = 20


@dataclass
class Promise:
    """What one question of one diagnostic may hold: the answer acknowledged last, or one sent since without a word."""

    acknowledged: str = ""
    unsure: set[str] = field(default_factory=set)

    def kept(self, stored: str) -> bool:
        """Say whether what is stored, or "" for nothing, keeps the promise."""
        return not self.acknowledged or stored in {self.acknowledged, *self.unsure}


@dataclass(frozen=True)
class Outcome:
    """One request: when it was asked and answered, by which status (0: the connection broke), and what was chosen."""

    asked: float
    at: float
    status: int
    friendly: bool = False
    to_sign_in: bool = False
    chosen: str = ""

    @property
    def good(self) -> bool:
        return 200 <= self.status < 400 and not self.to_sign_in

    @property
    def allowed(self) -> bool:
        """Whether a family may see it: what works, what is refused, or a 503 that says when to come back.

        A child in mid-diagnostic is not sent to the sign-in page.
        """
        return (200 <= self.status < 500 and not self.to_sign_in) or (self.status == 503 and self.friendly)


class Load:
    """Runs the families in threads until the block ends."""

    def __init__(self, address: str) -> None:
        self.outcomes: list[Outcome] = []
        self.promises: dict[tuple[str, int], Promise] = {}
        self._lost: list[tuple[str, int]] = []
        self._stop = threading.Event()
        wait_until_normal(address)
        families = [self._family(address) for _ in range(FAMILIES)]
        self._threads = [threading.Thread(target=self._answer, args=family, daemon=True) for family in families]

    def _family(self, address: str) -> tuple[NetworkVisitor, str]:
        browser = NetworkVisitor(address)
        browser.register(f"{random.randbytes(8).hex()}@example.com")
        diagnostic = browser.start(browser.add_child())
        browser.get(f"/diagnostic/{diagnostic}/question/1")
        return browser, diagnostic

    def __enter__(self) -> Load:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def _answer(self, browser: NetworkVisitor, diagnostic: str) -> None:
        while not self._stop.is_set():
            n, option = random.choice(QUESTIONS), random.choice("ABCD")
            page = f"/diagnostic/{diagnostic}/question/{n}"
            shown = self._note(partial(browser.get, page))
            promise = self.promises.setdefault((diagnostic, n), Promise())
            # What was promised is looked at before it is written over, or a loss would be made good unseen.
            if shown.good and not promise.kept(shown.chosen):
                self._lost.append((diagnostic, n))
                promise = self.promises[diagnostic, n] = Promise()
            promise.unsure.add(option)
            if self._note(partial(browser.post, page, {"answer": option})).good:
                promise.acknowledged, promise.unsure = option, set()

    def _note(self, ask: Callable[[], requests.Response]) -> Outcome:
        asked = time.monotonic()
        try:
            answer = ask()
        except requests.RequestException:
            outcome = Outcome(asked, time.monotonic(), 0)
        else:
            friendly = answer.headers.get("Retry-After", "").isdigit() and "records" in answer.text
            to_sign_in = answer.headers.get("Location", "").startswith("/auth/")
            chosen = CHOSEN.search(answer.text)
            letter = chosen[1] if chosen else ""
            outcome = Outcome(asked, time.monotonic(), answer.status_code, friendly, to_sign_in, letter)
        self.outcomes.append(outcome)
        if not outcome.status:
            # A browser that finds nobody there does not try again in the same millisecond.
            time.sleep(0.1)
        return outcome

    def lost(self, database: Database) -> int:
        """Count the acknowledged answers that a page did not show when it was asked, or the database does not hold."""
        query = (
            "SELECT a.diagnostic_id::text, q.position, a.selected_option FROM answer a "
            "JOIN question q ON q.id = a.question_id"
        )
        stored = {(diagnostic, n): option for diagnostic, n, option in database.inside(query)}
        return len(self._lost) + sum(not promise.kept(stored.get(key, "")) for key, promise in self.promises.items())

    def acknowledged(self) -> int:
        """Count the requests that were answered as they should be."""
        return sum(outcome.good for outcome in self.outcomes)

    def refused(self) -> Counter[str]:
        """Count the answers, by status or as a way to the sign-in page, that no family may see."""
        seen = [one for one in self.outcomes if one.status and not one.allowed]
        return Counter("sign in" if one.to_sign_in else str(one.status) for one in seen)

    def of(self, status: int) -> int:
        """Count the answers of one status; 0 counts connections that broke."""
        return sum(one.status == status for one in self.outcomes)

    def last(self) -> list[int]:
        """Return the statuses of the last answers, in their order."""
        return [one.status for one in self.outcomes[-NORMAL_ANSWERS:]]

    def seconds_to_normal(self, lifted: float) -> float:
        """Return the seconds from the end of the fault until the last refusal of a request that was asked after it.

        A request that was asked during the fault may wait for the database as long as any request may.
        """
        return max((one.at - lifted for one in self.outcomes if not one.good and one.asked > lifted), default=0.0)

    def longest_wait(self) -> float:
        """Return how many seconds the slowest refusal took, whenever it was asked for."""
        return max((one.at - one.asked for one in self.outcomes if not one.good), default=0.0)


def wait_until_normal(address: str) -> None:
    """Wait until the app has its database again after the fault before, or for at most NORMAL_SECONDS."""
    end = time.monotonic() + NORMAL_SECONDS
    in_a_row = 0
    while in_a_row < NORMAL_ANSWERS and time.monotonic() < end:
        in_a_row = in_a_row + 1 if requests.get(f"{address}/health", timeout=10).ok else 0
        time.sleep(0.1)
