"""In child mode only the child's own pages answer, until a grown-up gives the password."""

from __future__ import annotations

import re
import uuid

import pytest
from sqlalchemy import func, select

from learning_jungle.auth import child_mode
from learning_jungle.models import Diagnostic
from testing.family import PASSWORD
from testing.visitor import Visitor, words_of


@pytest.fixture
def playing(parent: Visitor) -> tuple[Visitor, str, str]:
    """A parent who has handed the screen over, with the ids of child and diagnostic."""
    child_id = parent.add_child()
    return parent, child_id, parent.start(child_id)


PARENT_PAGES = [
    "/children/",
    "/children/new",
    "/children/{child}/edit",
    "/children/{child}/delete",
    "/children/{child}/chest",
    "/diagnostic/start/{child}",
    "/diagnostic/{diagnostic}/report",
    "/auth/login",
    "/auth/register",
]


@pytest.mark.parametrize("path", PARENT_PAGES)
def test_a_parents_page_asks_for_the_password_and_then_opens(playing, path: str) -> None:
    visitor, child, diagnostic = playing
    address = path.format(child=child, diagnostic=diagnostic)
    response = visitor.get(address)
    assert response.status_code == 303
    assert response.location == f"/auth/grown-up?next={address}"
    assert visitor.get(response.location).status_code == 200


@pytest.mark.parametrize("path", ["/children/new", "/children/{child}/delete", "/auth/account/sign-out-everywhere"])
def test_a_parents_form_does_nothing(playing, path: str) -> None:
    visitor, child, diagnostic = playing
    assert visitor.post(path.format(child=child, diagnostic=diagnostic)).location == "/auth/grown-up"
    assert visitor.get(f"/diagnostic/{diagnostic}/question/1").status_code == 200


def test_a_second_tap_on_start_leads_to_the_same_questions(playing) -> None:
    visitor, child, diagnostic = playing
    visitor.answer(diagnostic, 1, "A")
    assert visitor.post(f"/diagnostic/start/{child}").location == f"/diagnostic/{diagnostic}/question/2"
    visitor.answer_all(diagnostic)
    visitor.submit(diagnostic)
    assert visitor.post(f"/diagnostic/start/{child}").location == f"/diagnostic/{diagnostic}/results"


def test_a_start_that_finds_everything_done_hands_nothing_over(parent: Visitor) -> None:
    child = parent.add_child()
    diagnostic = parent.start(child)
    parent.answer_all(diagnostic)
    parent.submit(diagnostic)
    parent.grown_up()
    assert parent.post(f"/diagnostic/start/{child}").location == f"/diagnostic/{diagnostic}/results"
    assert parent.get("/children/").status_code == 200


def test_a_sign_in_that_ends_while_it_is_handed_over_leads_to_the_login_page(parent: Visitor, monkeypatch) -> None:
    child = parent.add_child()
    monkeypatch.setattr(child_mode, "enter_child_mode", lambda *_: False)
    assert parent.post(f"/diagnostic/start/{child}").location == "/auth/login"


def test_a_start_of_another_child_asks_for_the_password_and_begins_nothing(parent: Visitor, session) -> None:
    sister = parent.add_child(first_name="Ada")
    parent.start(parent.add_child())
    assert parent.post(f"/diagnostic/start/{sister}").location == "/auth/grown-up"
    assert session.scalar(select(func.count()).where(Diagnostic.child_id == uuid.UUID(sister))) == 0


def test_a_cookie_of_before_the_hand_over_stays_at_the_gate(parent: Visitor, app) -> None:
    child = parent.add_child()
    before = parent.cookie()
    diagnostic = parent.start(child)
    parent.client.set_cookie("session", before)
    assert parent.get("/children/").location == "/auth/grown-up?next=/children/"
    assert parent.get(f"/diagnostic/{diagnostic}/question/1").status_code == 200


def test_a_diagnostic_deleted_on_another_device_leaves_the_tablet_at_the_gate(playing, app) -> None:
    tablet, child, diagnostic = playing
    phone = Visitor(app.test_client())
    phone.login()
    phone.post(f"/children/{child}/delete", {"confirm": "Maya"})
    for page in ("/children/", f"/diagnostic/{diagnostic}/question/1"):
        assert tablet.get(page).location.startswith("/auth/grown-up")
    tablet.grown_up()
    assert tablet.get("/children/").status_code == 200


def test_another_childs_diagnostic_asks_for_the_password(parent: Visitor) -> None:
    first = parent.start(parent.add_child())
    parent.grown_up()
    parent.start(parent.add_child(first_name="Omar"))
    assert parent.get(f"/diagnostic/{first}/question/1").location.startswith("/auth/grown-up")
    assert parent.answer(first, 1, "A").location == "/auth/grown-up"


def test_the_right_password_leads_on(playing) -> None:
    visitor, _, _ = playing
    response = visitor.post("/auth/grown-up?next=/children/new", {"password": "three random words"})
    assert response.location == "/children/new"
    assert visitor.get("/children/new").status_code == 200


