"""What the pages say of a child who has left Year 6, the last year group with questions."""

from __future__ import annotations

from uuid import UUID

import pytest
from sqlalchemy import select, text

from learning_jungle.models import Child, TreasureChest
from testing.past import move_back
from testing.visitor import words_of


@pytest.mark.parametrize("days", [1, 40])
def test_no_page_offers_another_check_to_a_child_past_year_6(parent, session, days: int) -> None:
    child = parent.add_child(age="11", year_group="6")
    parent.fill_chest(child)
    diagnostic = parent.start(child)
    parent.finish(diagnostic)
    parent.grown_up()
    move_back(session, days)
    session.execute(text("UPDATE child SET year_confirmed = year_confirmed - 1"))
    session.commit()
    pages = [f"/diagnostic/progress/{child}", f"/diagnostic/{diagnostic}/report", "/children/"]
    *_, listed = words = [words_of(parent.get(page)) for page in pages]
    for page in words:
        for offer in ("Check again", "check makes sense", "next treasure chest", "next chest"):
            assert offer not in page
    assert "Year 6 is over, and our questions end there. The reports stay here." in listed
    assert listed.count("See the report") == 1


def test_a_chest_that_is_filled_past_year_6_is_for_the_last_check(parent, session) -> None:
    diagnostic = parent.finished(age="11", year_group="6")
    parent.grown_up()
    move_back(session, 40)
    session.execute(text("UPDATE child SET year_confirmed = year_confirmed - 1"))
    session.commit()
    parent.fill_chest(str(session.scalars(select(Child.id)).one()))
    assert session.scalar(select(TreasureChest.diagnostic_id)) == UUID(diagnostic)
