"""Google's Gemini API: generateContent with a response schema."""

from __future__ import annotations

from typing import Any, Final

from learning_jungle.ai.answer_format import ANSWER_SCHEMA
from learning_jungle.ai.errors import AnswerUnusable
from learning_jungle.ai.prompt import SEED, Prompt
from learning_jungle.ai.providers.wire import Call, dig, endpoint


class Gemini:
    """The wire format of the generateContent method."""

    base_url: Final = "https://generativelanguage.googleapis.com/v1beta"

    def call(self, url: str, key: str, model: str, prompt: Prompt, *, plain: bool) -> Call:
        """Return the request, with the key in a header because addresses end up in logs."""
        config: dict[str, Any] = {
            "responseMimeType": "application/json",
            "responseSchema": without_foreign_keywords(ANSWER_SCHEMA),
        }
        if not plain:
            config |= {"temperature": 0, "seed": SEED}
        return Call(
            url if ":generateContent" in url else endpoint(url, f"/models/{model}:generateContent"),
            {"x-goog-api-key": key},
            {
                "systemInstruction": {"parts": [{"text": prompt.system}]},
                "contents": [{"role": "user", "parts": [{"text": prompt.user}]}],
                "generationConfig": config,
            },
        )

    def answer(self, response: Any) -> object:  # noqa: ANN401
        """Return the text of the first candidate, without its thoughts."""
        if isinstance(response, dict) and "blockReason" in (response.get("promptFeedback") or {}):
            raise AnswerUnusable("The provider blocked the request.")
        candidate = dig(response, "candidates", 0)
        if isinstance(candidate, dict) and candidate.get("finishReason", "STOP") != "STOP":
            raise AnswerUnusable("The answer is cut short.")
        parts = dig(candidate, "content", "parts")
        return "".join(
            part["text"]
            for part in parts
            if isinstance(part, dict) and isinstance(part.get("text"), str) and not part.get("thought")
        )


def without_foreign_keywords(schema: Any) -> Any:  # noqa: ANN401
    """Return a JSON schema in Gemini's dialect: a single type, ``nullable`` and no additionalProperties."""
    if isinstance(schema, list):
        return [without_foreign_keywords(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {name: without_foreign_keywords(part) for name, part in schema.items() if name != "additionalProperties"}
    if isinstance(kept.get("type"), list):
        kept["type"] = next(kind for kind in kept["type"] if kind != "null")
        kept["nullable"] = True
    return kept
