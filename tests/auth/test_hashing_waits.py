"""A request that waits for a hash holds no connection, and what happened meanwhile is not undone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from concurrent.futures import Future

import pytest
from flask import Flask
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from learning_jungle.auth import passwords, pins, reset_views, services
from learning_jungle.auth.pins import confirm_pin, set_pin
from learning_jungle.auth.services import WrongCredentials, authenticate, end_sessions, parent_by_email, register_parent
from learning_jungle.extensions import db
from learning_jungle.models import Parent
from testing.family import PASSWORD
from testing.visitor import Visitor

EMAIL = "parent@example.com"
NEW = "lantern biscuit orbit"


class Hashers:
    """Hashes at once, and notes whether the request's database session was in a transaction."""

    def __init__(self) -> None:
        self.in_transaction: list[bool] = []

    def submit(self, work: Callable, *arguments: str) -> Future:
        self.in_transaction.append(db.session().in_transaction())
        done: Future = Future()
        try:
            done.set_result(work(*arguments))
        except Exception as error:
            done.set_exception(error)
        return done


@pytest.fixture
def hashers(monkeypatch: pytest.MonkeyPatch) -> Hashers:
    hashers = Hashers()
    monkeypatch.setattr(passwords, "HASHERS", hashers)
    return hashers


FORMS = [
    ("/auth/account/password", {"password": PASSWORD, "new_password": NEW}, 2),
    ("/auth/account/password", {"password": "wrong words here", "new_password": NEW}, 1),
    ("/auth/account/email", {"password": PASSWORD, "email": "new@example.com"}, 1),
    ("/auth/account/pin", {"password": PASSWORD, "pin": "4071"}, 2),
    ("/auth/account/delete", {"password": PASSWORD, "confirm": "DELETE"}, 1),
]


@pytest.mark.parametrize(("path", "fields", "hashes"), FORMS)
def test_a_form_of_the_account_hashes_outside_a_transaction(
    parent: Visitor, hashers: Hashers, path: str, fields: dict[str, str], hashes: int
) -> None:
    assert parent.post(path, fields).status_code == (422 if "wrong words here" in fields.values() else 303)
    assert len(hashers.in_transaction) >= hashes
    assert not any(hashers.in_transaction)


@pytest.mark.parametrize("path", ["/auth/login", "/auth/register"])
@pytest.mark.parametrize(
    ("email", "password"), [(EMAIL, PASSWORD), (EMAIL, "wrong words here"), ("b@example.com", NEW)]
)
def test_logging_in_and_registering_hash_outside_a_transaction(
    parent: Visitor, hashers: Hashers, path: str, email: str, password: str
) -> None:
    # The cookie still names the session that has ended, so the request reads before it hashes.
    ended = parent.cookie()
    parent.post("/auth/logout")
    parent.client.set_cookie("session", ended)
    parent.post(path, {"email": email, "password": password})
    assert hashers.in_transaction
    assert not any(hashers.in_transaction)


@pytest.mark.parametrize("secret", [{"pin": "4071"}, {"pin": "1937"}, {"password": PASSWORD}])
def test_the_gate_hashes_outside_a_transaction(parent: Visitor, hashers: Hashers, secret: dict[str, str]) -> None:
    parent.post("/auth/account/pin", {"password": PASSWORD, "pin": "4071"})
    parent.start(parent.add_child())
    hashers.in_transaction.clear()
    assert parent.post("/auth/grown-up", secret).status_code == (422 if secret == {"pin": "1937"} else 303)
    assert hashers.in_transaction
    assert not any(hashers.in_transaction)


def test_a_reset_link_hashes_outside_a_transaction(parent: Visitor, app: Flask, hashers: Hashers) -> None:
    shown = app.test_cli_runner().invoke(args=["parents", "reset-link", EMAIL]).output
    assert parent.post(re.search(r"/auth/reset/\S+", shown)[0], {"password": NEW}).status_code == 303
    assert hashers.in_transaction
    assert not any(hashers.in_transaction)


@pytest.fixture
def sessions(app: Flask, make_migrated_database: Callable[[], str]) -> Iterator[Callable[[], Session]]:
    """Sessions of their own transactions, on a database with one parent."""
    engine = create_engine(make_migrated_database())
    with Session(engine) as first:
        register_parent(first, EMAIL, PASSWORD)
        first.commit()
    with app.app_context():
        yield lambda: Session(engine, expire_on_commit=False)
    engine.dispose()


def password_is(session: Session, password: str) -> bool:
    return passwords.password_matches(session.scalars(select(Parent.password_hash)).one(), password)


def test_a_renewed_hash_does_not_undo_a_change_of_the_password(sessions, monkeypatch: pytest.MonkeyPatch) -> None:
    def change_meanwhile(_hash: str) -> bool:
        with sessions() as other:
            parent = parent_by_email(other, EMAIL)
            services.set_password(other, parent, services.hashed(other, NEW))
            other.commit()
        return True

    monkeypatch.setattr(services, "needs_rehash", change_meanwhile)
    with sessions() as session:
        authenticate(session, EMAIL, PASSWORD)
        session.commit()
    with sessions() as session:
        assert password_is(session, NEW)


def test_two_who_end_all_sessions_at_once_count_twice(sessions) -> None:
    with sessions() as first, sessions() as second:
        parents = [parent_by_email(session, EMAIL) for session in (first, second)]
        before = parents[0].session_version
        for session, parent in zip((first, second), parents, strict=True):
            end_sessions(session, parent)
            session.commit()
    with sessions() as session:
        assert session.scalars(select(Parent.session_version)).one() == before + 2


def test_a_reset_link_that_was_used_while_the_hash_was_made_is_not_used_again(
    parent: Visitor, app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = app.test_cli_runner().invoke(args=["parents", "reset-link", EMAIL]).output
    link = re.search(r"/auth/reset/\S+", shown)[0]
    hashed = reset_views.hashed

    def use_meanwhile(session, password: str) -> str:
        monkeypatch.setattr(reset_views, "hashed", hashed)
        assert Visitor(app.test_client()).post(link, {"password": NEW}).status_code == 303
        return hashed(session, password)

    monkeypatch.setattr(reset_views, "hashed", use_meanwhile)
    assert parent.post(link, {"password": "quiet harbour ladder"}).status_code == 410
    assert Visitor(app.test_client()).login(EMAIL, NEW).status_code == 303


def test_a_right_pin_gives_back_no_more_than_its_own_try(sessions, monkeypatch: pytest.MonkeyPatch) -> None:
    with sessions() as session:
        set_pin(session, parent_by_email(session, EMAIL), "4071")
        session.commit()

    def forget_meanwhile(session: Session, pin_hash: str, pin: str) -> bool:
        is_right = services.verified(session, pin_hash, pin)
        with sessions() as other:
            pins.forget_wrong_pins(other, parent_by_email(other, EMAIL))
            other.commit()
        return is_right

    monkeypatch.setattr(pins, "verified", forget_meanwhile)
    with sessions() as session:
        parent = parent_by_email(session, EMAIL)
        with pytest.raises(WrongCredentials):
            confirm_pin(session, parent, "1937")
        confirm_pin(session, parent, "4071")
        session.commit()
        assert parent.wrong_pins == 0
