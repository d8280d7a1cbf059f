"""A page's script saves an answer, learns which letter is saved, and replaces only the letter that it knows."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from learning_jungle.models import Answer
from testing.visitor import Visitor


def save(visitor: Visitor, diagnostic_id: str, option: str, replaces: str, n: int = 1):
    """Send an answer as the page's script does."""
    data = {"answer": option, "replaces": replaces, "reply": "json"}
    return visitor.post(f"/diagnostic/{diagnostic_id}/question/{n}", data)


def test_a_script_is_told_which_letter_is_saved(begun, session) -> None:
    visitor, _, diagnostic_id = begun
    response = save(visitor, diagnostic_id, "B", "", n=3)
    assert (response.status_code, response.json) == (200, {"question": 3, "saved": "B"})
    assert session.scalars(select(Answer.selected_option)).all() == ["B"]


def test_the_letter_that_the_sender_knew_is_replaced(begun, session) -> None:
    visitor, _, diagnostic_id = begun
    save(visitor, diagnostic_id, "B", "")
    assert save(visitor, diagnostic_id, "C", "B").json["saved"] == "C"
    assert session.scalars(select(Answer.selected_option)).all() == ["C"]


def test_a_sender_who_does_not_know_which_of_its_letters_arrived_replaces_any_of_them(begun, session) -> None:
    visitor, _, diagnostic_id = begun
    save(visitor, diagnostic_id, "B", "")
    assert save(visitor, diagnostic_id, "C", "AB").json["saved"] == "C"
    assert session.scalars(select(Answer.selected_option)).all() == ["C"]


@pytest.mark.parametrize("replaces", ["", "A", "AC"])
def test_an_answer_that_the_sender_did_not_know_of_stays_and_is_named(begun, session, replaces: str) -> None:
    visitor, _, diagnostic_id = begun
    visitor.answer(diagnostic_id, 1, "D")
    assert save(visitor, diagnostic_id, "B", replaces).json == {"question": 1, "saved": "D"}
    assert session.scalars(select(Answer.selected_option)).all() == ["D"]


def test_the_same_answer_twice_is_saved_both_times(begun) -> None:
    visitor, _, diagnostic_id = begun
    for _ in range(2):
        assert save(visitor, diagnostic_id, "B", "").json["saved"] == "B"


def test_a_form_without_a_script_replaces_any_answer_and_goes_on(begun, session) -> None:
    visitor, _, diagnostic_id = begun
    visitor.answer(diagnostic_id, 1, "D")
    assert visitor.answer(diagnostic_id, 1, "B").location.endswith("/question/2")
    assert session.scalars(select(Answer.selected_option)).all() == ["B"]


def test_a_second_tap_on_next_without_a_script_changes_no_answer_and_passes_over_no_open_question(
    begun, session
) -> None:
    visitor, _, diagnostic_id = begun
    # The second tap may still meet the first page, whose form is sent again.
    for _ in range(2):
        assert visitor.answer(diagnostic_id, 1, "B").location.endswith("/question/2")
    # Or it meets the next page: a form without a choice, which stays and asks for one.
    assert visitor.post(f"/diagnostic/{diagnostic_id}/question/2").status_code == 422
    assert session.scalars(select(Answer.selected_option)).all() == ["B"]


@pytest.mark.parametrize("replaces", ["E", "b", "A-", "\x00", "🙂"])
def test_a_letter_that_is_none_is_refused(begun, session, replaces: str) -> None:
    visitor, _, diagnostic_id = begun
    assert save(visitor, diagnostic_id, "A", replaces).status_code == 422
    assert session.scalar(select(func.count()).select_from(Answer)) == 0


def test_after_completion_a_script_is_led_to_the_results_and_nothing_changes(begun, session) -> None:
    visitor, _, diagnostic_id = begun
    visitor.answer_all(diagnostic_id, "A")
    visitor.submit(diagnostic_id)
    for replaces in ("", "A"):
        assert save(visitor, diagnostic_id, "B", replaces).location.endswith("/results")
    assert set(session.scalars(select(Answer.selected_option))) == {"A"}


def test_the_pages_tell_the_script_which_letters_are_saved(begun) -> None:
    visitor, _, diagnostic_id = begun
    for n in range(2, 11):
        visitor.answer(diagnostic_id, n, "B")
    assert 'data-answers="-BBBBBBBBB"' in visitor.get(f"/diagnostic/{diagnostic_id}/question/5").text
    visitor.answer(diagnostic_id, 1, "C")
    assert 'data-answers="CBBBBBBBBB"' in visitor.get(f"/diagnostic/{diagnostic_id}/submit").text


def test_the_child_is_told_once_and_kindly_that_a_grown_up_can_look(begun) -> None:
    visitor, child_id, diagnostic_id = begun
    for page in ("question/1", "submit"):
        assert "will see your answers" not in visitor.get(f"/diagnostic/{diagnostic_id}/{page}").text
    visitor.grown_up()
    assert "your grown-up can look at your answers with you" in visitor.get(f"/diagnostic/start/{child_id}").text
