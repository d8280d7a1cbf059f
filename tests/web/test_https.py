"""Unknown hosts are refused, HTTPS is enforced, and the visitor's address and the security headers are right."""

from __future__ import annotations

import io

import pytest
from flask import Flask, request
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.web.access import open_in_child_mode
from learning_jungle.web.https import full_address
from learning_jungle.web.security_headers import SECURITY_HEADERS
from learning_jungle.web.static_files import read_manifest
from tests.web.conftest import HOST

HTTPS = {"X-Forwarded-Proto": "https", "X-Forwarded-For": "203.0.113.7"}


def get(app: Flask, path: str = "/", host: str = HOST, method: str = "GET", **headers: str):
    """Send a request as Heroku's router does, without TLS."""
    plain = {"wsgi.url_scheme": "http"}
    client = app.test_client()
    with client.open(path, method=method, headers={"Host": host, **headers}, environ_overrides=plain) as response:
        return response


def static_path(app: Flask) -> str:
    return "/static/" + read_manifest(app.extensions["settings"].static_root)["css/app.css"]


@pytest.mark.parametrize("path", ["/", "/health", "/no-such-page", "/children/", "/fails/bug", "/fails/413", "static"])
def test_security_headers_are_on_every_kind_of_response(production: Flask, path: str) -> None:
    response = get(production, static_path(production) if path == "static" else path, **HTTPS)
    for name, value in SECURITY_HEADERS.items():
        assert response.headers.getlist(name) == [value]
    assert response.headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"
    assert "Access-Control-Allow-Origin" not in response.headers


def test_security_headers_are_on_refusals(production: Flask) -> None:
    for response in (get(production), get(production, host="evil.example", **HTTPS)):
        assert SECURITY_HEADERS.items() <= dict(response.headers).items()
        assert response.headers["Cache-Control"] == "no-store"


def test_the_policy_allows_nothing_inline_and_nothing_foreign() -> None:
    policy = SECURITY_HEADERS["Content-Security-Policy"]
    sources = {source for directive in policy.split(";") for source in directive.split()[1:]}
    assert sources == {"'self'", "'none'"}
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/no-such-page", "text/html; charset=utf-8"),
        ("/health", "application/json"),
        ("/ai/status", "application/json"),
    ],
)
def test_each_response_says_what_it_is(production: Flask, path: str, kind: str) -> None:
    assert get(production, path, **HTTPS).headers["Content-Type"] == kind


@pytest.mark.parametrize("path", ["/", "/auth/login", "/no-such-page", "static"])
def test_trace_is_refused_and_repeats_nothing(production: Flask, path: str) -> None:
    path = static_path(production) if path == "static" else path
    response = get(production, path, method="TRACE", **HTTPS, Cookie="session=private")
    assert response.status_code in (404, 405)
    assert "private" not in response.text


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_http_leads_to_https_for_good(production: Flask, method: str) -> None:
    response = get(production, "/auth/login?next=/a%0Ab", method=method)
    assert response.status_code == 301
    assert response.headers["Location"] == f"https://{HOST}/auth/login?next=/a%0Ab"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_anything_else_over_http_is_refused(production: Flask, method: str) -> None:
    assert get(production, "/auth/login", method=method).status_code == 400


def test_a_path_cannot_break_out_of_the_redirect(production: Flask) -> None:
    for path in ("//evil.example/", "/%0d%0aSet-Cookie:x=1", "/%2f%2fevil.example"):
        location = get(production, path).headers["Location"]
        assert location.startswith(f"https://{HOST}/")
        assert not location.startswith(f"https://{HOST}//")
        assert "\r" not in location
        assert "\n" not in location


@pytest.mark.parametrize(
    ("proto", "status"),
    [("https", 200), ("http", 301), ("", 301), ("https, http", 301), ("http, https", 200), ("ftp", 301)],
)
def test_behind_the_router_the_last_proto_counts(production: Flask, proto: str, status: int) -> None:
    assert get(production, "/privacy", **{"X-Forwarded-Proto": proto}).status_code == status


CLAIMS = {
    "X-Forwarded-For": "1.1.1.1, 203.0.113.7",
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Host": "evil.example",
    "X-Forwarded-Prefix": "/evil",
    "Forwarded": "for=1.1.1.1;proto=https",
}


