"""Links to reports: only a digest is stored, one link works at a time and expires, and only the owner can change it."""

from __future__ import annotations

import uuid

import pytest
from flask import Flask
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from learning_jungle.diagnostic.services import complete
from learning_jungle.diagnostic.sharing import LINK_DAYS, LinkNotFound, end_link, links_of, make_link, open_link
from learning_jungle.diagnostic.stored_attempts import DiagnosticNotFound
from learning_jungle.extensions import db
from learning_jungle.models import Parent, SharedReport
from testing.visitor import Visitor
from tests.diagnostic.test_races import all_answered, all_at_once, busy_app, new_child  # noqa: F401


def test_only_the_digest_of_a_link_is_stored(parent: Visitor, link: str, session: Session) -> None:
    token = link.rpartition("/")[2]
    assert len(token) == 43
    rows = session.execute(text("SELECT t::text FROM shared_report t")).scalars().all()
    assert len(rows) == 1
    assert token not in rows[0]
    assert token.encode().hex() not in rows[0]


def test_a_link_expires_after_fourteen_days(teacher: Visitor, link: str, session: Session) -> None:
    lasts = session.scalars(select(SharedReport.expires_at - SharedReport.created_at)).one()
    assert lasts.days == LINK_DAYS == 14
    move_back(session, days=13)
    assert teacher.get(link).status_code == 200
    move_back(session, days=1)
    assert teacher.get(link).status_code == 404


def move_back(session: Session, **time: int) -> None:
    """Let time pass for every link."""
    ago = func.make_interval(0, 0, 0, time.get("days", 0), time.get("hours", 0))
    moved = {name: getattr(SharedReport, name) - ago for name in ("created_at", "expires_at", "last_opened_at")}
    session.execute(update(SharedReport).values(moved))
    session.commit()


def test_openings_are_counted_once_an_hour(teacher: Visitor, link: str, session: Session) -> None:
    for _ in range(3):
        teacher.get(link)
    assert openings(session) == 1
    move_back(session, hours=2)
    teacher.get(link)
    assert openings(session) == 2


def openings(session: Session) -> int:
    session.expire_all()
    return session.scalars(select(SharedReport.openings)).one()


def test_links_made_at_once_leave_one_that_works(busy_app: Flask) -> None:  # noqa: F811
    parent_id, sign_in_id, child = new_child(busy_app)
    with busy_app.app_context():
        diagnostic = all_answered(child).diagnostic_id
        complete(db.session, sign_in_id, diagnostic)
        db.session.commit()
    tokens = all_at_once(busy_app, lambda _: make_link(db.session, parent_id, diagnostic), 12)
    assert len({token for token in tokens if isinstance(token, str)}) == 12
    with busy_app.app_context():
        assert [link.works for link in links_of(db.session, parent_id)].count(True) == 1


def test_the_services_know_only_the_owner(app: Flask, parent: Visitor, reported: str, session: Session) -> None:
    owner, diagnostic = session.scalars(select(Parent.id)).one(), uuid.UUID(reported)
    for service in (make_link, end_link):
        with pytest.raises(DiagnosticNotFound):
            service(session, uuid.uuid4(), diagnostic)
    token = make_link(session, owner, diagnostic)
    assert open_link(session, token).diagnostic_id == diagnostic
    end_link(session, owner, diagnostic)
    with pytest.raises(LinkNotFound):
        open_link(session, token)


@pytest.mark.parametrize(
    "changes",
    [
        {"token_digest": b"short"},
        {"expires_at": SharedReport.created_at},
        {"openings": 1},
        {"openings": -1},
        {"last_opened_at": func.now()},
    ],
)
def test_the_database_refuses_a_link_that_cannot_be(link: str, session: Session, changes: dict[str, object]) -> None:
    with pytest.raises(IntegrityError):
        session.execute(update(SharedReport).values(changes))


def test_the_database_refuses_a_second_link_that_is_not_ended(link: str, session: Session) -> None:
    first = session.scalars(select(SharedReport)).one()
    session.add(SharedReport(diagnostic_id=first.diagnostic_id, token_digest=b"2" * 32, expires_at=first.expires_at))
    with pytest.raises(IntegrityError):
        session.flush()
