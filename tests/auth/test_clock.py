"""A clock that jumps ends sessions at worst: no error, nothing lost, and nobody stays signed in a day longer."""

from __future__ import annotations

import time
from unittest import mock

import pytest

from testing.visitor import Visitor

HOUR, DAY = 3600, 86_400


@pytest.mark.parametrize(
    ("jump", "status"),
    [
        (0, 200),
        (DAY, 200),
        (30 * DAY, 200),
        (32 * DAY, 303),
        (-1, 200),
        (-23 * HOUR, 200),
        (-25 * HOUR, 303),
        (-400 * DAY, 303),
    ],
)
def test_a_session_after_a_jump(parent: Visitor, jump: int, status: int) -> None:
    with mock.patch("itsdangerous.timed.time.time", return_value=time.time() + jump):
        assert parent.get("/children/").status_code == status
    # Once the clock is right again, so is the session.
    assert parent.get("/children/").status_code in (200, 303)


def test_a_child_who_began_while_the_clock_ran_ahead_can_finish(parent: Visitor) -> None:
    with mock.patch("itsdangerous.timed.time.time", return_value=time.time() + 2 * HOUR):
        diagnostic = parent.start(parent.add_child())
    assert parent.answer(diagnostic, 1, "C").status_code == 303
    assert "checked" in parent.get(f"/diagnostic/{diagnostic}/question/1").text


def test_a_cookie_that_was_changed_is_refused_whatever_its_time(parent: Visitor) -> None:
    with mock.patch("itsdangerous.timed.time.time", return_value=time.time() + 2 * HOUR):
        parent.login()
    assert parent.get("/children/").status_code == 200
    cookie = parent.client.get_cookie("session")
    assert cookie is not None
    payload, signed_at, signature = cookie.value.rsplit(".", 2)
    parent.client.set_cookie("session", f"{payload}.{signed_at}.{signature[::-1]}")
    assert parent.get("/children/").status_code == 303


def test_an_answer_is_kept_while_the_clock_jumps(parent: Visitor) -> None:
    diagnostic = parent.start(parent.add_child())
    with mock.patch("itsdangerous.timed.time.time", return_value=time.time() + 2 * DAY):
        assert parent.answer(diagnostic, 1, "C").status_code == 303
    parent.client.delete_cookie("session")
    parent.login()
    assert "checked" in parent.get(f"/diagnostic/{diagnostic}/question/1").text
