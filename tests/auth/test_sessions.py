"""A session is worth what its sign-in is worth: copies of its cookie end with it, and every one ends some day."""

from __future__ import annotations

import datetime

import pytest
from flask import Flask
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import OperationalError

from learning_jungle.auth import sessions
from learning_jungle.models import Parent, SignIn
from testing.family import PASSWORD
from testing.visitor import Visitor

ENDED = "/auth/login?next=/children/"


@pytest.fixture
def phone(parent: Visitor, app: Flask) -> Visitor:
    """Another browser of the same parent."""
    visitor = Visitor(app.test_client())
    visitor.login()
    return visitor


def copy_of(visitor: Visitor, app: Flask) -> Visitor:
    client = app.test_client()
    client.set_cookie("session", visitor.cookie())
    return Visitor(client)


def sign_ins(session) -> int:
    return session.scalar(select(func.count()).select_from(SignIn))


def test_logging_out_ends_every_copy_of_the_cookie_and_no_other_device(parent: Visitor, phone: Visitor, app) -> None:
    copy = copy_of(parent, app)
    assert copy.get("/children/").status_code == 200
    parent.post("/auth/logout")
    assert copy.get("/children/").location == ENDED
    assert phone.get("/children/").status_code == 200


def test_logging_out_twice_is_logging_out_once(parent: Visitor, app, session) -> None:
    copy = copy_of(parent, app)
    assert [browser.post("/auth/logout").location for browser in (parent, copy)] == ["/", "/"]
    assert sign_ins(session) == 0


def test_a_new_password_leaves_this_sign_in_alone(parent: Visitor, phone: Visitor, session) -> None:
    parent.post("/auth/account/password", {"password": PASSWORD, "new_password": "four other random words"})
    assert parent.get("/children/").status_code == 200
    assert phone.get("/children/").location == ENDED
    assert sign_ins(session) == 1


def test_leaving_everywhere_leaves_no_sign_in(parent: Visitor, phone: Visitor, session) -> None:
    phone.post("/auth/account/sign-out-everywhere")
    assert parent.get("/children/").location == ENDED
    assert sign_ins(session) == 0


def test_raising_the_version_ends_every_sign_in(parent: Visitor, phone: Visitor, session) -> None:
    session.execute(update(Parent).values(session_version=Parent.session_version + 1))
    session.commit()
    assert {browser.get("/children/").location for browser in (parent, phone)} == {ENDED}


@pytest.mark.parametrize(("days", "status"), [(0, 200), (89, 200), (90, 303), (400, 303)])
def test_a_sign_in_ends_after_ninety_days_however_often_it_is_used(parent: Visitor, session, days, status) -> None:
    child = parent.add_child()
    tablet_page = f"/diagnostic/{parent.start(child)}/question/1"
    parent.grown_up()
    session.execute(update(SignIn).values(created_at=func.now() - datetime.timedelta(days=days)))
    session.commit()
    assert parent.get("/children/").status_code == status
    assert parent.get(tablet_page).status_code == status


def test_what_has_run_out_is_forgotten_at_the_next_sign_in_of_anybody(parent: Visitor, phone, session, app) -> None:
    session.execute(update(SignIn).values(created_at=func.now() - datetime.timedelta(days=91)))
    session.commit()
    Visitor(app.test_client()).register("somebody.else@example.com")
    assert sign_ins(session) == 1


@pytest.mark.parametrize("remembered", ["", "x", "1.1", "0" * 32, "00000000-0000-0000-0000-000000000000", "\x00", "🙂"])
def test_a_senseless_session_belongs_to_nobody(parent: Visitor, remembered: str) -> None:
    with parent.client.session_transaction() as session:
        session["sign_in"] = remembered
    assert parent.get("/children/").location == ENDED
    assert parent.post("/auth/logout").location == "/"


def test_the_browser_is_signed_out_even_while_the_database_is_away(parent: Visitor, monkeypatch) -> None:
    def away(*_: object) -> None:
        raise OperationalError("DELETE", {}, Exception("the database is away"))

    monkeypatch.setattr(sessions, "close_sign_in", away)
    answer = parent.post("/auth/logout")
    assert (answer.status_code, "Retry-After" in answer.headers) == (503, True)
    assert parent.get("/children/").location == ENDED


def test_the_database_forgets_the_sign_ins_of_a_parent_who_is_deleted(parent: Visitor, phone: Visitor, session) -> None:
    session.execute(text("DELETE FROM parent"))
    session.commit()
    assert sign_ins(session) == 0
    assert phone.get("/children/").location == ENDED
