"""Registration, sign-in, sign-out."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from learning_jungle.models import Parent
from testing.family import PASSWORD
from testing.visitor import Visitor, words_of


def count(session) -> int:
    return session.scalar(select(func.count()).select_from(Parent))


def test_registering_signs_in_and_leads_to_the_children(visitor: Visitor) -> None:
    assert visitor.register().location == "/children/"
    assert visitor.get("/children/").status_code == 200


BAD_REGISTRATIONS = [
    ({"email": ""}, "Enter your email address"),
    ({"email": "not an address"}, "Enter an email address like"),
    ({"email": "a@b\x00.com"}, "letters, numbers and punctuation"),
    ({"email": "x" * 10_000 + "@example.com"}, "too long"),
    ({"email": "🙂@🙂"}, "Enter an email address like"),
    ({"password": ""}, "Choose a password"),
    ({"password": "short"}, "at least 8 characters"),
    ({"password": "x" * 10_000}, "at most 200 characters"),
]


@pytest.mark.parametrize(("changes", "message"), BAD_REGISTRATIONS)
def test_a_bad_registration_says_why_and_creates_nobody(visitor: Visitor, session, changes, message) -> None:
    response = visitor.post("/auth/register", {"email": "p@example.com", "password": PASSWORD} | changes)
    assert response.status_code == 422
    assert message in words_of(response)
    assert count(session) == 0


def test_an_address_registers_once_whatever_its_case(parent: Visitor, app, session) -> None:
    stranger = Visitor(app.test_client())
    response = stranger.post("/auth/register", {"email": "PARENT@Example.com", "password": "another three words"})
    assert response.status_code == 422
    assert "already has an account" in words_of(response)
    assert count(session) == 1


def test_registering_again_with_the_right_password_logs_in(parent: Visitor, app, session) -> None:
    again = Visitor(app.test_client())
    assert again.register("PARENT@Example.com").location == "/children/"
    assert again.get("/children/").status_code == 200
    assert "Welcome" not in again.get("/children/").text
    assert count(session) == 1


@pytest.mark.parametrize("email", ["ΟΔΟΣ@example.com", "İda@example.com", "Straße@example.com", "p@bücher.example"])
def test_nobody_is_locked_out_by_the_letters_of_their_address(visitor: Visitor, email: str) -> None:
    visitor.register(email)
    for spelling in (email, email.lower(), email.upper(), f"\u200b{email}\u200e"):
        visitor.post("/auth/logout")
        assert visitor.login(spelling).status_code == 303, spelling


def test_login_in_another_case_leads_to_the_children(parent: Visitor) -> None:
    parent.post("/auth/logout")
    assert parent.login("Parent@EXAMPLE.com").location == "/children/"


@pytest.mark.parametrize(
    ("email", "password"),
    [("parent@example.com", "wrong words here"), ("nobody@example.com", PASSWORD), ("parent@example.com", "\x00" * 8)],
)
def test_a_failed_login_says_the_same_for_every_cause(parent: Visitor, email: str, password: str) -> None:
    parent.post("/auth/logout")
    response = parent.login(email, password)
    assert response.status_code == 422
    assert "The email address or the password is wrong" in words_of(response)
    assert parent.get("/children/").status_code == 303


def test_logout_is_a_post_and_ends_the_session(parent: Visitor) -> None:
    assert parent.get("/auth/logout").status_code == 405
    assert parent.post("/auth/logout").location == "/"
    assert parent.get("/children/").location == "/auth/login?next=/children/"


def test_the_session_is_renewed_on_login(parent: Visitor) -> None:
    with parent.client.session_transaction() as session:
        session["planted"] = "yes"
    parent.post("/auth/logout")
    with parent.client.session_transaction() as session:
        session["planted"] = "yes"
    parent.login()
    with parent.client.session_transaction() as session:
        assert "planted" not in session


@pytest.mark.parametrize(("remember", "kept"), [("y", True), (None, False)])
def test_remember_keeps_the_cookie_after_the_browser_closes(parent: Visitor, remember, kept: bool) -> None:
    parent.post("/auth/logout")
    response = parent.login(**({"remember": remember} if remember else {}))
    cookie = response.headers["Set-Cookie"]
    assert ("Expires=" in cookie) is kept
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


def test_login_goes_on_to_where_the_visitor_was_going(parent: Visitor) -> None:
    parent.post("/auth/logout")
    response = parent.post("/auth/login?next=/children/new", {"email": "parent@example.com", "password": PASSWORD})
    assert response.location == "/children/new"


@pytest.mark.parametrize("target", ["https://evil.example/", "//evil.example", "/\\evil.example", "/\t/evil.example"])
def test_login_never_leads_to_another_site(parent: Visitor, target: str) -> None:
    parent.post("/auth/logout")
    response = parent.client.post(
        "/auth/login",
        query_string={"next": target},
        data={"email": "parent@example.com", "password": PASSWORD, "csrf_token": parent.token()},
    )
    assert response.location == "/children/"


@pytest.mark.parametrize("token", [None, "", "stale"])
def test_a_form_without_its_token_changes_nothing_and_says_what_to_do(visitor: Visitor, session, token) -> None:
    data = {"email": "p@example.com", "password": PASSWORD}
    response = visitor.client.post("/auth/register", data=data | ({"csrf_token": token} if token is not None else {}))
    assert response.status_code == 403
    assert "reload the page" in words_of(response)
    assert count(session) == 0


def test_a_session_ends_when_its_version_is_raised(parent: Visitor, session) -> None:
    session.scalars(select(Parent)).one().session_version += 1
    session.commit()
    assert parent.get("/children/").location == "/auth/login?next=/children/"


@pytest.mark.parametrize("path", ["/auth/login", "/auth/register"])
def test_a_signed_in_parent_is_led_on(parent: Visitor, path: str) -> None:
    assert parent.get(path).location == "/children/"
