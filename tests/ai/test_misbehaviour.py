"""Whatever a provider does, the attempt ends in time, the log has the reason, and the next attempt can succeed."""

from __future__ import annotations

import dataclasses
import logging
import socket
import threading
import time

import pytest
from sqlalchemy import Engine, select, text
from sqlalchemy.orm import Session

from learning_jungle.models import AiRequestLog, Question, QuestionSet
from learning_jungle.questions.generation import FAILED, MADE, generate
from learning_jungle.settings import AiSettings
from testing.provider import KEY, FakeProvider

PROVIDERS = ("gemini", "openai", "anthropic")
#: The timeout for providers that never answer; the others get the time that a busy machine needs.
SHORT_TIMEOUT = 0.3
HANGING = ("drip", "drip-headers", "silence")
#: A hanging provider takes at least 20 seconds, so a shorter attempt was ended by the deadline.
SECONDS_TO_CUT = 10
BEHAVIOURS = {
    "wrong-keys": "too-few-proved",
    "equal-options": "too-few-proved",
    "wrong-year": "too-few-proved",
    "markup": "too-few-proved",
    "injection": "too-few-proved",
    "half-json": "unusable",
    "huge": "unusable",
    "drip": "timeout",
    "drip-headers": "timeout",
    "silence": "timeout",
    "reset": "unreachable",
    "401": "refused",
    "403": "refused",
    "404": "not-understood",
    "429": "limited",
    "500": "failed",
    "503": "failed",
    "302": "not-understood",
    "400": "not-understood",
    "wrong-key": "refused",
    "null": "unusable",
    "words": "unusable",
    "json-null": "unusable",
    "json-list": "unusable",
    "json-text": "unusable",
    "json-number": "unusable",
    "json-empty": "unusable",
}
#: Ways in which servers and models dress good questions, each of which makes a set.
DRESSES = (
    "fence",
    "prose",
    "think",
    "mark",
    "parts",
    "bare-array",
    "list-in-a-string",
    "earlier-form",
    "letters",
    "numbers",
    "capitals",
    "reasoning",
)


def logged(engine: Engine) -> list[AiRequestLog]:
    with Session(engine) as session:
        return list(session.scalars(select(AiRequestLog).order_by(AiRequestLog.created_at)))


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize(("behaviour", "status"), BEHAVIOURS.items())
def test_a_bad_answer_ends_in_time_is_logged_and_forgotten(
    fake: FakeProvider, engine: Engine, caplog, provider: str, behaviour: str, status: str
) -> None:
    caplog.set_level(logging.DEBUG)
    timeout = SHORT_TIMEOUT if behaviour in HANGING else SECONDS_TO_CUT
    started = time.monotonic()
    outcome = generate(engine, fake.settings(provider, behaviour, timeout), 7, 2)
    assert time.monotonic() - started < SECONDS_TO_CUT
    assert outcome.result == FAILED
    (entry,) = logged(engine)
    assert (entry.status, entry.provider, entry.model) == (status, provider, "model-1")
    assert entry.retry_after_seconds == (1200 if behaviour == "429" else None)
    written = f"{entry.error} {entry.prompt_excerpt} {entry.response_excerpt} {caplog.text} {outcome}"
    assert KEY not in written
    assert KEY[:8] not in written

    # Time passes, and the breaker allows the next attempt.
    with engine.begin() as connection:
        connection.execute(text("UPDATE ai_request_log SET created_at = created_at - interval '2 hours'"))
    assert generate(engine, fake.settings(provider, "well"), 7, 2).result == MADE
    with Session(engine) as session:
        made = session.scalars(select(QuestionSet)).one()
        questions = session.scalars(select(Question).where(Question.question_set_id == made.id)).all()
    assert (made.source, made.age, made.year_group, made.model, len(questions)) == ("ai", 7, 2, "model-1", 10)
    assert logged(engine)[-1].status == "ok"


def test_nobody_listening_is_unreachable(engine: Engine) -> None:
    closed = AiSettings("openai", "http://127.0.0.1:9/v1", KEY, "model-1", SECONDS_TO_CUT)
    assert generate(engine, closed, 7, 2).result == FAILED
    assert logged(engine)[0].status == "unreachable"


