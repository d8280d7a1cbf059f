"""A connection that breaks after the response is made does not turn the response into an error."""

from __future__ import annotations

from unittest import mock

from sqlalchemy.exc import OperationalError

from learning_jungle.extensions import db
from testing.visitor import Visitor


def test_a_connection_cut_after_the_answer_is_only_logged(parent: Visitor) -> None:
    cut = OperationalError("ROLLBACK", None, Exception("server closed the connection"))
    with mock.patch.object(db.session, "remove", side_effect=[cut, None]) as remove:
        assert parent.get("/children/").status_code == 200
    assert remove.call_count == 2
