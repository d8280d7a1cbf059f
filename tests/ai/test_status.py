"""`/ai/status`, `flask ai status` and `flask ai log` report the AI's state in plain words, without secrets."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from flask import Flask
from sqlalchemy import Engine

from learning_jungle.ai.breaker import HALF_OPEN, OPEN, Breaker
from learning_jungle.ai.status import ai_status
from learning_jungle.questions.generation import generate
from learning_jungle.settings import AiSettings
from testing.provider import KEY, FakeProvider

GOOD = AiSettings("openai", "", KEY, "model-1")


@pytest.mark.parametrize(
    ("changes", "mode", "words"),
    [
        ({}, "live", "each is proved"),
        ({"url": "http://127.0.0.1:1/v1"}, "live", "each is proved"),
        ({"provider": ""}, "fallback", "No AI provider is set up"),
        ({"provider": "magic"}, "fallback", "AI_PROVIDER must be one of"),
        ({"api_key": ""}, "fallback", "AI_API_KEY not set"),
        ({"api_key": "", "model": ""}, "fallback", "AI_API_KEY and AI_MODEL not set"),
        ({"generation_enabled": False}, "fallback", "AI_GENERATION_ENABLED is off"),
        ({"url": "ftp://x"}, "fallback", "AI_PROVIDER_URL is not a web address"),
        ({"url": "http://["}, "fallback", "AI_PROVIDER_URL is not a web address"),
    ],
)
def test_the_settings_decide_and_the_reason_is_a_sentence(changes: dict, mode: str, words: str) -> None:
    status = ai_status(dataclasses.replace(GOOD, **changes))
    assert status.mode == mode
    assert words in status.reason
    assert status.reason.endswith(".")
    assert KEY not in repr(status)


def test_an_open_breaker_is_a_fallback_until_its_time() -> None:
    until = datetime(2026, 11, 24, 14, 5, tzinfo=UTC)
    assert ai_status(GOOD, Breaker(OPEN, until)).mode == "fallback"
    assert "until 14:05 UTC" in ai_status(GOOD, Breaker(OPEN, until)).reason
    assert ai_status(GOOD, Breaker(HALF_OPEN)).mode == "live"


@pytest.fixture
def as_set_up(ai_app: Flask, engine: Engine, monkeypatch) -> Flask:
    settings = dataclasses.replace(ai_app.extensions["settings"], ai=GOOD)
    monkeypatch.setitem(ai_app.extensions, "settings", settings)
    return ai_app


def test_the_page_and_the_commands_follow_the_log(as_set_up: Flask, engine: Engine, fake: FakeProvider) -> None:
    page = as_set_up.test_client().get("/ai/status").json
    assert (page["mode"], page["provider"], page["model"]) == ("live", "openai", "model-1")
    runner = as_set_up.test_cli_runner()
    assert "not been asked yet" in runner.invoke(args=["ai", "log"]).output
    assert runner.invoke(args=["ai", "status"]).output.startswith("live: ")
    for _ in range(3):
        generate(engine, fake.settings("openai", "500"), 7, 2)
    assert as_set_up.test_client().get("/ai/status").json["mode"] == "fallback"
    assert "not asked again until" in runner.invoke(args=["ai", "status"]).output
    log = runner.invoke(args=["ai", "log", "--last", "2", "--excerpts"]).output
    assert log.count("failed") >= 2
    assert "The provider failed (500)." in log
    assert "[key]" in log
    assert KEY not in log


def test_a_web_process_boots_without_what_only_an_attempt_needs() -> None:
    code = (
        "import sys; import learning_jungle; "
        "print([n for n in ('pydantic', 'learning_jungle.ai.schema', 'learning_jungle.ai.verification',"
        " 'learning_jungle.ai.providers.client', 'learning_jungle.curriculum.checking.solving') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_last_success_is_that_of_the_provider_and_model_in_use(
    as_set_up: Flask, engine: Engine, fake: FakeProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    def last_success() -> str | None:
        return as_set_up.test_client().get("/ai/status").json["last_success"]

    runner = as_set_up.test_cli_runner()
    assert last_success() is None
    assert "not asked with success yet" in runner.invoke(args=["ai", "status"]).output
    generate(engine, fake.settings("openai", "500"), 7, 2)
    assert last_success() is None
    generate(engine, fake.settings("openai", "good"), 7, 2)
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    assert last_success() == today
    assert f"last success {today}" in runner.invoke(args=["ai", "status"]).output
    other = dataclasses.replace(as_set_up.extensions["settings"], ai=dataclasses.replace(GOOD, model="model-2"))
    monkeypatch.setitem(as_set_up.extensions, "settings", other)
    assert last_success() is None
