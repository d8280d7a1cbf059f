"""Where an account is logged in: a row for each browser, ended one by one."""

from __future__ import annotations

import re

import pytest
from flask import Flask
from sqlalchemy import select

from learning_jungle.models import SignIn
from testing.family import PASSWORD
from testing.visitor import Visitor, words_of

END = "/auth/account/sign-out"
IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
    " Version/17.5 Mobile/15E148 Safari/604.1"
)


@pytest.fixture
def phone(parent: Visitor, app: Flask) -> Visitor:
    """Return a second browser of the same parent, an iPhone's."""
    second = Visitor(app.test_client())
    form = {"email": "parent@example.com", "password": PASSWORD}
    assert second.post("/auth/login", form, headers={"User-Agent": IPHONE}).status_code == 303
    return second


def rows(page: str) -> list[str]:
    return re.findall(r'name="sign_in" value="([^"]+)"', page)


def test_each_device_is_listed_and_this_one_is_marked(parent: Visitor, phone: Visitor) -> None:
    words = words_of(parent.get("/auth/account"))
    assert words.count("Since ") == 2
    assert words.count("This device") == 1
    assert "Safari on iPhone" in words
    assert len(rows(parent.get("/auth/account").text)) == 1


def test_the_header_itself_is_not_kept(phone: Visitor, session) -> None:
    assert {sign_in.browser for sign_in in session.scalars(select(SignIn))} == {"A browser", "Safari on iPhone"}


def test_one_device_is_logged_out_and_the_other_is_not(parent: Visitor, phone: Visitor) -> None:
    (sign_in,) = rows(parent.get("/auth/account").text)
    for _ in range(2):
        assert parent.post(END, {"sign_in": sign_in}).location == "/auth/account"
    assert "That device has been logged out." in words_of(parent.get("/auth/account"))
    assert phone.get("/children/").location.startswith("/auth/login")
    assert parent.get("/children/").status_code == 200


def test_a_device_may_log_itself_out(parent: Visitor, phone: Visitor) -> None:
    (own,) = rows(phone.get("/auth/account").text)
    assert parent.post(END, {"sign_in": own}).status_code == 303
    assert parent.get("/children/").location.startswith("/auth/login")
    assert phone.get("/children/").status_code == 200


@pytest.mark.parametrize("sign_in", ["", "x", "\x00", "1" * 10_000, "6f0a6a3e-95b6-4f6e-8d0a-0d1f3b0c9a55"])
def test_what_is_no_device_of_this_account_ends_nothing(parent: Visitor, session, sign_in: str) -> None:
    assert parent.post(END, {"sign_in": sign_in}).location == "/auth/account"
    assert len(session.scalars(select(SignIn)).all()) == 1


def test_another_parents_device_is_left_alone(parent: Visitor, phone: Visitor, other_parent: Visitor) -> None:
    for sign_in in rows(parent.get("/auth/account").text):
        assert other_parent.post(END, {"sign_in": sign_in}).status_code == 303
    assert phone.get("/children/").status_code == 200


def test_a_sign_in_of_the_release_before_is_listed_without_a_name(parent: Visitor, session) -> None:
    session.scalars(select(SignIn)).one().browser = None
    session.commit()
    assert "A browser" in words_of(parent.get("/auth/account"))
