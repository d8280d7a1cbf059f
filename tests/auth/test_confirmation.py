"""A parent confirms the email address with a link that is mailed to it; without that everything works but notices."""

from __future__ import annotations

import dataclasses
import re
import time
from unittest import mock

import pytest
from flask import Flask
from sqlalchemy import select

from learning_jungle.auth import notices
from learning_jungle.auth.confirmation import GOOD_FOR_SECONDS
from learning_jungle.models import Parent
from testing.family import PASSWORD
from testing.visitor import Visitor, words_of

RESEND = "/auth/account/confirm-email"


@pytest.fixture
def outbox(app: Flask, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str, str]]:
    """The mails sent, as (address, subject, text)."""
    sent: list[tuple[str, str, str]] = []
    monkeypatch.setattr(notices, "send_later", lambda _server, *mail: sent.append(mail))
    settings = dataclasses.replace(app.extensions["settings"], smtp_url="smtp://mail.example.com?from=j@example.com")
    monkeypatch.setitem(app.extensions, "settings", settings)
    return sent


def link_in(mail: tuple[str, str, str]) -> str:
    return re.search(r"http://localhost(/auth/confirm/\S+)", mail[2])[1]


def confirmed_at(session):
    session.expire_all()
    return session.scalars(select(Parent.email_confirmed_at).order_by(Parent.created_at)).first()


def test_registering_sends_a_link_and_opening_it_alone_confirms_nothing(outbox, visitor: Visitor, session) -> None:
    visitor.register()
    ((to, subject, text),) = outbox
    assert (to, subject) == ("parent@example.com", "Confirm your email address")
    assert "parent@example.com" not in text
    assert "Is this your email address?" in words_of(visitor.get(link_in(outbox[0])))
    assert confirmed_at(session) is None
    assert "Not confirmed yet" in words_of(visitor.get("/auth/account"))


def test_the_button_confirms_once_however_often_it_is_pressed(outbox, visitor: Visitor, session) -> None:
    visitor.register()
    link = link_in(outbox[0])
    assert visitor.post(link).location == link
    first = confirmed_at(session)
    assert first is not None
    assert visitor.post(link).location == link
    assert confirmed_at(session) == first
    assert "Your email address is confirmed" in words_of(visitor.get(link))
    assert "Confirmed on" in words_of(visitor.get("/auth/account"))


def test_the_link_works_on_another_device_and_in_child_mode(outbox, parent: Visitor, app: Flask, session) -> None:
    parent.post(RESEND)
    parent.start(parent.add_child())
    phone = Visitor(app.test_client())
    link = link_in(outbox[0])
    assert phone.get(link).status_code == parent.get(link).status_code == 200
    assert "Maya" not in parent.get(link).text
    assert parent.post(link).status_code == 303
    assert confirmed_at(session) is not None


def test_one_tap_sends_the_link_again(parent: Visitor, outbox) -> None:
    page = parent.get("/auth/account").text
    assert f'action="{RESEND}"' in page
    assert parent.post(RESEND).location == "/auth/account"
    assert "We have sent you a link" in words_of(parent.get("/auth/account"))
    parent.post(link_in(outbox[0]))
    parent.post(RESEND)
    assert len(outbox) == 1
    assert f'action="{RESEND}"' not in parent.get("/auth/account").text


def test_an_address_gets_five_links_an_hour_and_then_the_page_says_so(outbox, parent: Visitor) -> None:
    for _ in range(6):
        parent.post(RESEND)
    assert len(outbox) == 5
    assert "We can’t send another email just now" in words_of(parent.get("/auth/account"))


def test_one_network_sends_sixty_links_an_hour_and_registering_goes_on(outbox, app: Flask, session) -> None:
    for number in range(61):
        Visitor(app.test_client()).register(f"parent-{number}@example.com")
    assert len(outbox) == 60


def test_a_changed_address_is_not_confirmed_and_gets_a_link_of_its_own(outbox, visitor: Visitor, session) -> None:
    visitor.register()
    old = link_in(outbox[0])
    visitor.post(old)
    visitor.post("/auth/account/email", {"email": "new@example.com", "password": PASSWORD})
    assert confirmed_at(session) is None
    assert visitor.post(old).status_code == visitor.get(old).status_code == 410
    (new,) = [mail for mail in outbox[1:] if mail[0] == "new@example.com"]
    assert visitor.post(link_in(new)).status_code == 303
    assert confirmed_at(session) is not None


def test_the_same_address_again_stays_confirmed(outbox, visitor: Visitor, session) -> None:
    visitor.register()
    visitor.post(link_in(outbox[0]))
    visitor.post("/auth/account/email", {"email": "parent@example.com", "password": PASSWORD})
    assert confirmed_at(session) is not None
    assert len(outbox) == 1


def test_a_link_ends_after_a_week(outbox, visitor: Visitor, session) -> None:
    visitor.register()
    link = link_in(outbox[0])
    with mock.patch("itsdangerous.timed.time.time", return_value=time.time() + GOOD_FOR_SECONDS - 5):
        assert visitor.get(link).status_code == 200
    with mock.patch("itsdangerous.timed.time.time", return_value=time.time() + GOOD_FOR_SECONDS + 5):
        response = visitor.post(link)
    assert response.status_code == 410
    assert "This link no longer works" in words_of(response)
    assert confirmed_at(session) is None


def test_a_link_of_another_kind_or_of_a_deleted_account_confirms_nothing(
    outbox, visitor: Visitor, session, caplog
) -> None:
    visitor.register()
    link = link_in(outbox[0])
    reset = link.replace("/confirm/", "/reset/")
    assert visitor.get(reset).status_code == 410
    # The first letter of a token belongs to its content, the last one has bits that nothing reads.
    for token in ("x", "%00", "🙂", "X" + link.rpartition("/")[2][1:], "a" * 5000):
        assert visitor.post(f"/auth/confirm/{token}").status_code == 410
    visitor.post("/auth/account/delete", {"password": PASSWORD, "confirm": "DELETE"})
    assert visitor.get(link).status_code == 410
    assert link.rpartition("/")[2] not in caplog.text
    assert "parent@example.com" not in caplog.text


def test_without_a_mail_server_the_account_page_asks_for_nothing(parent: Visitor) -> None:
    words = words_of(parent.get("/auth/account"))
    assert "This site can’t send email" in words
    assert "Send the link" not in words
