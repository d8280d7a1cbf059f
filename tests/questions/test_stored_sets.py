"""Question sets are read together, once, and then kept in the process."""

from __future__ import annotations

import uuid
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from learning_jungle.questions import stored_sets as module
from learning_jungle.questions.services import question_set_for
from learning_jungle.questions.stored_sets import SetNotFound, StoredSet, stored_set, stored_sets
from tests.test_statements import counted


@pytest.fixture
def ids(app: Flask, session: Session) -> list[uuid.UUID]:
    """Three sets that this process has not read."""
    with app.app_context():
        made = [question_set_for(session, uuid.uuid4(), 7, year_group) for year_group in (2, 3)]
        made.append(question_set_for(session, uuid.uuid4(), 9, 4))
    session.commit()
    module._kept.clear()
    return made


def test_any_number_of_sets_is_read_in_two_statements_and_then_kept(app, session, ids) -> None:
    with counted(app) as seen:
        found = stored_sets(session, ids)
    assert len(seen) == 2, "\n".join(seen)
    assert [found[one].id for one in ids] == ids
    assert all([question.position for question in one.questions] == list(range(1, 11)) for one in found.values())
    with counted(app) as seen:
        assert stored_sets(session, ids) == found
        assert stored_set(session, ids[0]) is found[ids[0]]
    assert seen == []


def test_only_what_is_missing_is_read(app, session, ids) -> None:
    stored_set(session, ids[0])
    with counted(app) as seen:
        assert set(stored_sets(session, ids)) == set(ids)
    assert len(seen) == 2, "\n".join(seen)


def test_more_sets_than_are_kept_are_still_returned(session, ids, monkeypatch) -> None:
    monkeypatch.setattr(module, "MOST_KEPT", 2)
    stored_set(session, ids[0])
    assert set(stored_sets(session, ids)) == set(ids)


class ClearedMeanwhile(dict[uuid.UUID, StoredSet]):
    """The kept sets of a process in which another thread clears them after each look."""

    def __contains__(self, set_id: object) -> bool:
        there = super().__contains__(set_id)
        self.clear()
        return there

    def get(self, set_id: uuid.UUID, default: Any = None) -> Any:
        found = super().get(set_id, default)
        self.clear()
        return found


def test_sets_that_another_thread_clears_meanwhile_are_still_returned(session, ids, monkeypatch) -> None:
    monkeypatch.setattr(module, "_kept", ClearedMeanwhile(stored_sets(session, ids)))
    assert set(stored_sets(session, ids)) == set(ids)


def test_a_set_that_is_not_there_is_named(session, ids) -> None:
    missing = uuid.uuid4()
    with pytest.raises(SetNotFound, match=str(missing)):
        stored_sets(session, [*ids, missing])
