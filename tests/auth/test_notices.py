"""A parent hears by mail that the password or the address was changed, at the address that was theirs before."""

from __future__ import annotations

import dataclasses
import re
from itertools import pairwise

import pytest
from flask import Flask
from sqlalchemy import func, update

from learning_jungle.auth import notices, reset_views
from learning_jungle.models import Parent
from learning_jungle.settings import Operator
from testing.family import PASSWORD
from testing.visitor import Visitor, words_of

NEW = "four other random words"
ACCOUNT = "/auth/account"


@pytest.fixture
def outbox(app: Flask, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str, str]]:
    """The mails sent, as (address, subject, text)."""
    sent: list[tuple[str, str, str]] = []
    for module in (reset_views, notices):
        monkeypatch.setattr(module, "send_later", lambda _server, *mail: sent.append(mail))
    settings = dataclasses.replace(app.extensions["settings"], smtp_url="smtp://mail.example.com?from=j@example.com")
    monkeypatch.setitem(app.extensions, "settings", settings)
    return sent


@pytest.fixture
def confirmed(parent: Visitor, session) -> Visitor:
    """Return the browser of a parent whose email address is confirmed."""
    session.execute(update(Parent).values(email_confirmed_at=func.now()))
    session.commit()
    return parent


@pytest.mark.parametrize("page", ["password", "email"])
def test_an_address_that_is_not_confirmed_gets_no_notice(parent: Visitor, outbox, page: str) -> None:
    form = {"password": PASSWORD, "new_password": NEW, "email": "new@example.com"}
    assert parent.post(f"{ACCOUNT}/{page}", form).status_code == 303
    assert [to for to, *_ in outbox if to == "parent@example.com"] == []


def test_a_new_password_is_told_with_the_way_to_another(confirmed: Visitor, outbox) -> None:
    confirmed.post(f"{ACCOUNT}/password", {"password": PASSWORD, "new_password": NEW})
    ((to, subject, text),) = outbox
    assert (to, subject) == ("parent@example.com", "Your password was changed")
    assert confirmed.get(re.search(r"http://localhost(/\S+)", text)[1]).status_code == 200
    assert NEW not in text
    assert PASSWORD not in text


def test_a_new_address_is_told_to_the_old_one(confirmed: Visitor, outbox) -> None:
    confirmed.post(f"{ACCOUNT}/email", {"email": "new@example.com", "password": PASSWORD})
    ((to, subject, text),) = [mail for mail in outbox if mail[0] != "new@example.com"]
    assert (to, subject) == ("parent@example.com", "Your email address was changed")
    assert "new@example.com" not in text


def test_a_mail_ends_with_who_runs_the_site_and_says_whom_to_ask(
    confirmed: Visitor, app: Flask, outbox, monkeypatch
) -> None:
    operator = Operator("Hill Learning Ltd", "help@example.com")
    settings = dataclasses.replace(app.extensions["settings"], operator=operator)
    monkeypatch.setitem(app.extensions, "settings", settings)
    confirmed.post(f"{ACCOUNT}/email", {"email": "new@example.com", "password": PASSWORD})
    confirmed.post("/auth/logout")
    confirmed.post("/auth/forgot", {"email": "new@example.com"})
    confirm, changed, reset = (text for _, _, text in outbox)
    assert "ask help@example.com\nto give you your account back." in changed
    for mail in (confirm, changed, reset):
        assert mail.endswith("\n\nLearning JUNGLE\nHill Learning Ltd\nhelp@example.com\n")


def test_without_an_operator_a_mail_ends_with_the_site(confirmed: Visitor, outbox) -> None:
    confirmed.post(f"{ACCOUNT}/email", {"email": "new@example.com", "password": PASSWORD})
    (changed,) = (text for to, _, text in outbox if to == "parent@example.com")
    assert "ask the person who runs the site\n" in changed
    assert changed.endswith("\n\nLearning JUNGLE\n")


def test_the_same_address_again_is_no_news(parent: Visitor, outbox) -> None:
    form = {"email": "parent@example.com", "password": PASSWORD}
    assert parent.post(f"{ACCOUNT}/email", form).status_code == 303
    assert outbox == []


def test_a_reset_is_told_when_the_link_is_used(confirmed: Visitor, outbox) -> None:
    confirmed.post("/auth/logout")
    confirmed.post("/auth/forgot", {"email": "parent@example.com"})
    link = re.search(r"http://localhost(/auth/reset/\S+)", outbox[0][2])[1]
    assert confirmed.get(link).status_code == 200
    assert len(outbox) == 1
    confirmed.post(link, {"password": NEW})
    assert [mail[:2] for mail in outbox[1:]] == [("parent@example.com", "Your password was changed")]


@pytest.mark.parametrize(
    ("page", "form"),
    [
        ("password", {"password": "wrong words here", "new_password": NEW}),
        ("email", {"email": "new@example.com", "password": "wrong words here"}),
        ("email", {"email": "other@example.com", "password": PASSWORD}),
    ],
)
def test_what_was_not_changed_is_not_told(parent: Visitor, other_parent, outbox, page: str, form) -> None:
    assert parent.post(f"{ACCOUNT}/{page}", form).status_code == 422
    assert outbox == []


def test_without_a_mail_server_a_change_works_all_the_same(parent: Visitor) -> None:
    assert parent.post(f"{ACCOUNT}/password", {"password": PASSWORD, "new_password": NEW}).status_code == 303
    assert "Your password has been changed" in words_of(parent.get(ACCOUNT))


def test_an_address_gets_five_mails_an_hour_and_changes_go_on(confirmed: Visitor, outbox) -> None:
    words = [PASSWORD, *(f"{number} other random words" for number in ("one", "two", "six", "ten", "twelve", "twenty"))]
    for old, new in pairwise(words):
        assert confirmed.post(f"{ACCOUNT}/password", {"password": old, "new_password": new}).status_code == 303
    assert len(outbox) == 5


def test_changes_are_limited_by_account(parent: Visitor) -> None:
    form = {"email": "parent@example.com", "password": PASSWORD}
    assert {parent.post(f"{ACCOUNT}/email", form).status_code for _ in range(30)} == {303}
    assert parent.post(f"{ACCOUNT}/email", form).status_code == 429
    assert parent.get(f"{ACCOUNT}/email").status_code == 200


@pytest.mark.parametrize("smtp_url", ["mail.example.com:587", "smtp://mail.example.com:99999", "smtps://:465"])
def test_a_mail_server_that_is_none_undoes_no_change(parent: Visitor, app, monkeypatch, smtp_url: str) -> None:
    settings = dataclasses.replace(app.extensions["settings"], smtp_url=smtp_url)
    monkeypatch.setitem(app.extensions, "settings", settings)
    assert parent.post(f"{ACCOUNT}/password", {"password": PASSWORD, "new_password": NEW}).status_code == 303
    assert "Your password has been changed" in words_of(parent.get(ACCOUNT))
