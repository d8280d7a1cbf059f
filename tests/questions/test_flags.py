"""While a question of the AI's set has an open flag, no other child gets that set."""

from __future__ import annotations

import uuid

import pytest
from flask import Flask
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from learning_jungle.ai.prompt import PROMPT_VERSION
from learning_jungle.curriculum.papers.parallel import build_paper
from learning_jungle.models import SOURCE_AI, Parent, Question, QuestionFlag, QuestionSet
from learning_jungle.questions.flags import clear_flags, open_flags
from learning_jungle.questions.services import SetDetails, ai_key, question_set_for, store_set
from testing.visitor import Visitor, words_of


def ai_set(session: Session, age: int = 7, year_group: int = 2) -> uuid.UUID:
    details = SetDetails(ai_key(age, year_group), year_group, SOURCE_AI, "prompt-1", age=age, model="m")
    return store_set(session, details, build_paper(year_group, 3))


def source_for(session: Session, age: int = 7, year_group: int = 2) -> str:
    set_id = question_set_for(session, uuid.uuid4(), age, year_group)
    return session.scalars(select(QuestionSet.source).where(QuestionSet.id == set_id)).one()


@pytest.fixture
def finished(parent: Visitor, session: Session) -> tuple[Visitor, str]:
    """Return the browser of a parent whose child has finished the AI's set."""
    ai_set(session)
    diagnostic_id = parent.finished()
    parent.grown_up()
    return parent, diagnostic_id


def flag(visitor: Visitor, diagnostic_id: str, n: int = 3, **fields: str):
    return visitor.post(f"/diagnostic/{diagnostic_id}/report/flag/{n}", fields)


def test_the_ai_set_is_given_where_there_is_one(session: Session) -> None:
    assert source_for(session) == "bank"
    made = ai_set(session)
    assert question_set_for(session, uuid.uuid4(), 7, 2) == made
    assert source_for(session, age=6) == "bank"


def test_flagging_thanks_and_shows_and_is_listed(finished, session: Session) -> None:
    visitor, diagnostic_id = finished
    response = flag(visitor, diagnostic_id, comment="  Two are right.  ")
    assert response.status_code == 303
    assert response.location == f"/diagnostic/{diagnostic_id}/report#question-3"
    words = words_of(visitor.get(f"/diagnostic/{diagnostic_id}/report"))
    assert "We will look at question 3" in words
    assert words.count("You told us that this question looks wrong") == 1
    assert words.count("Tell us") == 9
    (found,) = open_flags(session)
    assert (found.source, found.question.position, found.comment) == ("ai", 3, "Two are right.")


def test_a_comment_need_not_be_given_and_twice_is_once(finished, session: Session) -> None:
    visitor, diagnostic_id = finished
    flag(visitor, diagnostic_id)
    flag(visitor, diagnostic_id, comment="On second thoughts")
    assert [flag.comment for flag in open_flags(session)] == ["On second thoughts"]


def test_a_flagged_ai_set_is_for_nobody_else_until_cleared(finished, session: Session) -> None:
    visitor, diagnostic_id = finished
    flag(visitor, diagnostic_id)
    assert source_for(session) == "bank"
    assert visitor.get(f"/diagnostic/{diagnostic_id}/results").status_code == 200
    assert clear_flags(session, ["maths/another"]) == 0
    assert clear_flags(session, [ai_key(7, 2)]) == 1
    assert source_for(session) == "ai"
    assert open_flags(session) == []
    flag(visitor, diagnostic_id)
    assert source_for(session) == "bank"


def test_a_flag_on_the_bank_is_listed_and_the_bank_goes_on(parent: Visitor, session: Session) -> None:
    diagnostic_id = parent.finished()
    parent.grown_up()
    flag(parent, diagnostic_id)
    assert [flag.source for flag in open_flags(session)] == ["bank"]
    assert source_for(session) == "bank"


@pytest.mark.parametrize(
    ("comment", "message"),
    [
        ("x" * 501, "Use 500 characters or fewer"),
        ("a\x00b", "letters, numbers and punctuation"),
        ("line\nbreak", "letters, numbers and punctuation"),
    ],
    ids=["too long", "a NUL byte", "a control character"],
)
def test_a_bad_comment_is_said_kindly_and_saves_nothing(finished, session: Session, comment: str, message: str) -> None:
    visitor, diagnostic_id = finished
    response = flag(visitor, diagnostic_id, comment=comment)
    assert response.status_code == 422
    assert message in words_of(response)
    assert f'href="/diagnostic/{diagnostic_id}/report#question-3"' in response.text
    assert message not in words_of(visitor.get(f"/diagnostic/{diagnostic_id}/report"))
    assert session.scalar(select(func.count()).select_from(QuestionFlag)) == 0


@pytest.mark.parametrize("n", ["0", "11", "x", "99999999999999999999"])
def test_a_question_that_is_not_there_is_not_found(finished, n: str) -> None:
    visitor, diagnostic_id = finished
    assert visitor.post(f"/diagnostic/{diagnostic_id}/report/flag/{n}").status_code == 404


def test_only_the_owner_flags_and_only_when_it_is_finished(finished, other_parent: Visitor, session: Session) -> None:
    _, diagnostic_id = finished
    assert flag(other_parent, diagnostic_id).status_code == 404
    begun = other_parent.start(other_parent.add_child())
    assert "/auth/grown-up" in flag(other_parent, begun).location
    other_parent.grown_up()
    assert flag(other_parent, begun).status_code == 404
    assert session.scalar(select(func.count()).select_from(QuestionFlag)) == 0


def test_flags_go_with_their_parent(finished, session: Session) -> None:
    visitor, diagnostic_id = finished
    flag(visitor, diagnostic_id)
    session.delete(session.scalars(select(Parent)).one())
    session.flush()
    assert session.scalar(select(func.count()).select_from(QuestionFlag)) == 0
    assert session.scalar(select(func.count()).select_from(Question)) == 10


def test_the_commands_list_and_clear(finished, app: Flask) -> None:
    visitor, diagnostic_id = finished
    runner = app.test_cli_runner()
    assert "No question is flagged" in runner.invoke(args=["questions", "flags"]).output
    assert "Nothing to clear" in runner.invoke(args=["questions", "clear"]).output
    flag(visitor, diagnostic_id, comment="Hm")
    listed = runner.invoke(args=["questions", "flags"]).output
    assert f"maths/ai-{PROMPT_VERSION}/age-7/year-2/count-10  question 3" in listed
    assert "comment: Hm" in listed
    assert "1 cleared" in runner.invoke(args=["questions", "clear"]).output
    assert "No question is flagged" in runner.invoke(args=["questions", "flags"]).output
