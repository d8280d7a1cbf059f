"""Accounts: passwords are hashed as OWASP asks, and hashes are renewed."""

from __future__ import annotations

import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from argon2 import PasswordHasher, extract_parameters
from argon2.low_level import Type
from sqlalchemy import create_engine, delete, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from learning_jungle.account.services import change_email
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


def log_of_the_server(session) -> str:
    return (Path(session.scalar(text("SHOW data_directory"))) / "log").read_text(errors="replace")


def test_an_address_that_is_taken_is_not_in_the_log_of_the_server(session) -> None:
    mine = register_parent(session, "first-private@example.com", "three random words")
    register_parent(session, "second-private@example.com", "three random words")
    for taken in ("first-private@example.com", "SECOND-private@example.com"):
        with pytest.raises(EmailTaken):
            register_parent(session, taken, "three random words")
    with pytest.raises(EmailTaken):
        change_email(session, mine, "Second-Private@example.com")
    change_email(session, mine, "First-Private@example.com")
    assert mine.email == "First-Private@example.com"
    assert authenticate(session, "first-private@example.com", "three random words") is mine
    # What fails is there, so what is not there did not fail.
    with pytest.raises(DBAPIError), session.begin_nested():
        session.execute(text("SELECT 'a statement that fails' / 0"))
    assert "a statement that fails" in log_of_the_server(session)
    assert "private@example.com" not in log_of_the_server(session).lower()


def test_a_rival_for_an_address_waits_with_a_number_and_loses(app, settings) -> None:
    engine = create_engine(settings.database_url)
    with Session(engine) as first, Session(engine) as second, ThreadPoolExecutor(1) as rival:
        other = register_parent(second, "rival-private@example.com", "three random words")
        second.commit()
        register_parent(first, "raced-private@example.com", "three random words")
        change = rival.submit(change_email, second, other, "raced-private@example.com")
        time.sleep(0.3)
        assert not change.done()
        first.commit()
        with pytest.raises(EmailTaken):
            change.result(5)
        assert "raced-private" not in log_of_the_server(first)
        first.execute(delete(Parent).where(Parent.email.like("%-private@example.com")))
        second.rollback()
        first.commit()
    engine.dispose()