@pytest.mark.parametrize("password", ["", "wrong", "x" * 10_000, "\x00"])
def test_a_wrong_password_does_not(playing, password: str) -> None:
    visitor, _, _ = playing
    response = visitor.grown_up(password)
    assert response.status_code == 422
    assert visitor.get("/children/").status_code == 303


def test_logout_is_open_and_signing_in_needs_the_password(playing) -> None:
    visitor, _, diagnostic = playing
    assert visitor.post("/auth/logout").location == "/"
    assert visitor.get(f"/diagnostic/{diagnostic}/question/1").location.startswith("/auth/login")


@pytest.mark.parametrize("path", ["/health", "/ai/status", "/privacy", "/auth/forgot"])
def test_pages_that_show_nothing_of_a_family_stay_open(playing, path: str) -> None:
    assert playing[0].get(path).status_code == 200


def test_the_mode_outlives_the_browser_window(playing) -> None:
    visitor, _, diagnostic = playing
    assert "Expires=" in visitor.get(f"/diagnostic/{diagnostic}/question/1").headers["Set-Cookie"]
    visitor.grown_up()
    assert "Expires=" not in visitor.get("/children/").headers.get("Set-Cookie", "")


def test_private_pages_are_not_kept_for_the_back_button(playing) -> None:
    visitor, _, _ = playing
    visitor.grown_up()
    assert visitor.get("/children/").headers["Cache-Control"] == "no-store"


def test_the_gate_leads_on_when_there_is_no_child_mode(parent: Visitor) -> None:
    assert parent.get("/auth/grown-up?next=/children/new").location == "/children/new"


def test_the_gate_offers_the_way_back_to_the_questions(playing) -> None:
    visitor, _, diagnostic = playing
    page = visitor.get("/auth/grown-up")
    assert f"/diagnostic/{diagnostic}/results" in page.text
    assert "Back to the questions" in words_of(page)
    assert visitor.get(f"/diagnostic/{diagnostic}/results").location.endswith("/question/1")


@pytest.mark.parametrize("ending", ["/auth/logout", None])
def test_logging_in_on_a_childs_tablet_leads_back_to_the_questions(app, parent: Visitor, ending: str | None) -> None:
    diagnostic = parent.start(parent.add_child())
    if ending:
        parent.post(ending)
    else:
        phone = Visitor(app.test_client())
        phone.login()
        phone.post("/auth/account/sign-out-everywhere")
    assert parent.login(next="/children/").location == f"/diagnostic/{diagnostic}/results"
    assert parent.get("/children/").location.startswith("/auth/grown-up")
    assert parent.grown_up().status_code == 303
    parent.post("/auth/logout")
    assert parent.login().location == "/children/"


def test_registering_again_on_a_childs_tablet_leads_back_as_well(parent: Visitor) -> None:
    parent.start(parent.add_child())
    parent.post("/auth/logout")
    assert parent.register().location.startswith("/diagnostic/")
    assert parent.get("/children/").location.startswith("/auth/grown-up")


def test_a_finished_diagnostic_and_another_parent_hold_nobody(parent: Visitor, other_parent: Visitor) -> None:
    diagnostic = parent.start(parent.add_child())
    parent.post("/auth/logout")
    assert parent.login("other@example.com").location == "/children/"
    parent.post("/auth/logout")
    parent.login()
    parent.finish(parent.start(parent.add_child()))
    parent.post("/auth/logout")
    assert parent.login().location == "/children/"
    assert diagnostic


@pytest.mark.parametrize(("pin", "fields"), [("", 1), ("4071", 2)])
def test_the_gate_takes_no_saved_password(parent: Visitor, pin: str, fields: int) -> None:
    assert parent.post("/auth/account/pin", {"pin": pin, "password": PASSWORD}).status_code == 303
    parent.start(parent.add_child())
    page = parent.get("/auth/grown-up").text
    secrets = re.findall(r'<input[^>]*type="password"[^>]*>', page)
    assert len(secrets) == fields
    assert all('autocomplete="new-password"' in field and "data-typed-only" in field for field in secrets)
    assert "/static/js/show-password." in page


@pytest.mark.parametrize("path", ["/auth/login", "/auth/register"])
def test_logging_in_takes_no_saved_password_where_a_child_was_using_the_browser(parent: Visitor, path: str) -> None:
    parent.finish(parent.start(parent.add_child()))
    parent.post("/auth/logout")
    (secret,) = re.findall(r'<input[^>]*type="password"[^>]*>', parent.get(path).text)
    assert "data-typed-only" in secret
    assert 'autocomplete="new-password"' in secret
    parent.login()
    parent.post("/auth/logout")
    assert "data-typed-only" not in parent.get(path).text


@pytest.mark.parametrize(
    "path", ["/auth/forgot", "/privacy", "/privacy/children", "/accessibility", "/try", "/sample-report"]
)
def test_a_page_for_everyone_offers_a_child_no_way_to_log_out(playing, path: str) -> None:
    visitor, _child, _diagnostic = playing
    assert 'action="/auth/logout"' not in visitor.get(path).text
    visitor.grown_up()
    assert 'action="/auth/logout"' in visitor.get(path).text
