"""A family can use the app as the Procfile runs it, with only production's variables set."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from testing import ROOT
from testing.family import CHEST, CHILD, PASSWORD, find_id
from testing.server import Server, environment, procfile, serve

HOST = "jungle.example.com"


@pytest.fixture(scope="module")
def production(make_database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    environ = environment(make_database(), DEBUG="False", ALLOWED_HOSTS=f"{HOST},127.0.0.1")
    subprocess.run(procfile("release"), shell=True, cwd=ROOT, env=environ, check=True)
    with serve(environ, tmp_path_factory.mktemp("production") / "log") as server:
        yield server


@pytest.fixture
def browser(production: Server) -> Iterator[requests.Session]:
    """A client that sends the router's headers, and sends Secure cookies over this machine's loopback as well."""

    def keep_cookies(answer: requests.Response, **_: object) -> None:
        for cookie in answer.cookies:
            session.headers["Cookie"] = f"{cookie.name}={cookie.value}"

    with requests.Session() as session:
        session.headers.update({"X-Forwarded-Proto": "https", "Host": HOST, "Referer": f"https://{HOST}/"})
        session.hooks["response"].append(keep_cookies)
        yield session


def send(browser: requests.Session, server: Server, path: str, data: dict[str, str], form: str = "") -> str:
    page = browser.get(server.address + (form or path)).text
    token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', page)
    assert token, page
    answer = browser.post(server.address + path, data=data | {"csrf_token": token[1]}, allow_redirects=False)
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"]


def test_a_family_completes_the_loop(production: Server, browser: requests.Session) -> None:
    assert send(browser, production, "/auth/register", {"email": "p@example.com", "password": PASSWORD}) == "/children/"
    child = find_id(send(browser, production, "/children/new", CHILD))
    send(browser, production, f"/children/{child}/chest", CHEST)
    diagnostic = find_id(send(browser, production, f"/diagnostic/start/{child}", {}))
    for n in range(1, 11):
        send(browser, production, f"/diagnostic/{diagnostic}/question/{n}", {"answer": "A"})
    assert send(browser, production, f"/diagnostic/{diagnostic}/submit", {}).endswith("/results")
    assert "A trip to the park" in browser.get(f"{production.address}/diagnostic/{diagnostic}/results").text
    log = production.log
    assert "status=303" in log
    for private in ("p@example.com", "Maya", PASSWORD, child, diagnostic):
        assert private not in log


def test_the_session_cookie_is_for_https_and_this_host_alone(production: Server, browser: requests.Session) -> None:
    cookie = browser.get(f"{production.address}/auth/login").headers["Set-Cookie"]
    assert cookie.startswith("__Host-session=")
    assert "Secure" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in cookie


def test_http_is_sent_to_https(production: Server) -> None:
    answer = requests.get(
        f"{production.address}/auth/login?next=/x", headers={"Host": HOST}, allow_redirects=False, timeout=5
    )
    assert (answer.status_code, answer.headers["Location"]) == (301, f"https://{HOST}/auth/login?next=/x")
    assert requests.post(f"{production.address}/auth/login", headers={"Host": HOST}, timeout=5).status_code == 400


def test_another_host_is_refused(production: Server, browser: requests.Session) -> None:
    answer = browser.get(f"{production.address}/", headers={"Host": "evil.example"})
    assert answer.status_code == 400
    assert "evil.example" not in answer.text


def test_the_style_sheet_is_compressed_and_kept_for_ever(production: Server, browser: requests.Session) -> None:
    page = browser.get(f"{production.address}/").text
    href = re.search(r'rel="stylesheet" href="([^"]+)"', page)[1]
    answer = browser.get(production.address + href, headers={"Accept-Encoding": "br"}, stream=True)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == 'text/css; charset="utf-8"'
    assert answer.headers["Content-Encoding"] == "br"
    assert "immutable" in answer.headers["Cache-Control"]
    assert "Content-Security-Policy" in answer.headers
    assert len(answer.raw.read()) > 1000


def test_settings_that_cannot_be_used_stop_the_start_in_plain_words() -> None:
    environ = environment("mysql://nowhere", SECRET_KEY="short", DEBUG="False")
    done = subprocess.run(
        [f"{Path(sys.executable).parent}/flask", "routes"],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "SECRET_KEY has fewer than 32 characters" in done.stderr
    assert "DATABASE_URL is not a PostgreSQL address" in done.stderr
    assert "Traceback" not in done.stderr
