"""Error pages have the app's design and advice, and reveal no internal details."""

from __future__ import annotations

import pytest
from flask import Flask

from tests.web.conftest import HOST

HEADERS = {"Host": HOST, "X-Forwarded-Proto": "https", "X-Request-ID": "router-gave-this-id-0001"}


def fail(app: Flask, kind: str):
    return app.test_client().get(f"/fails/{kind}", headers=HEADERS)


@pytest.mark.parametrize(
    ("kind", "status", "words"),
    [
        ("400", 400, "That didn’t work"),
        ("403", 403, "That isn’t allowed"),
        ("404", 404, "We can’t find that page"),
        ("413", 413, "That was too much"),
        ("418", 418, "Go back and try again"),
        ("429", 429, "Too many tries"),
        ("bug", 500, "Something went wrong"),
        ("statement", 500, "Something went wrong"),
        ("database", 503, "We’ll be right back"),
        ("connection", 503, "We’ll be right back"),
    ],
)
def test_each_error_says_what_to_do(production: Flask, kind: str, status: int, words: str) -> None:
    page = fail(production, kind)
    assert page.status_code == status
    assert words in page.text
    assert 'rel="stylesheet"' in page.text
    assert "Go to the start" in page.text


@pytest.mark.parametrize("kind", ["bug", "statement", "database", "connection"])
def test_our_own_failures_name_the_request_and_nothing_else(
    production: Flask, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    page = fail(production, kind)
    assert "router-gave-this-id-0001" in page.text
    for private in ("Maya", "secret", "RuntimeError", "Traceback", "SELECT"):
        assert private not in page.text


@pytest.mark.parametrize("kind", ["database", "connection"])
def test_a_database_that_is_away_says_when_to_come_again(production: Flask, kind: str) -> None:
    assert fail(production, kind).headers["Retry-After"] == "30"


def test_a_method_that_is_not_allowed_says_which_are(production: Flask) -> None:
    page = production.test_client().put("/privacy", headers=HEADERS)
    assert page.status_code in (403, 405)
    page = production.test_client().get("/auth/logout", headers=HEADERS)
    assert page.status_code == 405
    assert "POST" in page.headers["Allow"]
