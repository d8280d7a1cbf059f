"""A second opinion sees stems and options alone, in another order, and drops what it does not agree with."""

from __future__ import annotations

import dataclasses
import json
import time
from random import Random

import pytest
from sqlalchemy import Engine, text

from learning_jungle.ai import attempt
from learning_jungle.ai.answer_format import UNCLEAR
from learning_jungle.ai.opinion import DIFFERS, NOT_CLEAR, agreed, objections, opinion_prompt, shuffled
from learning_jungle.ai.prompt import Prompt
from learning_jungle.ai.providers.client import Answer
from learning_jungle.ai.providers.wire import Tokens
from learning_jungle.ai.verification import Verified
from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.papers.parallel import build_paper
from learning_jungle.questions.generation import FAILED, MADE, PAUSED, generate
from learning_jungle.settings import AiSettings
from testing.provider import FakeProvider
from tests.ai.test_misbehaviour import PROVIDERS, SECONDS_TO_CUT, logged

ITEMS = build_paper(4, 1)


def asked_in(prompt: str) -> list[dict]:
    return json.loads(prompt[prompt.index("{") :])["questions"]


def right(asked: list[dict], items: tuple[Item, ...] = ITEMS) -> list[str]:
    keys = {item.stem: item.key for item in items}
    return ["ABCD"[question["options"].index(keys[question["stem"]])] for question in asked]


def test_the_prompt_has_stems_and_options_alone_in_another_order() -> None:
    asked = asked_in(opinion_prompt(ITEMS, shuffled(10, Random(1))).user)
    assert all(set(question) == {"stem", "options"} for question in asked)
    stems = [question["stem"] for question in asked]
    assert stems != [item.stem for item in ITEMS]
    assert sorted(stems) == sorted(item.stem for item in ITEMS)
    options = {item.stem: item.options for item in ITEMS}
    for question in asked:
        assert tuple(question["options"]) != options[question["stem"]]
        assert sorted(question["options"]) == sorted(options[question["stem"]])


@pytest.mark.parametrize("seed", range(20))
def test_what_differs_or_is_unclear_is_dropped_and_nothing_else(seed: int) -> None:
    order = shuffled(10, Random(seed))
    answers = right(asked_in(opinion_prompt(ITEMS, order).user))
    assert objections(ITEMS, order, answers) == [None] * 10
    answers[0], answers[3] = UNCLEAR, next(letter for letter in "ABCD" if letter != answers[3])
    found = objections(ITEMS, order, answers)
    assert found[order.questions[0]] == NOT_CLEAR
    assert found[order.questions[3]] == DIFFERS
    assert found.count(None) == 8


def test_the_reasons_are_those_of_the_proof_and_of_the_opinion() -> None:
    verified = agreed(Verified(ITEMS[:2], faults=("two options are equal", None, None)), [DIFFERS, None])
    assert verified.items == ITEMS[1:2]
    assert verified.faults == ("two options are equal", DIFFERS, None)
    assert verified.dropped == 2


def test_an_opinion_right_nine_times_in_ten_lets_few_wrong_keys_pass() -> None:
    """The key is that of another operation, and a wrong opinion is any of the other three letters."""
    rng, passed, tried = Random(7), 0, 0
    wrong = [dataclasses.replace(item, correct_index=(item.correct_index + 1) % 4) for item in ITEMS]
    for seed in range(300):
        order = shuffled(10, Random(seed))
        answers = [
            letter if rng.random() < 0.9 else rng.choice("ABCD".replace(letter, ""))
            for letter in right(asked_in(opinion_prompt(ITEMS, order).user))
        ]
        passed += objections(wrong, order, answers).count(None)
        tried += len(wrong)
    assert 0 < passed <= 0.05 * tried


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_set_costs_two_calls_and_both_are_in_the_log(fake: FakeProvider, engine: Engine, provider: str) -> None:
    before = fake.calls("well")
    assert generate(engine, fake.settings(provider, "well", second_opinion=True), 7, 2).result == MADE
    assert fake.calls("well") == before + 2
    first, second = logged(engine)
    assert (first.status, second.status) == ("answered", "ok")
    assert first.prompt_excerpt.startswith("Write ")
    assert second.prompt_excerpt.startswith("Answer these ")
    assert "expression" not in second.prompt_excerpt


def test_without_it_a_set_costs_one_call(fake: FakeProvider, engine: Engine) -> None:
    before = fake.calls("well")
    assert generate(engine, fake.settings("openai", "well"), 7, 2).result == MADE
    assert fake.calls("well") == before + 1


def test_one_doubt_costs_one_question(fake: FakeProvider, engine: Engine) -> None:
    assert generate(engine, fake.settings("openai", "opinion-once", second_opinion=True), 7, 2).result == MADE
    assert f"1 x {NOT_CLEAR}" in logged(engine)[-1].error


BAD = {
    "opinion-disagrees": "too-few-proved",
    "opinion-unclear": "too-few-proved",
    "opinion-short": "unusable",
    "opinion-words": "unusable",
    "opinion-null": "unusable",
    "opinion-half-json": "unusable",
    "opinion-500": "failed",
    "opinion-429": "limited",
    "opinion-silence": "timeout",
}


@pytest.mark.parametrize(("behaviour", "status"), BAD.items())
def test_without_a_second_opinion_there_is_no_set(
    fake: FakeProvider, engine: Engine, behaviour: str, status: str
) -> None:
    timeout = 1.5 if "silence" in behaviour else SECONDS_TO_CUT
    started = time.monotonic()
    assert generate(engine, fake.settings("openai", behaviour, timeout, second_opinion=True), 7, 2).result == FAILED
    assert time.monotonic() - started < SECONDS_TO_CUT
    assert [entry.status for entry in logged(engine)] == ["answered", status]


def test_nothing_is_asked_again_when_too_little_is_proved(fake: FakeProvider, engine: Engine) -> None:
    before = fake.calls("wrong-keys")
    assert generate(engine, fake.settings("openai", "wrong-keys", second_opinion=True), 7, 2).result == FAILED
    assert fake.calls("wrong-keys") == before + 1


def test_both_calls_share_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    given = []

    def ask(_settings: AiSettings, _prompt: Prompt, seconds: float) -> Answer:
        given.append(seconds)
        time.sleep(0.05)
        return Answer({}, "", Tokens(3, 4))

    monkeypatch.setattr(attempt, "ask", ask)
    conversation = attempt.Conversation(AiSettings(), 1)
    for _ in range(2):
        conversation.ask(Prompt("", ""))
    first, second = given
    assert first <= 1
    assert second <= first - 0.05
    assert conversation.tokens == Tokens(6, 8)


def test_second_opinions_that_fail_open_the_breaker(fake: FakeProvider, engine: Engine) -> None:
    bad = fake.settings("openai", "opinion-500", second_opinion=True)
    assert [generate(engine, bad, 7, 2).result for _ in range(4)] == [FAILED, FAILED, FAILED, PAUSED]
    with engine.begin() as connection:
        connection.execute(text("UPDATE ai_request_log SET created_at = created_at - interval '11 minutes'"))
    assert generate(engine, fake.settings("openai", "well", second_opinion=True), 7, 2).result == MADE
