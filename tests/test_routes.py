"""Every route of the app is listed here with its access; an unlisted or missing route fails."""

from __future__ import annotations

import uuid

import pytest
from flask import Flask

from testing.visitor import Visitor

ANYONE, PARENT, CHILD = "anyone", "parent", "child mode or parent"

ROUTES = {
    ("GET", "/"): ANYONE,
    ("GET", "/try"): ANYONE,
    ("GET", "/sample-report"): ANYONE,
    ("GET", "/robots.txt"): ANYONE,
    ("GET", "/manifest.webmanifest"): ANYONE,
    ("GET", "/health"): ANYONE,
    ("GET", "/privacy"): ANYONE,
    ("GET", "/privacy/children"): ANYONE,
    ("GET", "/accessibility"): ANYONE,
    ("GET", "/offline"): ANYONE,
    ("GET", "/service-worker.js"): ANYONE,
    ("GET", "/design-system"): ANYONE,
    ("GET", "/ai/status"): ANYONE,
    ("GET", "/auth/register"): ANYONE,
    ("POST", "/auth/register"): ANYONE,
    ("GET", "/auth/login"): ANYONE,
    ("POST", "/auth/login"): ANYONE,
    ("POST", "/auth/logout"): ANYONE,
    ("GET", "/auth/grown-up"): CHILD,
    ("POST", "/auth/grown-up"): CHILD,
    ("GET", "/auth/forgot"): ANYONE,
    ("POST", "/auth/forgot"): ANYONE,
    ("GET", "/auth/reset/<token>"): ANYONE,
    ("POST", "/auth/reset/<token>"): ANYONE,
    ("GET", "/auth/confirm/<token>"): ANYONE,
    ("POST", "/auth/confirm/<token>"): ANYONE,
    ("GET", "/auth/account"): PARENT,
    ("POST", "/auth/account/confirm-email"): PARENT,
    ("POST", "/auth/account/sign-out"): PARENT,
    ("GET", "/auth/account/email"): PARENT,
    ("POST", "/auth/account/email"): PARENT,
    ("GET", "/auth/account/password"): PARENT,
    ("POST", "/auth/account/password"): PARENT,
    ("POST", "/auth/account/sign-out-everywhere"): PARENT,
    ("GET", "/auth/account/export"): PARENT,
    ("GET", "/auth/account/pin"): PARENT,
    ("POST", "/auth/account/pin"): PARENT,
    ("GET", "/auth/account/delete"): PARENT,
    ("POST", "/auth/account/delete"): PARENT,
    ("GET", "/children/"): PARENT,
    ("GET", "/children/new"): PARENT,
    ("POST", "/children/new"): PARENT,
    ("GET", "/children/<uuid:child_id>/edit"): PARENT,
    ("POST", "/children/<uuid:child_id>/edit"): PARENT,
    ("GET", "/children/<uuid:child_id>/delete"): PARENT,
    ("POST", "/children/<uuid:child_id>/delete"): PARENT,
    ("GET", "/children/<uuid:child_id>/animal"): PARENT,
    ("POST", "/children/<uuid:child_id>/animal"): PARENT,
    ("GET", "/children/<uuid:child_id>/chest"): PARENT,
    ("POST", "/children/<uuid:child_id>/chest"): PARENT,
    ("POST", "/children/school-year"): PARENT,
    ("GET", "/diagnostic/progress/<uuid:child_id>"): PARENT,
    ("GET", "/diagnostic/start/<uuid:child_id>"): PARENT,
    ("POST", "/diagnostic/start/<uuid:child_id>"): PARENT,
    ("GET", "/diagnostic/<uuid:diagnostic_id>/question/<int:n>"): CHILD,
    ("POST", "/diagnostic/<uuid:diagnostic_id>/question/<int:n>"): CHILD,
    ("GET", "/diagnostic/<uuid:diagnostic_id>/submit"): CHILD,
    ("POST", "/diagnostic/<uuid:diagnostic_id>/submit"): CHILD,
    ("GET", "/diagnostic/<uuid:diagnostic_id>/results"): CHILD,
    ("GET", "/diagnostic/<uuid:diagnostic_id>/certificate"): CHILD,
    ("GET", "/diagnostic/<uuid:diagnostic_id>/report"): PARENT,
    ("POST", "/diagnostic/<uuid:diagnostic_id>/report/flag/<int:n>"): PARENT,
    ("GET", "/diagnostic/<uuid:diagnostic_id>/share"): PARENT,
    ("POST", "/diagnostic/<uuid:diagnostic_id>/share"): PARENT,
    ("POST", "/diagnostic/<uuid:diagnostic_id>/share/end"): PARENT,
    ("GET", "/shared/<token>"): ANYONE,
}


def routes_of(app: Flask) -> set[tuple[str, str]]:
    return {(method, rule.rule) for rule in app.url_map.iter_rules() for method in rule.methods - {"HEAD", "OPTIONS"}}


def test_the_list_is_complete(app: Flask) -> None:
    assert routes_of(app) == set(ROUTES)


def address(rule: str) -> str:
    return (
        rule.replace("<uuid:child_id>", str(uuid.uuid4()))
        .replace("<uuid:diagnostic_id>", str(uuid.uuid4()))
        .replace("<int:n>", "1")
    )


@pytest.mark.parametrize(("method", "rule"), [key for key, who in ROUTES.items() if who != ANYONE])
def test_a_visitor_without_an_account_is_sent_to_the_login(visitor: Visitor, method: str, rule: str) -> None:
    response = visitor.get(address(rule)) if method == "GET" else visitor.post(address(rule))
    assert response.status_code == 303
    assert response.location.startswith("/auth/login")


@pytest.mark.parametrize(("method", "rule"), [key for key in ROUTES if "uuid" in key[1]])
def test_what_is_not_the_parents_own_is_not_found(parent: Visitor, method: str, rule: str) -> None:
    response = parent.get(address(rule)) if method == "GET" else parent.post(address(rule), {"answer": "A"})
    assert response.status_code == 404


@pytest.mark.parametrize(("method", "rule"), [key for key in ROUTES if key[0] == "POST"])
def test_every_post_needs_a_csrf_token(parent: Visitor, method: str, rule: str) -> None:
    assert parent.client.post(address(rule)).status_code == 403
