"""A new SECRET_KEY ends nothing that was signed with one in SECRET_KEY_FALLBACKS, and everything that was not."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

import pytest
from flask import Flask

from learning_jungle import create_app
from learning_jungle.auth.reset import ResetLinks
from learning_jungle.auth.services import parent_by_email
from learning_jungle.extensions import db
from testing.visitor import Visitor

OLD = "a secret of the tests and of nobody else"
NEW = "another secret of the tests, made later on"


@pytest.fixture(params=[pytest.param(True, id="with the old key"), pytest.param(False, id="without the old key")])
def rotated(request: pytest.FixtureRequest, app: Flask, session) -> Iterator[tuple[Flask, bool]]:
    """The app after its key was changed, with or without the old one among the fallbacks, on the same database."""
    settings = app.extensions["settings"]
    fallbacks = (OLD,) if request.param else ()
    later = create_app(dataclasses.replace(settings, secret_key=NEW, secret_key_fallbacks=fallbacks))
    later.testing = True
    with app.app_context():
        connection = db.engines[None]
    with later.app_context():
        own = db.engines[None]
        db.engines[None] = connection
    yield later, request.param
    own.dispose()


def carried_over(parent: Visitor, later: Flask) -> Visitor:
    client = later.test_client()
    client.set_cookie("session", parent.cookie())
    return Visitor(client)


def test_a_parent_stays_signed_in(parent: Visitor, rotated) -> None:
    later, kept = rotated
    page = carried_over(parent, later).get("/children/")
    assert page.status_code == (200 if kept else 303)


def test_child_mode_goes_on(parent: Visitor, rotated) -> None:
    later, kept = rotated
    diagnostic = parent.start(parent.add_child())
    tablet = carried_over(parent, later)
    answer = tablet.get("/children/").location
    assert answer == ("/auth/grown-up?next=/children/" if kept else "/auth/login?next=/children/")
    assert tablet.get(f"/diagnostic/{diagnostic}/question/1").status_code == (200 if kept else 303)


def test_a_form_opened_before_can_be_sent_after(parent: Visitor, rotated) -> None:
    later, kept = rotated
    form = parent.get("/children/new").text
    token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', form)[1]
    child = {"first_name": "Maya", "age": "7", "year_group": "2", "school_name": "Hill School", "csrf_token": token}
    tablet = carried_over(parent, later)
    assert tablet.client.post("/children/new", data=child).status_code == (303 if kept else 403)


def test_a_reset_link_still_works(parent: Visitor, rotated, session) -> None:
    later, kept = rotated
    token = ResetLinks([OLD]).token_for(parent_by_email(session, "parent@example.com"))
    stranger = Visitor(later.test_client())
    answer = stranger.post(f"/auth/reset/{token}", {"password": "four other random words"})
    assert answer.status_code == (303 if kept else 410)


def test_what_is_signed_after_needs_the_new_key(rotated) -> None:
    later, _ = rotated
    visitor = Visitor(later.test_client())
    visitor.register()
    client = create_client_of_old_key(later, visitor.cookie())
    assert Visitor(client).get("/children/").status_code == 303


def create_client_of_old_key(later: Flask, cookie: str):
    settings = later.extensions["settings"]
    client = create_app(dataclasses.replace(settings, secret_key=OLD, secret_key_fallbacks=())).test_client()
    client.set_cookie("session", cookie)
    return client
