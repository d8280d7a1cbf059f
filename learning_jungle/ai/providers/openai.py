"""OpenAI's chat completions API, which other servers offer too, with a strict JSON schema as response format."""

from __future__ import annotations

from typing import Any, Final

from learning_jungle.ai.errors import AnswerUnusable
from learning_jungle.ai.prompt import SEED, Prompt
from learning_jungle.ai.providers.wire import Call, Tokens, count_at, dig, endpoint, objects, text_of


class OpenAi:
    """The wire format of chat completions."""

    base_url: Final = "https://api.openai.com/v1"

    def call(self, url: str, key: str, model: str, prompt: Prompt, *, plain: bool) -> Call:
        """Return the request for a chat completion."""
        schema = {"name": prompt.form.name, "strict": True, "schema": prompt.form.schema}
        exact = {
            "response_format": {"type": "json_schema", "json_schema": schema},
            "temperature": 0,
            "seed": SEED,
        }
        return Call(
            endpoint(url, "/chat/completions"),
            {"Authorization": f"Bearer {key}"},
            {
                "model": model,
                "messages": [
                    {"role": "system", "content": prompt.system},
                    {"role": "user", "content": prompt.user},
                ],
                **({} if plain else exact),
            },
        )

    def answer(self, response: Any) -> object:  # noqa: ANN401
        """Return the content of the first choice's message, which may be a list of parts."""
        choice = dig(response, "choices", 0)
        message = dig(choice, "message")
        if isinstance(message, dict) and message.get("refusal"):
            raise AnswerUnusable("The model declined to answer.")
        # Compatible servers use other words for a normal end, so this checks for the abnormal ones only.
        if isinstance(choice, dict) and choice.get("finish_reason") in ("length", "content_filter"):
            raise AnswerUnusable("The answer is cut short.")
        content = dig(message, "content")
        return text_of(objects(content)) if isinstance(content, list) else content

    def tokens(self, response: Any) -> Tokens:  # noqa: ANN401
        """Return the tokens that the response reports."""
        return Tokens(count_at(response, "usage", "prompt_tokens"), count_at(response, "usage", "completion_tokens"))
