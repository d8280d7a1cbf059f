"""A new password must not be among the first that anyone would try."""

from __future__ import annotations

import time

import pytest

from learning_jungle.auth.passwords import easy_to_guess
from tests.visitor import PASSWORD, Visitor, words_of

COMMON = [
    "password",
    "password123",
    "Password123!",
    "Passw0rd",
    "12345678",
    "123456789",
    "qwertyuiop",
    "iloveyou",
    "liverpool1",
    "sunshine2024",
    "abcdefgh1",
    "aaaaaaaaaaaa",
    "maya2018",
    "LearningJungle",
    "11111111",
    "letmein1",
    "passwordpasswordpassword",
]
FINE = [
    PASSWORD,
    "four other random words",
    "a third set of words",
    "correct horse battery staple",
    "TestPass123!",
    "x7!kPq2#Lm",
]


@pytest.mark.parametrize("password", COMMON)
def test_a_common_password_is_refused_beside_the_field(visitor: Visitor, password: str) -> None:
    response = visitor.post("/auth/register", {"email": "p@example.com", "password": password})
    assert response.status_code == 422
    assert "easy to guess" in words_of(response)


@pytest.mark.parametrize("password", FINE)
def test_other_passwords_are_taken(password: str) -> None:
    assert not easy_to_guess(password)


def test_the_address_itself_is_no_password(visitor: Visitor) -> None:
    form = {"email": "maximilian.archer@example.com", "password": "maximilian.archer"}
    assert "easy to guess" in words_of(visitor.post("/auth/register", form))
    assert not easy_to_guess("maximilian.archer")


def test_a_common_password_cannot_be_changed_to(parent: Visitor) -> None:
    form = {"password": PASSWORD, "new_password": "password123"}
    assert "easy to guess" in words_of(parent.post("/auth/account/password", form))


@pytest.mark.parametrize(
    "password", ["$z1|s{%1{23|!<5z+(90<%a0{6@[<e$+<@|z1$573<z84{$2e<$6|(58(1[<a79765z3|7@@", "0110" * 50]
)
def test_no_password_holds_a_worker_for_long(password: str) -> None:
    easy_to_guess("warm")
    started = time.process_time()
    easy_to_guess(password)
    # Judged whole, the first of these takes six seconds.
    assert time.process_time() - started < 1
