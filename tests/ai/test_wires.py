"""Requests and responses have each provider's documented format."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from learning_jungle.ai.answer_format import ANSWER_SCHEMA
from learning_jungle.ai.errors import AnswerUnusable
from learning_jungle.ai.prompt import SEED, build_prompt
from learning_jungle.ai.providers.client import WIRES, ask, retry_after
from learning_jungle.ai.providers.gemini import without_foreign_keywords
from learning_jungle.ai.providers.wire import endpoint
from learning_jungle.ai.schema import AskedQuestion
from testing.provider import KEY, FakeProvider

PROMPT = build_prompt(7, 2, ["number", "number", "measurement"])


def sent(fake: FakeProvider, provider: str) -> dict:
    ask(fake.settings(provider, "well", 5), PROMPT, 5)
    return fake.seen("well")


def test_gemini(fake: FakeProvider) -> None:
    seen = sent(fake, "gemini")
    assert seen["path"] == "/v1beta/models/model-1:generateContent"
    assert seen["headers"]["x-goog-api-key"] == KEY
    config = seen["body"]["generationConfig"]
    assert (config["temperature"], config["seed"], config["responseMimeType"]) == (0, SEED, "application/json")
    assert "additionalProperties" not in json.dumps(config)
    labels = config["responseSchema"]["properties"]["questions"]["items"]["properties"]["misconceptions"]["items"]
    assert labels == {"type": "string", "nullable": True}


def test_openai(fake: FakeProvider) -> None:
    seen = sent(fake, "openai")
    assert seen["path"] == "/v1/chat/completions"
    assert seen["headers"]["Authorization"] == f"Bearer {KEY}"
    body = seen["body"]
    assert (body["model"], body["temperature"], body["seed"]) == ("model-1", 0, SEED)
    assert body["response_format"]["type"] == "json_schema"
    assert body["response_format"]["json_schema"]["strict"] is True
    assert body["response_format"]["json_schema"]["schema"] == ANSWER_SCHEMA


def test_anthropic(fake: FakeProvider) -> None:
    seen = sent(fake, "anthropic")
    assert seen["path"] == "/v1/messages"
    headers = {name.lower(): value for name, value in seen["headers"].items()}
    assert (headers["x-api-key"], headers["anthropic-version"]) == (KEY, "2023-06-01")
    body = seen["body"]
    assert body["tools"][0]["input_schema"] == ANSWER_SCHEMA
    assert body["tool_choice"] == {"type": "tool", "name": body["tools"][0]["name"]}
    assert body["temperature"] == 0
    assert body["max_tokens"] > 4_000


@pytest.mark.parametrize("provider", WIRES)
def test_a_full_address_is_understood_as_well(provider: str) -> None:
    wire = WIRES[provider]
    full = wire.call("https://x.example/base", "k", "m", PROMPT, plain=False).url
    assert full.startswith("https://x.example/base/")
    assert wire.call(full, "k", "m", PROMPT, plain=False).url == full
    assert KEY not in repr(wire.call(full, KEY, "m", PROMPT, plain=False))


def test_a_query_in_the_address_stays_at_its_end() -> None:
    assert endpoint("https://x/y/?v=1", "/messages") == "https://x/y/messages?v=1"


def test_the_schema_and_its_check_name_the_same_fields() -> None:
    items = ANSWER_SCHEMA["properties"]["questions"]["items"]
    assert set(items["properties"]) == set(AskedQuestion.model_fields)
    assert without_foreign_keywords(ANSWER_SCHEMA)["type"] == "object"


TOO_SHORT = [
    ("gemini", {"candidates": [{"finishReason": "MAX_TOKENS", "content": {"parts": [{"text": "{}"}]}}]}),
    ("gemini", {"promptFeedback": {"blockReason": "SAFETY"}}),
    ("gemini", {"candidates": []}),
    ("gemini", []),
    ("openai", {"choices": [{"finish_reason": "length", "message": {"content": "{}"}}]}),
    ("openai", {"choices": [{"finish_reason": "stop", "message": {"content": None, "refusal": "no"}}]}),
    ("openai", {"choices": None}),
    ("anthropic", {"stop_reason": "max_tokens", "content": []}),
    ("anthropic", {"stop_reason": "end_turn"}),
    ("anthropic", "nothing"),
]


@pytest.mark.parametrize(("provider", "response"), TOO_SHORT)
def test_a_response_without_a_whole_answer_is_unusable(provider: str, response: object) -> None:
    with pytest.raises(AnswerUnusable):
        WIRES[provider].answer(response)


def test_a_model_that_may_choose_can_answer_in_words() -> None:
    blocks = [{"type": "thinking", "thinking": "hm"}, {"type": "text", "text": '{"a": 1}'}]
    assert WIRES["anthropic"].answer({"stop_reason": "end_turn", "content": blocks}) == '{"a": 1}'


def test_thoughts_are_no_part_of_an_answer() -> None:
    parts = [{"text": "hm", "thought": True}, {"text": '{"a":'}, {"text": " 1}"}]
    response = {"candidates": [{"finishReason": "STOP", "content": {"parts": parts}}]}
    assert WIRES["gemini"].answer(response) == '{"a": 1}'


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("30", 30),
        ("Tue, 24 Nov 2026 20:00:10 GMT", 10),
        ("Tue, 24 Nov 2020 20:00:10 GMT", 0),
        ("soon", None),
        ("", None),
    ],
)
def test_retry_after_is_a_number_or_a_date(value: str, seconds: int | None) -> None:
    assert retry_after(value, datetime(2026, 11, 24, 20, 0, 0, tzinfo=UTC)) == seconds


def test_the_prompt_holds_the_year_and_nothing_of_a_child() -> None:
    text = PROMPT.user
    assert "Year 2" in text
    assert "number 2, measurement 1" in text
    assert "Write 7 questions" in text
    assert "Y2-NP-1" in text
    assert "Y2-GE" not in text
