"""What an operator can do for a parent who has lost a device."""

from __future__ import annotations

import dataclasses

import pytest
from flask import Flask

from learning_jungle import create_app
from learning_jungle.auth.services import register_parent
from learning_jungle.extensions import db
from learning_jungle.settings import Settings
from testing.visitor import Visitor


def test_an_operator_signs_a_parent_out_everywhere_and_nobody_else(
    parent: Visitor, other_parent: Visitor, app: Flask
) -> None:
    tablet = Visitor(app.test_client())
    tablet.login(remember="y")
    done = app.test_cli_runner().invoke(args=["parents", "sign-out", "PARENT@example.com"])
    assert (done.exit_code, done.output) == (0, "Logged out on every device.\n")
    for browser in (parent, tablet):
        assert browser.get("/children/").location.startswith("/auth/login")
    assert other_parent.get("/children/").status_code == 200
    assert tablet.login().status_code == 303


@pytest.mark.parametrize("command", ["sign-out", "reset-link"])
def test_an_unknown_address_is_said_to_be_one(app: Flask, session, command: str) -> None:
    done = app.test_cli_runner().invoke(args=["parents", command, "nobody@example.com"])
    assert done.exit_code == 1
    assert "No parent is registered" in done.output


def production_app(settings: Settings, *hosts: str) -> Flask:
    changes = {"debug": False, "on_heroku": True, "allowed_hosts": hosts}
    return create_app(dataclasses.replace(settings, **changes))


@pytest.mark.parametrize(
    ("hosts", "options", "link"),
    [
        ((".herokuapp.com", "www.example.com"), [], "https://www.example.com/auth/reset/"),
        ((".herokuapp.com",), ["--host", "jungle.herokuapp.com"], "https://jungle.herokuapp.com/auth/reset/"),
        ((".herokuapp.com",), ["--host", "Jungle.HerokuApp.com"], "https://jungle.herokuapp.com/auth/reset/"),
        ((".herokuapp.com",), [], "give the site's with --host"),
        ((".herokuapp.com",), ["--host", "evil.example"], "evil.example is not in ALLOWED_HOSTS"),
    ],
)
def test_a_reset_link_leads_to_the_site(
    settings: Settings, app: Flask, hosts: tuple[str, ...], options: list[str], link: str
) -> None:
    other = production_app(settings, *hosts)
    with other.app_context():
        parent = register_parent(db.session, "link@example.com", "three random words")
        db.session.commit()
        try:
            done = other.test_cli_runner().invoke(args=["parents", "reset-link", "link@example.com", *options])
        finally:
            db.session.delete(parent)
            db.session.commit()
            db.session.remove()
            db.engine.dispose()
    assert link in done.output
    assert done.exit_code == (not link.startswith("https"))
