"""Anthropic's Messages API: the answer is the input of a single tool."""

from __future__ import annotations

from typing import Any, Final

from learning_jungle.ai.answer_format import ANSWER_NAME, ANSWER_SCHEMA
from learning_jungle.ai.errors import AnswerUnusable
from learning_jungle.ai.prompt import Prompt
from learning_jungle.ai.providers.wire import Call, dig, endpoint

VERSION: Final = "2023-06-01"
#: Enough for a set of questions and for the thinking of reasoning models, which counts as output.
MOST_TOKENS: Final = 16_000


class Anthropic:
    """The wire format of the Messages API, which accepts no seed."""

    base_url: Final = "https://api.anthropic.com/v1"

    def call(self, url: str, key: str, model: str, prompt: Prompt, *, plain: bool) -> Call:
        """Return the request; if plain, the model may choose whether to use the tool, as reasoning models require."""
        return Call(
            endpoint(url, "/messages"),
            {"x-api-key": key, "anthropic-version": VERSION},
            {
                "model": model,
                "max_tokens": MOST_TOKENS,
                "system": prompt.system,
                "messages": [{"role": "user", "content": prompt.user}],
                "tools": [
                    {
                        "name": ANSWER_NAME,
                        "description": "Hands in the finished questions.",
                        "input_schema": ANSWER_SCHEMA,
                    }
                ],
                "tool_choice": {"type": "auto"} if plain else {"type": "tool", "name": ANSWER_NAME},
                **({} if plain else {"temperature": 0}),
            },
        )

    def answer(self, response: Any) -> object:  # noqa: ANN401
        """Return the input of the tool, or the text if the model did not use the tool."""
        if dig(response, "stop_reason") == "max_tokens":
            raise AnswerUnusable("The answer is cut short.")
        blocks = [block for block in dig(response, "content") if isinstance(block, dict)]
        for block in blocks:
            if block.get("type") == "tool_use":
                return dig(block, "input")
        return "".join(str(block["text"]) for block in blocks if "text" in block)
