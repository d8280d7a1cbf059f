"""A forgotten password: a link by mail, good once and for an hour, and an operator's way where no mail is sent."""

from __future__ import annotations

import dataclasses
import re
import time
from collections.abc import Iterator
from unittest import mock

import pytest

from learning_jungle.auth import notices, reset_views
from learning_jungle.auth.mail import MailServer
from learning_jungle.auth.reset import GOOD_FOR_SECONDS
from learning_jungle.setting_addresses import NotAMailServer
from testing.visitor import Visitor, words_of

NEW = "four other random words"


@pytest.fixture
def outbox(app, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, str]]]:
    """The mails sent, as (address, text)."""
    sent: list[tuple[str, str]] = []
    for module in (reset_views, notices):
        monkeypatch.setattr(module, "send_later", lambda _server, to, _subject, body: sent.append((to, body)))
    settings = app.extensions["settings"]
    app.extensions["settings"] = dataclasses.replace(settings, smtp_url="smtp://mail.example.com?from=j@example.com")
    yield sent
    app.extensions["settings"] = settings


def link_for(visitor: Visitor, outbox) -> str:
    visitor.post("/auth/logout")
    visitor.post("/auth/forgot", {"email": "Parent@example.com"})
    return re.search(r"http://localhost(/auth/reset/\S+)", outbox[-1][1])[1]


def test_a_link_sets_a_new_password_once(parent: Visitor, outbox, app) -> None:
    tablet = Visitor(app.test_client())
    tablet.login(remember="y")
    link = link_for(parent, outbox)
    assert outbox[0][0] == "parent@example.com"
    assert parent.get(link).status_code == 200
    assert parent.post(link, {"password": NEW}).location == "/auth/login"
    assert parent.login(password=NEW).status_code == 303
    assert tablet.get("/children/").location.startswith("/auth/login")
    again = parent.post(link, {"password": "a third set of words"})
    assert again.status_code == 410
    assert "This link no longer works" in words_of(again)


def test_a_link_ends_the_session_of_the_browser_that_uses_it(
    parent: Visitor, other_parent: Visitor, outbox, app
) -> None:
    link = link_for(parent, outbox)
    copy = Visitor(app.test_client())
    copy.client.set_cookie("session", other_parent.cookie())
    assert other_parent.post(link, {"password": NEW}).location == "/auth/login"
    assert other_parent.get("/children/").location.startswith("/auth/login")
    assert copy.get("/children/").location.startswith("/auth/login")


def test_a_link_ends_after_an_hour(parent: Visitor, outbox) -> None:
    link = link_for(parent, outbox)
    with mock.patch("itsdangerous.timed.time.time", return_value=time.time() + GOOD_FOR_SECONDS + 2):
        assert parent.get(link).status_code == 410


def test_a_newer_link_or_a_changed_password_ends_an_older_one(parent: Visitor, outbox) -> None:
    first = link_for(parent, outbox)
    second = link_for(parent, outbox)
    assert parent.post(second, {"password": NEW}).status_code == 303
    assert parent.get(first).status_code == 410


def test_a_changed_address_ends_the_links_to_the_old_one(parent: Visitor, outbox) -> None:
    link = link_for(parent, outbox)
    parent.login()
    parent.post("/auth/account/email", {"email": "new@example.com", "password": "three random words"})
    assert parent.get(link).status_code == 410


@pytest.mark.parametrize("token", ["x", "a.b.c", "🙂", "%00", "x" * 5000])
def test_a_made_up_link_is_refused(visitor: Visitor, token: str) -> None:
    assert visitor.get(f"/auth/reset/{token}").status_code == 410


def test_what_is_signed_for_another_purpose_is_no_link(parent: Visitor, outbox) -> None:
    link = link_for(parent, outbox)
    session_cookie, form_token = parent.client.get_cookie("session").value, parent.token()
    for token in (session_cookie, form_token):
        assert parent.get(f"/auth/reset/{token}").status_code == 410
    parent.client.set_cookie("session", link.rpartition("/")[2])
    assert parent.get("/children/").status_code == 303
    assert parent.get(link).status_code == 200


def test_the_answer_is_the_same_for_an_unknown_address(parent: Visitor, outbox) -> None:
    parent.post("/auth/logout", follow_redirects=True)
    known = parent.post("/auth/forgot", {"email": "parent@example.com"}, follow_redirects=True)
    unknown = parent.post("/auth/forgot", {"email": "nobody@example.com"}, follow_redirects=True)
    assert words_of(known) == words_of(unknown)
    assert len(outbox) == 1


@pytest.mark.parametrize(("password", "status"), [("short", 422), ("x" * 10_000, 422), ("", 422)])
def test_a_bad_new_password_keeps_the_link_good(parent: Visitor, outbox, password: str, status: int) -> None:
    link = link_for(parent, outbox)
    assert parent.post(link, {"password": password}).status_code == status
    assert parent.post(link, {"password": NEW}).status_code == 303


def test_the_address_itself_is_no_new_password(visitor: Visitor, outbox) -> None:
    visitor.register("maximilian.archer@example.com")
    visitor.post("/auth/logout")
    visitor.post("/auth/forgot", {"email": "maximilian.archer@example.com"})
    link = re.search(r"/auth/reset/\S+", outbox[-1][1])[0]
    assert "easy to guess" in words_of(visitor.post(link, {"password": "maximilian.archer"}))


def test_without_a_mail_server_the_page_says_how_to_get_help(visitor: Visitor) -> None:
    page = words_of(visitor.get("/auth/forgot"))
    assert "so ask the person who gave you this address for a link" in page
    assert "flask" not in page
    assert visitor.post("/auth/forgot", {"email": "parent@example.com"}).status_code == 200


def test_an_operator_makes_a_link(parent: Visitor, app) -> None:
    done = app.test_cli_runner().invoke(args=["parents", "reset-link", "PARENT@example.com"])
    assert done.exit_code == 0
    path = re.search(r"http://127.0.0.1:5000(/auth/reset/\S+)", done.output)[1]
    assert parent.post(path, {"password": NEW}).status_code == 303


def test_an_operator_is_told_of_an_unknown_address(app, session) -> None:
    done = app.test_cli_runner().invoke(args=["parents", "reset-link", "nobody@example.com"])
    assert done.exit_code == 1
    assert "No parent is registered" in done.output


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("smtp://h", MailServer("h", 587, False, "", "", "no-reply@h")),
        ("smtps://u%40x.com:p%2Fw@h", MailServer("h", 465, True, "u@x.com", "p/w", "u@x.com")),
        ("smtp://h?from=jungle+noreply@b.com", MailServer("h", 587, False, "", "", "jungle+noreply@b.com")),
        ("smtp://h:2525?from=a@b.com", MailServer("h", 2525, False, "", "", "a@b.com")),
    ],
)
def test_a_mail_server_is_read_from_its_address(url: str, server: MailServer) -> None:
    assert MailServer.from_url(url) == server


@pytest.mark.parametrize(
    "url", ["", "http://h", "smtp://", "smtp://h:x", "smtp://[::1", "smtp://h?from=a", "smtp://h?from=a@b.com%0Ac"]
)
def test_what_is_no_mail_server_is_refused(url: str) -> None:
    with pytest.raises(NotAMailServer):
        MailServer.from_url(url)
