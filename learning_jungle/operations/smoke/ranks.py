"""Twelve children of three school years who between them earn every rank, each held against what the app says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Final

from learning_jungle.operations.smoke.account import CHILDREN, Account, id_in, log_in, register
from learning_jungle.operations.smoke.browser import Browser
from learning_jungle.operations.smoke.page import expect_redirect
from learning_jungle.operations.smoke.question import NOT_LEARNED, AskedQuestion, read_question
from learning_jungle.operations.smoke.report import NO_RANK, QUESTIONS, RANKS, read_card, read_rank, read_report
from learning_jungle.operations.smoke.rows import Failed
from learning_jungle.operations.smoke.site import Site
from learning_jungle.operations.smoke.sitting import Sitting, hold_card, hold_report, plan_answers

ALL_RANKS: Final = (NO_RANK, *(name for _, name in reversed(RANKS)))
#: More children than ranks, for a year group whose questions the checker cannot read at first.
MOST_TRIES: Final = 7
#: Two year groups share hardly any wording, whatever the numbers; children of the same one share a fifth or more.
MOST_SHARED: Final = 0.15
#: Of our own bank's questions the checker solves nearly all; an AI words its questions as it likes.
LEAST_READ: Final = 0.8
_DIGIT: Final = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Year:
    """A year group with an age that belongs to it, and how many answers are to be right for each rank in turn."""

    number: int
    name: str
    age: int
    wanted: tuple[int, int, int, int]


#: Both ends of every band are met: 3 | 4 to 5 | 6 to 7 | 8.
YEARS: Final = (
    Year(0, "Reception", 5, (3, 4, 6, 8)),
    Year(2, "Year 2", 7, (0, 5, 7, 10)),
    Year(6, "Year 6", 11, (3, 5, 6, 8)),
)


class Ranks:
    """One parent with four children in each of three year groups; each step says what it saw, or raises Failed."""

    def __init__(self, site: Site, accounts: list[Account]) -> None:
        self._site = site
        self._accounts = accounts
        self._sittings: list[Sitting] = []
        #: What earlier reports gave as the key of a question, by its stem and options.
        self._keys: dict[tuple[str, ...], str] = {}
        self._device = Browser(site.address, site.memory)

    def meet_ranks(self) -> str:
        """Let the children of all three year groups sit, one year group beside the other, until each rank is met."""
        account = register(self._device, self._accounts)
        devices = [Browser(self._site.address, self._site.memory) for _ in YEARS]
        for device in devices:
            log_in(device, account)
        with ThreadPoolExecutor(len(YEARS)) as pool:
            running = [pool.submit(self._sit_year, *pair, account) for pair in zip(devices, YEARS, strict=True)]
        for year in running:
            year.result()
        asked = [question for sitting in self._sittings for question in sitting.questions]
        read = sum(question.key is not None for question in asked)
        if read < LEAST_READ * len(asked) and not self._site.ai_live:
            raise Failed(f"Only {read} of {len(asked)} questions can be solved: do their pictures show?")
        self._expect_own_questions()
        chosen = sum(NOT_LEARNED in sitting.answers for sitting in self._sittings)
        not_learned = f"“not learned yet” chosen {chosen} times" if chosen else "“not learned yet” is not offered"
        years = ", ".join(year.name for year in YEARS)
        return (
            f"{years}: {', '.join(ALL_RANKS)} each met by {len(self._sittings)} children; "
            f"{read} of {len(asked)} questions solved independently; {not_learned}"
        )

    def hold_reports(self) -> str:
        """Hold every report against the answers given and against the results."""
        for sitting in self._finished():
            hold_report(sitting)
        return f"{len(self._sittings)} results and reports agree with every answer, count, percentage and rank"

    def hold_list(self) -> str:
        """Hold the children's page, opened after the end, against the answers given."""
        sittings = self._finished()
        page = self._device.open(CHILDREN)
        for sitting in sittings:
            hold_card(sitting, read_card(page, sitting.child_id))
        return f"{len(self._sittings)} children with their own percentage, rank and open chest"

    def _finished(self) -> Sequence[Sitting]:
        if not self._sittings:
            raise Failed("Not reached: no child came to the end.")
        return self._sittings

    def _sit_year(self, device: Browser, year: Year, account: Account) -> None:
        met: set[str] = set()
        for turn in range(MOST_TRIES):
            missing = [rank for rank in ALL_RANKS if rank not in met]
            if not missing:
                return
            sitting = self._sit(device, year, year.wanted[ALL_RANKS.index(missing[0])], turn, account)
            if sitting.rank not in met:
                met.add(sitting.rank)
                self._sittings.append(sitting)
            else:
                # An account has room for twelve children only.
                hold_report(sitting)
                expect_redirect(device.post(f"/children/{sitting.child_id}/delete"), CHILDREN)
        if missing := [rank for rank in ALL_RANKS if rank not in met]:
            raise Failed(f"{year.name}: {MOST_TRIES} children did not reach {', '.join(missing)}.")

    def _sit(self, device: Browser, year: Year, wanted: int, turn: int, account: Account) -> Sitting:
        """Add a child, fill its chest, answer so that the wanted number is right, and read all that is said of it."""
        name = f"Smoke {'ABCDEFG'[turn]}"
        sitting = Sitting(name, year.name, chest=f"Smoke treasure {year.number}{turn}")
        details = {
            "first_name": name,
            "age": str(year.age),
            "year_group": str(year.number),
            "school_name": "Smoke School",
        }
        answer = expect_redirect(device.post("/children/new", details), "/chest", CHILDREN)
        sitting.child_id = id_in(answer.location, "adding a child")
        reward = {"reward_description": sitting.chest, "reward_value": "1.00"}
        expect_redirect(device.post(f"/children/{sitting.child_id}/chest", reward), CHILDREN)
        started = expect_redirect(
            device.post(f"/diagnostic/start/{sitting.child_id}", {"subject": "maths"}), "/question/1"
        )
        sitting.diagnostic_id = id_in(started.location, "starting")
        self._answer(device, sitting, year, wanted)
        self._read_outcome(device, sitting, account)
        return sitting

    def _answer(self, device: Browser, sitting: Sitting, year: Year, wanted: int) -> None:
        at = f"/diagnostic/{sitting.diagnostic_id}"
        for n in range(1, QUESTIONS + 1):
            sitting.questions.append(read_question(device.open(f"{at}/question/{n}"), year.number))
        sitting.answers = plan_answers([self._with_key(question) for question in sitting.questions], wanted)
        for n, letter in enumerate(sitting.answers, start=1):
            after = f"/question/{n + 1}" if n < QUESTIONS else "/submit"
            expect_redirect(device.post(f"{at}/question/{n}", {"answer": letter}), after)
        expect_redirect(device.post(f"{at}/submit"), "/results")

    def _read_outcome(self, device: Browser, sitting: Sitting, account: Account) -> None:
        at = f"/diagnostic/{sitting.diagnostic_id}"
        results = device.open(f"{at}/results")
        if sitting.chest not in results.main.text:
            raise Failed(f"{sitting.year}: the results do not show what was in this child’s chest.")
        sitting.rank_shown = read_rank(results)
        gate = device.post("/auth/grown-up", {"password": account.password})
        expect_redirect(gate, CHILDREN, "/report")
        sitting.report = read_report(device.open(f"{at}/report"))
        for question, reported in zip(sitting.questions, sitting.report.answers, strict=True):
            self._keys[_name_of(question)] = reported.key

    def _with_key(self, question: AskedQuestion) -> AskedQuestion:
        return replace(question, key=question.key or self._keys.get(_name_of(question)))

    def _expect_own_questions(self) -> None:
        """Compare what the year groups are asked: a year group that gets another's questions shares most of them."""
        kinds = {
            year.name: {
                _DIGIT.sub("#", question.stem)
                for sitting in self._sittings
                if sitting.year == year.name
                for question in sitting.questions
            }
            for year in YEARS
        }
        for first, second in combinations(kinds, 2):
            shared = len(kinds[first] & kinds[second]) / min(len(kinds[first]), len(kinds[second]))
            if shared > MOST_SHARED:
                raise Failed(f"{first} and {second} are asked the same questions.")


def _name_of(question: AskedQuestion) -> tuple[str, ...]:
    return question.stem, *question.options, question.picture
