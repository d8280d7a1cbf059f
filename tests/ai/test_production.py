"""Under gunicorn with two workers, no start of a diagnostic calls the AI, and each new key costs two calls."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count, repeat
from pathlib import Path

import pytest
import requests
from sqlalchemy import create_engine, text

from learning_jungle.questions.generation import KEYS
from testing.network_visitor import NetworkVisitor
from testing.provider import KEY, PREFIXES, FakeProvider
from testing.server import Server, cheap_command, environment, serve
from testing.waiting import until
from tests.ai.test_misbehaviour import BEHAVIOURS, DRESSES, PROVIDERS


def registered(server: Server, email: str) -> NetworkVisitor:
    visitor = NetworkVisitor(server.address)
    visitor.register(email)
    return visitor


def start(visitor: NetworkVisitor, child_id: str) -> None:
    """Start the child's diagnostic, assert that its first question is shown, and leave child mode."""
    diagnostic = visitor.start(child_id)
    assert visitor.get(f"/diagnostic/{diagnostic}/question/1").text.count('name="answer"') == 5
    assert visitor.grown_up().status_code == 303


@pytest.fixture(scope="module")
def url(make_migrated_database) -> str:
    """Return the address of a migrated database that the servers use one after another."""
    return make_migrated_database()


@contextmanager
def served(url: str, folder: Path, **ai: str) -> Iterator[Server]:
    with serve(environment(url, **ai), folder / "log", cheap_command()) as server:
        yield server


def ai_environment(fake: FakeProvider, provider: str, behaviour: str, seconds: int) -> dict[str, str]:
    return {
        "AI_PROVIDER": provider,
        "AI_PROVIDER_URL": f"{fake.address}/{behaviour}{PREFIXES[provider]}",
        "AI_API_KEY": KEY,
        "AI_MODEL": "model-1",
        "AI_TIMEOUT_SECONDS": str(seconds),
    }


def families(server: Server, name: str) -> Iterator[NetworkVisitor]:
    """Add ten children to each of several families, because an account may have only twelve."""
    for number in count():
        yield from repeat(registered(server, f"{name}-{number}@example.com"), 10)


@pytest.mark.parametrize(("turn", "provider"), list(enumerate(PROVIDERS)))
def test_a_start_asks_the_provider_nothing_whatever_it_does(
    fake: FakeProvider, url: str, tmp_path: Path, turn: int, provider: str
) -> None:
    """The providers take turns: test_misbehaviour tries each behaviour with each of them."""
    name = f"named-{provider}"
    bad = [(behaviour, status, 1, KEYS[-1]) for behaviour, status in BEHAVIOURS.items()]
    # Each set that is made needs a key of its own, because nobody asks for a stored one.
    good = [(dress, "ok", 2, key) for dress, key in zip(DRESSES, KEYS, strict=False)]
    fake.behave(provider, "well")
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with served(url, tmp_path, **ai_environment(fake, provider, name, 2)) as server, engine.connect() as database:
        turns = (*bad[turn :: len(PROVIDERS)], *good[turn :: len(PROVIDERS)])
        for family, (behaviour, status, calls, (age, year_group)) in zip(
            families(server, provider), turns, strict=False
        ):
            # Each behaviour starts with a closed breaker.
            database.execute(text("DELETE FROM ai_request_log"))
            fake.behave(provider, behaviour)
            before = fake.calls(name)
            child = family.add_child(age=str(age), year_group=str(year_group))
            until(lambda before=before: fake.calls(name) > before)
            # If the provider hangs, its only call is still running: the start neither waits for it nor makes another.
            start(family, child)
            until(lambda calls=calls: database.scalar(text("SELECT count(*) FROM ai_request_log")) == calls)
            found = database.scalar(text("SELECT status FROM ai_request_log ORDER BY created_at DESC LIMIT 1"))
            assert (behaviour, found) == (behaviour, status)
            assert fake.calls(name) == before + calls
        assert KEY not in server.log
    engine.dispose()


def test_fifty_children_at_once_over_two_workers_cost_two_calls(fake: FakeProvider, url: str, tmp_path: Path) -> None:
    fake.behave("crowd", "slow")
    engine = create_engine(url)
    with engine.begin() as database:
        database.execute(text("TRUNCATE ai_request_log, question_set CASCADE"))
    with served(url, tmp_path, **ai_environment(fake, "openai", "named-crowd", 30), WEB_CONCURRENCY="2") as server:
        families = [registered(server, f"p{number}@example.com") for number in range(10)]
        with ThreadPoolExecutor(10) as pool:
            list(pool.map(lambda family: [family.add_child() for _ in range(5)], families))

        def made() -> bool:
            with engine.connect() as database:
                return database.scalar(text("SELECT count(*) FROM question_set WHERE source = 'ai'")) == 1

        until(made)
        with ThreadPoolExecutor(10) as pool:
            list(pool.map(lambda family: start(family, family.add_child()), families))
        with engine.connect() as database:
            sources = database.execute(
                text("SELECT DISTINCT source FROM diagnostic JOIN question_set s ON s.id = question_set_id")
            ).scalars()
            assert list(sources) == ["ai"]
        engine.dispose()
        assert fake.calls("named-crowd") == 2
        assert requests.get(f"{server.address}/ai/status", timeout=5).json()["mode"] == "live"
