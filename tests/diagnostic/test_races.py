"""Concurrent calls on separate connections take effect exactly once."""

from __future__ import annotations

import dataclasses
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import pytest
from flask import Flask
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from learning_jungle import create_app
from learning_jungle.auth.services import EmailTaken, open_sign_in, register_parent
from learning_jungle.diagnostic import saving, services
from learning_jungle.diagnostic.attempt import Attempt
from learning_jungle.extensions import db
from learning_jungle.family.chests import fill_chest
from learning_jungle.family.services import ChildDetails, add_child, child_of, delete_child
from learning_jungle.models import Answer, Child, Diagnostic, Parent, TreasureChest
from learning_jungle.settings import Settings

AT_ONCE = 16


@pytest.fixture(scope="module")
def busy_app(settings: Settings, make_migrated_database) -> Iterator[Flask]:
    """Return an app whose sessions really commit, with a connection for each thread."""
    app = create_app(dataclasses.replace(settings, database_url=make_migrated_database(), connections=AT_ONCE))
    yield app
    with app.app_context():
        db.engine.dispose()


def all_at_once(app: Flask, work: Callable[[int], object], times: int = 48) -> list[object]:
    """Run the same function in many threads, each with its own session; return its results and exceptions."""

    def one(number: int) -> object:
        with app.app_context():
            try:
                outcome = work(number)
                db.session.commit()
            except Exception as error:
                db.session.rollback()
                return type(error)
            return outcome

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(one, range(times)))


def new_child(app: Flask) -> tuple[uuid.UUID, uuid.UUID, Child]:
    """A child, with the ids of the parent and of the parent's sign-in."""
    with app.app_context():
        parent = register_parent(db.session, f"{uuid.uuid4()}@example.com", "three random words")
        child = add_child(db.session, parent.id, ChildDetails("Maya", 6, 1, "Hill School"))
        sign_in = open_sign_in(db.session, parent)
        db.session.commit()
        return parent.id, sign_in.id, child


def all_answered(child: Child) -> Attempt:
    """Commit a diagnostic with an answer to every question, and return it within an app context."""
    attempt = services.start(db.session, child)
    for question in attempt.questions.questions:
        saving.answer(db.session, attempt, question, "A")
    db.session.commit()
    return attempt


def test_starts_at_once_make_one_diagnostic(busy_app: Flask) -> None:
    _, _, child = new_child(busy_app)
    outcomes = all_at_once(busy_app, lambda _: services.start(db.session, child).diagnostic_id)
    assert len(set(outcomes)) == 1
    assert isinstance(outcomes[0], uuid.UUID)
    with busy_app.app_context():
        assert db.session.scalar(select(func.count()).where(Diagnostic.child_id == child.id)) == 1


def test_submits_at_once_complete_once_and_answers_are_counted_or_refused(busy_app: Flask) -> None:
    _, sign_in_id, child = new_child(busy_app)
    with busy_app.app_context():
        fill_chest(db.session, child, "A story", Decimal("0.00"))
        attempt = all_answered(child)

    def submit_or_answer(number: int) -> str:
        if number % 2:
            question = attempt.questions.questions[number % 10]
            saving.answer(db.session, attempt, question, "BCD"[number % 3])
            return "answered"
        services.complete(db.session, sign_in_id, attempt.diagnostic_id)
        return "completed"

    outcomes = Counter(all_at_once(busy_app, submit_or_answer))
    assert outcomes["completed"] == 1
    assert set(outcomes) <= {"completed", "answered", saving.AlreadyCompleted}
    with busy_app.app_context():
        row = db.session.get(Diagnostic, attempt.diagnostic_id)
        answers = dict(
            db.session.execute(
                select(Answer.question_id, Answer.selected_option).where(Answer.diagnostic_id == attempt.diagnostic_id)
            ).all()
        )
        right = sum(answers[question.id] == question.correct_option for question in attempt.questions.questions)
        assert row.correct_answers == right
        assert (
            db.session.scalars(select(TreasureChest.unlocked_at).where(TreasureChest.child_id == child.id)).one()
            == row.completed_at
        )


def test_a_chest_made_while_the_diagnostic_completes_is_never_left_locked(busy_app: Flask) -> None:
    for _ in range(8):
        _, sign_in_id, child = new_child(busy_app)
        with busy_app.app_context():
            attempt = all_answered(child)

        def race(number: int, child: Child = child, sign_in_id=sign_in_id, attempt=attempt) -> None:
            if number % 2:
                fill_chest(db.session, child, "A story", Decimal("0.00"), round=1)
            else:
                services.complete(db.session, sign_in_id, attempt.diagnostic_id)

        assert set(all_at_once(busy_app, race, times=6)) <= {None, saving.AlreadyCompleted}
        with busy_app.app_context():
            chests = db.session.scalars(select(TreasureChest).where(TreasureChest.child_id == child.id)).all()
            assert [chest.unlocked_at is not None for chest in chests] == [True]


def test_registrations_of_one_address_at_once_make_one_parent(busy_app: Flask) -> None:
    outcomes = Counter(
        "registered" if isinstance(outcome, Parent) else outcome
        for outcome in all_at_once(
            busy_app, lambda _: register_parent(db.session, "same@example.com", "three random words"), times=24
        )
    )
    assert outcomes == {"registered": 1, EmailTaken: 23}


def test_deleting_a_child_while_it_submits_and_its_chest_is_filled_ends_without_a_deadlock(busy_app: Flask) -> None:
    for _ in range(6):
        parent_id, sign_in_id, child = new_child(busy_app)
        with busy_app.app_context():
            fill_chest(db.session, child, "A story", Decimal("0.00"))
            attempt = all_answered(child)

        def race(number: int, child=child, parent_id=parent_id, sign_in_id=sign_in_id, attempt=attempt) -> None:
            if number == 5:
                delete_child(db.session, child_of(db.session, parent_id, child.id))
            elif number % 2:
                fill_chest(db.session, child, "A walk", Decimal("0.00"))
            else:
                services.complete(db.session, sign_in_id, attempt.diagnostic_id)

        # The foreign key refuses a chest for a deleted child.
        expected = {None, saving.AlreadyCompleted, services.DiagnosticNotFound, IntegrityError}
        assert set(all_at_once(busy_app, race, times=16)) <= expected
        with busy_app.app_context():
            assert db.session.get(Child, child.id) is None
