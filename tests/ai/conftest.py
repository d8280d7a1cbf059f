"""A misbehaving provider in another process, settings that point at it, and a database whose sessions really commit."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from flask import Flask
from flask_migrate import upgrade
from sqlalchemy import Engine, text

from learning_jungle import create_app
from learning_jungle.extensions import db
from learning_jungle.questions.generation import generation_engine
from learning_jungle.settings import AiSettings, Settings
from tests.conftest import MIGRATIONS

KEY = "k-4f1d9b-never-to-be-seen"
PREFIXES = {"gemini": "/v1beta", "openai": "/v1", "anthropic": "/v1"}


class FakeProvider:
    """The other process, and what it has seen."""

    def __init__(self, address: str) -> None:
        self.address = address

    def settings(self, provider: str, behaviour: str, timeout_seconds: int = 1) -> AiSettings:
        """Settings of a provider whose server behaves like this."""
        url = f"{self.address}/{behaviour}{PREFIXES[provider]}"
        return AiSettings(provider, url, KEY, "model-1", timeout_seconds)

    def calls(self, behaviour: str) -> int:
        """How many requests were made of a behaviour."""
        return requests.get(f"{self.address}/calls", timeout=5).json().get(behaviour, 0)

    def seen(self, behaviour: str) -> dict[str, Any]:
        """The last request made of a behaviour: path, headers, body."""
        return requests.get(f"{self.address}/seen", timeout=5).json()[behaviour]

    def behave(self, name: str, behaviour: str) -> None:
        """Let ``named-name`` behave like this from now on."""
        requests.post(f"{self.address}/control/{name}", data=behaviour, timeout=5)


@pytest.fixture(scope="session")
def fake() -> Iterator[FakeProvider]:
    script = Path(__file__).with_name("fake_provider.py")
    process = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True)
    try:
        yield FakeProvider(f"http://127.0.0.1:{process.stdout.readline().strip()}")
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@pytest.fixture(scope="session")
def ai_app(settings: Settings, make_database) -> Iterator[Flask]:
    """An app on a database of its own."""
    app = create_app(dataclasses.replace(settings, database_url=make_database()))
    with app.app_context():
        upgrade(MIGRATIONS)
    yield app
    with app.app_context():
        db.engine.dispose()


@pytest.fixture
def engine(ai_app: Flask) -> Iterator[Engine]:
    """An engine on that database, with no set and no attempt in it."""
    engine = generation_engine(ai_app.extensions["settings"].database_url)
    with engine.begin() as connection:
        connection.execute(text("TRUNCATE ai_request_log, question_set CASCADE"))
    yield engine
    engine.dispose()
