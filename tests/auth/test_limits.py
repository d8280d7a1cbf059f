"""How often a visitor may try, by account and by address; what an honest family does is far below every limit."""

from __future__ import annotations

import re

import pytest
from flask import Flask
from sqlalchemy import func, select

from learning_jungle.auth.limits import REGISTER
from learning_jungle.diagnostic.limits import START
from learning_jungle.extensions import limiter
from learning_jungle.models import Parent, SignIn
from learning_jungle.web.limits import wait_in_words
from testing.family import PASSWORD
from testing.visitor import Visitor, words_of

FAR = {"REMOTE_ADDR": "203.0.113.9"}


def wrong(visitor: Visitor, email: str = "parent@example.com", address: str = "192.0.2.1"):
    form = {"email": email, "password": "wrong words here"}
    return visitor.post("/auth/login", form, environ_base={"REMOTE_ADDR": address})


def test_the_eleventh_wrong_password_in_a_minute_waits(visitor: Visitor) -> None:
    assert [wrong(visitor).status_code for _ in range(11)] == [422] * 10 + [429]


def test_the_page_is_kind_and_says_when_to_come_back(visitor: Visitor) -> None:
    for _ in range(10):
        wrong(visitor)
    response = wrong(visitor)
    assert 1 <= int(response.headers["Retry-After"]) <= 60
    assert re.search(r"Try again in (1 minute|\d+ seconds?)\.", words_of(response))


def test_what_was_typed_comes_back_with_the_page_that_says_wait(visitor: Visitor) -> None:
    for _ in range(10):
        wrong(visitor)
    form = {"email": "parent@example.com", "password": "wrong words here"}
    response = visitor.post(
        "/auth/login", form, headers={"Origin": "http://localhost"}, environ_base={"REMOTE_ADDR": "192.0.2.1"}
    )
    assert response.status_code == 429
    assert 'name="email" value="parent@example.com"' in response.text
    assert "wrong words here" not in response.text


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(1, "1 second"), (30, "30 seconds"), (31, "1 minute"), (60, "1 minute"), (61, "2 minutes"), (3600, "60 minutes")],
)
def test_a_wait_in_words_is_never_too_short(seconds: int, words: str) -> None:
    assert wait_in_words(seconds) == words


def test_an_unknown_address_is_limited_like_a_known_one(parent: Visitor) -> None:
    parent.post("/auth/logout")
    known = [wrong(parent).status_code for _ in range(12)]
    unknown = [wrong(parent, "nobody@example.com").status_code for _ in range(12)]
    assert known == unknown


def test_the_case_of_the_address_makes_no_new_account(visitor: Visitor) -> None:
    for _ in range(10):
        wrong(visitor, "parent@example.com")
    assert wrong(visitor, " Parent@Example.com").status_code == 429


@pytest.mark.parametrize(
    "spelling",
    [
        "parent@ｅxample.com",
        "parent@ⓔxample.com",
        "parent@example。com",
        " " * 295 + "parent@example.com",
        "\u200bparent@example.com\u202c",
        "\ufeffPARENT@EXAMPLE.COM",
        "ｐａｒｅｎｔ@example.com",
    ],
)
def test_another_spelling_of_the_address_makes_no_new_account(visitor: Visitor, spelling: str) -> None:
    for _ in range(10):
        wrong(visitor, "parent@example.com")
    assert wrong(visitor, spelling).status_code == 429


@pytest.mark.parametrize(
    ("kept", "spelling"),
    [
        ("ΟΔΟΣ@example.com", "οδος@example.com"),
        ("İda@example.com", "ida@example.com"),
        ("p@bücher.example", "P@xn--bcher-kva.example"),
    ],
)
def test_one_account_has_one_count_in_every_script(visitor: Visitor, kept: str, spelling: str) -> None:
    for _ in range(10):
        wrong(visitor, kept)
    assert wrong(visitor, spelling).status_code == 429


def test_registering_a_known_address_counts_as_logging_in(parent: Visitor) -> None:
    parent.post("/auth/logout")
    form = {"email": "parent@example.com", "password": "another three words"}
    assert [parent.post("/auth/register", form).status_code for _ in range(11)] == [422] * 10 + [429]
    assert parent.login().status_code == 429


def test_an_account_keeps_its_ten_newest_sessions(app: Flask, parent: Visitor, session) -> None:
    for _ in range(12):
        assert Visitor(app.test_client()).login().status_code == 303
    assert session.scalar(select(func.count()).select_from(SignIn)) == 10


def test_right_passwords_never_count(parent: Visitor) -> None:
    for _ in range(15):
        parent.post("/auth/logout")
        assert parent.login().status_code == 303


