"""The log has one line for each request, with the router's id and without a family's data."""

from __future__ import annotations

import io
import logging
import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask

from learning_jungle.web.request_log import configure_logging, current_request_id
from tests.web.conftest import HOST

HEADERS = {"Host": HOST, "X-Forwarded-Proto": "https"}
ID = "0123456789-abcdefghij"
LINE = re.compile(
    r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}Z level=INFO logger=learning_jungle\.requests request_id=(\S+) "
    r"method=(\S+) route=(\S+) status=(\d+) ms=[\d.]+ sql=\d+"
)


@pytest.fixture
def log(production: Flask) -> Iterator[io.StringIO]:
    """Capture the app's log."""
    root = logging.getLogger("learning_jungle")
    before = list(root.handlers)
    configure_logging("INFO")
    printed = io.StringIO()
    root.handlers[0].setStream(printed)
    yield printed
    root.handlers = before


def request(app: Flask, path: str, method: str = "GET", **headers: str) -> None:
    app.test_client().open(path, method=method, headers={**HEADERS, **headers}).close()


def lines_of(log: io.StringIO) -> list[tuple[str, ...]]:
    found = [LINE.fullmatch(line) for line in log.getvalue().splitlines()]
    return [match.groups() for match in found if match]


@pytest.mark.parametrize(
    ("path", "method", "route", "status"),
    [
        ("/privacy?word=private", "GET", "/privacy", "200"),
        ("/auth/login?next=/private", "GET", "/auth/login", "200"),
        ("/auth/reset/private-token", "GET", "/auth/reset/<token>", None),
        ("/children/private", "GET", "-", "404"),
        ("/private", "GET", "-", "404"),
        ("/auth/login", "POST", "/auth/login", "403"),
        ("/fails/bug", "GET", "/fails/<kind>", "500"),
    ],
)
def test_one_line_with_the_route_and_not_the_address(
    production: Flask, log: io.StringIO, path: str, method: str, route: str, status: str | None
) -> None:
    request(production, path, method, **{"X-Request-ID": ID})
    (line,) = lines_of(log)
    assert line[:3] == (ID, method, route)
    assert status in (None, line[3])
    assert "private" not in log.getvalue()


def test_refusals_and_static_files_are_logged_too(production: Flask, log: io.StringIO) -> None:
    from learning_jungle.web.static_files import read_manifest

    sheet = read_manifest(production.extensions["settings"].static_root)["css/app.css"]
    request(production, f"/static/{sheet}")
    request(production, "/", Host="evil.example")
    request(production, "/", **{"X-Forwarded-Proto": "http"})
    assert [line[1:] for line in lines_of(log)] == [
        ("GET", "/static/", "200"),
        ("GET", "-", "400"),
        ("GET", "/", "301"),
    ]


@pytest.mark.parametrize("given", ["", "short", "x" * 201, "id with spaces in it, quite long", "a" * 20 + "\u00e9"])
def test_an_unsafe_id_is_replaced(production: Flask, log: io.StringIO, given: str) -> None:
    request(production, "/privacy", **{"X-Request-ID": given})
    ((used, *_),) = lines_of(log)
    assert re.fullmatch(r"[0-9a-f-]{36}", used)


def test_the_id_goes_back_to_the_visitor(production: Flask) -> None:
    answer = production.test_client().get("/privacy", headers={**HEADERS, "X-Request-ID": ID})
    assert answer.headers["X-Request-ID"] == ID


def test_every_line_of_a_request_carries_its_id_and_hides_what_failed(production: Flask, log: io.StringIO) -> None:
    request(production, "/fails/bug", **{"X-Request-ID": ID})
    request(production, "/fails/database", **{"X-Request-ID": ID})
    lines = log.getvalue().splitlines()
    assert len(lines) == 4
    assert all(f"request_id={ID} " in line for line in lines)
    assert "unexpected RuntimeError at" in lines[0]
    assert not re.search("Maya|secret|SELECT", log.getvalue())
    assert current_request_id() == "-"


def test_a_made_up_method_cannot_write_into_the_log(production: Flask, log: io.StringIO) -> None:
    request(production, "/privacy", "MAYA")
    assert "MAYA" not in log.getvalue()


@pytest.mark.parametrize(("level", "lines"), [("INFO", 1), ("WARNING", 0), ("ERROR", 0)])
def test_log_level_works(production: Flask, log: io.StringIO, level: str, lines: int) -> None:
    logging.getLogger("learning_jungle").setLevel(level)
    request(production, "/privacy")
    assert len(lines_of(log)) == lines


def test_times_are_in_utc_wherever_the_machine_stands(
    production: Flask, log: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    time.tzset()
    try:
        request(production, "/privacy")
    finally:
        monkeypatch.undo()
        time.tzset()
    written = datetime.strptime(log.getvalue()[:19], "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)
    assert abs(datetime.now(UTC) - written) < timedelta(minutes=1)


@pytest.mark.parametrize("where", ["after_request", "teardown_request"])
def test_an_error_beyond_the_page_is_logged_by_type_and_place(make_app, where: str) -> None:
    app = make_app(debug=False, on_heroku=True, allowed_hosts=(HOST,))
    printed = io.StringIO()
    logging.getLogger("learning_jungle").handlers[0].setStream(printed)

    def fail(_given: object) -> None:
        raise RuntimeError("Maya's secret")

    getattr(app, where)(fail)
    answer = app.test_client().get("/auth/reset/private-token", headers=HEADERS)
    assert answer.status_code == 500
    assert "Maya" not in answer.text
    said = printed.getvalue()
    assert "RuntimeError at " in said
    assert "test_request_log.py" in said
    for private in ("private", "Maya", "Traceback", "\n  "):
        assert private not in said


def test_the_words_of_another_library_keep_their_form_and_lose_their_values(log: io.StringIO) -> None:
    error = ValueError("Maya's secret")
    logging.getLogger("learning_jungle").error("Error handling request %s", "/private", exc_info=error)
    assert "level=ERROR" in log.getvalue()
    assert "Error handling request %s: ValueError at " in log.getvalue()
    assert "private" not in log.getvalue()
    assert "Maya" not in log.getvalue()
