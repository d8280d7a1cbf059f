"""A form changes the fields that it shows; whatever else is sent with it is left alone."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from learning_jungle.models import Child, Diagnostic, Parent, TreasureChest
from testing.family import CHEST, CHILD, PASSWORD
from testing.visitor import Visitor


def test_a_child_cannot_be_moved_to_another_parent(parent: Visitor, other_parent: Visitor, session) -> None:
    child_id = parent.add_child()
    before = session.get(Child, UUID(child_id))
    kept = (before.id, before.parent_id, before.created_at)
    stranger = session.scalars(select(Parent.id).where(Parent.email == "other@example.com")).one()
    foreign = {"id": str(stranger), "parent_id": str(stranger), "created_at": "2000-01-01T00:00:00+00:00"}
    assert parent.post(f"/children/{child_id}/edit", CHILD | {"first_name": "Mia"} | foreign).status_code == 303
    session.expire_all()
    after = session.get(Child, UUID(child_id))
    assert after.first_name == "Mia"
    assert (after.id, after.parent_id, after.created_at) == kept


def test_a_chest_cannot_be_opened_by_its_form(parent: Visitor, session) -> None:
    child_id = parent.add_child()
    sent = CHEST | {"unlocked_at": "2000-01-01T00:00:00+00:00", "child_id": "x"}
    assert parent.post(f"/children/{child_id}/chest", sent).status_code == 303
    chest = session.scalars(select(TreasureChest)).one()
    assert chest.reward_description == CHEST["reward_description"]
    assert (chest.unlocked_at, chest.child_id) == (None, UUID(child_id))


def test_a_child_cannot_write_the_score(parent: Visitor, session) -> None:
    diagnostic_id = parent.start(parent.add_child())
    sent = {
        "answer": "A",
        "rank": "gold",
        "score_percentage": "100",
        "completed_at": "2000-01-01",
        "correct_option": "A",
    }
    assert parent.post(f"/diagnostic/{diagnostic_id}/question/1", sent).status_code == 303
    diagnostic = session.scalars(select(Diagnostic)).one()
    assert (diagnostic.rank, diagnostic.score_percentage, diagnostic.completed_at) == (None, None, None)


def test_a_parent_cannot_write_the_account_beside_the_address(parent: Visitor, session) -> None:
    before = session.scalars(select(Parent)).one()
    kept = (before.id, before.session_version, before.password_hash)
    sent = {"email": "new@example.com", "password": PASSWORD, "session_version": "9", "password_hash": "x", "id": "x"}
    assert parent.post("/auth/account/email", sent).status_code == 303
    session.expire_all()
    after = session.scalars(select(Parent)).one()
    assert after.email == "new@example.com"
    assert (after.id, after.session_version, after.password_hash) == kept
