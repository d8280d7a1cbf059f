"""An account that is in use at the same moment is neither deleted nor written to twice."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest
from flask import Flask
from sqlalchemy import delete, select, text, update
from sqlalchemy.orm import Session

from learning_jungle.auth.inactivity import delete_unused, lock_for_notice, record_notice
from learning_jungle.auth.services import open_sign_in
from learning_jungle.extensions import db
from learning_jungle.models import Parent
from tests.auth.unused_accounts import account


@pytest.fixture
def stored(app: Flask) -> Iterator[uuid.UUID]:
    """An account that is due for deletion and stored for every connection; it is gone after the test."""
    with app.app_context():
        with Session(db.engine) as session:
            parent_id = account(session, "unused@example.com", 24, 31)
        yield parent_id
        with Session(db.engine) as session:
            session.execute(delete(Parent).where(Parent.id == parent_id))
            session.commit()


def test_an_account_whose_parent_is_logging_in_is_not_deleted(stored: uuid.UUID) -> None:
    with Session(db.engine) as browser, Session(db.engine) as purging:
        open_sign_in(browser, browser.get(Parent, stored))
        assert delete_unused(purging, 10) == 0
        browser.commit()
        purging.commit()
        assert delete_unused(purging, 10) == 0


def test_two_purges_at_once_send_one_notice(app: Flask, stored: uuid.UUID) -> None:
    with Session(db.engine) as first, Session(db.engine) as second:
        first.execute(update(Parent).where(Parent.id == stored).values(deletion_notice_at=None))
        first.commit()
        assert lock_for_notice(first, stored) is not None
        assert lock_for_notice(second, stored) is None
        record_notice(first, stored)
        first.commit()
        second.commit()
        assert lock_for_notice(second, stored) is None


def test_a_parent_logs_in_while_the_notice_is_being_sent(app: Flask, stored: uuid.UUID) -> None:
    with Session(db.engine) as purging, Session(db.engine) as browser:
        purging.execute(update(Parent).where(Parent.id == stored).values(deletion_notice_at=None))
        purging.commit()
        assert lock_for_notice(purging, stored) is not None
        browser.execute(text("SET LOCAL lock_timeout = 200"))
        open_sign_in(browser, browser.get_one(Parent, stored))
        browser.commit()
        record_notice(purging, stored)
        purging.commit()
        assert purging.scalar(select(Parent.deletion_notice_at).where(Parent.id == stored)) is None
