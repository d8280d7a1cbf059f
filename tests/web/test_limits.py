"""GET requests have no rate limit, and nothing fails while the store of the counts is unavailable."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import requests

from learning_jungle.extensions import limiter
from testing.server import environment, serve
from testing.visitor import Visitor


@pytest.mark.parametrize("path", ["/auth/login", "/auth/register", "/auth/forgot", "/children/", "/"])
def test_a_page_asks_nothing_of_the_store(parent: Visitor, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    for name in ("check", "get", "incr"):
        monkeypatch.setattr(limiter.storage, name, lambda *_, **__: pytest.fail("a page asked the store"))
    assert parent.get(path).status_code in (200, 303)


def test_pages_and_forms_are_answered_while_redis_is_away(make_database, tmp_path: Path) -> None:
    environ = environment(make_database(), REDIS_URL="redis://127.0.0.1:9/0", WEB_CONCURRENCY="1")
    with serve(environ, tmp_path / "log") as server, requests.Session() as browser:
        page = browser.get(f"{server.address}/auth/register", timeout=5)
        assert page.status_code == 200
        token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', page.text)[1]
        form = {"email": "not an address", "password": "short", "csrf_token": token}
        assert browser.post(f"{server.address}/auth/register", data=form, timeout=5).status_code == 422
    assert "falling back to in-memory storage" in server.log
