"""Every child has an animal and a colour of their own, and may choose others."""

from __future__ import annotations

import re
from uuid import UUID

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from learning_jungle.models import ANIMALS, COLOURS, Child
from learning_jungle.web.static_build import SOURCE
from testing.visitor import Visitor, words_of

CHOICE = {"animal": "tapir", "colour": "pink"}


def kept(session, child_id: str) -> tuple[str | None, str | None]:
    return session.execute(select(Child.animal, Child.colour).where(Child.id == UUID(child_id))).one()


def test_six_siblings_have_six_animals_and_six_colours(parent: Visitor, session) -> None:
    for number in range(6):
        parent.add_child(first_name=f"Child {number}")
    assert set(session.scalars(select(Child.animal))) == set(ANIMALS)
    assert set(session.scalars(select(Child.colour))) == set(COLOURS)


def test_a_seventh_child_shares_an_animal(parent: Visitor, session) -> None:
    for number in range(7):
        parent.add_child(first_name=f"Child {number}")
    assert len(session.scalars(select(Child.animal)).all()) == 7


def test_a_child_of_the_release_before_has_an_animal_that_stays(parent: Visitor, session) -> None:
    child_id = parent.add_child()
    session.execute(update(Child).values(animal=None, colour=None))
    session.commit()
    drawn = [re.findall(r"animals\.\w+\.svg#([\w-]+)", parent.get("/children/").text) for _ in range(2)]
    assert drawn[0] == drawn[1]
    assert len(drawn[0]) == 1
    checked = re.findall(r"<input checked[^>]*>", parent.get(f"/children/{child_id}/animal").text)
    assert len(checked) == 2
    assert kept(session, child_id) == (None, None)


def test_what_a_child_chooses_is_kept_and_shown(parent: Visitor, session) -> None:
    child_id = parent.add_child()
    for _ in range(2):
        assert parent.post(f"/children/{child_id}/animal", CHOICE).location == "/children/"
        assert kept(session, child_id) == ("tapir", "pink")
    page = parent.get("/children/").text
    assert "#tapir" in page
    assert "dsj-who--pink" in page


def test_choosing_on_the_way_to_the_start_leads_back_there(parent: Visitor) -> None:
    child_id = parent.add_child()
    link = re.search(r'href="(/children/[^"]+/animal\?then=start)"', parent.get(f"/diagnostic/start/{child_id}").text)
    assert parent.post(link[1], CHOICE).location == f"/diagnostic/start/{child_id}"


BAD_CHOICES = [
    ({"animal": "", "colour": "pink"}, "Choose one of the animals."),
    ({"animal": "dragon", "colour": "pink"}, "Choose one of the animals."),
    ({"animal": "TAPIR", "colour": "pink"}, "Choose one of the animals."),
    ({"animal": "tapir\x00", "colour": "pink"}, "Choose one of the animals."),
    ({"animal": "x" * 10_000, "colour": "pink"}, "Choose one of the animals."),
    ({"animal": "tapir", "colour": ""}, "Choose one of the colours."),
    ({"animal": "tapir", "colour": "banana"}, "Choose one of the colours."),
]


@pytest.mark.parametrize(("sent", "message"), BAD_CHOICES)
def test_a_bad_choice_says_why_and_changes_nothing(parent: Visitor, session, sent, message: str) -> None:
    child_id = parent.add_child()
    before = kept(session, child_id)
    response = parent.post(f"/children/{child_id}/animal", sent)
    assert response.status_code == 422
    assert message in words_of(response)
    assert kept(session, child_id) == before


@pytest.mark.parametrize("column", ["animal", "colour"])
def test_the_database_takes_no_other_animal_or_colour(parent: Visitor, session, column: str) -> None:
    parent.add_child()
    with pytest.raises(IntegrityError, match=f"ck_child_{column}_known"):
        session.execute(update(Child).values({column: "dragon"}))


def test_every_animal_is_drawn_and_every_colour_has_its_disc_and_its_card() -> None:
    drawn = re.findall(r'<symbol id="([\w-]+)"', (SOURCE / "img" / "animals.svg").read_text())
    assert sorted(drawn) == sorted(animal.replace(" ", "-") for animal in ANIMALS)
    discs = (SOURCE / "css" / "components" / "animal.css").read_text()
    cards = (SOURCE / "css" / "components" / "who.css").read_text()
    for colour in COLOURS:
        assert f".dsj-animal--{colour} " in discs
        assert cards.count(f".dsj-who--{colour} ") == 2
