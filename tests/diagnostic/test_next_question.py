"""An answer's reply brings the next question, as its own page would show it, and says where Next leads."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select

from learning_jungle.models import Answer
from testing.visitor import Visitor


def answer_and_go_on(visitor: Visitor, diagnostic_id: str, n: int, option: str, replaces: str = "") -> dict:
    """Send an answer as the page's script does, and return the reply."""
    data = {"answer": option, "replaces": replaces, "reply": "next"}
    response = visitor.post(f"/diagnostic/{diagnostic_id}/question/{n}", data)
    assert response.status_code == 200
    return response.json


def middle_of(page: str) -> str:
    """Return the part that the script takes from a page, without its token and its white space."""
    found = re.search(r"<main[^>]*>(.*)</main>(.*)</body>", page, re.DOTALL)
    assert found
    return re.sub(r'\s+|value="[^"]{40,}"', "", found[1] + found[2])


def test_the_next_question_comes_with_the_reply_as_its_own_page_shows_it(begun) -> None:
    visitor, _, diagnostic_id = begun
    visitor.answer(diagnostic_id, 4, "D")
    # The first page also shows what the pages before it had to say.
    visitor.get(f"/diagnostic/{diagnostic_id}/question/1")
    for n in (1, 2, 3):
        reply = answer_and_go_on(visitor, diagnostic_id, n, "B")
        assert (reply["question"], reply["saved"]) == (n, "B")
        assert reply["after"] == f"/diagnostic/{diagnostic_id}/question/{n + 1}"
        page = visitor.get(reply["after"]).text
        assert middle_of(reply["page"]) == middle_of(page)
        for part in (r"<title>.*?</title>", r'<body class="[^"]*">'):
            assert re.findall(part, reply["page"]) == re.findall(part, page) != []
    assert 'value="D" checked' in reply["page"]
    assert 'data-answers="BBBD------"' in reply["page"]


def test_the_last_answer_leads_to_the_review(begun) -> None:
    visitor, _, diagnostic_id = begun
    reply = answer_and_go_on(visitor, diagnostic_id, 10, "A")
    assert (reply["after"], reply["page"]) == (f"/diagnostic/{diagnostic_id}/submit", None)


def test_the_answer_that_closes_the_last_gap_leads_to_the_review_with_and_without_a_script(begun) -> None:
    visitor, _, diagnostic_id = begun
    review = f"/diagnostic/{diagnostic_id}/submit"
    for n in (*range(1, 6), *range(7, 11)):
        visitor.answer(diagnostic_id, n, "B")
    assert "<span>Next</span></button>" in visitor.get(f"/diagnostic/{diagnostic_id}/question/6").text
    assert answer_and_go_on(visitor, diagnostic_id, 6, "B")["after"] == review
    page = visitor.get(f"/diagnostic/{diagnostic_id}/question/3").text
    assert "<span>Back to the review</span></button>" in page
    assert f'data-next="{review}"' in page
    assert visitor.answer(diagnostic_id, 3, "C").location == review


def test_an_answer_given_elsewhere_is_named_without_a_page(begun, session) -> None:
    visitor, _, diagnostic_id = begun
    visitor.answer(diagnostic_id, 1, "D")
    assert answer_and_go_on(visitor, diagnostic_id, 1, "B") == {"question": 1, "saved": "D"}
    assert session.scalars(select(Answer.selected_option)).all() == ["D"]


@pytest.mark.parametrize("reply", ["", "page", "NEXT"])
def test_any_other_reply_that_is_asked_for_is_the_forms_redirect(begun, reply: str) -> None:
    visitor, _, diagnostic_id = begun
    response = visitor.post(f"/diagnostic/{diagnostic_id}/question/1", {"answer": "A", "reply": reply})
    assert (response.status_code, response.location) == (303, f"/diagnostic/{diagnostic_id}/question/2")
