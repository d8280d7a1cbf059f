"""Asks the configured provider for one question set, in bounded time."""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final

from learning_jungle.ai.errors import (
    AnswerUnusable,
    ProviderFailed,
    ProviderLimited,
    ProviderRefused,
    RequestNotUnderstood,
)
from learning_jungle.ai.prompt import Prompt
from learning_jungle.ai.providers.anthropic import Anthropic
from learning_jungle.ai.providers.gemini import Gemini
from learning_jungle.ai.providers.openai import OpenAi
from learning_jungle.ai.providers.transfer import Response, exchange
from learning_jungle.ai.providers.wire import Wire
from learning_jungle.settings import AiSettings

WIRES: Final[dict[str, Wire]] = {"gemini": Gemini(), "openai": OpenAi(), "anthropic": Anthropic()}
EXCERPT_CHARACTERS: Final = 500

#: Newer models reject settings that make older ones repeatable with a 400 whose text names the setting.
_TOO_MUCH: Final = re.compile(rb"temperature|seed|top_p|tool_choice|thinking")
_UNPRINTABLE: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Answer:
    """A provider's answer as text or parsed JSON, with the beginning of the response for the log."""

    content: object
    excerpt: str


def ask(settings: AiSettings, prompt: Prompt, seconds: float) -> Answer:
    """Return the provider's answer within so many seconds. Raises an AiError if there is no usable answer."""
    end = time.monotonic() + seconds
    response = _exchange(settings, prompt, seconds, plain=False)
    if response.status == 400 and _TOO_MUCH.search(response.body):
        response = _exchange(settings, prompt, max(0.1, end - time.monotonic()), plain=True)
    excerpt = _excerpt(response, settings.api_key)
    _check_status(response, excerpt)
    try:
        parsed = json.loads(response.body)
        content = WIRES[settings.provider].answer(parsed)
    except (ValueError, RecursionError):
        raise AnswerUnusable("The response is not JSON.", excerpt=excerpt) from None
    except AnswerUnusable as error:
        error.excerpt = excerpt
        raise
    return Answer(content, excerpt)


def _exchange(settings: AiSettings, prompt: Prompt, seconds: float, *, plain: bool) -> Response:
    wire = WIRES[settings.provider]
    url = settings.url or wire.base_url
    return exchange(wire.call(url, settings.api_key, settings.model, prompt, plain=plain), seconds)


def _check_status(response: Response, excerpt: str) -> None:
    status = response.status
    if status == 200:
        return
    if status in (401, 403):
        # Providers quote parts of a refused key, so no part of the response is kept.
        raise ProviderRefused(f"The provider does not accept the key ({status}).")
    if status == 429:
        wait = retry_after(response.headers.get("retry-after", ""), datetime.now(UTC))
        raise ProviderLimited("The provider limits the rate of requests (429).", retry_after=wait, excerpt=excerpt)
    if status >= 500:
        raise ProviderFailed(f"The provider failed ({status}).", excerpt=excerpt)
    raise RequestNotUnderstood(f"The provider did not understand the request ({status}).", excerpt=excerpt)


def retry_after(value: str, now: datetime) -> int | None:
    """Return the seconds that a Retry-After header (a number or a date) asks for, or None if it is not valid."""
    text = value.strip()
    if text.isascii() and text.isdigit() and len(text) < 10:
        return int(text)
    try:
        moment = parsedate_to_datetime(text)
        return max(0, round((moment - now).total_seconds()))
    except (TypeError, ValueError, OverflowError):
        return None


def _excerpt(response: Response, key: str) -> str:
    text: Any = response.body[: 16 * EXCERPT_CHARACTERS].decode(errors="replace")
    return _UNPRINTABLE.sub(" ", text.replace(key, "[key]"))[:EXCERPT_CHARACTERS]
