"""The page that devices keep is the same for everyone, and the worker's version changes with it."""

from __future__ import annotations

import re

from testing.visitor import Visitor


def test_the_page_is_the_same_for_a_family_as_for_anyone(visitor: Visitor, parent: Visitor) -> None:
    parent.add_child()
    assert parent.get("/offline").text == visitor.client.application.test_client().get("/offline").text


def test_asking_for_the_worker_uses_up_no_message_for_the_family(parent: Visitor) -> None:
    parent.add_child()
    first = parent.get("/service-worker.js").text
    assert re.search(
        r'^self\.VERSION = "[0-9a-f]{16}";\nimportScripts\("/static/js/worker\.[0-9a-f]{16}\.js"\);$', first
    )
    assert "has been added" in parent.get("/children/").text


def test_the_version_changes_with_the_page(app, visitor: Visitor, monkeypatch) -> None:
    before = visitor.get("/service-worker.js").text
    monkeypatch.setitem(app.jinja_env.globals, "static_url", lambda name: f"/static/other/{name}")
    assert visitor.get("/service-worker.js").text.splitlines()[0] != before.splitlines()[0]


def test_it_is_a_script_that_a_browser_may_keep_for_an_hour(visitor: Visitor) -> None:
    response = visitor.get("/service-worker.js")
    assert response.content_type.startswith("text/javascript")
    assert response.headers["Cache-Control"] == "public, max-age=3600"
    assert "Set-Cookie" not in response.headers
