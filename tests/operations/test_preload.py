"""Preloading loads the word lists and the templates, needs no database, and is not done by commands."""

from __future__ import annotations

import dataclasses
import gc
import subprocess
import sys

from flask import Flask

from learning_jungle import create_app
from learning_jungle.extensions import db
from learning_jungle.operations.preload import preload
from learning_jungle.settings import Settings
from testing import ROOT
from testing.server import environment


def test_every_page_is_compiled_without_a_database(settings: Settings) -> None:
    app = create_app(dataclasses.replace(settings, database_url="postgresql+psycopg2://u@127.0.0.1:9/nowhere"))
    preload(app)
    loaded = {name for _, name in app.jinja_env.cache}
    assert loaded >= {"auth/register.html", "diagnostic/question.html", "errors/error.html", "auth/reset_mail.txt"}
    with app.app_context():
        assert (db.engine.pool.checkedin(), db.engine.pool.checkedout()) == (0, 0)
    assert "zxcvbn" in sys.modules


def test_what_is_loaded_is_left_alone_by_the_garbage_collector(app: Flask) -> None:
    gc.unfreeze()
    preload(app)
    assert gc.get_freeze_count() > 100_000


def test_a_command_loads_no_word_lists() -> None:
    line = "import sys, wsgi; print('zxcvbn' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", line],
        cwd=ROOT,
        env=environment("postgresql://localhost/none"),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False"
