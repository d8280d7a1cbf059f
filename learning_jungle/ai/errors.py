"""What can go wrong between asking a provider and having proved questions, each with a name."""

from __future__ import annotations

from typing import ClassVar


class AiError(Exception):
    """An attempt that gave no questions.

    ``status`` is the word for it in the request log. The message is always a sentence of ours: text of the provider
    or of a library may quote a key, so it never becomes a message. ``excerpt`` is what the provider sent, if anything.
    """

    status: ClassVar[str] = "error"

    def __init__(self, message: str, *, excerpt: str | None = None) -> None:
        super().__init__(message)
        self.excerpt = excerpt


class ProviderUnreachable(AiError):
    """No connection, or one that broke before the answer was whole."""

    status = "unreachable"


class ProviderTimeout(AiError):
    """The whole answer was not there in time, however lively the connection was."""

    status = "timeout"


class ProviderRefused(AiError):
    """The provider does not accept the key (401, 403)."""

    status = "refused"


class ProviderLimited(AiError):
    """The provider wants fewer requests (429); ``retry_after`` is how many seconds it asked for, where it did."""

    status = "limited"

    def __init__(self, message: str, *, retry_after: int | None = None, excerpt: str | None = None) -> None:
        super().__init__(message, excerpt=excerpt)
        self.retry_after = retry_after


class ProviderFailed(AiError):
    """The provider broke down (5xx)."""

    status = "failed"


class RequestNotUnderstood(AiError):
    """The provider does not know the address, the model or the form of the request (any other status)."""

    status = "not-understood"


class AnswerUnusable(AiError):
    """The answer is not the JSON asked for: wrong form, cut short, or too large."""

    status = "unusable"


class TooFewProved(AiError):
    """Fewer than half of the questions could be proved, so none of them is used."""

    status = "too-few-proved"
