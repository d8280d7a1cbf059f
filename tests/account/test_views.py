"""The account: address, password, every device, the data, and leaving."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import func, select

from learning_jungle.models import ANIMALS, COLOURS, Answer, Child, Diagnostic, Parent, TreasureChest
from testing.family import PASSWORD
from testing.past import move_back
from testing.visitor import Visitor, words_of

NEW = "four other random words"


def test_the_overview_names_the_address_and_the_ways_on(parent: Visitor) -> None:
    words = words_of(parent.get("/auth/account"))
    assert "parent@example.com" in words
    assert "Delete your account" in words


def test_a_new_address_signs_in(parent: Visitor) -> None:
    response = parent.post("/auth/account/email", {"email": "new@example.com", "password": PASSWORD})
    assert response.location == "/auth/account"
    parent.post("/auth/logout")
    assert parent.login("new@example.com").status_code == 303


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"email": "other@example.com", "password": PASSWORD}, "already has an account"),
        ({"email": "OTHER@example.com", "password": PASSWORD}, "already has an account"),
        ({"email": "new@example.com", "password": "wrong words"}, "not the password of this account"),
        ({"email": "nonsense", "password": PASSWORD}, "Enter an email address like"),
        ({"email": "", "password": ""}, "Enter your email address"),
    ],
)
def test_a_bad_change_of_address_changes_nothing(parent: Visitor, other_parent, session, data, message: str) -> None:
    response = parent.post("/auth/account/email", data)
    assert response.status_code == 422
    assert message in words_of(response)
    assert set(session.scalars(select(Parent.email))) == {"parent@example.com", "other@example.com"}


def test_a_new_password_ends_the_other_devices_and_keeps_this_one(parent: Visitor, app) -> None:
    tablet = Visitor(app.test_client())
    tablet.login(remember="y")
    response = parent.post("/auth/account/password", {"password": PASSWORD, "new_password": NEW})
    assert response.location == "/auth/account"
    assert parent.get("/children/").status_code == 200
    assert tablet.get("/children/").location.startswith("/auth/login")
    assert tablet.login().status_code == 422
    assert tablet.login(password=NEW).status_code == 303


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"password": "wrong words", "new_password": NEW}, "not the password of this account"),
        ({"password": PASSWORD, "new_password": "short"}, "at least 8 characters"),
        ({"password": PASSWORD, "new_password": "x" * 10_000}, "at most 200 characters"),
        ({"password": PASSWORD}, "Choose a password"),
    ],
)
def test_a_bad_change_of_password_changes_nothing(parent: Visitor, data, message: str) -> None:
    response = parent.post("/auth/account/password", data)
    assert response.status_code == 422
    assert message in words_of(response)
    parent.post("/auth/logout")
    assert parent.login().status_code == 303


def test_signing_out_everywhere_ends_every_session(parent: Visitor, app) -> None:
    tablet = Visitor(app.test_client())
    tablet.login(remember="y")
    assert parent.post("/auth/account/sign-out-everywhere").location == "/"
    for browser in (parent, tablet):
        assert browser.get("/children/").location.startswith("/auth/login")


def test_the_export_holds_everything_that_is_kept(parent: Visitor, session) -> None:
    child_id = parent.add_child()
    parent.fill_chest(child_id)
    diagnostic_id = parent.start(child_id)
    parent.answer_all(diagnostic_id, "C")
    parent.submit(diagnostic_id)
    parent.grown_up()
    parent.post(f"/diagnostic/{diagnostic_id}/report/flag/4", {"comment": "Two are right."})
    response = parent.get("/auth/account/export")
    assert response.mimetype == "application/json"
    assert response.headers["Content-Disposition"] == 'attachment; filename="learning-jungle.json"'
    data = json.loads(response.text)
    assert (data["email"], data["email_confirmed_at"]) == ("parent@example.com", None)
    assert data["signed_in_with"] == ["A browser"]
    child = data["children"][0]
    assert (child["first_name"], child["school_year"], child["school"]) == ("Maya", "Year 2", "Hill School")
    assert child["animal"] in ANIMALS
    assert child["colour"] in COLOURS
    assert child["unopened_treasure_chest"] is None
    diagnostic = child["diagnostics"][0]
    assert (diagnostic["round"], diagnostic["school_year"]) == (1, "Year 2")
    assert diagnostic["treasure_chest"]["value_in_pounds"] == "2.50"
    assert diagnostic["treasure_chest"]["opened_at"] == diagnostic["completed_at"]
    assert diagnostic["of"] == len(diagnostic["questions"]) == 10
    assert {one["answered"] for one in diagnostic["questions"]} == {"C"}
    assert [one["you_said_it_looks_wrong_at"] is not None for one in diagnostic["questions"]].index(True) == 3
    assert diagnostic["questions"][3]["your_comment"] == "Two are right."
    right = sum(one["answered"] == one["right_answer"] for one in diagnostic["questions"])
    assert diagnostic["right_answers"] == right
    assert "argon2" not in response.text


def test_the_export_holds_every_diagnostic_with_its_chest(parent: Visitor, session) -> None:
    child_id = parent.add_child()
    for reward in ("A story", "A walk"):
        parent.fill_chest(child_id, reward_description=reward)
        parent.finish(parent.start(child_id))
        parent.grown_up()
        move_back(session, 28)
    parent.fill_chest(child_id, reward_description="A picnic")
    child = json.loads(parent.get("/auth/account/export").text)["children"][0]
    held = [(one["round"], one["treasure_chest"]["reward"]) for one in child["diagnostics"]]
    assert held == [(1, "A story"), (2, "A walk")]
    assert child["unopened_treasure_chest"]["reward"] == "A picnic"
    assert child["unopened_treasure_chest"]["opened_at"] is None


def test_the_export_keeps_the_keys_of_an_open_diagnostic(parent: Visitor) -> None:
    parent.start(parent.add_child())
    parent.grown_up()
    data = json.loads(parent.get("/auth/account/export").text)
    assert {one["right_answer"] for one in data["children"][0]["diagnostics"][0]["questions"]} == {None}


def test_the_export_holds_nobody_elses_children(parent: Visitor, other_parent: Visitor) -> None:
    parent.finished()
    assert json.loads(other_parent.get("/auth/account/export").text)["children"] == []


def test_deleting_needs_the_password_and_leaves_nothing(parent: Visitor, session) -> None:
    child_id = parent.add_child()
    parent.fill_chest(child_id)
    parent.start(child_id)
    parent.grown_up()
    assert parent.post("/auth/account/delete", {"password": "wrong words", "confirm": "DELETE"}).status_code == 422
    assert session.scalar(select(func.count()).select_from(Parent)) == 1
    assert parent.post("/auth/account/delete", {"password": PASSWORD, "confirm": " delete "}).location == "/"
    for table in (Parent, Child, TreasureChest, Diagnostic, Answer):
        assert session.scalar(select(func.count()).select_from(table)) == 0
    assert parent.get("/children/").location.startswith("/auth/login")
    assert parent.login().status_code == 422


@pytest.mark.parametrize("word", ["", "DELET", "yes"])
def test_an_account_is_deleted_only_with_the_word_typed(parent: Visitor, word: str) -> None:
    response = parent.post("/auth/account/delete", {"password": PASSWORD, "confirm": word})
    assert response.status_code == 422
    assert "Type DELETE to delete." in words_of(response)
    assert parent.get("/children/").status_code == 200


def test_two_empty_fields_are_both_named_before_an_account_is_deleted(parent: Visitor) -> None:
    page = parent.post("/auth/account/delete", {"password": "", "confirm": ""})
    assert page.status_code == 422
    words = words_of(page)
    assert words.count("Type DELETE to delete.") == words.count("Enter your password.") == 2
    assert words.index("Keep my account") < words.index("There is a problem")
    assert words.index("Type DELETE to delete.") < words.index("Enter your password.")


def test_the_page_for_a_new_address_says_the_one_of_now(parent: Visitor) -> None:
    assert "Now it is parent@example.com From then on" in words_of(parent.get("/auth/account/email"))
