"""Whether questions may come from an AI provider, and if not, why, in one plain sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from learning_jungle.settings import AiSettings

PROVIDERS: Final = ("gemini", "openai", "anthropic")
LIVE: Final = "live"
FALLBACK: Final = "fallback"


@dataclass(frozen=True, slots=True)
class AiStatus:
    """The mode (live or fallback) with its reason; no secret is in it."""

    mode: str
    reason: str
    provider: str | None
    model: str | None


def ai_status(settings: AiSettings) -> AiStatus:
    """Say from the settings alone, without a call to the provider, where questions come from."""
    provider = settings.provider if settings.provider in PROVIDERS else None
    return AiStatus(FALLBACK, _why_fallback(settings), provider, settings.model or None)


def _why_fallback(settings: AiSettings) -> str:
    if not settings.provider:
        return "No AI provider is set up, so questions come from our own bank."
    if settings.provider not in PROVIDERS:
        return f"AI_PROVIDER must be one of {', '.join(PROVIDERS)}, so questions come from our own bank."
    missing = [name for name, value in (("AI_API_KEY", settings.api_key), ("AI_MODEL", settings.model)) if not value]
    if missing:
        return f"{' and '.join(missing)} not set, so questions come from our own bank."
    return "This version asks no AI provider yet, so questions come from our own bank."
