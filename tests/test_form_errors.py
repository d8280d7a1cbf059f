"""A form that is sent back keeps what was typed, says so first in the title, and is read out once."""

from __future__ import annotations

import re

import pytest

from testing.family import CHEST, CHILD, PASSWORD
from testing.visitor import Visitor

SECRET = "never shown again"
#: A page, whether it is for visitors, what is sent, and a value that is still on the page.
FORMS = [
    ("/auth/register", True, {"email": "name@", "password": SECRET}, 'value="name@"'),
    ("/auth/login", True, {"email": "nobody@example.com", "password": SECRET}, 'value="nobody@example.com"'),
    ("/auth/account/email", False, {"email": "name@", "password": SECRET}, 'value="name@"'),
    ("/auth/account/password", False, {"password": SECRET, "new_password": "short"}, "Choose a longer password"),
    ("/auth/account/pin", False, {"pin": "2580", "password": SECRET}, "not the password"),
    ("/auth/account/delete", False, {"confirm": "DELET", "password": SECRET}, 'value="DELET"'),
    ("/children/new", False, CHILD | {"age": ""}, 'value="Maya"'),
    ("/children/{child}/edit", False, CHILD | {"year_group": "6"}, 'value="Hill School"'),
    ("/children/{child}/chest", False, CHEST | {"reward_value": "50"}, 'value="50"'),
    ("/children/{child}/animal", False, {"animal": "dragon", "colour": "pink"}, 'value="pink"'),
    ("/children/{child}/delete", False, {"confirm": "Mia"}, 'value="Mia"'),
]


def test_a_comment_on_a_question_is_sent_back_with_its_error_beside_it(parent: Visitor) -> None:
    path = f"/diagnostic/{parent.finished()}/report/flag/3"
    parent.grown_up()
    page = parent.post(path, {"comment": "Two are right. " * 50})
    assert page.status_code == 422
    assert re.search(r"<title>\s*Error: Question 3 looks wrong", page.text)
    assert '<p class="dsj-field__error" id="comment-error" tabindex="-1" autofocus>Use 500 characters' in page.text
    assert f'value="{"Two are right. " * 49}Two are right."' in page.text
    assert parent.post(path, {"comment": "Two are right."}).status_code == 303


@pytest.mark.parametrize(("path", "for_visitors", "sent", "kept"), FORMS, ids=[form[0] for form in FORMS])
def test_a_form_with_an_error(parent: Visitor, path: str, for_visitors: bool, sent, kept: str) -> None:
    path = path.format(child=parent.add_child())
    if for_visitors:
        parent.post("/auth/logout")
    assert "<title>Error:" not in parent.get(path).text
    page = parent.post(path, sent)
    assert page.status_code == 422
    assert re.search(r"<title>\s*Error: \w", page.text)
    assert kept in page.text
    assert SECRET not in page.text
    # What gets the focus is read; a role that is read by itself as well would be heard twice.
    assert page.text.count("autofocus") == 1
    assert 'role="alert"' not in page.text


def test_the_childs_forms_say_it_first_too(parent: Visitor) -> None:
    child = parent.add_child()
    assert "<title>Error: Start" in parent.post(f"/diagnostic/start/{child}", {"subject": "english"}).text
    diagnostic = parent.start(child)
    for page in ("question/1", "submit"):
        assert "<title>Error: " in parent.post(f"/diagnostic/{diagnostic}/{page}").text
        assert "<title>Error: " not in parent.get(f"/diagnostic/{diagnostic}/{page}").text


def test_a_limit_says_when_it_ends_and_keeps_what_was_typed(parent: Visitor) -> None:
    parent.post("/auth/logout")
    form = {"email": "parent@example.com", "password": SECRET}
    headers = {"Origin": "http://localhost"}
    for _ in range(11):
        page = parent.post("/auth/login", form, headers=headers)
    assert page.status_code == 429
    assert "<title>Error: Too many tries" in page.text
    assert re.search(r"Try again in (1 minute|\d+ seconds?)\.", page.text)
    assert 'value="parent@example.com"' in page.text
    assert SECRET not in page.text
    assert parent.login("other@example.com", PASSWORD).status_code == 422
