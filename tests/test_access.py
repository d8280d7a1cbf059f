"""The access rules: every route, requested by every kind of visitor, with the response that each must get."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from flask import Flask
from sqlalchemy import text
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from learning_jungle.extensions import limiter
from testing.past import move_back
from testing.visitor import Visitor
from tests.access_table import EARLIER, FINISHED, FORMS, GATE, HOME, LOGIN, TABLE, VISITORS
from tests.conftest import rolled_back
from tests.test_routes import routes_of

#: Responses to requests that must not change the families' tables.
REFUSED = (LOGIN, GATE, "404")
#: What caches may keep.
THE_SAME_FOR_ALL = ("/robots.txt", "/manifest.webmanifest", "/service-worker.js")
TABLES = ("parent", "sign_in", "child", "treasure_chest", "diagnostic", "answer", "shared_report")


@dataclass(frozen=True)
class Scene:
    """A family in the database, the session cookie of each visitor, and the ids for the routes."""

    app: Flask
    session: Session
    cookies: dict[str, str]
    ids: dict[str, tuple[str, str]]

    def ask(self, state: str, method: str, rule: str, who: str) -> TestResponse:
        """Send a request as this visitor, for the child whose diagnostic is in this state."""
        client = self.app.test_client()
        cookie = self.cookies[f"{state} child" if who == "this child" else who]
        if cookie:
            client.set_cookie("session", cookie)
        visitor = Visitor(client)
        child_id, diagnostic_id = self.ids[state]
        path = rule.replace("<token>", "x").replace("<int:n>", "1")
        path = path.replace("<uuid:child_id>", child_id).replace("<uuid:diagnostic_id>", diagnostic_id)
        return visitor.get(path) if method == "GET" else visitor.post(path, FORMS.get(rule))

    def fingerprint(self) -> str:
        """Return a value that changes whenever a row of a family's tables changes."""
        rows = " UNION ALL ".join(f"SELECT '{name}' || t::text AS row FROM {name} t" for name in TABLES)
        query = f"SELECT md5(string_agg(row, '|' ORDER BY row)) FROM ({rows}) AS everything"
        return self.session.execute(text(query)).scalar_one()


def signed_in(app: Flask) -> Visitor:
    tablet = Visitor(app.test_client())
    tablet.login()
    return tablet


@pytest.fixture(scope="module")
def scene(app: Flask) -> Iterator[Scene]:
    with rolled_back(app) as session:
        owner = Visitor(app.test_client())
        owner.register()
        cookies = {"anonymous": "", "signed out": owner.cookie()}
        signed_in(app).post("/auth/account/sign-out-everywhere")
        owner.login()
        cookies["owner"] = owner.cookie()
        earlier_child = owner.add_child()
        tablet = signed_in(app)
        earlier = tablet.start(earlier_child)
        tablet.finish(earlier)
        tablet.grown_up()
        move_back(session, 28)
        tablet.start(earlier_child)
        cookies["earlier child"] = tablet.cookie()
        open_child, finished_child = owner.add_child(), owner.add_child()
        # Child mode belongs to a sign-in, so each child has a separate browser.
        tablet = signed_in(app)
        finished = tablet.start(finished_child)
        tablet.answer_all(finished)
        tablet.submit(finished)
        cookies["finished child"] = tablet.cookie()
        tablet = signed_in(app)
        tablet.start(owner.add_child(first_name="Omar"))
        cookies["other child"] = tablet.cookie()
        tablet = signed_in(app)
        started = tablet.start(open_child)
        cookies["open child"] = tablet.cookie()
        stranger = Visitor(app.test_client())
        stranger.register("stranger@example.com")
        cookies["stranger"] = stranger.cookie()
        ids = {
            "open": (open_child, started),
            "finished": (finished_child, finished),
            "earlier": (earlier_child, earlier),
        }
        yield Scene(app, session, cookies, ids)


def test_the_table_names_every_route(app: Flask) -> None:
    assert routes_of(app) == set(TABLE)
    assert {len(row) for row in (*TABLE.values(), *FINISHED.values(), *EARLIER.values())} == {len(VISITORS)}


ROWS = [
    pytest.param(state, method, rule, row, id=f"{state}-{method}-{rule}")
    for state, table in (("open", TABLE), ("finished", FINISHED), ("earlier", EARLIER))
    for (method, rule), row in table.items()
]


@pytest.mark.parametrize(("state", "method", "rule", "row"), ROWS)
def test_each_visitor_gets_the_answer_of_the_table(
    scene: Scene, state: str, method: str, rule: str, row: tuple[str, ...]
) -> None:
    before = scene.fingerprint()
    for who, expected in zip(VISITORS, row, strict=True):
        limiter.reset()
        with scene.session.bind.begin_nested() as savepoint:
            response = scene.ask(state, method, rule, who)
            answered = f"{response.status_code} {response.location}" if response.location else str(response.status_code)
            if expected in REFUSED:
                assert scene.fingerprint() == before, who
                assert who == "owner" or "Maya" not in response.text, who
            savepoint.rollback()
        assert answered == expected or (expected.startswith("303") and fits(answered, expected)), (who, answered)
        kept = "public, max-age=3600" if rule in THE_SAME_FOR_ALL else "no-store"
        assert response.headers["Cache-Control"] == kept, who


def fits(answered: str, expected: str) -> bool:
    """Return whether a redirect leads to the expected page or below it; the home page must match exactly."""
    return expected != HOME and answered.startswith(expected)
