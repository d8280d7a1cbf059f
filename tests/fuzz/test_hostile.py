"""Requests that no browser sends cause no server error, no split header and no redirect to another site."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask

from testing.family import CHILD
from testing.hostile.attack import attack
from testing.hostile.making import Target
from testing.visitor import Visitor
from tests.conftest import rolled_back

COUNT = 1000


@pytest.fixture
def hostile_app(app: Flask) -> Iterator[Flask]:
    """Return the app as in production, where an unexpected exception becomes an error page."""
    app.testing = False
    app.config["PROPAGATE_EXCEPTIONS"] = False
    with rolled_back(app):
        yield app
    app.testing = True
    app.config["PROPAGATE_EXCEPTIONS"] = None


def test_hostile_requests_are_answered_without_a_server_error(hostile_app: Flask) -> None:
    statuses, found = attack(Target(hostile_app), COUNT, seed=20261124)
    assert found == []
    assert sum(statuses.values()) == COUNT
    # The attack must get past the first checks: some pages open, and some forms fail validation.
    assert min(statuses[200], statuses[303], statuses[422], statuses[404]) > 0


def test_a_query_of_bytes_that_are_no_text(visitor: Visitor) -> None:
    for path in ("/auth/account", "/auth/login"):
        assert visitor.get(path, environ_overrides={"QUERY_STRING": "\xed\xa0\x80"}).status_code == 400


def test_a_query_of_bytes_that_are_no_text_in_child_mode(parent: Visitor) -> None:
    parent.start(parent.add_child())
    assert parent.get("/children/", environ_overrides={"QUERY_STRING": "\xfa"}).status_code == 400


@pytest.mark.parametrize("host", ["9" * 5000, "a" * 64 + ".example.com"])
def test_a_host_that_cannot_be_one(visitor: Visitor, host: str) -> None:
    answer = visitor.get("/auth/login", environ_overrides={"HTTP_HOST": host})
    assert answer.status_code == 400
    assert "not the name of our site" in answer.text


@pytest.mark.parametrize(
    "form",
    [
        pytest.param({"first_name": "x" * 70_000}, id="a long field"),
        pytest.param({f"f{number}": "x" for number in range(60)}, id="many parts"),
    ],
)
def test_what_is_too_much_is_413(parent: Visitor, form: dict[str, str]) -> None:
    answer = parent.post("/children/new", CHILD | form, content_type="multipart/form-data")
    assert answer.status_code == 413
    assert "too large" in answer.text


def test_a_body_that_is_too_long_is_413_before_it_is_read(parent: Visitor) -> None:
    assert parent.post("/children/new", CHILD | {"school_name": "x" * 100_000}).status_code == 413


@pytest.mark.parametrize(
    "target", ["//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil.example", "%2f%2fevil.example"]
)
def test_no_redirect_leads_to_another_site(visitor: Visitor, parent: Visitor, target: str) -> None:
    parent.post("/auth/logout")
    answer = parent.client.post(
        "/auth/login",
        query_string={"next": target},
        data={"email": "parent@example.com", "password": "three random words", "csrf_token": parent.token()},
    )
    assert answer.location == "/children/"
