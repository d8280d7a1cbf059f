"""Accounts: passwords are hashed as OWASP asks, and hashes are renewed."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher, extract_parameters
from argon2.low_level import Type

from learning_jungle.auth.models import Parent
from learning_jungle.auth.services import (
    EmailTaken,
    WrongCredentials,
    authenticate,
    register_parent,
)


def test_the_hash_is_argon2id_with_the_parameters_of_owasp(session) -> None:
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
