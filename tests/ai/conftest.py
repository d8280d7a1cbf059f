"""A fake provider in another process, settings that use it, and a database whose sessions really commit."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
from flask import Flask
from sqlalchemy import Engine, text

from learning_jungle import create_app
from learning_jungle.extensions import db
from learning_jungle.questions.generation import generation_engine
from learning_jungle.settings import Settings
from testing.provider import FakeProvider, provider


@pytest.fixture(scope="session")
def fake() -> Iterator[FakeProvider]:
    with provider() as running:
        yield running


@pytest.fixture(scope="session")
def ai_app(settings: Settings, make_migrated_database) -> Iterator[Flask]:
    """Return an app with its own database."""
    app = create_app(dataclasses.replace(settings, database_url=make_migrated_database()))
    yield app
    with app.app_context():
        db.engine.dispose()


@pytest.fixture
def engine(ai_app: Flask) -> Iterator[Engine]:
    """Return an engine for that database, without question sets or attempts in it."""
    engine = generation_engine(ai_app.extensions["settings"].database_url)
    with engine.begin() as connection:
        connection.execute(text("TRUNCATE ai_request_log, question_set CASCADE"))
    yield engine
    engine.dispose()
