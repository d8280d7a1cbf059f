"""Requests and responses have each provider's documented format."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from learning_jungle.ai.answer_format import QUESTIONS
from learning_jungle.ai.errors import AnswerUnusable
from learning_jungle.ai.prompt import SEED, build_prompt
from learning_jungle.ai.providers.client import WIRES, ask, retry_after
from learning_jungle.ai.providers.gemini import without_foreign_keywords
from learning_jungle.ai.providers.wire import Tokens, endpoint
from learning_jungle.ai.scope import Place
from testing.provider import KEY, FakeProvider

PROMPT = build_prompt(7, 2, [Place("number", "easy"), Place("number", "hard"), Place("measurement", "easy")])


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
    question = config["responseSchema"]["properties"]["questions"]["items"]["properties"]
    assert question["wrong"]["items"]["properties"]["misconception"] == {"type": "string", "nullable": True}


def test_openai(fake: FakeProvider) -> None:
    seen = sent(fake, "openai")
    assert seen["path"] == "/v1/chat/completions"
    assert seen["headers"]["Authorization"] == f"Bearer {KEY}"
    body = seen["body"]
    assert (body["model"], body["temperature"], body["seed"]) == ("model-1", 0, SEED)
    assert body["response_format"]["type"] == "json_schema"
    assert body["response_format"]["json_schema"]["strict"] is True
    assert body["response_format"]["json_schema"]["schema"] == QUESTIONS.schema


def test_anthropic(fake: FakeProvider) -> None:
    seen = sent(fake, "anthropic")
    assert seen["path"] == "/v1/messages"
    headers = {name.lower(): value for name, value in seen["headers"].items()}
    assert (headers["x-api-key"], headers["anthropic-version"]) == (KEY, "2023-06-01")
    body = seen["body"]
    assert body["tools"][0]["input_schema"] == QUESTIONS.schema
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


@pytest.mark.parametrize("url", ["", "http://x/v1beta", "http://x/v1beta/"])
def test_a_model_of_gemini_may_have_its_prefix(url: str) -> None:
    call = WIRES["gemini"].call(url or WIRES["gemini"].base_url, "k", "models/gemini-x", PROMPT, plain=False)
    assert call.url.endswith("/v1beta/models/gemini-x:generateContent")


@pytest.mark.parametrize("provider", WIRES)
def test_a_plain_request_has_the_texts_and_no_schema_sampling_or_seed(provider: str) -> None:
    exact, plain = (WIRES[provider].call("https://x/v1", "k", "m", PROMPT, plain=plain).body for plain in (False, True))
    sent = json.dumps(plain)
    for name in ("schema", "seed", "temperature", "tool", "response_format", "generationConfig"):
        assert f'"{name}' not in sent
    assert json.dumps(PROMPT.user) in sent
    assert json.dumps(PROMPT.system) in sent
    assert plain.get("max_tokens", 0) <= 8_192
    assert exact.get("max_tokens", 0) >= plain.get("max_tokens", 0)


def test_the_schema_requires_every_member_of_a_question() -> None:
    question = QUESTIONS.schema["properties"]["questions"]["items"]
    assert question["required"] == ["stem", "strand", "difficulty", "expression", "answer", "wrong"]
    assert question["properties"]["wrong"]["items"]["required"] == ["text", "expression", "misconception"]
    assert without_foreign_keywords(QUESTIONS.schema)["type"] == "object"


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
    ("anthropic", {"content": None}),
    ("gemini", {"candidates": [{"finishReason": "STOP", "content": {"parts": None}}]}),
    ("gemini", {"promptFeedback": 7}),
    ("openai", {"choices": [7]}),
    ("openai", {"choices": "many"}),
]


@pytest.mark.parametrize(("provider", "response"), TOO_SHORT)
def test_a_response_without_a_whole_answer_is_unusable(provider: str, response: object) -> None:
    with pytest.raises(AnswerUnusable):
        WIRES[provider].answer(response)


def test_a_model_that_may_choose_can_answer_in_words() -> None:
    blocks = [{"type": "thinking", "thinking": "hm"}, {"type": "text", "text": '{"a": 1}'}]
    assert WIRES["anthropic"].answer({"stop_reason": "end_turn", "content": blocks}) == '{"a": 1}'


@pytest.mark.parametrize("end", [{"finishReason": "STOP"}, {"finishReason": None}, {}])
def test_a_whole_answer_need_not_say_that_it_is_one(end: dict) -> None:
    assert WIRES["gemini"].answer({"candidates": [{"content": {"parts": [{"text": "{}"}]}} | end]}) == "{}"


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
        # A longer pause than any that is kept to.
        ("7200", 3600),
        ("9" * 5000, 3600),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 3600),
        ("soon", None),
        ("", None),
    ],
)
def test_retry_after_is_a_number_or_a_date(value: str, seconds: int | None) -> None:
    assert retry_after(value, datetime(2026, 11, 24, 20, 0, 0, tzinfo=UTC)) == seconds


TOKENS = {
    "gemini": {"usageMetadata": {"promptTokenCount": 7, "candidatesTokenCount": 2, "thoughtsTokenCount": 1}},
    "openai": {"usage": {"prompt_tokens": 7, "completion_tokens": 3}},
    "anthropic": {"usage": {"input_tokens": 7, "output_tokens": 3}},
}


@pytest.mark.parametrize("provider", WIRES)
def test_the_tokens_of_a_response_are_counted(provider: str) -> None:
    assert WIRES[provider].tokens(TOKENS[provider]) == Tokens(7, 3)
    assert WIRES[provider].tokens({"usage": "free", "usageMetadata": [1]}) == Tokens()
