"""Reports whether questions may come from an AI provider, and the reason in one plain sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from learning_jungle.ai.breaker import CLOSED, OPEN, Breaker
from learning_jungle.settings import AiSettings

#: The providers by the word in AI_PROVIDER, with the names that families read.
PROVIDER_NAMES: Final = {"gemini": "Google Gemini", "openai": "OpenAI", "anthropic": "Anthropic"}
PROVIDERS: Final = tuple(PROVIDER_NAMES)
#: The one thing that happens when the AI gives no questions: the built-in bank does.
FALLBACK_MODE: Final = "stub"
LIVE: Final = "live"
FALLBACK: Final = "fallback"
_BANK: Final = "so questions come from our own bank."


@dataclass(frozen=True, slots=True)
class AiStatus:
    """The mode (live or fallback) and its reason, without secrets."""

    mode: str
    reason: str
    provider: str | None
    model: str | None


def ai_status(settings: AiSettings, state: Breaker | None = None) -> AiStatus:
    """Return where new questions come from, without a call to the provider; ``state`` is the circuit breaker's."""
    provider = settings.provider if settings.provider in PROVIDERS else None
    reason = why_off(settings) or _why_paused(state)
    if reason:
        return AiStatus(FALLBACK, reason, provider, settings.model or None)
    sentence = "The AI provider is asked for new questions, and each is proved before a child sees it."
    if state is not None and state.state != CLOSED:
        sentence = "The AI provider failed a while ago and is tried again with the next request for questions."
    return AiStatus(LIVE, sentence, provider, settings.model)


def is_set_up(settings: AiSettings) -> bool:
    """Return whether the settings are complete for asking a provider."""
    return why_off(settings) is None


def service_name(settings: AiSettings) -> str | None:
    """Return the name of the service that is asked for questions, with the host of a URL of one's own, or None."""
    if not is_set_up(settings):
        return None
    name = PROVIDER_NAMES[settings.provider]
    return f"{name} through {urlsplit(settings.url).hostname}" if settings.url else name


def why_off(settings: AiSettings) -> str | None:
    """Return in one sentence why the settings do not allow a provider to be asked, or None if they do."""
    if not settings.generation_enabled:
        return f"AI_GENERATION_ENABLED is off, {_BANK}"
    if not settings.provider:
        return f"No AI provider is set up, {_BANK}"
    if settings.provider not in PROVIDERS:
        return f"AI_PROVIDER must be one of {', '.join(PROVIDERS)}, {_BANK}"
    missing = [name for name, value in (("AI_API_KEY", settings.api_key), ("AI_MODEL", settings.model)) if not value]
    if missing:
        return f"{' and '.join(missing)} not set, {_BANK}"
    if settings.url and not _is_web_address(settings.url):
        return f"AI_PROVIDER_URL is not a web address, {_BANK}"
    return None


def doubts(settings: AiSettings) -> list[str]:
    """Return what in the settings has no effect or not the one that it names, a sentence for each."""
    found = []
    # These two agree with an AI that is off.
    agreeing = {"AI_FALLBACK_MODE"} | (set() if settings.generation_enabled else {"AI_GENERATION_ENABLED"})
    idle = [name for name in settings.named if name not in agreeing]
    if idle and not settings.provider:
        verb = "is" if len(idle) == 1 else "are"
        found.append(f"{', '.join(idle)} {verb} set, but AI_PROVIDER is not: set it to {', '.join(PROVIDERS)}.")
    if settings.fallback_mode not in ("", FALLBACK_MODE):
        mode = f"AI_FALLBACK_MODE is {settings.fallback_mode!r}, but only {FALLBACK_MODE!r} is known"
        found.append(f"{mode}: without the AI questions come from our own bank.")
    return found


def _why_paused(state: Breaker | None) -> str | None:
    if state is None or state.state != OPEN or state.until is None:
        return None
    return f"The AI provider failed and is not asked again until {state.until:%H:%M} UTC, {_BANK}"


def _is_web_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False