def test_a_parent_elsewhere_still_signs_in_while_someone_guesses(parent: Visitor) -> None:
    parent.post("/auth/logout")
    for _ in range(11):
        wrong(parent)
    form = {"email": "parent@example.com", "password": PASSWORD}
    assert parent.post("/auth/login", form, environ_base=FAR).status_code == 303


def test_an_account_is_held_however_many_addresses_guess(visitor: Visitor) -> None:
    outcomes = [wrong(visitor, address=f"198.51.100.{number}").status_code for number in range(101)]
    assert outcomes == [422] * 100 + [429]


def test_an_address_is_held_however_many_accounts_it_guesses(visitor: Visitor) -> None:
    outcomes = [wrong(visitor, f"p{number}@example.com").status_code for number in range(301)]
    assert outcomes == [422] * 300 + [429]


def test_a_network_of_ipv6_is_one_address(visitor: Visitor) -> None:
    for number in range(10):
        wrong(visitor, address=f"2001:db8:1:2::{number:x}")
    assert wrong(visitor, address="2001:db8:1:2:ffff::1").status_code == 429
    assert wrong(visitor, address="2001:db8:1:3::1").status_code == 422


def test_the_gate_and_the_account_pages_share_one_limit(parent: Visitor) -> None:
    parent.start(parent.add_child())
    assert [parent.grown_up("wrong words").status_code for _ in range(6)] == [422] * 6
    parent.grown_up()
    pages = ("email", "password", "delete", "delete")
    form = {
        "email": "n@example.com",
        "password": "wrong words",
        "new_password": "four other random words",
        "confirm": "DELETE",
    }
    assert [parent.post(f"/auth/account/{page}", form).status_code for page in pages] == [422] * 4
    assert parent.post("/auth/account/delete", form).status_code == 429
    assert parent.get("/auth/account/delete").status_code == 200


def test_addresses_of_ipv4_count_apart_also_as_a_server_of_ipv6_names_them(visitor: Visitor) -> None:
    for _ in range(10):
        wrong(visitor, address="::ffff:203.0.113.5")
    assert wrong(visitor, address="::ffff:203.0.113.5").status_code == 429
    assert wrong(visitor, address="203.0.113.5").status_code == 429
    assert wrong(visitor, address="::ffff:203.0.113.6").status_code == 422
    assert wrong(visitor, address="fe80::1%eth0").status_code == 422


def test_mails_are_limited_by_account_and_by_address(visitor: Visitor) -> None:
    def ask(email: str) -> int:
        return visitor.post("/auth/forgot", {"email": email}).status_code

    assert [ask("parent@example.com") for _ in range(6)] == [200] * 5 + [429]
    assert {ask(f"p{number}@example.com") for number in range(55)} == {200}
    assert ask("another@example.com") == 429


def test_registrations_are_limited_by_address(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = refusing(monkeypatch)
    assert visitor.post("/auth/register", {"email": "x"}).status_code == 429
    assert [key for key in keys if "2000 per 1 hour" in key and "127.0.0.1" in key] == keys
    assert visitor.get("/auth/register").status_code == 200


def test_starts_are_limited_by_account(parent: Visitor, session, monkeypatch: pytest.MonkeyPatch) -> None:
    child, account = parent.add_child(), account_of(session)
    keys = refusing(monkeypatch)
    assert parent.post(f"/diagnostic/start/{child}").status_code == 429
    assert [key for key in keys if "1000 per 1 hour" in key and account in key] == keys
    assert parent.get(f"/diagnostic/start/{child}").status_code == 200


def test_flags_are_limited_by_account(parent: Visitor, session, monkeypatch: pytest.MonkeyPatch) -> None:
    diagnostic = parent.finished()
    parent.grown_up()
    account, keys = account_of(session), refusing(monkeypatch)
    assert parent.post(f"/diagnostic/{diagnostic}/report/flag/1").status_code == 429
    assert [key for key in keys if "60 per 1 hour" in key and account in key] == keys
    assert parent.get(f"/diagnostic/{diagnostic}/report").status_code == 200


def refusing(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Refuse whatever is counted from now on, and return where it is noted: the limit and whom it counts."""
    noted: list[str] = []
    monkeypatch.setattr(
        limiter.limiter, "hit", lambda limit, *key, **_cost: noted.append(f"{limit} {key}") is None and False
    )
    return noted


def account_of(session) -> str:
    return str(session.scalars(select(Parent.id)).one())


def test_two_hundred_registrations_and_a_thousand_starts_in_a_minute_are_welcome() -> None:
    from limits import parse

    assert parse(REGISTER).amount >= 200
    assert parse(START).amount >= 1000


def test_no_address_of_a_parent_reaches_the_store(visitor: Visitor) -> None:
    wrong(visitor, "parent@example.com")
    keys = list(limiter.storage.storage)
    assert keys
    assert not [key for key in keys if "parent" in key or "example" in key]
