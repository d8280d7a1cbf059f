"""Treasure chests: what a parent may put into one, that a child has one at most, and when it opens."""

from __future__ import annotations

import uuid
from decimal import Decimal

import pytest
from sqlalchemy import func, select

from learning_jungle.family.forms import REWARD_IDEAS
from learning_jungle.models import TreasureChest
from testing.family import CHEST
from testing.past import move_back
from testing.visitor import Visitor, words_of


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("0", "0.00"),
        ("0.00", "0.00"),
        ("5", "5.00"),
        ("5.00", "5.00"),
        ("£2.50", "2.50"),
        ("2.5", "2.50"),
        (" 0.05 ", "0.05"),
        ("", "0.00"),
        ("  ", "0.00"),
    ],
)
def test_a_chest_holds_up_to_five_pounds(parent: Visitor, session, value: str, kept: str) -> None:
    child_id = parent.add_child()
    assert parent.fill_chest(child_id, reward_value=value).location == "/children/"
    assert session.scalars(select(TreasureChest.reward_value)).one() == Decimal(kept)
    assert f"£{kept}" in words_of(parent.get("/children/"))


BAD_CHESTS = (
    [
        ({"reward_value": value}, "0.00 to 5.00")
        for value in (
            "abc",
            "NaN",
            "sNaN",
            "Infinity",
            "-1",
            "-0.01",
            "1e1",
            "1e-2",
            "1,50",
            "2.505",
            "1_0",
            "٣",
            "0x1",
            "\x00",
            "£",
        )
    ]
    + [({"reward_value": value}, "up to £5.00") for value in ("5.01", "6", "100", "999999999999")]
    + [
        ({"reward_value": "1e400"}, "0.00 to 5.00"),
        ({"reward_value": "9" * 10_000}, "0.00 to 5.00"),
        ({"reward_description": ""}, "Enter the reward"),
        ({"reward_description": " "}, "Enter the reward"),
        ({"reward_description": "x" * 10_000}, "Use 200 characters or fewer"),
        ({"reward_description": "a\x00b"}, "letters, numbers and punctuation"),
    ]
)


@pytest.mark.parametrize(("changes", "message"), BAD_CHESTS)
def test_a_bad_chest_says_why_and_stays_as_it_was(parent: Visitor, session, changes, message: str) -> None:
    child_id = parent.add_child()
    response = parent.post(f"/children/{child_id}/chest", CHEST | changes)
    assert response.status_code == 422
    assert message in words_of(response)
    assert session.scalar(select(func.count()).select_from(TreasureChest)) == 0


def test_a_reward_without_an_amount_costs_nothing(parent: Visitor, session) -> None:
    child_id = parent.add_child()
    assert parent.post(f"/children/{child_id}/chest", {"reward_description": "A story"}).location == "/children/"
    assert session.scalars(select(TreasureChest.reward_value)).one() == Decimal("0.00")


def test_a_form_that_names_no_amount_leaves_the_one_that_the_chest_has(parent: Visitor, session) -> None:
    child_id = parent.add_child()
    parent.fill_chest(child_id, reward_value="2.50")
    assert parent.post(f"/children/{child_id}/chest", {"reward_description": "A story"}).location == "/children/"
    assert session.scalars(select(TreasureChest.reward_value)).one() == Decimal("2.50")
    assert parent.post(f"/children/{child_id}/chest", {}).status_code == 422


def test_the_button_of_a_first_chest_leads_on_to_the_start_and_of_a_later_one_back(parent: Visitor) -> None:
    child_id = parent.add_child()
    button = 'name="then" value="start"'
    assert button in parent.get(f"/children/{child_id}/chest").text
    assert parent.fill_chest(child_id, then="start").location == f"/diagnostic/start/{child_id}"
    assert button not in parent.get(f"/children/{child_id}/chest").text
    assert parent.fill_chest(child_id).location == "/children/"


@pytest.mark.parametrize("then", ["", "START", "//evil.example", "/auth/account", "start\x00"])
def test_a_chest_leads_nowhere_but_to_the_start_or_the_list(parent: Visitor, then: str) -> None:
    assert parent.fill_chest(parent.add_child(), then=then).location == "/children/"


def test_there_are_ideas_for_a_treasure_and_they_fit_the_field(parent: Visitor, session) -> None:
    child_id = parent.add_child()
    words = words_of(parent.get(f"/children/{child_id}/chest"))
    for idea in REWARD_IDEAS:
        assert idea in words
        assert parent.fill_chest(child_id, reward_description=idea, reward_value="").status_code == 303


