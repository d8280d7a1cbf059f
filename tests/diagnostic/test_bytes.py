"""The heaviest question page of every template takes at most four thousand bytes on the wire."""

from __future__ import annotations

from random import Random

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.papers.parallel import BANK_VERSION
from learning_jungle.curriculum.pictures import render
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from learning_jungle.models import QUESTIONS_IN_A_SET, SOURCE_BANK, Diagnostic
from learning_jungle.questions.services import SetDetails, store_set
from testing.visitor import Visitor

MOST_BYTES = 4_000
LOOKS = 4
#: The bytes that the server adds: the status line and the headers Server, Date and Connection.
SERVER_LINES = 120


def heaviest_of_each_template(year_group: int) -> list[Item]:
    """Return the heaviest of a few questions of each template of a year group."""
    own = (template for template in ALL_TEMPLATES if template.year_group == year_group)
    return [max(map(template.item, map(Random, range(LOOKS))), key=weight) for template in own]


def weight(item: Item) -> int:
    return len(f"{item.stem} {item.options}") + len(drawn(item))


def drawn(item: Item) -> str:
    return render(item.picture) if item.picture else ""


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_a_further_question_is_small(begun: tuple[Visitor, str, str], session: Session, year_group: int) -> None:
    visitor, _, diagnostic = begun
    sizes = {}
    items = heaviest_of_each_template(year_group)
    for first in range(0, len(items), QUESTIONS_IN_A_SET):
        asked = items[first : first + QUESTIONS_IN_A_SET]
        details = SetDetails(f"test/{first}", year_group, SOURCE_BANK, f"bank-{BANK_VERSION}")
        set_id = store_set(session, details, asked)
        session.execute(update(Diagnostic).values(question_set_id=set_id))
        for n, item in enumerate(asked, start=1):
            page = visitor.get(f"/diagnostic/{diagnostic}/question/{n}", headers={"Accept-Encoding": "br"})
            assert page.headers["Content-Encoding"] == "br"
            headers = sum(len(f"{name}: {value}\r\n") for name, value in page.headers)
            sizes[item.template] = SERVER_LINES + headers + len(page.data)
    assert len(sizes) == len(items)
    assert {template: size for template, size in sizes.items() if size > MOST_BYTES} == {}
