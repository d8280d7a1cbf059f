"""The access table: the response that each route must give to every kind of visitor."""

from __future__ import annotations

from testing.family import CHEST, CHILD, PASSWORD

#: The visitors: without an account; another parent; the owner's browser in child mode for this child or for a sister
#: or brother; the owner; and the owner's browser after the owner signed out everywhere from another one.
VISITORS = ("anonymous", "stranger", "this child", "other child", "owner", "signed out")

LOGIN = "303 /auth/login"
GATE = "303 /auth/grown-up"
CHILDREN = "303 /children/"
HOME = "303 /"

OPEN = ("200", "200", "200", "200", "200", "200")
#: A form for visitors without an account; signed-in parents are redirected.
DOOR = ("200", CHILDREN, GATE, GATE, CHILDREN, "200")
ACCOUNT = (LOGIN, "200", GATE, GATE, "200", LOGIN)
OWN = (LOGIN, "404", GATE, GATE, "200", LOGIN)
#: A page of a child's diagnostic, for the child and the parent.
CHILD_PAGE = (LOGIN, "404", "200", GATE, "200", LOGIN)
#: The child and the parent are redirected to another page of the diagnostic.
ONWARD = (LOGIN, "404", "303 /diagnostic/", GATE, "303 /diagnostic/", LOGIN)

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
    # A form that names another account than the one that is logged in is shown again.
    ("POST", "/auth/register"): (CHILDREN, "422", GATE, GATE, "422", CHILDREN),
    ("GET", "/auth/login"): DOOR,
    ("POST", "/auth/login"): (CHILDREN, "422", GATE, GATE, CHILDREN, CHILDREN),
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
    ("POST", "/diagnostic/start/<uuid:child_id>"): ONWARD,
    ("GET", "/diagnostic/<uuid:diagnostic_id>/question/<int:n>"): CHILD_PAGE,
    ("POST", "/diagnostic/<uuid:diagnostic_id>/question/<int:n>"): ONWARD,
    ("GET", "/diagnostic/<uuid:diagnostic_id>/submit"): CHILD_PAGE,
    # Nine questions are open, so the diagnostic is not completed.
    ("POST", "/diagnostic/<uuid:diagnostic_id>/submit"): (LOGIN, "404", "422", GATE, "422", LOGIN),
    ("GET", "/diagnostic/<uuid:diagnostic_id>/results"): ONWARD,
    ("GET", "/diagnostic/<uuid:diagnostic_id>/certificate"): ONWARD,
    ("GET", "/diagnostic/<uuid:diagnostic_id>/report"): (LOGIN, "404", GATE, GATE, "303 /diagnostic/start/", LOGIN),
    ("POST", "/diagnostic/<uuid:diagnostic_id>/report/flag/<int:n>"): (LOGIN, "404", GATE, GATE, "404", LOGIN),
    ("GET", "/diagnostic/<uuid:diagnostic_id>/share"): (LOGIN, "404", GATE, GATE, "303 /diagnostic/", LOGIN),
    ("POST", "/diagnostic/<uuid:diagnostic_id>/share"): (LOGIN, "404", GATE, GATE, "404", LOGIN),
    ("POST", "/diagnostic/<uuid:diagnostic_id>/share/end"): (LOGIN, "404", GATE, GATE, "404", LOGIN),
    # No link has this token; tests/diagnostic/test_sharing_views.py follows one that works.
    ("GET", "/shared/<token>"): ("404",) * 6,
}
#: The same routes for a child who has finished.
FINISHED: dict[tuple[str, str], tuple[str, ...]] = {
    ("GET", "/diagnostic/<uuid:diagnostic_id>/results"): CHILD_PAGE,
    ("GET", "/diagnostic/<uuid:diagnostic_id>/certificate"): CHILD_PAGE,
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
        (method, f"/diagnostic/<uuid:diagnostic_id>/{page}"): ONWARD
        for method in ("GET", "POST")
        for page in ("question/<int:n>", "submit")
    },
}
#: The same routes for the first diagnostic of a child whose second one is open, and whose browser is in its child mode.
EARLIER: dict[tuple[str, str], tuple[str, ...]] = {
    ("GET", "/diagnostic/<uuid:diagnostic_id>/results"): (LOGIN, "404", GATE, GATE, "200", LOGIN),
    ("GET", "/diagnostic/<uuid:diagnostic_id>/report"): (LOGIN, "404", GATE, GATE, "200", LOGIN),
    ("POST", "/diagnostic/start/<uuid:child_id>"): ONWARD,
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
