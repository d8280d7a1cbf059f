"""Anthropic's Messages API: the answer is the input of a single tool."""

from __future__ import annotations

from typing import Any, Final

from learning_jungle.ai.errors import AnswerUnusable
from learning_jungle.ai.prompt import Prompt
from learning_jungle.ai.providers.wire import Call, Tokens, count_at, dig, endpoint, objects, text_of

VERSION: Final = "2023-06-01"
#: Enough for a set of questions and for the thinking of reasoning models, which counts as output.
MOST_TOKENS: Final = 16_000
#: Some models allow no more than this.
MOST_TOKENS_PLAIN: Final = 8_000


class Anthropic:
    """The wire format of the Messages API, which accepts no seed."""

    base_url: Final = "https://api.anthropic.com/v1"

    def call(self, url: str, key: str, model: str, prompt: Prompt, *, plain: bool) -> Call:
        """Return the request; a plain one has no tool, so that the answer is text."""
        form = prompt.form
        tool = {"name": form.name, "description": form.description, "input_schema": form.schema}
        forced = {"tools": [tool], "tool_choice": {"type": "tool", "name": form.name}, "temperature": 0}
        return Call(
            endpoint(url, "/messages"),
            {"x-api-key": key, "anthropic-version": VERSION},
            {
                "model": model,
                "max_tokens": MOST_TOKENS_PLAIN if plain else MOST_TOKENS,
                "system": prompt.system,
                "messages": [{"role": "user", "content": prompt.user}],
                **({} if plain else forced),
            },
        )

    def answer(self, response: Any) -> object:  # noqa: ANN401
        """Return the input of the tool, or the text if the model did not use the tool."""
        blocks = objects(response, "content")
        if response.get("stop_reason") == "max_tokens":
            raise AnswerUnusable("The answer is cut short.")
        for block in blocks:
            if block.get("type") == "tool_use":
                return dig(block, "input")
        return text_of(blocks)

    def tokens(self, response: Any) -> Tokens:  # noqa: ANN401
        """Return the tokens that the response reports."""
        return Tokens(count_at(response, "usage", "input_tokens"), count_at(response, "usage", "output_tokens"))
