"""The named errors of asking a provider for questions and proving them."""

from __future__ import annotations

from typing import ClassVar


class AiError(Exception):
    """Base of the errors that leave an attempt without questions.

    ``status`` is the error's name in the request log. The message is always written by this application: text from
    the provider or from a library may quote a key. ``excerpt`` is the beginning of the response, if there was one.
    """

    status: ClassVar[str] = "error"

    def __init__(self, message: str, *, excerpt: str | None = None) -> None:
        super().__init__(message)
        self.excerpt = excerpt


class ProviderUnreachable(AiError):
    """The connection could not be made, or broke before the response was complete."""

    status = "unreachable"


class ProviderTimeout(AiError):
    """The response was not complete within the deadline."""

    status = "timeout"


class ProviderRefused(AiError):
    """The provider does not accept the key (401, 403, or a 400 that says so)."""

    status = "refused"


class ProviderLimited(AiError):
    """The provider limits the rate of requests (429); ``retry_after`` is the pause in seconds, if it asked for one."""

    status = "limited"

    def __init__(self, message: str, *, retry_after: int | None = None, excerpt: str | None = None) -> None:
        super().__init__(message, excerpt=excerpt)
        self.retry_after = retry_after


class ProviderFailed(AiError):
    """The provider reported an error of its own (5xx)."""

    status = "failed"


class RequestNotUnderstood(AiError):
    """The provider rejected the address, the model or the format of the request (any other status)."""

    status = "not-understood"


class AnswerUnusable(AiError):
    """The answer is not the JSON that was asked for: it has the wrong format, is cut short or is too large."""

    status = "unusable"


class TooFewProved(AiError):
    """Fewer than half of the questions could be proved, so none of them is used."""

    status = "too-few-proved"
