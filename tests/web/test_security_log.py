"""Log-ins, log-outs and refusals are logged, one line each, without a person, an account or a secret."""

from __future__ import annotations

import dataclasses
import logging
import re
from collections.abc import Callable

import pytest

from learning_jungle.auth import notices, reset_views
from learning_jungle.web.security_log import REFUSALS, Event
from testing.family import CHILD, PASSWORD
from testing.visitor import Visitor

NEW = "four other random words"
LINE = re.compile(r"event=(\S+) route=(\S+) why=(.+)")


@pytest.fixture
def events(app, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """Check the format and level of the events logged since the last call, and return each as "event route"."""
    monkeypatch.setattr(logging.getLogger("learning_jungle"), "propagate", True)
    caplog.set_level(logging.INFO)

    def since() -> list[str]:
        found = []
        for record in caplog.records:
            if record.name == "learning_jungle.security":
                event, route, _ = LINE.fullmatch(record.getMessage()).groups()
                assert record.levelno == (logging.WARNING if Event(event) in REFUSALS else logging.INFO)
                found.append(f"{event} {route}")
        caplog.clear()
        return found

    return since


def test_signing_in_and_out(visitor: Visitor, events) -> None:
    visitor.register()
    assert events() == ["signed-in /auth/register"]
    visitor.post("/auth/logout")
    assert events() == ["signed-out /auth/logout"]
    visitor.login(password="wrong words here")
    assert events() == ["wrong-password /auth/login"]
    visitor.login()
    assert events() == ["signed-in /auth/login"]
    visitor.get("/auth/login")
    assert events() == []


def test_nobody_is_signed_out_who_was_not_in(visitor: Visitor, events) -> None:
    visitor.post("/auth/logout")
    assert events() == []


def test_a_limit_that_is_reached(visitor: Visitor, events) -> None:
    for _ in range(11):
        visitor.login(password="wrong words here")
    assert events() == ["wrong-password /auth/login"] * 10 + ["too-many-tries /auth/login"]


def test_what_is_refused(parent: Visitor, other_parent: Visitor, app, events) -> None:
    child = parent.add_child()
    events()
    other_parent.get(f"/children/{child}/edit")
    assert events() == ["not-theirs-or-gone /children/<uuid:child_id>/edit"]
    Visitor(app.test_client()).get("/children/")
    assert events() == ["not-signed-in /children/"]
    parent.client.post("/children/new", data=CHILD)
    assert events() == ["form-token-refused /children/new"]
    parent.post("/children/new", CHILD | {"school_name": "x" * 100_000})
    assert events() == ["too-large /children/new"]
    parent.get("/no-such-page")
    assert events() == []


def test_the_gate(parent: Visitor, events) -> None:
    parent.start(parent.add_child())
    events()
    parent.get("/children/")
    assert events() == ["held-at-the-gate /children/"]
    parent.grown_up("wrong words here")
    assert events() == ["wrong-password /auth/grown-up"]
    parent.grown_up()
    assert events() == ["left-child-mode /auth/grown-up"]


def test_a_childs_page_after_the_session_ended(parent: Visitor, app, events) -> None:
    diagnostic = parent.start(parent.add_child())
    tablet = Visitor(app.test_client())
    tablet.login()
    tablet.post("/auth/account/sign-out-everywhere")
    events()
    parent.get(f"/diagnostic/{diagnostic}/question/1")
    assert events() == ["not-signed-in /diagnostic/<uuid:diagnostic_id>/question/<int:n>"]


@pytest.mark.parametrize(
    ("path", "form", "event"),
    [
        ("/auth/account/email", {"email": "new@example.com", "password": PASSWORD}, "address-changed"),
        ("/auth/account/password", {"password": PASSWORD, "new_password": NEW}, "password-changed"),
        ("/auth/account/sign-out-everywhere", {}, "signed-out-everywhere"),
        ("/auth/account/delete", {"password": PASSWORD, "confirm": "DELETE"}, "account-deleted"),
    ],
)
def test_a_change_of_the_account(parent: Visitor, events, path: str, form: dict[str, str], event: str) -> None:
    events()
    assert parent.post(path, form).status_code == 303
    assert f"{event} {path}" in events()


def test_the_export(parent: Visitor, events) -> None:
    events()
    parent.get("/auth/account/export")
    assert events() == ["data-exported /auth/account/export"]


def test_a_reset_from_asking_to_the_link_used_twice(parent: Visitor, app, events, monkeypatch) -> None:
    sent: list[str] = []
    for module in (reset_views, notices):
        monkeypatch.setattr(module, "send_later", lambda *parts: sent.append(parts[-1]))
    settings = dataclasses.replace(app.extensions["settings"], smtp_url="smtp://mail.example.com")
    monkeypatch.setitem(app.extensions, "settings", settings)
    parent.post("/auth/logout")
    events()
    for email in ("parent@example.com", "nobody@example.com"):
        parent.post("/auth/forgot", {"email": email})
    assert events() == ["reset-asked /auth/forgot"] * 2
    link = re.search(r"/auth/reset/\S+", sent[0])[0]
    parent.post(link, {"password": NEW})
    assert events()[0] == "password-changed /auth/reset/<token>"
    parent.post(link, {"password": NEW})
    assert events() == ["reset-link-refused /auth/reset/<token>"]


def test_no_event_names_anybody(parent: Visitor, other_parent: Visitor, caplog, events) -> None:
    child = parent.add_child()
    other_parent.get(f"/children/{child}/edit")
    parent.login(email="parent@example.com", password="wrong words here")
    parent.post("/auth/account/password", {"password": "wrong words here", "new_password": NEW})
    parent.client.post("/auth/logout", data={"csrf_token": "a-made-up-token"})
    assert "event=" in caplog.text
    for private in ("example.com", "Maya", "wrong words", NEW, child, "a-made-up-token", "127.0.0.1"):
        assert private not in caplog.text
