"""The protocol of a provider: how a prompt becomes a request, and where its answer stands in the response."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from learning_jungle.ai.errors import AnswerUnusable
from learning_jungle.ai.prompt import Prompt


@dataclass(frozen=True, slots=True)
class Call:
    """One HTTP request: a POST of ``body`` as JSON. The headers hold the key, so they are left out of ``repr``."""

    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: Mapping[str, Any]


class Wire(Protocol):
    """What each provider's module offers; all of it is pure."""

    @property
    def base_url(self) -> str:
        """The provider's public address, used when AI_PROVIDER_URL is not set."""

    def call(self, url: str, key: str, model: str, prompt: Prompt, *, plain: bool) -> Call:
        """Return the request that asks a model for the answer to a prompt, at a base or full address.

        A ``plain`` request leaves out what newer models no longer accept, such as a temperature.
        """

    def answer(self, response: Any) -> object:  # noqa: ANN401
        """Return the answer inside a parsed response, as text or already parsed; AnswerUnusable without one."""


def endpoint(url: str, path: str) -> str:
    """Return the full address: the base address with the path behind it, or the address itself when it has that path.

    A query in the address, as some compatible servers want it, stays at the end.
    """
    address, mark, query = url.partition("?")
    address = address.rstrip("/")
    if not address.endswith(path):
        address += path
    return address + mark + query


def dig(response: Any, *path: str | int) -> Any:  # noqa: ANN401
    """Return what stands at a path of keys and indices in parsed JSON; AnswerUnusable when nothing does."""
    for step in path:
        try:
            response = response[step]
        except (KeyError, IndexError, TypeError):
            raise AnswerUnusable("The response has no answer in it.") from None
    return response
