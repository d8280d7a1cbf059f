"""Compares the app with a simple model while two browsers of a family act in any order."""

from __future__ import annotations

from contextlib import ExitStack
from typing import ClassVar

import pytest
from flask import Flask
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select, text

from learning_jungle.diagnostic.ranking import rank_for
from learning_jungle.diagnostic.scoring import score_percentage
from learning_jungle.extensions import limiter
from learning_jungle.models import Answer, Child, Diagnostic, Question, TreasureChest
from testing.visitor import Visitor
from tests.conftest import rolled_back
from tests.fuzz.model import LOGIN, ModelBrowser, ModelCheck, ModelChild

BROWSERS = st.sampled_from([0, 1])


class Family(RuleBasedStateMachine):
    """Each rule sends a request and updates the model; the response must be what the model expects."""

    app: ClassVar[Flask]

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.session = self.stack.enter_context(rolled_back(self.app))
        limiter.reset()
        self.visitors = [Visitor(self.app.test_client()) for _ in range(2)]
        self.visitors[0].register()
        self.visitors[1].login()
        self.browsers = [ModelBrowser(), ModelBrowser()]
        self.children: dict[str, ModelChild] = {}

    def teardown(self) -> None:
        self.stack.close()

    def stopped(self, response, which: int, diagnostic: str | None = None) -> bool:
        """Check that a page is closed if the model says so, and return whether it is."""
        where = self.browsers[which].stopped_at(diagnostic)
        if where:
            assert response.status_code == 303
            assert response.location.split("?")[0] == where
        return where is not None

    def child(self, number: int) -> tuple[str, ModelChild]:
        return list(self.children.items())[number % len(self.children)]

    @initialize()
    def two_children_who_have_begun(self) -> None:
        self.add_child(0)
        self.add_child(0)
        for number in (0, 1):
            self.start(0, number)
            self.grown_up(0, right=True)

    @rule(which=BROWSERS)
    @precondition(lambda self: len(self.children) < 3)
    def add_child(self, which: int) -> None:
        form = {"first_name": "Maya", "age": "7", "year_group": "2", "school_name": "Hill School"}
        response = self.visitors[which].post("/children/new", form)
        if not self.stopped(response, which):
            assert response.location.endswith("/chest")
            self.children[response.location.split("/")[2]] = ModelChild()

    @rule(which=BROWSERS, number=st.integers(0, 5), reward=st.sampled_from(["A story", "A walk"]))
    @precondition(lambda self: self.children)
    def fill_chest(self, which: int, number: int, reward: str) -> None:
        child_id, child = self.child(number)
        if not self.stopped(self.visitors[which].fill_chest(child_id, reward_description=reward), which):
            child.fill_chest(reward)

    @rule(which=BROWSERS, number=st.integers(0, 5))
    @precondition(lambda self: self.children)
    def start(self, which: int, number: int) -> None:
        child_id, child = self.child(number)
        response = self.visitors[which].post(f"/diagnostic/start/{child_id}")
        # A double tap sends the button's form again in child mode, which leads to the same child's questions.
        if self.stopped(response, which, child.latest.diagnostic if child.latest else None):
            return
        diagnostic = response.location.split("/")[2]
        if child.may_begin and not self.browsers[which].child_mode:
            assert diagnostic not in {check.diagnostic for check in child.checks}
            child.checks.append(ModelCheck(diagnostic, child.year_group))
        assert child.latest.diagnostic == diagnostic
        assert response.location.endswith("/results") == child.latest.completed
        if not child.latest.completed:
            self.browsers[which].child_mode = diagnostic

    @rule(which=BROWSERS, number=st.integers(0, 5), year_group=st.sampled_from([2, 3]))
    @precondition(lambda self: self.children)
    def change_year(self, which: int, number: int, year_group: int) -> None:
        child_id, child = self.child(number)
        form = {"first_name": "Maya", "age": "7", "year_group": str(year_group), "school_name": "Hill School"}
        if not self.stopped(self.visitors[which].post(f"/children/{child_id}/edit", form), which):
            child.year_group = year_group

    @rule(which=BROWSERS, number=st.integers(0, 5), n=st.integers(1, 10), option=st.sampled_from("ABCD"))
    @precondition(lambda self: any(child.checks for child in self.children.values()))
    def answer(self, which: int, number: int, n: int, option: str) -> None:
        check = self.begun(number).latest
        response = self.visitors[which].answer(check.diagnostic, n, option)
        if self.stopped(response, which, check.diagnostic):
            return
        if check.completed:
            assert response.location.endswith("/results")
        else:
            check.answers[n] = option

    @rule(which=BROWSERS, number=st.integers(0, 5), option=st.sampled_from("ABCD"))
    @precondition(lambda self: any(child.checks for child in self.children.values()))
    def answer_the_rest_and_submit(self, which: int, number: int, option: str) -> None:
        child = self.begun(number)
        for n in range(1, 11):
            if n not in child.latest.answers:
                self.answer(which, number, n, option)
        self.submit(which, number)

    @rule(which=BROWSERS, number=st.integers(0, 5))
    @precondition(lambda self: any(child.checks for child in self.children.values()))
    def submit(self, which: int, number: int) -> None:
        child = self.begun(number)
        check = child.latest
        response = self.visitors[which].submit(check.diagnostic)
        if self.stopped(response, which, check.diagnostic):
            return
        if check.completed or len(check.answers) == 10:
            assert response.location.endswith("/results")
            if not check.completed:
                check.completed, check.chest, child.chest = True, child.chest, None
        else:
            assert response.status_code == 422

    def begun(self, number: int) -> ModelChild:
        begun = [child for child in self.children.values() if child.checks]
        return begun[number % len(begun)]

    @rule(which=BROWSERS, number=st.integers(0, 5))
    @precondition(lambda self: self.children)
    def delete_child(self, which: int, number: int) -> None:
        child_id, _ = self.child(number)
        if not self.stopped(self.visitors[which].post(f"/children/{child_id}/delete", {"confirm": "Maya"}), which):
            del self.children[child_id]

    @rule(which=BROWSERS, right=st.booleans())
    def grown_up(self, which: int, right: bool) -> None:
        browser = self.browsers[which]
        response = self.visitors[which].grown_up("three random words" if right else "three other words")
        if not browser.signed_in:
            assert response.location.startswith(LOGIN)
        elif browser.child_mode and not right:
            assert response.status_code in (422, 429)
        elif response.status_code == 303:
            browser.child_mode = None
        else:
            assert response.status_code == 429

    @rule(which=BROWSERS)
    def sign_in_or_out(self, which: int) -> None:
        browser = self.browsers[which]
        if browser.signed_in:
            self.visitors[which].post("/auth/logout")
            self.browsers[which] = ModelBrowser(signed_in=False)
        else:
            assert self.visitors[which].login().location == "/children/"
            self.browsers[which] = ModelBrowser()

    @rule(which=BROWSERS)
    def sign_out_everywhere(self, which: int) -> None:
        if not self.stopped(self.visitors[which].post("/auth/account/sign-out-everywhere"), which):
            self.browsers = [ModelBrowser(signed_in=False), ModelBrowser(signed_in=False)]

    @invariant()
    def the_pages_open_as_the_model_says(self) -> None:
        for which, visitor in enumerate(self.visitors):
            page = visitor.get("/children/")
            if not self.stopped(page, which):
                assert page.status_code == 200
                assert page.text.count("/edit") == len(self.children)
            for child in self.children.values():
                for check in child.checks:
                    self.a_childs_page_opens_as_the_model_says(visitor, which, check)

    def a_childs_page_opens_as_the_model_says(self, visitor: Visitor, which: int, check: ModelCheck) -> None:
        page = visitor.get(f"/diagnostic/{check.diagnostic}/question/1")
        if not self.stopped(page, which, check.diagnostic):
            assert page.status_code == (303 if check.completed else 200)

    @invariant()
    def the_database_holds_what_the_model_holds(self) -> None:
        assert {str(child) for child in self.session.scalars(select(Child.id))} == set(self.children)
        chests = self.session.execute(select(TreasureChest.__table__)).all()
        unopened = {str(row.child_id): row.reward_description for row in chests if row.unlocked_at is None}
        opened = {str(row.diagnostic_id): row.reward_description for row in chests if row.unlocked_at is not None}
        checks = {check.diagnostic: check for child in self.children.values() for check in child.checks}
        assert unopened == {child_id: child.chest for child_id, child in self.children.items() if child.chest}
        assert opened == {diagnostic: check.chest for diagnostic, check in checks.items() if check.chest}
        rows = self.session.execute(select(Diagnostic.__table__).order_by(Diagnostic.round)).all()
        for child_id, child in self.children.items():
            of_child = [(str(row.id), row.round) for row in rows if str(row.child_id) == child_id]
            assert of_child == [(check.diagnostic, number) for number, check in enumerate(child.checks, start=1)]
        assert {str(row.id) for row in rows} == set(checks)
        for row in rows:
            self.answers_and_score_agree(row, checks[str(row.id)])
        orphans = (
            "SELECT count(*) FROM answer a WHERE NOT EXISTS (SELECT 1 FROM diagnostic d WHERE d.id = a.diagnostic_id)"
        )
        assert self.session.scalar(text(orphans)) == 0

    def answers_and_score_agree(self, row, check: ModelCheck) -> None:
        query = select(Question.position, Answer.selected_option, Question.correct_option).join(
            Question, Question.id == Answer.question_id
        )
        answers = self.session.execute(query.where(Answer.diagnostic_id == row.id)).all()
        assert {position: option for position, option, _ in answers} == check.answers
        assert (row.completed_at is not None) == check.completed
        if check.completed:
            score = score_percentage(sum(option == key for _, option, key in answers), 10)
            assert (row.score_percentage, row.rank) == (score, rank_for(score))


@pytest.mark.usefixtures("app")
def test_the_app_does_what_the_model_does(app: Flask) -> None:
    Family.app = app
    run_state_machine_as_test(
        Family,
        settings=settings(
            max_examples=5,
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
