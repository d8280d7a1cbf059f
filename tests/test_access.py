"""The access rules: every route, requested by every kind of visitor, with the response that each must get."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from flask import Flask
from sqlalchemy import text
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from testing.family import CHEST, CHILD, PASSWORD
from testing.past import move_back
from testing.visitor import Visitor
from tests.conftest import rolled_back
from tests.test_routes import routes_of

#: The visitors: without an account; another parent; the owner's browser in child mode for this child or for a sister
#: or brother; the owner; and the owner's browser after the owner signed out everywhere from another one.
VISITORS = ("anonymous", "stranger", "this child", "other child", "owner", "signed out")

LOGIN = "303 /auth/login"
GATE = "303 /auth/grown-up"
CHILDREN = "303 /children/"
HOME = "303 /"
#: Responses to requests that must not change the families' tables.
REFUSED = (LOGIN, GATE, "404")

OPEN = ("200", "200", "200", "200", "200", "200")
#: A form for visitors without an account; signed-in parents are redirected.
DOOR = ("200", CHILDREN, GATE, GATE, CHILDREN, "200")
ACCOUNT = (LOGIN, "200", GATE, GATE, "200", LOGIN)
OWN = (LOGIN, "404", GATE, GATE, "200", LOGIN)

#: By method and route: the response to each visitor, in the order above. "303 X" is a redirect to X, or below it.
TABLE: dict[tuple[str, str], tuple[str, ...]] = {
    # A tablet's home screen opens here.
    ("GET", "/"): ("200", CHILDREN, "303 /diagnostic/", "303 /diagnostic/", CHILDREN, "200"),
    ("GET", "/try"): OPEN,
    ("GET", "/sample-report"): OPEN,
    ("GET", "/robots.txt"): OPEN,
    ("GET", "/manifest.webmanifest"): OPEN,
    ("GET", "/health"): OPEN,
    ("GET", "/privacy"): OPEN,
    ("GET", "/privacy/children"): OPEN,
    ("GET", "/accessibility"): OPEN,
    ("GET", "/offline"): OPEN,
    ("GET", "/service-worker.js"): OPEN,
    ("GET", "/design-system"): OPEN,
    ("GET", "/ai/status"): OPEN,
    ("GET", "/auth/register"): DOOR,
    ("POST", "/auth/register"): (CHILDREN, CHILDREN, GATE, GATE, CHILDREN, CHILDREN),
    ("GET", "/auth/login"): DOOR,
    ("POST", "/auth/login"): (CHILDREN, CHILDREN, GATE, GATE, CHILDREN, CHILDREN),
    ("POST", "/auth/logout"): (HOME,) * 6,
    ("GET", "/auth/grown-up"): (LOGIN, CHILDREN, "200", "200", CHILDREN, LOGIN),
    ("POST", "/auth/grown-up"): (LOGIN, CHILDREN, CHILDREN, CHILDREN, CHILDREN, LOGIN),
    ("GET", "/auth/forgot"): OPEN,
    ("POST", "/auth/forgot"): OPEN,
    ("GET", "/auth/reset/<token>"): ("410",) * 6,
    ("POST", "/auth/reset/<token>"): ("410",) * 6,
    ("GET", "/auth/confirm/<token>"): ("410",) * 6,
    ("POST", "/auth/confirm/<token>"): ("410",) * 6,
    ("GET", "/auth/account"): ACCOUNT,
    ("POST", "/auth/account/confirm-email"): (LOGIN, "303 /auth/account", GATE, GATE, "303 /auth/account", LOGIN),
    ("POST", "/auth/account/sign-out"): (LOGIN, "303 /auth/account", GATE, GATE, "303 /auth/account", LOGIN),
    ("GET", "/auth/account/email"): ACCOUNT,
    ("POST", "/auth/account/email"): (LOGIN, "303 /auth/account", GATE, GATE, "303 /auth/account", LOGIN),
    ("GET", "/auth/account/password"): ACCOUNT,
    ("POST", "/auth/account/password"): (LOGIN, "303 /auth/account", GATE, GATE, "303 /auth/account", LOGIN),
    ("POST", "/auth/account/sign-out-everywhere"): (LOGIN, HOME, GATE, GATE, HOME, LOGIN),
    ("GET", "/auth/account/export"): ACCOUNT,
    ("GET", "/auth/account/pin"): ACCOUNT,
    ("POST", "/auth/account/pin"): (LOGIN, "303 /auth/account", GATE, GATE, "303 /auth/account", LOGIN),
    ("GET", "/auth/account/delete"): ACCOUNT,
    ("POST", "/auth/account/delete"): (LOGIN, HOME, GATE, GATE, HOME, LOGIN),
    ("GET", "/children/"): ACCOUNT,
    ("GET", "/children/new"): ACCOUNT,
    ("POST", "/children/new"): (LOGIN, CHILDREN, GATE, GATE, CHILDREN, LOGIN),
    ("GET", "/children/<uuid:child_id>/edit"): OWN,
    ("POST", "/children/<uuid:child_id>/edit"): (LOGIN, "404", GATE, GATE, CHILDREN, LOGIN),
    ("GET", "/children/<uuid:child_id>/delete"): OWN,
    ("POST", "/children/<uuid:child_id>/delete"): (LOGIN, "404", GATE, GATE, CHILDREN, LOGIN),
    ("GET", "/children/<uuid:child_id>/animal"): OWN,
    ("POST", "/children/<uuid:child_id>/animal"): (LOGIN, "404", GATE, GATE, CHILDREN, LOGIN),
    ("GET", "/children/<uuid:child_id>/chest"): OWN,
    ("POST", "/children/<uuid:child_id>/chest"): (LOGIN, "404", GATE, GATE, CHILDREN, LOGIN),
    # The children of both parents are up to date, so that nobody moves.
    ("POST", "/children/school-year"): (LOGIN, CHILDREN, GATE, GATE, CHILDREN, LOGIN),
    ("GET", "/diagnostic/progress/<uuid:child_id>"): OWN,
    ("GET", "/diagnostic/start/<uuid:child_id>"): OWN,
    # In child mode this is the second tap of a double tap.
    ("POST", "/diagnostic/start/<uuid:child_id>"): (LOGIN, "404", "303 /diagnostic/", GATE, "303 /diagnostic/", LOGIN),
    ("GET", "/diagnostic/<uuid:diagnostic_id>/question/<int:n>"): (LOGIN, "404", "200", GATE, "200", LOGIN),
    ("POST", "/diagnostic/<uuid:diagnostic_id>/question/<int:n>"): (
        LOGIN,
        "404",
        "303 /diagnostic/",
        GATE,
        "303 /diagnostic/",
        LOGIN,
    ),
    ("GET", "/diagnostic/<uuid:diagnostic_id>/submit"): (LOGIN, "404", "200", GATE, "200", LOGIN),
    # Nine questions are open, so the diagnostic is not completed.
    ("POST", "/diagnostic/<uuid:diagnostic_id>/submit"): (LOGIN, "404", "422", GATE, "422", LOGIN),
    ("GET", "/diagnostic/<uuid:diagnostic_id>/results"): (
        LOGIN,
        "404",
        "303 /diagnostic/",
        GATE,
        "303 /diagnostic/",
        LOGIN,
    ),
    ("GET", "/diagnostic/<uuid:diagnostic_id>/certificate"): (
        LOGIN,
        "404",
        "303 /diagnostic/",
        GATE,
        "303 /diagnostic/",
        LOGIN,
    ),
    ("GET", "/diagnostic/<uuid:diagnostic_id>/report"): (LOGIN, "404", GATE, GATE, "303 /diagnostic/start/", LOGIN),
    ("POST", "/diagnostic/<uuid:diagnostic_id>/report/flag/<int:n>"): (LOGIN, "404", GATE, GATE, "404", LOGIN),
    ("GET", "/diagnostic/<uuid:diagnostic_id>/share"): (LOGIN, "404", GATE, GATE, "303 /diagnostic/", LOGIN),
    ("POST", "/diagnostic/<uuid:diagnostic_id>/share"): (LOGIN, "404", GATE, GATE, "404", LOGIN),
    ("POST", "/diagnostic/<uuid:diagnostic_id>/share/end"): (LOGIN, "404", GATE, GATE, "404", LOGIN),
    # No link has this token; tests/diagnostic/test_sharing.py follows one that works.
    ("GET", "/shared/<token>"): ("404",) * 6,
}
#: The same routes for a child who has finished.
FINISHED: dict[tuple[str, str], tuple[str, ...]] = {
    ("GET", "/diagnostic/<uuid:diagnostic_id>/results"): (LOGIN, "404", "200", GATE, "200", LOGIN),
    ("GET", "/diagnostic/<uuid:diagnostic_id>/certificate"): (LOGIN, "404", "200", GATE, "200", LOGIN),
    ("GET", "/diagnostic/<uuid:diagnostic_id>/report"): (LOGIN, "404", GATE, GATE, "200", LOGIN),
    ("POST", "/diagnostic/<uuid:diagnostic_id>/report/flag/<int:n>"): (
        LOGIN,
        "404",
        GATE,
        GATE,
        "303 /diagnostic/",
        LOGIN,
    ),
    ("GET", "/diagnostic/<uuid:diagnostic_id>/share"): (LOGIN, "404", GATE, GATE, "200", LOGIN),
    ("POST", "/diagnostic/<uuid:diagnostic_id>/share"): (LOGIN, "404", GATE, GATE, "303 /diagnostic/", LOGIN),
    ("POST", "/diagnostic/<uuid:diagnostic_id>/share/end"): (LOGIN, "404", GATE, GATE, "303 /diagnostic/", LOGIN),
    **{
        (method, f"/diagnostic/<uuid:diagnostic_id>/{page}"): (
            LOGIN,
            "404",
            "303 /diagnostic/",
            GATE,
            "303 /diagnostic/",
            LOGIN,
        )
        for method in ("GET", "POST")
        for page in ("question/<int:n>", "submit")
    },
}
#: The same routes for the first diagnostic of a child whose second one is open, and whose browser is in its child mode.
EARLIER: dict[tuple[str, str], tuple[str, ...]] = {
    ("GET", "/diagnostic/<uuid:diagnostic_id>/results"): (LOGIN, "404", GATE, GATE, "200", LOGIN),
    ("GET", "/diagnostic/<uuid:diagnostic_id>/report"): (LOGIN, "404", GATE, GATE, "200", LOGIN),
    ("POST", "/diagnostic/start/<uuid:child_id>"): (LOGIN, "404", "303 /diagnostic/", GATE, "303 /diagnostic/", LOGIN),
    **{
        (method, f"/diagnostic/<uuid:diagnostic_id>/{page}"): (LOGIN, "404", GATE, GATE, "303 /diagnostic/", LOGIN)
        for method in ("GET", "POST")
        for page in ("question/<int:n>", "submit")
    },
}
#: Valid data for each form, so that it would have an effect if it were allowed.
FORMS: dict[str, dict[str, str]] = {
    "/auth/register": {"email": "third@example.com", "password": PASSWORD},
    "/auth/login": {"email": "parent@example.com", "password": PASSWORD},
    "/auth/grown-up": {"password": PASSWORD},
    "/auth/forgot": {"email": "parent@example.com"},
    "/auth/reset/<token>": {"password": PASSWORD},
    "/auth/account/email": {"email": "new@example.com", "password": PASSWORD},
    "/auth/account/password": {"password": PASSWORD, "new_password": "four other random words"},
    "/auth/account/pin": {"password": PASSWORD, "pin": "2580"},
    "/auth/account/delete": {"password": PASSWORD, "confirm": "DELETE"},
    "/children/<uuid:child_id>/delete": {"confirm": "maya"},
    "/children/new": CHILD,
    "/children/<uuid:child_id>/edit": CHILD | {"first_name": "Changed"},
    "/children/<uuid:child_id>/animal": {"animal": "tapir", "colour": "pink"},
    "/children/<uuid:child_id>/chest": CHEST,
    "/children/school-year": {"moved": "all"},
    "/diagnostic/<uuid:diagnostic_id>/question/<int:n>": {"answer": "B"},
    "/diagnostic/<uuid:diagnostic_id>/report/flag/<int:n>": {"comment": "Two answers look right."},
}
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


def cookie_of(visitor: Visitor) -> str:
    cookie = visitor.client.get_cookie("session")
    return cookie.value if cookie else ""


def signed_in(app: Flask) -> Visitor:
    tablet = Visitor(app.test_client())
    tablet.login()
    return tablet


@pytest.fixture(scope="module")
def scene(app: Flask) -> Iterator[Scene]:
    with rolled_back(app) as session:
        owner = Visitor(app.test_client())
        owner.register()
        cookies = {"anonymous": "", "signed out": cookie_of(owner)}
        signed_in(app).post("/auth/account/sign-out-everywhere")
        owner.login()
        cookies["owner"] = cookie_of(owner)
        earlier_child = owner.add_child()
        tablet = signed_in(app)
        earlier = tablet.start(earlier_child)
        tablet.finish(earlier)
        tablet.grown_up()
        move_back(session, 28)
        tablet.start(earlier_child)
        cookies["earlier child"] = cookie_of(tablet)
        open_child, finished_child = owner.add_child(), owner.add_child()
        # Child mode belongs to a sign-in, so each child has a separate browser.
        tablet = signed_in(app)
        finished = tablet.start(finished_child)
        tablet.answer_all(finished)
        tablet.submit(finished)
        cookies["finished child"] = cookie_of(tablet)
        tablet = signed_in(app)
        tablet.start(owner.add_child(first_name="Omar"))
        cookies["other child"] = cookie_of(tablet)
        tablet = signed_in(app)
        started = tablet.start(open_child)
        cookies["open child"] = cookie_of(tablet)
        stranger = Visitor(app.test_client())
        stranger.register("stranger@example.com")
        cookies["stranger"] = cookie_of(stranger)
        ids = {
            "open": (open_child, started),
            "finished": (finished_child, finished),
            "earlier": (earlier_child, earlier),
        }
        yield Scene(app, session, cookies, ids)


def test_the_table_names_every_route(app: Flask) -> None:
    assert routes_of(app) == set(TABLE)
    assert {len(row) for row in (*TABLE.values(), *FINISHED.values(), *EARLIER.values())} == {len(VISITORS)}


CASES = [
    pytest.param(state, method, rule, who, expected, id=f"{state}-{method}-{rule}-{who}")
    for state, table in (("open", TABLE), ("finished", FINISHED), ("earlier", EARLIER))
    for (method, rule), row in table.items()
    for who, expected in zip(VISITORS, row, strict=True)
]


@pytest.mark.parametrize(("state", "method", "rule", "who", "expected"), CASES)
def test_each_visitor_gets_the_answer_of_the_table(
    scene: Scene, state: str, method: str, rule: str, who: str, expected: str
) -> None:
    before = scene.fingerprint()
    with scene.session.bind.begin_nested() as savepoint:
        response = scene.ask(state, method, rule, who)
        answered = f"{response.status_code} {response.location}" if response.location else str(response.status_code)
        if expected in REFUSED:
            assert scene.fingerprint() == before
            assert who == "owner" or "Maya" not in response.text
        savepoint.rollback()
    assert answered == expected or (expected.startswith("303") and fits(answered, expected)), answered
    assert response.headers["Cache-Control"] == ("public, max-age=3600" if rule in THE_SAME_FOR_ALL else "no-store")


def fits(answered: str, expected: str) -> bool:
    """Return whether a redirect leads to the expected page or below it; the home page must match exactly."""
    return expected != HOME and answered.startswith(expected)
