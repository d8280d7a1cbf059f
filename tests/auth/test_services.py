"""Accounts: passwords are hashed as OWASP asks, and hashes are renewed."""

from __future__ import annotations

import uuid

import pytest
from argon2 import PasswordHasher, extract_parameters
from argon2.low_level import Type
from sqlalchemy import select

from learning_jungle.auth.services import (
    EmailTaken,
    WrongCredentials,
    authenticate,
    close_sign_in,
    enter_child_mode,
    leave_child_mode,
    open_sign_in,
    register_parent,
)
from learning_jungle.models import Parent, SignIn


def test_the_hash_is_argon2id_with_the_parameters_of_owasp(session, production_hasher) -> None:
    parent = register_parent(session, "p@example.com", "three random words")
    parameters = extract_parameters(parent.password_hash)
    assert (parameters.type, parameters.memory_cost, parameters.time_cost, parameters.parallelism) == (
        Type.ID,
        19456,
        2,
        1,
    )


def test_a_hash_of_old_parameters_is_renewed_at_sign_in(session) -> None:
    old = PasswordHasher(time_cost=1, memory_cost=8192).hash("three random words")
    session.add(Parent(email="p@example.com", password_hash=old))
    session.flush()
    parent = authenticate(session, "p@example.com", "three random words")
    assert parent.password_hash != old
    assert authenticate(session, "p@example.com", "three random words") is parent


def test_a_broken_hash_lets_nobody_in(session) -> None:
    session.add(Parent(email="p@example.com", password_hash="!"))
    session.flush()
    with pytest.raises(WrongCredentials):
        authenticate(session, "p@example.com", "!")


def test_a_taken_address_leaves_the_session_usable(session) -> None:
    register_parent(session, "p@example.com", "three random words")
    with pytest.raises(EmailTaken):
        register_parent(session, "P@example.com", "three random words")
    assert register_parent(session, "q@example.com", "three random words").email == "q@example.com"


@pytest.fixture
def sign_in_id(session) -> uuid.UUID:
    return open_sign_in(session, register_parent(session, "p@example.com", "three random words")).id


def mode_of(session, sign_in_id: uuid.UUID) -> uuid.UUID | None:
    return session.scalars(select(SignIn.diagnostic_id).where(SignIn.id == sign_in_id)).one()


def test_a_sign_in_is_handed_over_for_one_diagnostic_at_a_time(session, sign_in_id) -> None:
    first, second = uuid.uuid4(), uuid.uuid4()
    assert [enter_child_mode(session, sign_in_id, one) for one in (first, first, second)] == [True, True, False]
    assert mode_of(session, sign_in_id) == first


def test_what_has_ended_is_not_handed_over(session, sign_in_id) -> None:
    close_sign_in(session, sign_in_id)
    assert not enter_child_mode(session, sign_in_id, uuid.uuid4())


def test_a_late_way_back_ends_no_newer_child_mode(session, sign_in_id) -> None:
    before, now = uuid.uuid4(), uuid.uuid4()
    enter_child_mode(session, sign_in_id, now)
    leave_child_mode(session, sign_in_id, before)
    assert mode_of(session, sign_in_id) == now
    leave_child_mode(session, sign_in_id, now)
    assert mode_of(session, sign_in_id) is None
