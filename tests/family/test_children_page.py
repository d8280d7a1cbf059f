"""The list of children with none, one, three and twelve, and what leads a parent on."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select

from learning_jungle.family.services import MOST_CHILDREN
from learning_jungle.models import Child
from testing.family import CHILD
from testing.visitor import Visitor, words_of


def big_buttons(page: str) -> list[str]:
    return re.findall(r'class="dsj-button dsj-button--primary"[^>]*><span>(.*?)</span>', page)


def test_a_new_parent_finds_the_form_for_the_first_child_on_the_list(parent: Visitor) -> None:
    page = parent.get("/children/").text
    assert 'action="/children/new"' in page
    assert uuid_in(page) != uuid_in(parent.get("/children/").text)
    assert "Step 2 of 4" in page


def uuid_in(page: str) -> str:
    return re.search(r'name="form_id"[^>]*value="([^"]+)"', page)[1]


@pytest.mark.parametrize("number", [1, 3, MOST_CHILDREN])
def test_each_child_has_one_big_button(parent: Visitor, number: int) -> None:
    for n in range(number):
        parent.add_child(first_name=f"Child {n}")
    page = parent.get("/children/").text
    assert big_buttons(page) == ["Fill the treasure chest"] * number
    assert page.count("<details") == number
    assert ("Add another child" in page) == (number < MOST_CHILDREN)


def test_the_button_continues_where_the_parent_stopped(parent: Visitor) -> None:
    child_id = parent.add_child()
    assert big_buttons(parent.get("/children/").text) == ["Fill the treasure chest"]
    parent.fill_chest(child_id)
    assert big_buttons(parent.get("/children/").text) == ["Start with <bdi>Maya</bdi>"]
    diagnostic_id = parent.start(child_id)
    parent.answer(diagnostic_id, 1, "A")
    parent.grown_up()
    assert big_buttons(parent.get("/children/").text) == ["Carry on with <bdi>Maya</bdi>"]
    parent.finish(parent.start(child_id))
    parent.grown_up()
    assert big_buttons(parent.get("/children/").text) == ["See the report"]


def test_an_empty_chest_of_a_child_on_the_way_can_be_filled_where_it_is_named(parent: Visitor) -> None:
    child_id = parent.add_child()
    empty = "The treasure chest is empty."
    # Before the start it is the button that leads to the chest.
    assert f"{empty}</p>" in parent.get("/children/").text
    parent.finish(parent.start(child_id))
    parent.grown_up()
    assert f'{empty} <a href="/children/{child_id}/chest">Fill it</a></p>' in parent.get("/children/").text


def test_a_finished_child_has_the_medal_of_the_rank_or_a_garland(parent: Visitor) -> None:
    child_id = parent.add_child()
    assert "dsj-badge" not in parent.get("/children/").text
    diagnostic_id = parent.start(child_id)
    for n in range(1, 11):
        parent.answer(diagnostic_id, n, "N")
    assert "dsj-badge" not in parent.get("/children/").text
    parent.submit(diagnostic_id)
    parent.grown_up()
    assert re.findall(r'dsj-badge".*?aria-label="([^"]+)"', parent.get("/children/").text) == ["A garland"]


def test_the_path_shows_as_many_stones_as_answers(parent: Visitor) -> None:
    diagnostic_id = parent.start(parent.add_child())
    for n in range(1, 5):
        parent.answer(diagnostic_id, n, "A")
    parent.grown_up()
    page = parent.get("/children/").text
    assert page.count("dsj-trail__stone--done") == 4
    assert len(re.findall(r'class="dsj-trail__stone[ "]', page)) == 10


def test_a_child_without_a_school_is_added_and_edited(parent: Visitor, session) -> None:
    child_id = parent.add_child(school_name="")
    assert "Age 7, Year 2 Not started yet" in words_of(parent.get("/children/"))
    sent = {key: value for key, value in CHILD.items() if key != "school_name"}
    assert parent.post(f"/children/{child_id}/edit", sent | {"first_name": "May"}).status_code == 303
    assert session.execute(select(Child.first_name, Child.school_name)).one() == ("May", "")
    assert '"school": null' in parent.get("/auth/account/export").text.replace('"school":null', '"school": null')


@pytest.mark.parametrize("school", ["\u200b", " \u3164 "])
def test_a_school_that_nobody_can_see_is_none(parent: Visitor, session, school: str) -> None:
    parent.add_child(school_name=school)
    assert session.scalars(select(Child.school_name)).one() == ""
