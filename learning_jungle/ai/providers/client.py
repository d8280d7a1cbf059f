"""Sends one prompt to the configured provider and returns its answer, in bounded time."""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final

from learning_jungle.ai.breaker import LONGEST_PAUSE
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
from learning_jungle.ai.providers.wire import Tokens, Wire
from learning_jungle.settings import AiSettings

WIRES: Final[dict[str, Wire]] = {"gemini": Gemini(), "openai": OpenAi(), "anthropic": Anthropic()}
EXCERPT_CHARACTERS: Final = 500

#: Some servers and models reject these parts of a request with a 400 or 422 whose text names them.
_REJECTED: Final = re.compile(
    rb"schema|response_?format|response_?mime|structured|grammar|guided|seed|temperature|top_p|sampling"
    rb"|max_?(?:completion_?|output_?)?tokens|tool|function|thinking|generation_?config",
    re.IGNORECASE,
)
#: Gemini answers a wrong key with a 400.
_WRONG_KEY: Final = re.compile(
    rb"api[_ ]?key[_ ](?:is )?(?:not[_ ]valid|invalid)|(?:invalid|incorrect)[_ ]api[_ ]?key", re.IGNORECASE
)
_UNPRINTABLE: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Answer:
    """A provider's answer as text or parsed JSON, with the beginning of the response for the log, and its cost."""

    content: object
    excerpt: str
    tokens: Tokens


def ask(settings: AiSettings, prompt: Prompt, seconds: float) -> Answer:
    """Return the provider's answer within so many seconds. Raises an AiError if there is no usable answer."""
    end = time.monotonic() + seconds
    response = _exchange(settings, prompt, seconds, plain=False)
    if _is_rejected(response):
        response = _exchange(settings, prompt, max(0.1, end - time.monotonic()), plain=True)
    excerpt = _excerpt(response, settings.api_key)
    _check_status(response, excerpt)
    wire = WIRES[settings.provider]
    try:
        parsed = json.loads(response.body)
        content = wire.answer(parsed)
    except (ValueError, RecursionError):
        raise AnswerUnusable("The response is not JSON.", excerpt=excerpt) from None
    except AnswerUnusable as error:
        error.excerpt = excerpt
        raise
    return Answer(content, excerpt, wire.tokens(parsed))


def _is_rejected(response: Response) -> bool:
    """Return whether the provider rejects a part of the request that a plain one leaves out."""
    return response.status in (400, 422) and not _is_wrong_key(response) and bool(_REJECTED.search(response.body))


def _is_wrong_key(response: Response) -> bool:
    return response.status in (401, 403) or (response.status == 400 and bool(_WRONG_KEY.search(response.body)))


def _exchange(settings: AiSettings, prompt: Prompt, seconds: float, *, plain: bool) -> Response:
    wire = WIRES[settings.provider]
    url = settings.url or wire.base_url
    return exchange(wire.call(url, settings.api_key, settings.model, prompt, plain=plain), seconds)


def _check_status(response: Response, excerpt: str) -> None:
    status = response.status
    if status == 200:
        return
    if _is_wrong_key(response):
        # Providers quote parts of a refused key, so no part of the response is kept.
        raise ProviderRefused(f"The provider does not accept the key ({status}).")
    if status == 429:
        wait = retry_after(response.headers.get("retry-after", ""), datetime.now(UTC))
        raise ProviderLimited("The provider limits the rate of requests (429).", retry_after=wait, excerpt=excerpt)
    if status >= 500:
        raise ProviderFailed(f"The provider failed ({status}).", excerpt=excerpt)
    raise RequestNotUnderstood(f"The provider did not understand the request ({status}).", excerpt=excerpt)


def retry_after(value: str, now: datetime) -> int | None:
    """Return the seconds that a Retry-After header asks for, at most LONGEST_PAUSE, or None if it is not valid.

    The header has a number of seconds or a date.
    """
    text = value.strip()
    longest = round(LONGEST_PAUSE.total_seconds())
    if text.isascii() and text.isdigit():
        return min(int(text), longest) if len(text) < 10 else longest
    try:
        moment = parsedate_to_datetime(text)
        return min(max(0, round((moment - now).total_seconds())), longest)
    except (TypeError, ValueError, OverflowError):
        return None


def _excerpt(response: Response, key: str) -> str:
    text: Any = response.body[: 16 * EXCERPT_CHARACTERS].decode(errors="replace")
    return _UNPRINTABLE.sub(" ", text.replace(key, "[key]"))[:EXCERPT_CHARACTERS]
