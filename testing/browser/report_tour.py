"""Visits the reports on papers that children get, as a part of the tour."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Final

from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from learning_jungle.models import Child, Parent
from learning_jungle.settings import database_url_for_sqlalchemy
from testing.browser.navigator import Navigator
from testing.checks import give_checks

RIGHT_FOR_GOLD: Final = 8
RIGHT_FOR_NONE: Final = 2


def report_stops(family: Navigator, database_url: str) -> Iterator[str]:
    """Stop at the reports on papers that children get, with a rank and without one, and at what a teacher sees."""
    page = family.page
    family.register()
    for name, age, year_group, right in (("Omar", 9, 4, RIGHT_FOR_NONE), ("Maya", 6, 1, RIGHT_FOR_GOLD)):
        family.add_child(name, age, f"Year {year_group}")
        page.goto(f"/diagnostic/{_checked(database_url, family.email, name, year_group, right)}/report")
        family.should_see("Three things to do at home")
        yield "report-gold" if right == RIGHT_FOR_GOLD else "report-without-rank"
    family.press("Show this report to a teacher")
    family.should_see("They need no account")
    yield "share"
    family.press("Make a link")
    link = page.get_by_label("Link to the report")
    family.should_see("The link is ready")
    yield "share-with-link"
    page.goto(link.input_value())
    family.should_see("Shared by")
    yield "shared-report"
    page.goto("/auth/account")
    yield "account-with-a-shared-report"


def _checked(database_url: str, email: str, name: str, year_group: int, right: int) -> uuid.UUID:
    """Complete a check of a child, with this many right of ten, and return its id."""
    engine = create_engine(database_url_for_sqlalchemy(database_url, require_tls=False))
    with Session(engine) as session:
        own = select(Child.id).join(Parent).where(Parent.email == email, Child.first_name == name)
        ((diagnostic_id,),) = give_checks(session, [session.scalars(own).one()], (right,), year_group=year_group)
        session.commit()
    engine.dispose()
    return diagnostic_id