@pytest.mark.parametrize(
    ("on_heroku", "believed"),
    [(True, "203.0.113.7 https://localhost/seen"), (False, "127.0.0.1 http://localhost/seen")],
    ids=["the last address and the scheme behind the router", "nothing without one"],
)
def test_what_is_believed_of_the_forwarded_headers(make_app, on_heroku: bool, believed: str) -> None:
    app = make_app(debug=True, on_heroku=on_heroku)

    @app.get("/seen")
    @open_in_child_mode
    def seen() -> str:
        return f"{request.remote_addr} {request.url}"

    assert app.test_client().get("/seen", headers=CLAIMS).text == believed


@pytest.mark.parametrize("host", [HOST, f"{HOST}:443", "a.cdn.example.com", HOST.upper(), "A.CDN.Example.com:443"])
def test_our_own_hosts_are_answered(production: Flask, host: str) -> None:
    assert get(production, "/privacy", host=host, **HTTPS).status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", f"{HOST}.evil.example", f"evil-{HOST}", "127.0.0.1", "", "[::1]", "a b"]
)
@pytest.mark.parametrize("path", ["/", "/static/x.css", "/no-such-page"])
def test_other_hosts_are_refused(production: Flask, host: str, path: str) -> None:
    response = get(production, path, host=host, **HTTPS)
    assert response.status_code == 400
    assert not host or host not in response.text
    assert "Location" not in response.headers


@pytest.mark.parametrize("host", ["evil.example", "a" * 300])
def test_a_body_that_is_refused_does_not_hide_that_the_host_is_unknown(make_app, host: str) -> None:
    app = make_app(allowed_hosts=(HOST,), debug=True)
    too_large = {"CONTENT_LENGTH": "99999999999", "wsgi.input": io.BytesIO(b"a=b")}
    response = app.test_client().post("/auth/login", headers={"Host": host}, environ_overrides=too_large)
    assert response.status_code == 400
    assert "not the name of our site" in response.text


def test_the_health_check_answers_a_probe_by_address_and_over_http(production: Flask) -> None:
    response = get(production, "/health", host="10.0.0.1:5000")
    assert response.status_code == 200
    assert SECURITY_HEADERS.items() <= dict(response.headers).items()


@given(host=st.text(st.characters(max_codepoint=255), max_size=40))
def test_no_host_makes_a_redirect_elsewhere(production: Flask, host: str) -> None:
    response = production.test_client().get("/x", environ_overrides={"HTTP_HOST": host, "wsgi.url_scheme": "http"})
    if host.partition(":")[0] != HOST:
        assert response.status_code == 400
        assert "Location" not in response.headers


def test_a_shorter_hsts_and_none(make_app) -> None:
    for seconds, value in ((3600, "max-age=3600; includeSubDomains"), (0, None)):
        app = make_app(debug=False, on_heroku=True, allowed_hosts=(HOST,), hsts_seconds=seconds)
        assert get(app, **HTTPS).headers.get("Strict-Transport-Security") == value


def test_pages_of_a_family_are_kept_by_no_cache(production: Flask) -> None:
    for path in ("/children/", "/auth/login", "/no-such-page", "/fails/bug", "/health"):
        assert get(production, path, **HTTPS).headers["Cache-Control"] == "no-store"


def test_the_dot_of_the_root_is_part_of_a_name(production: Flask) -> None:
    assert get(production, "/privacy", host=f"{HOST}.", **HTTPS).status_code == 200
    assert get(production, "/privacy", host="images.cdn.example.com.", **HTTPS).status_code == 200
    assert get(production, "/privacy", host="evil.example.", **HTTPS).status_code == 400


def test_a_form_is_taken_when_the_host_is_written_in_capitals(production: Flask) -> None:
    headers = {"Host": HOST.upper(), "Origin": f"https://{HOST}", **HTTPS}
    answer = production.test_client().post("/auth/logout", headers=headers)
    # It has no token, which is another matter.
    assert "That came from another site" not in answer.text
    assert answer.status_code == 403


@pytest.mark.parametrize("host", [HOST, f"{HOST}:8443", f"{HOST}.", f"{HOST}.:8443"])
def test_a_link_in_a_mail_has_no_port_that_a_visitor_named(production: Flask, host: str) -> None:
    with production.test_request_context(base_url=f"https://{host}"):
        assert full_address("auth.reset", token="a") == f"https://{HOST}/auth/reset/a"


def test_a_developers_link_keeps_its_port(make_app) -> None:
    with make_app(debug=True).test_request_context(base_url="http://127.0.0.1:5001"):
        assert full_address("auth.forgot") == "http://127.0.0.1:5001/auth/forgot"
