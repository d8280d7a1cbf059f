"""A child's later diagnostics: when one begins, with which questions, and what child and parent see."""

from __future__ import annotations

import pytest
from sqlalchemy import select, text

from learning_jungle.models import Diagnostic, Question
from testing.family import CHILD
from testing.past import move_back
from testing.visitor import Visitor, words_of


@pytest.fixture
def finished(parent: Visitor) -> tuple[str, str]:
    """A child of the parent who has finished a diagnostic with a chest, with the diagnostic's id."""
    child_id = parent.add_child()
    parent.fill_chest(child_id)
    diagnostic_id = parent.start(child_id)
    parent.finish(diagnostic_id)
    parent.grown_up()
    return child_id, diagnostic_id


def move_up(parent: Visitor, child_id: str) -> None:
    parent.post(f"/children/{child_id}/edit", CHILD | {"age": "8", "year_group": "3"})


def rounds(session) -> list[tuple[int, int, bool]]:
    rows = select(Diagnostic.round, Diagnostic.year_group, Diagnostic.completed_at.is_not(None))
    return [tuple(row) for row in session.execute(rows.order_by(Diagnostic.round))]


def test_before_28_days_a_start_leads_to_the_last_results(parent: Visitor, session, finished) -> None:
    child_id, diagnostic_id = finished
    move_back(session, 27)
    for response in (parent.get(f"/diagnostic/start/{child_id}"), parent.post(f"/diagnostic/start/{child_id}")):
        assert response.location == f"/diagnostic/{diagnostic_id}/results"
    assert rounds(session) == [(1, 2, True)]


def test_after_28_days_a_start_begins_another_diagnostic(parent: Visitor, session, finished) -> None:
    child_id, diagnostic_id = finished
    move_back(session, 28)
    page = words_of(parent.get(f"/diagnostic/start/{child_id}"))
    assert "Last time you answered all ten." in page
    assert "Answer ten new questions." in page
    later = parent.start(child_id)
    assert later != diagnostic_id
    assert rounds(session) == [(1, 2, True), (2, 2, False)]
    assert parent.start(child_id) == later


def test_in_another_school_year_a_start_begins_another_diagnostic_at_once(parent: Visitor, session, finished) -> None:
    child_id, _ = finished
    move_up(parent, child_id)
    parent.start(child_id)
    assert rounds(session) == [(1, 2, True), (2, 3, False)]


def test_a_diagnostic_that_is_open_is_resumed_whatever_the_school_year(parent: Visitor, session) -> None:
    child_id = parent.add_child()
    diagnostic_id = parent.start(child_id)
    parent.grown_up()
    move_up(parent, child_id)
    move_back(session, 100)
    assert parent.start(child_id) == diagnostic_id
    assert rounds(session) == [(1, 2, False)]


def test_the_questions_of_the_second_diagnostic_are_others(parent: Visitor, session, finished) -> None:
    child_id, _ = finished
    move_back(session, 28)
    parent.start(child_id)
    sets = session.scalars(select(Diagnostic.question_set_id)).all()
    stems = session.execute(select(Question.stem, Question.picture).where(Question.question_set_id.in_(sets))).all()
    assert len({(stem, str(picture)) for stem, picture in stems}) == 20


def test_the_child_sees_no_score_of_before(parent: Visitor, session, finished) -> None:
    child_id, _ = finished
    move_back(session, 28)
    parent.get("/children/")  # This page shows the messages, so that the next does not.
    start = parent.get(f"/diagnostic/start/{child_id}")
    diagnostic_id = parent.start(child_id)
    question = parent.get(f"/diagnostic/{diagnostic_id}/question/1")
    parent.answer_all(diagnostic_id)
    review = parent.get(f"/diagnostic/{diagnostic_id}/submit")
    parent.submit(diagnostic_id)
    results = parent.get(f"/diagnostic/{diagnostic_id}/results")
    for page in (start, question, review, results):
        assert "%" not in words_of(page)
    # The chest of the first diagnostic was opened then, and no other has been filled.
    for page in (start, review, results):
        assert "treasure" not in words_of(page)


def test_each_diagnostic_keeps_its_chest_results_and_report(parent: Visitor, session, finished) -> None:
    child_id, first = finished
    results = [f"/diagnostic/{first}/results", f"/diagnostic/{first}/report"]
    move_back(session, 28)
    parent.get("/children/")
    before = [words_of(parent.get(path)) for path in results]
    parent.fill_chest(child_id, reward_description="A picnic")
    second = parent.start(child_id)
    parent.finish(second, "B")
    parent.grown_up()
    parent.get("/children/")
    assert [words_of(parent.get(path)) for path in results] == before
    assert "Your treasure: A trip to the park" in words_of(parent.get(f"/diagnostic/{first}/results"))
    assert "Your treasure: A picnic" in words_of(parent.get(f"/diagnostic/{second}/results"))


def test_child_mode_of_a_later_diagnostic_closes_the_earlier_one(parent: Visitor, session, finished) -> None:
    child_id, first = finished
    move_back(session, 28)
    second = parent.start(child_id)
    assert parent.get(f"/diagnostic/{first}/results").location.startswith("/auth/grown-up")
    assert parent.get(f"/diagnostic/{second}/question/1").status_code == 200


def test_the_list_names_the_day_of_the_next_check_and_why(parent: Visitor, session, finished) -> None:
    session.execute(text("ALTER TABLE diagnostic DISABLE TRIGGER USER"))
    session.execute(text("UPDATE diagnostic SET completed_at = now() - interval '20 days'"))
    day = session.scalar(text("SELECT (completed_at AT TIME ZONE 'Europe/London')::date + 28 FROM diagnostic"))
    words = words_of(parent.get("/children/"))
    assert f"A new check makes sense from {day.day} {day:%B %Y}. Sooner it would measure memory." in words
    assert "Check again" not in words


def test_the_list_offers_to_check_again(parent: Visitor, session, finished) -> None:
    child_id, diagnostic_id = finished
    move_back(session, 28)
    page = parent.get("/children/")
    assert "Check again with Maya" in words_of(page)
    assert f'href="/diagnostic/{diagnostic_id}/report"' in page.text
    assert f'href="/diagnostic/start/{child_id}"' in page.text


def test_the_list_asks_for_a_treasure_before_the_next_check_until_there_is_one(
    parent: Visitor, session, finished
) -> None:
    child_id, _ = finished
    empty = "The next treasure chest is empty. Fill it first"
    assert empty not in words_of(parent.get("/children/"))
    move_back(session, 28)
    assert empty in words_of(parent.get("/children/"))
    parent.fill_chest(child_id, reward_description="A picnic")
    words = words_of(parent.get("/children/"))
    assert empty not in words
    assert "Next treasure chest: A picnic" in words


def test_the_list_offers_to_check_again_in_a_new_school_year(parent: Visitor, finished) -> None:
    move_up(parent, finished[0])
    words = words_of(parent.get("/children/"))
    assert "Maya is in another school year now, so a new check makes sense." in words
    assert "Check again with Maya" in words


def test_the_list_shows_the_latest_diagnostic(parent: Visitor, session, finished) -> None:
    child_id, _ = finished
    move_back(session, 28)
    second = parent.start(child_id)
    parent.answer(second, 1, "A")
    parent.grown_up()
    assert "1 of 10 questions answered" in words_of(parent.get("/children/"))
    parent.finish(parent.start(child_id))
    parent.grown_up()
    assert f'href="/diagnostic/{second}/report"' in parent.get("/children/").text