def test_an_unopened_chest_is_one_a_child_and_can_be_changed(parent: Visitor, session) -> None:
    child_id = parent.add_child()
    parent.fill_chest(child_id)
    parent.fill_chest(child_id, reward_description="A story", reward_value="0")
    chest = session.scalars(select(TreasureChest)).one()
    assert (chest.reward_description, chest.reward_value, chest.unlocked_at) == ("A story", Decimal("0.00"), None)


def test_a_chest_made_after_completion_is_open_from_the_start(parent: Visitor, session) -> None:
    child_id = parent.add_child()
    diagnostic_id = parent.start(child_id)
    parent.answer_all(diagnostic_id)
    parent.submit(diagnostic_id)
    parent.grown_up()
    parent.fill_chest(child_id)
    assert session.scalars(select(TreasureChest)).one().unlocked_at is not None


def test_the_chest_page_says_whether_the_chest_is_open(parent: Visitor) -> None:
    child_id = parent.add_child()
    parent.fill_chest(child_id)
    assert "The chest opens when your child sends the ten answers." in words_of(
        parent.get(f"/children/{child_id}/chest")
    )
    parent.finish(parent.start(child_id))
    parent.grown_up()
    words = words_of(parent.get(f"/children/{child_id}/chest"))
    assert "The chest of the last check is open: A trip to the park. It stays with that check." in words
    assert "The chest opens when your child sends the ten answers of the next check." in words


def test_an_opened_chest_stays_and_the_next_one_is_for_the_next_check(parent: Visitor, session) -> None:
    child_id = parent.add_child()
    parent.fill_chest(child_id)
    parent.finish(parent.start(child_id))
    parent.grown_up()
    parent.fill_chest(child_id, reward_description="A story")
    parent.fill_chest(child_id, reward_description="A walk")
    chests = session.execute(
        select(TreasureChest.reward_description, TreasureChest.unlocked_at.is_(None)).order_by(
            TreasureChest.unlocked_at
        )
    )
    assert [tuple(chest) for chest in chests] == [("A trip to the park", False), ("A walk", True)]
    words = words_of(parent.get("/children/"))
    assert "Treasure chest, open: A trip to the park (£2.50)" in words
    assert "Next treasure chest: A walk (£2.50)" in words


def test_a_chest_that_a_finished_child_gets_belongs_to_that_check_and_the_next_one_does_not(
    parent: Visitor, session
) -> None:
    child_id = parent.add_child()
    diagnostic_id = parent.start(child_id)
    parent.finish(diagnostic_id)
    parent.grown_up()
    assert "the chest is open from the start" in words_of(parent.get(f"/children/{child_id}/chest"))
    parent.fill_chest(child_id)
    parent.fill_chest(child_id, reward_description="A walk")
    owners = dict(session.execute(select(TreasureChest.reward_description, TreasureChest.diagnostic_id)).all())
    assert owners == {"A trip to the park": uuid.UUID(diagnostic_id), "A walk": None}
    assert "Your treasure: A trip to the park" in words_of(parent.get(f"/diagnostic/{diagnostic_id}/results"))


def test_when_a_new_check_may_begin_a_chest_is_for_it(parent: Visitor, session) -> None:
    child_id = parent.add_child()
    parent.finish(parent.start(child_id))
    parent.grown_up()
    move_back(session, 28)
    parent.fill_chest(child_id)
    assert session.scalars(select(TreasureChest.diagnostic_id)).one() is None


def test_a_form_for_a_chest_that_was_opened_meanwhile_changes_nothing(parent: Visitor, session) -> None:
    child_id = parent.add_child()
    parent.fill_chest(child_id)
    page = parent.get(f"/children/{child_id}/chest").text
    assert '<input id="round" name="round" type="hidden" value="1">' in page
    parent.finish(parent.start(child_id))
    parent.grown_up()
    changed = parent.fill_chest(child_id, round="1", reward_description="A walk")
    assert changed.status_code == 422
    assert "This chest is open now and cannot be changed." in words_of(changed)
    assert 'name="round" type="hidden" value="2"' in changed.text
    same = parent.fill_chest(child_id, round="1")
    assert same.location == "/children/"
    assert session.scalars(select(TreasureChest.reward_description)).all() == ["A trip to the park"]


@pytest.mark.parametrize("round", ["", "x", "-1", "0", "2", "9999", "99999999999999999999", "١", "1.0", "\x00"])
def test_a_round_that_has_no_opened_chest_is_no_obstacle(parent: Visitor, session, round: str) -> None:
    child_id = parent.add_child()
    assert parent.fill_chest(child_id, round=round).location == "/children/"
    assert session.scalars(select(TreasureChest.reward_description)).all() == ["A trip to the park"]
