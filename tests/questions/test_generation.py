"""Each key costs one call over any number of processes, and a failing provider is not called for a while."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Thread

import pytest
from sqlalchemy import Engine, func, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from learning_jungle.curriculum.papers.parallel import build_paper
from learning_jungle.models import AiRequestLog, Question, QuestionSet
from learning_jungle.questions.generation import BUSY, FAILED, KEYS, MADE, PAUSED, STORED, base_paper, generate
from learning_jungle.questions.services import AI_SETS, ai_key
from testing.provider import FakeProvider
from testing.waiting import until


def test_there_are_thirteen_keys() -> None:
    assert len(KEYS) == len(set(KEYS)) == 13


def test_many_at_once_make_one_call(fake: FakeProvider, engine: Engine) -> None:
    before = fake.calls("slow")
    settings = fake.settings("openai", "slow", 5)
    with ThreadPoolExecutor(20) as pool:
        outcomes = [outcome.result for outcome in pool.map(lambda _: generate(engine, settings, 8, 4), range(50))]
    assert outcomes.count(MADE) == 1
    assert set(outcomes) <= {MADE, BUSY, STORED}
    assert fake.calls("slow") == before + 1


def test_a_stored_set_is_never_asked_for_again(fake: FakeProvider, engine: Engine) -> None:
    settings = fake.settings("anthropic", "well")
    assert generate(engine, settings, 8, 4).result == MADE
    before = fake.calls("well")
    assert generate(engine, settings, 8, 4).result == STORED
    assert fake.calls("well") == before


def test_the_second_set_of_a_key_has_other_questions(fake: FakeProvider, engine: Engine) -> None:
    settings = fake.settings("openai", "well")
    assert [generate(engine, settings, 8, 4, number=number).result for number in AI_SETS] == [MADE, MADE]
    assert [generate(engine, settings, 8, 4, number=number).result for number in AI_SETS] == [STORED, STORED]
    with Session(engine) as session:
        stems = session.scalars(select(Question.stem)).all()
        assert session.scalars(select(QuestionSet.key)).all() == [ai_key(8, 4), f"{ai_key(8, 4)}/set-2"]
    assert len(set(stems)) == len(stems) == 20


def test_of_a_provider_that_repeats_itself_the_second_set_takes_what_the_first_left(
    fake: FakeProvider, engine: Engine
) -> None:
    settings = fake.settings("openai", "repeats-itself")
    assert generate(engine, settings, 8, 4).result == MADE
    outcome = generate(engine, settings, 8, 4, number=2)
    assert outcome.result == MADE
    assert "it repeats another question" in outcome.detail
    with Session(engine) as session:
        stems = session.scalars(select(Question.stem)).all()
    assert len(set(stems)) == len(stems) == 20


def test_the_sets_of_a_key_are_built_on_papers_without_a_question_in_common() -> None:
    for age, year_group in KEYS:
        first, second = (build_paper(year_group, base_paper(age, number)) for number in AI_SETS)
        assert not {(item.stem, item.options) for item in first} & {(item.stem, item.options) for item in second}


def test_three_failures_pause_the_provider_for_every_key(fake: FakeProvider, engine: Engine) -> None:
    bad = fake.settings("openai", "500")
    assert [generate(engine, bad, 7, 2).result for _ in range(3)] == [FAILED] * 3
    before = fake.calls("well")
    outcome = generate(engine, fake.settings("openai", "well"), 9, 5)
    assert outcome.result == PAUSED
    assert "not asked again until" in outcome.detail
    assert fake.calls("well") == before


def test_after_the_pause_one_attempt_goes_and_sees(fake: FakeProvider, engine: Engine) -> None:
    bad = fake.settings("openai", "500")
    for _ in range(3):
        generate(engine, bad, 7, 2)
    with engine.begin() as connection:
        connection.execute(text("UPDATE ai_request_log SET created_at = created_at - interval '11 minutes'"))
    before = fake.calls("silence")
    hanging = fake.settings("openai", "silence", 1)
    with ThreadPoolExecutor(8) as pool:
        outcomes = [outcome.result for outcome in pool.map(lambda key: generate(engine, hanging, *key), KEYS[:8])]
    assert outcomes.count(FAILED) == 1
    assert set(outcomes) <= {FAILED, BUSY, PAUSED}
    assert fake.calls("silence") == before + 1
    assert generate(engine, bad, 7, 2).result == PAUSED


def test_no_transaction_is_open_while_the_provider_works(fake: FakeProvider, engine: Engine) -> None:
    before = fake.calls("silence")
    thread = Thread(target=generate, args=(engine, fake.settings("openai", "silence", 2), 7, 2))
    thread.start()
    until(lambda: fake.calls("silence") > before)
    with engine.connect() as connection:
        states = connection.scalars(
            text("SELECT state FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
        ).all()
    thread.join()
    assert "idle" in states
    assert not [state for state in states if state and state.startswith("idle in transaction")]


def test_a_process_that_dies_blocks_nobody(fake: FakeProvider, engine: Engine) -> None:
    """The lock is released with its connection, even if the connection is killed."""

    def lose_the_connection() -> None:
        with pytest.raises(DBAPIError):
            generate(engine, fake.settings("openai", "silence", 2), 7, 2)

    before = fake.calls("silence")
    thread = Thread(target=lose_the_connection)
    thread.start()
    until(lambda: fake.calls("silence") > before)
    with engine.connect() as connection:
        assert generate(engine, fake.settings("openai", "well"), 7, 2).result == BUSY
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )
        connection.rollback()
    # A terminated backend keeps its locks for a moment.
    until(lambda: generate(engine, fake.settings("openai", "well"), 7, 2).result == MADE)
    thread.join()
    with Session(engine) as session:
        assert session.scalar(select(func.count()).select_from(QuestionSet)) == 1
        assert session.scalars(select(AiRequestLog.status)).all() == ["ok"]
