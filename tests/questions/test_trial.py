"""`flask ai try` makes one live attempt, prints what became of each question, and stores nothing unless asked to."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable

import pytest
from click.testing import Result
from flask import Flask
from sqlalchemy import Engine, text

from learning_jungle.settings import AiSettings
from testing.provider import KEY, FakeProvider


@pytest.fixture
def attempt(ai_app: Flask, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Run the command with these AI settings on the tests' database."""
    settings = ai_app.extensions["settings"]

    def run(ai: AiSettings, *arguments: str) -> Result:
        monkeypatch.setitem(ai_app.extensions, "settings", dataclasses.replace(settings, ai=ai))
        result = ai_app.test_cli_runner().invoke(args=["ai", "try", *arguments])
        assert KEY not in result.output
        return result

    return run


def stored(engine: Engine) -> tuple[int, int]:
    """Return how many question sets and how many calls are in the database."""
    with engine.connect() as connection:
        counts = [
            connection.scalar(text(f"SELECT count(*) FROM {table}")) for table in ("question_set", "ai_request_log")
        ]
    return counts[0], counts[1]


@pytest.mark.parametrize("provider", ["gemini", "openai", "anthropic"])
def test_the_json_has_each_question_the_calls_and_the_tokens(
    fake: FakeProvider, engine: Engine, attempt: Callable[..., Result], provider: str
) -> None:
    result = attempt(fake.settings(provider, "one-bad", second_opinion=True), "--age", "8", "--year", "3", "--json")
    found = json.loads(result.stdout)
    assert result.exit_code == 0
    assert found["calls"] == 2
    assert found["tokens"] == {"input": 2000, "output": 400}
    first, *others = found["items"]
    assert first["stem"].startswith("Ana has ")
    assert (first["kept"], bool(first["reason"])) == (False, True)
    assert all((item["kept"], item["reason"]) == (True, None) for item in others)
    assert stored(engine) == (0, 0)


def test_an_operator_reads_what_was_asked_kept_and_dropped(fake: FakeProvider, attempt: Callable[..., Result]) -> None:
    result = attempt(fake.settings("openai", "opinion-once", second_opinion=True))
    assert result.exit_code == 0
    assert "Asked openai/model-1, age 7, Year 2: Write 18 questions" in result.output
    assert result.output.count("\nkept ") == 17
    assert "(the second opinion calls it unclear)" in result.output
    assert "17 of 18 questions kept, 9 of them used in the set." in result.output
    assert "2 calls, 2000 tokens sent and 400 received." in result.output


def test_it_stores_the_set_and_the_calls_if_asked_to(
    fake: FakeProvider, engine: Engine, attempt: Callable[..., Result]
) -> None:
    settings = fake.settings("openai", "well", second_opinion=True)
    assert "the set is stored" in attempt(settings, "--keep").output
    assert stored(engine) == (1, 2)
    assert "A set was stored before, and stays." in attempt(settings, "--keep").output
    assert stored(engine) == (1, 4)


def test_questions_that_make_no_set_are_printed(fake: FakeProvider, attempt: Callable[..., Result]) -> None:
    result = attempt(fake.settings("openai", "wrong-keys"), "--json")
    found = json.loads(result.stdout)
    assert (result.exit_code, found["status"], len(found["items"])) == (0, "too-few-proved", 18)
    assert not any(item["kept"] for item in found["items"])


@pytest.mark.parametrize("behaviour", ["500", "half-json", "401"])
def test_no_answer_is_a_failure_with_a_sentence(
    fake: FakeProvider, attempt: Callable[..., Result], behaviour: str
) -> None:
    settings = fake.settings("gemini", behaviour)
    assert attempt(settings).exit_code == 1
    found = json.loads(attempt(settings, "--json").stdout)
    assert (found["items"], found["calls"]) == ([], 1)


def test_it_says_why_it_cannot_ask(attempt: Callable[..., Result]) -> None:
    result = attempt(AiSettings())
    assert (result.exit_code, "No AI provider is set up" in result.output) == (1, True)
    assert json.loads(attempt(AiSettings(), "--json").stdout)["calls"] == 0
    result = attempt(AiSettings(), "--age", "5", "--year", "6")
    assert (result.exit_code, "A child of 5 cannot be in Year 6." in result.output) == (2, True)
