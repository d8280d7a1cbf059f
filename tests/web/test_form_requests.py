"""Pages take the fields of their own forms; JSON, files and other sites are refused on every route."""

from __future__ import annotations

import io

import pytest
from flask import Flask

from testing.visitor import Visitor
from tests.test_routes import ROUTES, address

POSTS = [rule for method, rule in ROUTES if method == "POST"]
NAMES = ("email", "password", "first_name", "age", "reward_value", "answer", "comment", "subject")
JSON_BODIES = ('{"email": 5, "password": [1]}', "[1]", "5", "null", "[" * 3000, '{"answer": {"a": 1}}', '{"email":')


@pytest.mark.parametrize("rule", POSTS)
def test_json_is_refused(parent: Visitor, rule: str) -> None:
    headers = {"X-CSRFToken": parent.token()}
    for body in JSON_BODIES:
        for kind in ("application/json", "application/vnd.api+json", "text/plain", "application/xml", None):
            response = parent.client.post(address(rule), data=body, content_type=kind, headers=headers)
            assert response.status_code == 415, (body, kind)


@pytest.mark.parametrize("rule", POSTS)
def test_files_are_refused(parent: Visitor, rule: str) -> None:
    for name in NAMES:
        fields = {"csrf_token": parent.token(), name: (io.BytesIO(b"x@example.com"), "a.txt")}
        assert parent.client.post(address(rule), data=fields).status_code == 415, name


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"--x\r\nContent-Disposition: form-data; name=email\r\n\r\nhalf", "multipart/form-data; boundary=x"),
        (b"--x\r\nnonsense\r\n\r\n--x--", "multipart/form-data; boundary=x"),
        (b"no boundary at all", "multipart/form-data"),
        (b"%ff%fe=%00&email=%ff", "application/x-www-form-urlencoded"),
    ],
)
def test_broken_forms_are_answered_kindly(parent: Visitor, body: bytes, kind: str) -> None:
    for rule in POSTS:
        headers = {"X-CSRFToken": parent.token()}
        response = parent.client.post(address(rule), data=body, content_type=kind, headers=headers)
        assert response.status_code < 500, rule


def test_a_json_log_in_tries_no_password(parent: Visitor) -> None:
    parent.post("/auth/logout")
    given = {"email": "parent@example.com", "password": "three random words"}
    headers = {"X-CSRFToken": parent.token()}
    assert parent.client.post("/auth/login", json=given, headers=headers).status_code == 415
    assert parent.get("/children/").status_code == 303


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://elsewhere.example"},
        {"Origin": "http://localhost.elsewhere.example"},
        {"Origin": "http://["},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site", "Origin": "http://localhost"},
    ],
)
def test_a_form_on_another_site_is_refused_even_with_the_token(parent: Visitor, headers: dict[str, str]) -> None:
    response = parent.post("/auth/logout", headers=headers)
    assert response.status_code == 403
    assert "That came from another site" in response.text
    assert "Send again" not in response.text
    assert parent.get("/children/").status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "null"},
        {"Origin": "http://localhost"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "http://localhost"},
        {"Sec-Fetch-Site": "none"},
    ],
)
def test_our_own_forms_work_with_and_without_an_origin(parent: Visitor, headers: dict[str, str]) -> None:
    assert parent.post("/auth/logout", headers=headers).status_code == 303


def test_a_large_form_on_another_site_is_refused_before_it_is_parsed(app: Flask, parent: Visitor) -> None:
    app.testing = False
    try:
        headers = {"Origin": "https://elsewhere.example"}
        response = parent.client.post("/auth/login", data={"email": "a" * 100_000}, headers=headers)
    finally:
        app.testing = True
    assert response.status_code == 413
