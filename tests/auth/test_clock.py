"""A clock that jumps ends sessions at worst: no error, nothing lost, and nobody stays signed in for longer."""

from __future__ import annotations

import time
from unittest import mock

import pytest

from tests.visitor import Visitor

HOUR, DAY = 3600, 86_400


@pytest.mark.parametrize(
    ("jump", "status"), [(0, 200), (DAY, 200), (30 * DAY, 200), (32 * DAY, 303), (-HOUR, 303), (-400 * DAY, 303)]
)
def test_a_session_after_a_jump(parent: Visitor, jump: int, status: int) -> None:
    with mock.patch("itsdangerous.timed.time.time", return_value=time.time() + jump):
        assert parent.get("/children/").status_code == status
    # Once the clock is right again, so is the session.
    assert parent.get("/children/").status_code in (200, 303)


def test_an_answer_is_kept_while_the_clock_jumps(parent: Visitor) -> None:
    diagnostic = parent.start(parent.add_child())
    with mock.patch("itsdangerous.timed.time.time", return_value=time.time() + 2 * DAY):
        assert parent.answer(diagnostic, 1, "C").status_code == 303
    parent.client.delete_cookie("session")
    parent.login()
    assert "checked" in parent.get(f"/diagnostic/{diagnostic}/question/1").text
