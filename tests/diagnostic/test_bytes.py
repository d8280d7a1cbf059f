"""Every question page of the bank takes at most four thousand bytes on the wire."""

from __future__ import annotations

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from learning_jungle.curriculum.papers.parallel import BANK_VERSION, PAPERS, build_paper
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from learning_jungle.models import QUESTIONS_IN_A_SET, SOURCE_BANK, Diagnostic
from learning_jungle.questions.services import SetDetails, bank_key, store_set
from testing.visitor import Visitor

MOST_BYTES = 4_000
#: The bytes that the server adds: the status line and the headers Server, Date and Connection.
SERVER_LINES = 120


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_a_further_question_is_small(begun: tuple[Visitor, str, str], session: Session, year_group: int) -> None:
    visitor, _, diagnostic = begun
    sizes = {}
    for form in range(PAPERS):
        details = SetDetails(bank_key(year_group, form), year_group, SOURCE_BANK, f"bank-{BANK_VERSION}")
        set_id = store_set(session, details, build_paper(year_group, form))
        session.execute(update(Diagnostic).values(question_set_id=set_id))
        for n in range(1, QUESTIONS_IN_A_SET + 1):
            page = visitor.get(f"/diagnostic/{diagnostic}/question/{n}", headers={"Accept-Encoding": "br"})
            assert page.headers["Content-Encoding"] == "br"
            headers = sum(len(f"{name}: {value}\r\n") for name, value in page.headers)
            sizes[form, n] = SERVER_LINES + headers + len(page.data)
    assert {place: size for place, size in sizes.items() if size > MOST_BYTES} == {}
