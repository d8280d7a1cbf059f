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


class Wire(Protocol):
    """The interface that each provider's class implements with pure functions."""

    @property
    def base_url(self) -> str:
        """The provider's public address, used if AI_PROVIDER_URL is not set."""

    def call(self, url: str, key: str, model: str, prompt: Prompt, *, plain: bool) -> Call:
        """Return the request that sends a prompt to a model; ``url`` is a base address or a full one.

        A ``plain`` request leaves out settings that newer models reject, such as a temperature.
        """

    def answer(self, response: Any) -> object:  # noqa: ANN401
        """Return the answer in a parsed response, as text or parsed JSON. Raises AnswerUnusable if there is none."""


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
        try:
            response = response[step]
        except (KeyError, IndexError, TypeError):
            raise AnswerUnusable("The response has no answer in it.") from None
    return response
