"""The protocol of a provider: how to make a request from a prompt, and where the answer is in the response."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from learning_jungle.ai.errors import AnswerUnusable
from learning_jungle.ai.prompt import Prompt


@dataclass(frozen=True, slots=True)
class Call:
    """A POST request with ``body`` as JSON. The headers contain the key, so they are left out of ``repr``."""

    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Tokens:
    """How many tokens the provider has counted for a request and for its answer, 0 if it does not say."""

    input: int = 0
    output: int = 0

    def __add__(self, other: Tokens) -> Tokens:
        """Return the tokens of two exchanges together."""
        return Tokens(self.input + other.input, self.output + other.output)


class Wire(Protocol):
    """The interface that each provider's class implements with pure functions."""

    @property
    def base_url(self) -> str:
        """The provider's public address, used if AI_PROVIDER_URL is not set."""

    def call(self, url: str, key: str, model: str, prompt: Prompt, *, plain: bool) -> Call:
        """Return the request that sends a prompt to a model; ``url`` is a base address or a full one.

        A ``plain`` request leaves out what some servers and models reject: the schema, the temperature and the seed.
        """

    def answer(self, response: Any) -> object:  # noqa: ANN401
        """Return the answer in a parsed response, as text or parsed JSON. Raises AnswerUnusable if there is none."""

    def tokens(self, response: Any) -> Tokens:  # noqa: ANN401
        """Return the tokens that a parsed response of any shape reports."""


def endpoint(url: str, path: str) -> str:
    """Return the full address: the path is appended unless the address already ends with it.

    A query string, which some compatible servers require, stays at the end.
    """
    address, mark, query = url.partition("?")
    address = address.rstrip("/")
    if not address.endswith(path):
        address += path
    return address + mark + query


def dig(response: Any, *path: str | int) -> Any:  # noqa: ANN401
    """Return the value at a path of keys and indices in parsed JSON. Raises AnswerUnusable if there is none."""
    for step in path:
        if isinstance(response, str):
            raise AnswerUnusable("The response has no answer in it.")
        try:
            response = response[step]
        except (KeyError, IndexError, TypeError):
            raise AnswerUnusable("The response has no answer in it.") from None
    return response


def objects(response: Any, *path: str | int) -> list[dict[str, Any]]:  # noqa: ANN401
    """Return the objects in the list at a path in parsed JSON. Raises AnswerUnusable if there is no list."""
    found = dig(response, *path)
    if not isinstance(found, list):
        raise AnswerUnusable("The response has no answer in it.")
    return [entry for entry in found if isinstance(entry, dict)]


def text_of(parts: list[dict[str, Any]]) -> str:
    """Return the text of an answer that is a list of parts; parts without a text count for nothing."""
    return "".join(part["text"] for part in parts if isinstance(part.get("text"), str))


def count_at(response: Any, *path: str) -> int:  # noqa: ANN401
    """Return the number at a path in parsed JSON, or 0 if there is none."""
    for step in path:
        response = response.get(step) if isinstance(response, dict) else None
    return response if isinstance(response, int) and not isinstance(response, bool) else 0
