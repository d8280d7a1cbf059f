"""A report says from which day a next check makes sense, and leads to the child's progress."""

from __future__ import annotations

import uuid
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from learning_jungle.models import Child, Diagnostic
from learning_jungle.web.london import day_in_london
from learning_jungle.web.templating import date_in_words
from testing.checks import give_checks
from testing.family import CHILD
from testing.visitor import Visitor, words_of


def test_a_report_says_when_a_next_check_makes_sense_until_then_and_leads_to_the_progress(
    begun: tuple[Visitor, str, str], session: Session
) -> None:
    visitor, child, diagnostic_id = begun
    visitor.finish(diagnostic_id)
    visitor.grown_up()
    completed = session.scalars(select(Diagnostic.completed_at)).one()
    assert completed is not None
    day = date_in_words(day_in_london(completed) + timedelta(days=28))
    page = visitor.get(f"/diagnostic/{diagnostic_id}/report")
    assert f"A next check makes sense from {day}" in words_of(page)
    assert f'href="/diagnostic/progress/{child}"' in page.text


def test_a_report_older_than_four_weeks_names_no_day_for_a_next_check(parent: Visitor, session: Session) -> None:
    child = uuid.UUID(parent.add_child())
    ((diagnostic_id,),) = give_checks(session, [child], (8,))
    session.commit()
    words = words_of(parent.get(f"/diagnostic/{diagnostic_id}/report"))
    assert "See how Maya is getting on" in words
    assert "A next check" not in words


def test_a_report_stays_as_it_is_when_the_child_moves_up_and_begins_again(parent: Visitor, session: Session) -> None:
    diagnostic_id = parent.finished()
    parent.grown_up()
    child = session.scalars(select(Child.id)).one()
    report = f"/diagnostic/{diagnostic_id}/report"
    parent.get(report)
    before = words_of(parent.get(report))
    assert "A next check" in before
    parent.post(f"/children/{child}/edit", CHILD | {"age": "8", "year_group": "3"})
    assert "Check again with Maya" in words_of(parent.get("/children/"))
    parent.start(str(child))
    parent.grown_up()
    assert words_of(parent.get(report)) == before


def test_only_the_latest_report_names_the_day_of_the_next_check(parent: Visitor, session: Session) -> None:
    earlier = parent.finished()
    parent.grown_up()
    child = str(session.scalars(select(Child.id)).one())
    parent.post(f"/children/{child}/edit", CHILD | {"age": "8", "year_group": "3"})
    latest = parent.start(child)
    parent.finish(latest)
    parent.grown_up()
    words = [words_of(parent.get(f"/diagnostic/{one}/report")) for one in (earlier, latest)]
    assert ["A next check" in one for one in words] == [False, True]
    assert ["See how Maya is getting on" in one for one in words] == [True, True]
    # The school year of the earlier check is no reason to name a day.
    parent.post(f"/children/{child}/edit", CHILD)
    assert "A next check" not in words_of(parent.get(f"/diagnostic/{earlier}/report"))
