"""What is loaded before the fork is there afterwards, costs no connection, and is never needed for a start."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
import uuid

import pytest
from flask import Flask
from flask_migrate import upgrade
from learning_jungle.operations.ahead import load_ahead
from learning_jungle.questions.stored import SetNotFound, stored_set
from sqlalchemy import Engine, event

from learning_jungle import create_app
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from learning_jungle.extensions import db
from learning_jungle.operations import ahead
from learning_jungle.questions.services import keys_of_today, question_set_for
from learning_jungle.settings import Settings
from tests.conftest import MIGRATIONS
from tests.server import ROOT, environment


def listening(engine: Engine) -> list[str]:
    sent: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *found: sent.append(found[2]))
    return sent


@pytest.fixture(scope="module")
def own(settings: Settings, make_database) -> Flask:
    """An app on a database of its own, for what is loaded ahead must have been committed."""
    app = create_app(dataclasses.replace(settings, database_url=make_database()))
    with app.app_context():
        upgrade(MIGRATIONS)
        db.engine.dispose()
    return app


def test_a_stored_set_is_not_asked_for_again(own: Flask) -> None:
    with own.app_context():
        ids = [question_set_for(db.session, uuid.uuid4(), 7, group) for group in (2, 3)]
        db.session.commit()
    load_ahead(own)
    with own.app_context():
        sent = listening(db.engine)
        assert [len(stored_set(db.session, one).questions) for one in ids] == [10, 10]
        assert sent == []
        with pytest.raises(SetNotFound):
            stored_set(db.session, uuid.uuid4())
        assert len(sent) == 1


def test_every_page_is_compiled_and_no_connection_stays(own: Flask) -> None:
    load_ahead(own)
    loaded = {name for _, name in own.jinja_env.cache}
    assert loaded >= {"auth/register.html", "diagnostic/question.html", "errors/error.html", "auth/reset_mail.txt"}
    with own.app_context():
        assert (db.engine.pool.checkedin(), db.engine.pool.checkedout()) == (0, 0)


def test_no_connection_stays_when_a_set_cannot_be_read(own: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ValueError

    with own.app_context():
        question_set_for(db.session, uuid.uuid4(), 7, 2)
        db.session.commit()
        db.session.remove()
        before = db.engine.pool
    monkeypatch.setattr(ahead, "keep_sets", lambda session, _keys: broken(session.connection()))
    load_ahead(own)
    assert before.checkedout() == 0


def test_a_slow_database_holds_nobody_up_for_long(own: Flask, monkeypatch, caplog) -> None:
    monkeypatch.setattr(ahead, "PATIENCE_SECONDS", -1)
    load_ahead(own)
    assert "the database is slow" in caplog.text


def test_without_a_database_the_rest_is_loaded_and_the_log_says_so(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = create_app(dataclasses.replace(settings, database_url="postgresql+psycopg2://u@127.0.0.1:9/nowhere"))
    load_ahead(nowhere)
    assert "question sets are not loaded ahead: OperationalError" in capsys.readouterr().out
    assert nowhere.jinja_env.cache


def test_the_keys_of_today_are_those_that_starts_give(own: Flask) -> None:
    with own.app_context():
        for group in YEAR_GROUPS:
            found = stored_set(db.session, question_set_for(db.session, uuid.uuid4(), 5 + group, group))
            assert found.key in keys_of_today()
        db.session.rollback()


def test_a_command_loads_neither_the_lists_nor_the_migrations() -> None:
    line = "import sys, wsgi; print(sorted({'zxcvbn', 'alembic'} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", line],
        cwd=ROOT,
        env=environment("postgresql://localhost/none"),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
