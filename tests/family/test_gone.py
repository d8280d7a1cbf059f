"""What a form belongs to may be deleted while the form is sent: the answer is a 404, and nothing is half done."""

from __future__ import annotations

import pytest
from sqlalchemy import delete, func, select

from learning_jungle.diagnostic import views as diagnostic_views
from learning_jungle.family import services, views
from learning_jungle.models import Child, Diagnostic, TreasureChest
from testing.family import CHEST, CHILD
from testing.visitor import Visitor


@pytest.fixture
def vanishing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another device deletes each child just after it was looked up."""
    look_up = services.child_of

    def look_up_and_lose(session, parent_id, child_id):
        child = look_up(session, parent_id, child_id)
        session.execute(delete(Child).where(Child.id == child_id).execution_options(synchronize_session=False))
        return child

    monkeypatch.setattr(views, "child_of", look_up_and_lose)
    monkeypatch.setattr(diagnostic_views, "child_of", look_up_and_lose)


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("/children/{}/edit", CHILD | {"first_name": "May"}),
        ("/children/{}/chest", CHEST),
        ("/diagnostic/start/{}", {}),
    ],
)
def test_a_child_deleted_meanwhile_is_not_found(parent: Visitor, session, vanishing, path: str, data) -> None:
    child_id = parent.add_child()
    assert parent.post(path.format(child_id), data).status_code == 404
    for table in (TreasureChest, Diagnostic):
        assert session.scalar(select(func.count()).select_from(table)) == 0
