"""The certificate names a child and what was done, and the score only where a parent asks for it."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from learning_jungle.models import Diagnostic
from learning_jungle.web.templating import london_date
from testing.visitor import Visitor, words_of


@pytest.fixture
def finished(begun, keys) -> tuple[Visitor, str]:
    """A browser in child mode, and the address of the certificate for six right answers."""
    visitor, _, diagnostic_id = begun
    for n, key in enumerate(keys, start=1):
        visitor.answer(diagnostic_id, n, key if n <= 6 else "N")
    visitor.submit(diagnostic_id)
    return visitor, f"/diagnostic/{diagnostic_id}/certificate"


def test_it_says_who_did_what_and_when_in_london(finished, session) -> None:
    visitor, address = finished
    words = words_of(visitor.get(address))
    assert "Certificate" in words
    assert "Maya" in words
    assert "10 maths questions, every one of them answered" in words
    assert london_date(session.scalars(select(Diagnostic.completed_at)).one()) in words


@pytest.mark.parametrize("query", ["", "?score=1", "?score=yes"])
def test_a_child_sees_no_score_and_is_offered_none(finished, query: str) -> None:
    visitor, address = finished
    words = words_of(visitor.get(address + query))
    assert "of 10 right" not in words
    assert "Silver" not in words
    assert "score" not in words


def test_a_parent_adds_the_score_and_takes_it_out_again(finished) -> None:
    visitor, address = finished
    visitor.grown_up()
    plain = visitor.get(address)
    assert "6 of 10 right" not in words_of(plain)
    assert f'href="{address}?score=1">Add the score' in plain.text
    scored = visitor.get(f"{address}?score=1")
    assert "6 of 10 right: Silver" in words_of(scored)
    assert f'href="{address}">Leave the score out' in scored.text


def test_before_the_end_there_is_none(begun) -> None:
    visitor, _, diagnostic_id = begun
    response = visitor.get(f"/diagnostic/{diagnostic_id}/certificate")
    assert response.location == f"/diagnostic/{diagnostic_id}/question/1"


def test_results_and_report_lead_to_it(finished) -> None:
    visitor, address = finished
    assert f'href="{address}"' in visitor.get(address.replace("certificate", "results")).text
    visitor.grown_up()
    assert f'href="{address}"' in visitor.get(address.replace("certificate", "report")).text
