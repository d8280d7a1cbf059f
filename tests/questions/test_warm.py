"""`flask questions warm` generates every set, can be run again, and with a budget never fails."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable

import pytest
from click.testing import Result
from flask import Flask
from sqlalchemy import Engine

from learning_jungle.settings import AiSettings
from testing.provider import KEY, FakeProvider


@pytest.fixture
def warm(ai_app: Flask, engine: Engine, monkeypatch) -> Callable[..., Result]:
    """Run the command with these AI settings on the tests' database."""
    settings = ai_app.extensions["settings"]

    def run(ai: AiSettings, *arguments: str, **changes: str) -> Result:
        monkeypatch.setitem(ai_app.extensions, "settings", dataclasses.replace(settings, ai=ai, **changes))
        result = ai_app.test_cli_runner().invoke(args=["questions", "warm", *arguments])
        assert KEY not in result.output
        return result

    return run


def test_both_sets_of_every_key_are_made_once_and_a_second_run_asks_nothing(fake: FakeProvider, warm) -> None:
    result = warm(fake.settings("openai", "well", 5))
    assert result.exit_code == 0
    assert result.output.count(": made.") == 26
    assert "[13/26] age 11, Year 6: made." in result.output
    assert "[26/26] age 11, Year 6, set 2: made." in result.output
    assert "26 of 26 sets are stored: 26 made now, 0 before." in result.output
    before = fake.calls("well")
    assert "26 of 26 sets are stored: 0 made now, 26 before." in warm(fake.settings("openai", "well", 5)).output
    assert fake.calls("well") == before


def test_without_an_ai_there_is_nothing_to_do(warm) -> None:
    result = warm(AiSettings())
    assert (result.exit_code, "No AI provider is set up" in result.output) == (0, True)


def test_a_broken_provider_is_left_alone_after_three_tries(fake: FakeProvider, warm) -> None:
    result = warm(fake.settings("gemini", "500"))
    assert result.exit_code == 1
    assert result.output.count(": failed.") == 3
    assert ": paused." in result.output
    assert "0 of 26 sets are stored" in result.output


def test_a_budget_bounds_the_time_and_never_fails(fake: FakeProvider, warm) -> None:
    started = time.monotonic()
    result = warm(fake.settings("anthropic", "silence", 60), "--budget", "1.5")
    # Without the budget the command would wait for the provider.
    assert time.monotonic() - started < 10
    assert result.exit_code == 0
    assert "The time is up" in result.output


@pytest.mark.parametrize("budget", ["0", "0.5"])
def test_no_time_is_no_attempt(fake: FakeProvider, warm, budget: str) -> None:
    before = fake.calls("well")
    assert warm(fake.settings("openai", "well"), "--budget", budget).exit_code == 0
    assert fake.calls("well") == before


def test_with_a_budget_even_a_missing_database_is_no_failure(fake: FakeProvider, warm) -> None:
    nowhere = "postgresql+psycopg2://u:hidden-word@127.0.0.1:9/n"
    result = warm(fake.settings("openai", "well"), "--budget", "5", database_url=nowhere)
    assert result.exit_code == 0
    assert "Stopped by an error (OperationalError)" in result.output
    assert "hidden-word" not in result.output
