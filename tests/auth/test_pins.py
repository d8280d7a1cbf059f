"""The PIN of the grown-up gate: set on the account page, good for five wrong tries, and for nothing but the gate."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from learning_jungle.models import Parent
from testing.family import PASSWORD
from testing.visitor import Visitor, words_of

PIN = "2580"


@pytest.fixture
def tablet(parent: Visitor) -> Visitor:
    """A browser in child mode whose parent has a PIN."""
    child = parent.add_child()
    assert set_pin(parent).status_code == 303
    parent.start(child)
    return parent


def set_pin(parent: Visitor, pin: str = PIN, password: str = PASSWORD):
    return parent.post("/auth/account/pin", {"pin": pin, "password": password})


def try_pin(parent: Visitor, pin: str):
    return parent.post("/auth/grown-up", {"pin": pin, "password": ""})


def test_the_pin_opens_the_gate_and_so_does_the_password(tablet: Visitor) -> None:
    assert 'name="pin"' in tablet.get("/auth/grown-up").text
    assert tablet.grown_up().status_code == 303
    assert set_pin(tablet).status_code == 303


def test_the_right_pin_leaves_child_mode(tablet: Visitor) -> None:
    assert try_pin(tablet, PIN).location == "/children/"
    assert tablet.get("/children/").status_code == 200


def test_after_five_wrong_pins_only_the_password_opens_and_the_pin_works_again(tablet: Visitor) -> None:
    assert [try_pin(tablet, "1937").status_code for _ in range(5)] == [422] * 5
    page = tablet.get("/auth/grown-up")
    assert 'name="pin"' not in page.text
    assert "too many wrong PINs" in words_of(page)
    assert try_pin(tablet, PIN).status_code == 422
    assert tablet.grown_up().status_code == 303
    tablet.start(tablet.add_child())
    assert try_pin(tablet, PIN).status_code == 303


def test_a_right_pin_does_not_forget_the_wrong_ones(tablet: Visitor, session) -> None:
    try_pin(tablet, "1937")
    try_pin(tablet, PIN)
    assert session.scalars(select(Parent.wrong_pins)).one() == 1


@pytest.mark.parametrize("pin", ["123", "12345", "abcd", "1234", "4321", "7777", "²580"])
def test_a_pin_is_four_digits_that_are_not_the_first_to_try(parent: Visitor, session, pin: str) -> None:
    assert set_pin(parent, pin).status_code == 422
    assert session.scalars(select(Parent.pin_hash)).one() is None


def test_setting_a_pin_needs_the_password(parent: Visitor, session) -> None:
    assert set_pin(parent, password="wrong words here").status_code == 422
    assert session.scalars(select(Parent.pin_hash)).one() is None


def test_the_pin_is_kept_as_a_hash_and_can_be_removed(parent: Visitor, session) -> None:
    set_pin(parent)
    kept = session.scalars(select(Parent.pin_hash)).one()
    assert kept.startswith("$argon2id$")
    assert set_pin(parent, "").status_code == 303
    session.expire_all()
    assert session.scalars(select(Parent.pin_hash)).one() is None


def test_nothing_typed_at_the_gate_is_no_try(tablet: Visitor, session) -> None:
    assert "Enter your PIN or your password." in words_of(try_pin(tablet, ""))
    assert session.scalars(select(Parent.wrong_pins)).one() == 0
