"""Anthropic: messages with one tool, whose input is the answer."""

from __future__ import annotations

from typing import Any, Final

from learning_jungle.ai.answer_format import ANSWER_NAME, ANSWER_SCHEMA
from learning_jungle.ai.errors import AnswerUnusable
from learning_jungle.ai.prompt import Prompt
from learning_jungle.ai.providers.wire import Call, dig, endpoint

VERSION: Final = "2023-06-01"
#: Room for a set of questions and, with models that think first, for the thoughts, which count as well.
MOST_TOKENS: Final = 16_000


class Anthropic:
    """The wire of messages; it knows no seed."""

    base_url: Final = "https://api.anthropic.com/v1"

    def call(self, url: str, key: str, model: str, prompt: Prompt, *, plain: bool) -> Call:
        """Return the request; a plain one lets the model choose the tool, as models that always think demand."""
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
        """Return the input of the tool, or the text where a model that may choose has used none."""
        if dig(response, "stop_reason") == "max_tokens":
            raise AnswerUnusable("The answer is cut short.")
        blocks = [block for block in dig(response, "content") if isinstance(block, dict)]
        for block in blocks:
            if block.get("type") == "tool_use":
                return dig(block, "input")
        return "".join(str(block["text"]) for block in blocks if "text" in block)
