"""Google's Gemini API: generateContent with a response schema."""

from __future__ import annotations

from typing import Any, Final

from learning_jungle.ai.errors import AnswerUnusable
from learning_jungle.ai.prompt import SEED, Prompt
from learning_jungle.ai.providers.wire import Call, Tokens, count_at, dig, endpoint, objects, text_of

#: Google's documentation writes models with and without this, but the address has it once.
MODEL_PREFIX: Final = "models/"
#: How a whole answer ends; some servers do not say.
_WHOLE: Final = ("STOP", None)


class Gemini:
    """The wire format of the generateContent method."""

    base_url: Final = "https://generativelanguage.googleapis.com/v1beta"

    def call(self, url: str, key: str, model: str, prompt: Prompt, *, plain: bool) -> Call:
        """Return the request, with the key in a header because addresses end up in logs."""
        exact = {
            "generationConfig": {
                "responseMimeType": "application/json",
                "responseSchema": without_foreign_keywords(prompt.form.schema),
                "temperature": 0,
                "seed": SEED,
            }
        }
        path = f"/models/{model.removeprefix(MODEL_PREFIX)}:generateContent"
        return Call(
            url if ":generateContent" in url else endpoint(url, path),
            {"x-goog-api-key": key},
            {
                "systemInstruction": {"parts": [{"text": prompt.system}]},
                "contents": [{"role": "user", "parts": [{"text": prompt.user}]}],
                **({} if plain else exact),
            },
        )

    def answer(self, response: Any) -> object:  # noqa: ANN401
        """Return the text of the first candidate, without its thoughts."""
        feedback = response.get("promptFeedback") if isinstance(response, dict) else None
        if isinstance(feedback, dict) and "blockReason" in feedback:
            raise AnswerUnusable("The provider blocked the request.")
        candidate = dig(response, "candidates", 0)
        if isinstance(candidate, dict) and candidate.get("finishReason") not in _WHOLE:
            raise AnswerUnusable("The answer is cut short.")
        parts = objects(candidate, "content", "parts")
        return text_of([part for part in parts if not part.get("thought")])

    def tokens(self, response: Any) -> Tokens:  # noqa: ANN401
        """Return the tokens that the response reports; thoughts count as output."""
        usage = "usageMetadata"
        output = count_at(response, usage, "candidatesTokenCount") + count_at(response, usage, "thoughtsTokenCount")
        return Tokens(count_at(response, usage, "promptTokenCount"), output)


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
