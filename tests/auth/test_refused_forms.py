"""A refused CSRF token says why in true words, and what was typed is sent again at one press."""

from __future__ import annotations

import re
from html import unescape

import pytest
from flask import Flask
from sqlalchemy.exc import OperationalError
from werkzeug.test import TestResponse

from learning_jungle.auth import refused_forms
from testing.family import CHILD, PASSWORD
from testing.visitor import Visitor, words_of

OURS = {"Origin": "http://localhost"}
HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')


def fields_of(page: TestResponse) -> dict[str, str]:
    return {name: unescape(value) for name, value in HIDDEN.findall(page.text)}


def test_a_form_works_without_a_referer_under_https(app: Flask, session) -> None:
    visitor = Visitor(app.test_client())
    form = {"email": "parent@example.com", "password": PASSWORD}
    assert visitor.post("/auth/register", form, base_url="https://localhost").status_code == 303


def test_a_page_that_was_too_old_comes_back_with_what_was_typed(parent: Visitor) -> None:
    child = CHILD | {"first_name": 'Zoë "Z" <b>'}
    page = parent.post("/children/new", child | {"csrf_token": "of a session before"}, headers=OURS)
    assert page.status_code == 403
    assert "This page was too old" in page.text
    fields = fields_of(page)
    assert fields.items() >= child.items()
    again = parent.client.post("/children/new", data=fields, headers=OURS)
    assert again.status_code == 303
    assert again.location.endswith("/chest")


def test_without_our_cookie_the_page_says_so_and_still_comes_back(app: Flask, session) -> None:
    client = app.test_client()
    form = {"email": "parent@example.com", "password": "never in a page"}
    page = client.post("/auth/login?next=/children/", data=form, headers=OURS)
    assert page.status_code == 403
    assert "did not send our cookie" in page.text
    assert fields_of(page)["email"] == "parent@example.com"
    assert "never in a page" not in page.text
    assert 'name="password" type="password"' in page.text
    assert "data-typed-only" not in page.text
    assert 'action="/auth/login?next=/children/"' in page.text


def test_a_refused_gate_takes_no_saved_password_either(parent: Visitor) -> None:
    parent.start(parent.add_child())
    page = parent.post("/auth/grown-up", {"password": "typed", "csrf_token": "of an older page"}, headers=OURS)
    assert page.status_code == 403
    assert re.search(r'<input[^>]*name="password"[^>]* data-typed-only />', page.text)


def test_a_refused_log_in_takes_none_where_a_child_was_using_the_browser(parent: Visitor) -> None:
    parent.start(parent.add_child())
    parent.post("/auth/logout")
    form = {"email": "parent@example.com", "password": "typed", "csrf_token": "of an older page"}
    page = parent.post("/auth/login", form, headers=OURS)
    assert page.status_code == 403
    assert re.search(r'<input[^>]*name="password"[^>]* data-typed-only />', page.text)


def test_a_form_that_may_be_another_sites_is_not_filled(parent: Visitor) -> None:
    page = parent.post("/children/new", CHILD | {"csrf_token": "guessed"})
    assert page.status_code == 403
    assert "Maya" not in page.text
    assert "Send again" not in page.text


def test_a_second_press_on_register_or_log_in_follows_the_first(parent: Visitor) -> None:
    form = {"email": "parent@example.com", "password": PASSWORD, "csrf_token": "of the session before"}
    for path in ("/auth/register", "/auth/login"):
        again = parent.post(path, form, headers=OURS)
        assert again.status_code == 303
        assert parent.get(again.location).location == "/children/"


def test_an_address_of_bytes_that_are_no_text_is_refused_like_any_other(app: Flask, session) -> None:
    page = app.test_client().post("/auth/login", query_string="next=%ff\xff", headers=OURS)
    assert page.status_code == 403


def test_a_second_press_on_change_password_is_not_answered_that_nothing_changed(parent: Visitor) -> None:
    form = {"password": PASSWORD, "new_password": "lantern biscuit orbit", "csrf_token": parent.token()}
    assert parent.client.post("/auth/account/password", data=form, headers=OURS).status_code == 303
    again = parent.client.post("/auth/account/password", data=form, headers=OURS)
    assert again.status_code == 403
    assert "Nothing was changed" not in again.text
    assert "This form was not used." in again.text
    assert "may have been used the first time" in again.text


@pytest.mark.parametrize("path", ["/auth/register", "/auth/login"])
@pytest.mark.parametrize("token", [{"csrf_token": "of the session before"}, {}])
def test_a_form_that_names_another_account_does_not_lead_into_this_one(
    parent: Visitor, other_parent: Visitor, path: str, token: dict[str, str]
) -> None:
    form = {"email": "other@example.com", "password": PASSWORD} | token
    page = parent.post(path, form, headers=OURS)
    assert page.status_code == (403 if token else 422)
    assert ("Another account is logged in" if token else "You are logged in as parent@example.com") in words_of(page)
    assert "Send again" not in page.text
    assert other_parent.get("/children/").status_code == 200


@pytest.mark.parametrize("path", ["/auth/register", "/auth/login"])
def test_a_form_that_names_this_account_in_another_spelling_leads_into_it(parent: Visitor, path: str) -> None:
    assert parent.post(path, {"email": " Parent@EXAMPLE.com ", "password": "x"}).location == "/children/"


def test_a_second_press_while_the_database_is_away_is_answered_503(
    parent: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_email: str) -> bool:
        raise OperationalError("SELECT", {}, Exception())

    monkeypatch.setattr(refused_forms, "another_is_signed_in", away)
    form = {"email": "parent@example.com", "password": PASSWORD, "csrf_token": "of the session before"}
    assert parent.post("/auth/login", form, headers=OURS).status_code == 503
