"""The sets of a child who comes back: the AI's second set, then the bank's unused papers."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from learning_jungle.curriculum.papers.kept import kept_papers
from learning_jungle.curriculum.papers.parallel import PAPERS, build_paper, paper_for
from learning_jungle.models import SOURCE_AI, Child, Diagnostic, Parent, QuestionSet
from learning_jungle.questions.flags import flag_question
from learning_jungle.questions.next_sets import next_set_for
from learning_jungle.questions.services import SetDetails, ai_key, bank_key, question_set_for, store_set
from learning_jungle.questions.stored_sets import stored_set

AGE, YEAR = 7, 2
BEGIN = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def child(session: Session) -> Child:
    parent = Parent(email="a@example.com", password_hash="!")
    session.add(parent)
    session.flush()
    child = Child(parent_id=parent.id, first_name="Maya", age=AGE, year_group=YEAR, school_name="Hill")
    session.add(child)
    session.flush()
    return child


def complete_with(session: Session, child: Child, set_id: uuid.UUID) -> str:
    """Store a completed diagnostic with this set, and return the set's key."""
    number = len(session.scalars(select(Diagnostic.id).where(Diagnostic.child_id == child.id)).all())
    started = BEGIN + timedelta(days=30 * number)
    diagnostic = Diagnostic(
        child_id=child.id,
        subject="maths",
        round=number + 1,
        year_group=YEAR,
        question_set_id=set_id,
        started_at=started,
        total_questions=10,
    )
    session.add(diagnostic)
    session.flush()
    diagnostic.completed_at, diagnostic.correct_answers, diagnostic.score_percentage = started, 0, 0
    session.flush()
    return session.scalars(select(QuestionSet.key).where(QuestionSet.id == set_id)).one()


def ai_set(session: Session, number: int, paper: int, year_group: int = YEAR) -> uuid.UUID:
    """Store a set of the AI that has the questions of a paper of the bank."""
    details = SetDetails(ai_key(AGE, YEAR, number), YEAR, SOURCE_AI, "prompt-1", age=AGE, model="m")
    return store_set(session, details, build_paper(year_group, paper))


def first_key(session: Session, child: Child) -> str:
    return complete_with(session, child, question_set_for(session, child.id, AGE, YEAR))


def next_key(session: Session, child: Child, *named: str) -> str:
    return complete_with(session, child, next_set_for(session, child.id, AGE, YEAR, named))


def test_every_paper_of_the_bank_comes_once_before_one_comes_again(session: Session, child: Child) -> None:
    keys = [first_key(session, child)] + [next_key(session, child) for _ in range(PAPERS)]
    assert keys[0] == bank_key(YEAR, paper_for(child.id))
    assert len(set(keys[:PAPERS])) == PAPERS
    assert keys[PAPERS] == keys[0]


def test_the_ais_second_set_comes_after_the_first_and_then_the_bank(session: Session, child: Child) -> None:
    ai_set(session, 1, AGE)
    ai_set(session, 2, 12)
    keys = [first_key(session, child), next_key(session, child), next_key(session, child)]
    assert keys[:2] == [ai_key(AGE, YEAR), ai_key(AGE, YEAR, 2)]
    assert keys[2].startswith("maths/bank-")
    assert keys[2] not in (bank_key(YEAR, AGE), bank_key(YEAR, 12))


def test_without_the_ais_second_set_the_bank_serves(session: Session, child: Child) -> None:
    ai_set(session, 1, AGE)
    assert first_key(session, child) == ai_key(AGE, YEAR)
    assert next_key(session, child).startswith("maths/bank-")


def test_a_flagged_set_is_no_choice(session: Session, child: Child) -> None:
    ai_set(session, 1, AGE)
    second = ai_set(session, 2, 12)
    first_key(session, child)
    diagnostic = session.scalars(select(Diagnostic)).one()
    other = Diagnostic(
        child_id=child.id, subject="english", year_group=YEAR, question_set_id=second, total_questions=10
    )
    session.add(other)
    session.flush()
    flag_question(session, other.id, second, stored_set(session, second).questions[0].id, None)
    session.delete(other)
    assert diagnostic.round == 1
    flag_question(session, diagnostic.id, diagnostic.question_set_id, first_question(session, diagnostic), None)
    assert next_key(session, child) == ai_key(AGE, YEAR, 2)


def first_question(session: Session, diagnostic: Diagnostic) -> uuid.UUID:
    return stored_set(session, diagnostic.question_set_id).questions[0].id


def test_a_child_who_had_the_bank_first_gets_the_ais_set_next(session: Session, child: Child) -> None:
    first_key(session, child)
    # The next paper of the same year group may share a question with the child's first one.
    ai_set(session, 1, paper_for(child.id), YEAR + 1)
    assert next_key(session, child) == ai_key(AGE, YEAR)


def test_an_ais_set_with_questions_that_the_child_has_had_is_passed_over(session: Session, child: Child) -> None:
    first_key(session, child)
    ai_set(session, 1, paper_for(child.id))
    assert next_key(session, child).startswith("maths/bank-")


def test_a_paper_that_targets_what_the_report_named_comes_first(session: Session, child: Child) -> None:
    first_key(session, child)
    key = next_key(session, child, "operation-swap")
    items = kept_papers(YEAR)[int(key.rpartition("-")[2])]
    assert sum("operation-swap" in item.misconceptions for item in items) >= 3