def transfers() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.name == "ai-transfer"}


def wait_for_the_end_of(threads: set[threading.Thread]) -> None:
    for thread in threads:
        thread.join(timeout=5)
    assert not any(thread.is_alive() for thread in threads)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_connection_that_hangs_ends_in_time_and_so_does_its_thread(engine: Engine, scheme: str) -> None:
    """Over TLS the provider hangs in the handshake."""
    earlier = transfers()
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"{scheme}://127.0.0.1:{silent.getsockname()[1]}/v1"
        started = time.monotonic()
        generate(engine, AiSettings("openai", url, KEY, "model-1", SHORT_TIMEOUT), 7, 2)
        assert time.monotonic() - started < SECONDS_TO_CUT
        assert logged(engine)[0].status == "timeout"
        wait_for_the_end_of(transfers() - earlier)


def test_the_thread_of_an_answer_that_drips_ends_soon_after_the_deadline(fake: FakeProvider, engine: Engine) -> None:
    earlier = transfers()
    generate(engine, fake.settings("openai", "drip", SHORT_TIMEOUT), 7, 2)
    wait_for_the_end_of(transfers() - earlier)


@pytest.mark.parametrize("key", ["line\nbreak", "snow☃man", " "])
def test_a_key_that_no_header_can_hold_is_no_disaster(fake: FakeProvider, engine: Engine, key: str) -> None:
    generate(engine, dataclasses.replace(fake.settings("openai", "well"), api_key=key), 7, 2)
    (entry,) = logged(engine)
    assert "snow" not in f"{entry.error}{entry.response_excerpt}"


def test_a_dropped_question_is_replaced_by_the_bank_with_one_of_its_strand(fake: FakeProvider, engine: Engine) -> None:
    assert generate(engine, fake.settings("openai", "one-bad"), 9, 4).result == MADE
    (entry,) = logged(engine)
    assert entry.status == "ok"
    assert "1 dropped" in entry.error
    assert "1 x the stem has another answer" in entry.error or "1 x the expression does not equal" in entry.error


@pytest.mark.parametrize("age_and_year", [(5, 0), (5, 1), (6, 1), (8, 3), (11, 6)])
def test_a_set_is_made_for_every_kind_of_year(fake: FakeProvider, engine: Engine, age_and_year) -> None:
    assert generate(engine, fake.settings("gemini", "well"), *age_and_year).result == MADE
    with Session(engine) as session:
        rows = session.scalars(select(Question)).all()
    assert len(rows) == 10
    assert sum(row.template == "ai" for row in rows) >= 8
    assert max(map([row.correct_option for row in rows].count, "ABCD")) <= 5


#: What servers reject, with the providers whose requests have it.
REJECTED = [
    *(("no-sampling", provider) for provider in PROVIDERS),
    *(("no-schema", provider) for provider in PROVIDERS),
    ("no-seed", "gemini"),
    ("no-seed", "openai"),
    ("few-tokens", "anthropic"),
]


@pytest.mark.parametrize(("behaviour", "provider"), REJECTED)
def test_a_server_that_rejects_a_part_of_the_request_is_asked_plainly_once(
    fake: FakeProvider, engine: Engine, behaviour: str, provider: str
) -> None:
    before = fake.calls(behaviour)
    assert generate(engine, fake.settings(provider, behaviour, 5), 7, 2).result == MADE
    assert fake.calls(behaviour) == before + 2


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_wrong_key_is_not_tried_again(fake: FakeProvider, engine: Engine, provider: str) -> None:
    before = fake.calls("wrong-key")
    generate(engine, fake.settings(provider, "wrong-key"), 7, 2)
    assert fake.calls("wrong-key") == before + 1
    assert logged(engine)[0].response_excerpt is None


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("dress", DRESSES)
def test_good_questions_make_a_set_in_every_dress(
    fake: FakeProvider, engine: Engine, provider: str, dress: str
) -> None:
    assert generate(engine, fake.settings(provider, dress, second_opinion=True), 7, 2).result == MADE
    with Session(engine) as session:
        assert sum(row.template == "ai" for row in session.scalars(select(Question))) >= 8
