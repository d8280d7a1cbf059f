"""A diagnostic from start to results; once completed, it never changes."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import func, select, update

from learning_jungle.models import Answer, Diagnostic, Parent, TreasureChest
from testing.visitor import Visitor, words_of


def test_start_leads_to_the_first_question(parent: Visitor) -> None:
    child_id = parent.add_child()
    assert "Hello Maya" in words_of(parent.get(f"/diagnostic/start/{child_id}"))
    assert parent.post(f"/diagnostic/start/{child_id}").location.endswith("/question/1")


def test_starting_again_resumes_at_the_first_open_question(begun) -> None:
    visitor, child_id, diagnostic_id = begun
    visitor.answer(diagnostic_id, 1, "B")
    visitor.answer(diagnostic_id, 3, "B")
    visitor.grown_up()
    assert "Carry on" in words_of(visitor.get(f"/diagnostic/start/{child_id}"))
    response = visitor.post(f"/diagnostic/start/{child_id}")
    assert response.location == f"/diagnostic/{diagnostic_id}/question/2"


def test_without_a_chest_no_page_of_the_child_promises_one(parent: Visitor) -> None:
    child_id = parent.add_child()
    parent.get("/children/")  # This page shows the message about the empty chest, so the next page does not.
    start = parent.get(f"/diagnostic/start/{child_id}")
    assert "See how you did." in words_of(start)
    diagnostic_id = parent.start(child_id)
    parent.answer_all(diagnostic_id)
    review = parent.get(f"/diagnostic/{diagnostic_id}/submit")
    assert "All done?" in words_of(review)
    parent.submit(diagnostic_id)
    results = parent.get(f"/diagnostic/{diagnostic_id}/results")
    assert "You finished!" in words_of(results)
    for page in (start, review, results):
        assert "treasure" not in words_of(page)
        assert "dsj-chest" not in page.text


def test_with_a_chest_the_child_is_led_to_it_and_sees_it_open(parent: Visitor) -> None:
    child_id = parent.add_child()
    parent.fill_chest(child_id)
    start = parent.get(f"/diagnostic/start/{child_id}")
    assert "Open your treasure chest." in words_of(start)
    assert "dsj-chest--closed" in start.text
    diagnostic_id = parent.start(child_id)
    assert "dsj-chest--closed" in parent.get(f"/diagnostic/{diagnostic_id}/submit").text
    parent.answer_all(diagnostic_id)
    assert "dsj-chest--closed" in parent.get(f"/diagnostic/{diagnostic_id}/submit").text
    parent.submit(diagnostic_id)
    results = parent.get(f"/diagnostic/{diagnostic_id}/results")
    assert "Your treasure: A trip to the park" in words_of(results)
    assert "dsj-chest--waiting" in results.text
    # It is closed until a tap opens it, which the server is not told of.
    assert '<details class="dsj-treasure">' in results.text


@pytest.mark.parametrize(
    ("subject", "name"),
    [("english", "English"), ("science", "Science"), ("magic", "That subject"), ("", "That subject")],
)
def test_other_subjects_are_refused_with_a_clear_message(parent: Visitor, session, subject: str, name: str) -> None:
    child_id = parent.add_child()
    response = parent.post(f"/diagnostic/start/{child_id}", {"subject": subject})
    assert response.status_code == 422
    assert f"{name} is not ready yet. Please choose Maths." in words_of(response)
    assert session.scalar(select(func.count()).select_from(Diagnostic)) == 0


STEP = re.compile(r'<a class="dsj-path__step([^"]*)" href="([^"]+)"([^>]*?) aria-label="([^"]+)">(\d+)</a>')


@pytest.mark.parametrize(("page", "here"), [("question/2", 2), ("question/10", 10), ("submit", None)])
def test_the_path_leads_to_every_question_and_says_which_are_answered(begun, page: str, here: int | None) -> None:
    visitor, _, diagnostic_id = begun
    for n in (1, 3):
        visitor.answer(diagnostic_id, n, "B")
    steps = STEP.findall(visitor.get(f"/diagnostic/{diagnostic_id}/{page}").text)
    assert [href for _, href, *_ in steps] == [f"/diagnostic/{diagnostic_id}/question/{n}" for n in range(1, 11)]
    states = ["answered" if n in (1, 3) else "open" for n in range(1, 11)]
    assert [label for *_, label, _ in steps] == [f"Question {n}, {state}" for n, state in enumerate(states, start=1)]
    assert [int(n) for *_, n in steps] == list(range(1, 11))
    assert ["--done" in look for look, *_ in steps] == [state == "answered" for state in states]
    assert [int(n) for look, _, more, _, n in steps if "--here" in look and 'aria-current="step"' in more] == (
        [here] if here else []
    )


def test_an_answer_is_saved_at_once_shown_again_and_can_be_changed(begun, session) -> None:
    visitor, _, diagnostic_id = begun
    assert visitor.answer(diagnostic_id, 1, "B").location == f"/diagnostic/{diagnostic_id}/question/2"
    assert session.scalars(select(Answer.selected_option)).all() == ["B"]
    assert 'value="B" checked' in visitor.get(f"/diagnostic/{diagnostic_id}/question/1").text
    visitor.answer(diagnostic_id, 1, "D")
    assert session.scalars(select(Answer.selected_option)).all() == ["D"]


def test_not_learned_yet_counts_as_answered_and_never_as_right(begun, session) -> None:
    visitor, _, diagnostic_id = begun
    for n in range(1, 11):
        visitor.answer(diagnostic_id, n, "N")
    page = visitor.get(f"/diagnostic/{diagnostic_id}/question/1").text
    assert 'value="N" checked' in page
    assert set(session.scalars(select(Answer.selected_option))) == {"N"}
    assert visitor.submit(diagnostic_id).location == f"/diagnostic/{diagnostic_id}/results"
    done = session.scalars(select(Diagnostic)).one()
    assert (done.correct_answers, done.score_percentage, done.rank) == (0, 0, None)


def test_the_last_answer_leads_to_the_review(begun) -> None:
    visitor, _, diagnostic_id = begun
    assert visitor.answer(diagnostic_id, 10, "A").location == f"/diagnostic/{diagnostic_id}/submit"


BAD_ANSWERS = [
    ({"answer": "Z"}, "Choose one of the answers"),
    ({"answer": "a"}, "Choose one of the answers"),
    ({"answer": "AB"}, "Choose one of the answers"),
    ({"answer": ""}, "Choose one of the answers"),
    ({"answer": "\x00"}, "Choose one of the answers"),
    ({"answer": "🙂"}, "Choose one of the answers"),
    ({"answer": "A" * 10_000}, "Choose one of the answers"),
    ({"answer": ["A", "B"]}, "Choose only one answer"),
    ({}, "Choose one answer first"),
]


@pytest.mark.parametrize(("data", "message"), BAD_ANSWERS)
def test_a_bad_answer_says_what_to_do_and_saves_nothing(begun, session, data, message: str) -> None:
    visitor, _, diagnostic_id = begun
    response = visitor.post(f"/diagnostic/{diagnostic_id}/question/1", data)
    assert response.status_code == 422
    assert message in words_of(response)
    assert session.scalar(select(func.count()).select_from(Answer)) == 0


@pytest.mark.parametrize("n", ["0", "11", "-1", "999999999999999999999", "x", "1.0"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_question_that_does_not_exist_is_not_found(begun, n: str, method: str) -> None:
    visitor, _, diagnostic_id = begun
    assert getattr(visitor, method)(f"/diagnostic/{diagnostic_id}/question/{n}").status_code == 404


def test_submitting_with_gaps_names_them_and_completes_nothing(begun, session) -> None:
    visitor, _, diagnostic_id = begun
    for n in (1, 2, 4, 5, 6, 7, 8, 10):
        visitor.answer(diagnostic_id, n, "A")
    response = visitor.submit(diagnostic_id)
    assert response.status_code == 422
    assert "Questions 3 and 9 are not answered yet" in words_of(response)
    assert session.scalars(select(Diagnostic)).one().completed_at is None
    assert visitor.get(f"/diagnostic/{diagnostic_id}/results").location.endswith("/question/3")


@pytest.mark.parametrize(
    ("right", "rank", "words"),
    [
        (10, "gold", "Gold"),
        (8, "gold", "Gold"),
        (7, "silver", "Silver"),
        (5, "bronze", "Bronze"),
        (4, "bronze", "Bronze"),
        (3, None, "answered every question"),
    ],
)
def test_completion_scores_ranks_and_opens_the_chest(begun, keys, session, right: int, rank, words: str) -> None:
    visitor, _, diagnostic_id = begun
    for n, key in enumerate(keys, start=1):
        visitor.answer(diagnostic_id, n, key if n <= right else "ABCD"["ABCD".index(key) - 1])
    assert visitor.submit(diagnostic_id).location == f"/diagnostic/{diagnostic_id}/results"
    diagnostic = session.scalars(select(Diagnostic)).one()
    assert (diagnostic.correct_answers, diagnostic.score_percentage, diagnostic.rank) == (right, right * 10, rank)
    assert session.scalars(select(TreasureChest)).one().unlocked_at == diagnostic.completed_at
    page = words_of(visitor.get(f"/diagnostic/{diagnostic_id}/results"))
    assert words in page
    assert "You answered every question" in page
    assert "thinking hard" not in page
    assert "A trip to the park" in page
    assert "%" not in page


def test_every_page_of_a_completed_diagnostic_leads_to_its_results(begun, session) -> None:
    visitor, child_id, diagnostic_id = begun
    visitor.answer_all(diagnostic_id, "A")
    visitor.submit(diagnostic_id)
    before = session.execute(select(Diagnostic.completed_at, Diagnostic.score_percentage, Diagnostic.rank)).one()
    results = f"/diagnostic/{diagnostic_id}/results"
    for n in range(1, 11):
        assert visitor.get(f"/diagnostic/{diagnostic_id}/question/{n}").location == results
        assert visitor.answer(diagnostic_id, n, "B").location == results
    assert visitor.get(f"/diagnostic/{diagnostic_id}/submit").location == results
    assert visitor.submit(diagnostic_id).location == results
    visitor.grown_up()
    assert visitor.get(f"/diagnostic/start/{child_id}").location == results
    assert visitor.post(f"/diagnostic/start/{child_id}").location == results
    assert set(session.scalars(select(Answer.selected_option))) == {"A"}
    assert (
        session.execute(select(Diagnostic.completed_at, Diagnostic.score_percentage, Diagnostic.rank)).one() == before
    )


PAGES = ["question/1", "submit", "results", "certificate", "report"]


@pytest.mark.parametrize("page", PAGES)
def test_another_parents_diagnostic_is_not_found(begun, other_parent: Visitor, session, page: str) -> None:
    _, _, diagnostic_id = begun
    assert other_parent.get(f"/diagnostic/{diagnostic_id}/{page}").status_code == 404
    if page in ("question/1", "submit"):
        assert other_parent.post(f"/diagnostic/{diagnostic_id}/{page}", {"answer": "A"}).status_code == 404
        assert session.scalar(select(func.count()).select_from(Answer)) == 0


@pytest.mark.parametrize("page", PAGES)
def test_a_visitor_without_an_account_is_asked_to_sign_in(begun, app, page: str) -> None:
    _, _, diagnostic_id = begun
    stranger = Visitor(app.test_client())
    assert stranger.get(f"/diagnostic/{diagnostic_id}/{page}").location.startswith("/auth/login?next=")


@pytest.mark.parametrize("page", PAGES)
def test_a_session_ended_elsewhere_shows_and_saves_nothing_more(begun, session, page: str) -> None:
    visitor, _, diagnostic_id = begun
    session.execute(update(Parent).values(session_version=2))
    address = f"/diagnostic/{diagnostic_id}/{page}"
    assert visitor.get(address).location.startswith("/auth/login")
    if page in ("question/1", "submit"):
        assert visitor.post(address, {"answer": "A"}).location.startswith("/auth/login")
    assert session.scalar(select(func.count()).select_from(Answer)) == 0


def test_each_child_of_a_family_has_a_diagnostic_of_their_own(parent: Visitor, session) -> None:
    first = parent.start(parent.add_child())
    parent.grown_up()
    second = parent.start(parent.add_child(first_name="Omar"))
    parent.answer(second, 1, "A")
    parent.grown_up()
    assert first != second
    assert "checked" not in parent.get(f"/diagnostic/{first}/question/1").text
