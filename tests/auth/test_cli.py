"""What an operator can do for a parent who has lost a device."""

from __future__ import annotations

import pytest
from flask import Flask

from testing.visitor import Visitor


def test_an_operator_signs_a_parent_out_everywhere_and_nobody_else(
    parent: Visitor, other_parent: Visitor, app: Flask
) -> None:
    tablet = Visitor(app.test_client())
    tablet.login(remember="y")
    done = app.test_cli_runner().invoke(args=["parents", "sign-out", "PARENT@example.com"])
    assert (done.exit_code, done.output) == (0, "Signed out on every device.\n")
    for browser in (parent, tablet):
        assert browser.get("/children/").location.startswith("/auth/login")
    assert other_parent.get("/children/").status_code == 200
    assert tablet.login().status_code == 303


@pytest.mark.parametrize("command", ["sign-out", "reset-link"])
def test_an_unknown_address_is_said_to_be_one(app: Flask, session, command: str) -> None:
    done = app.test_cli_runner().invoke(args=["parents", command, "nobody@example.com"])
    assert done.exit_code == 1
    assert "No parent is registered" in done.output
