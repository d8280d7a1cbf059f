"""Reuses the fake provider's fixtures for these tests."""

from __future__ import annotations

from tests.ai.conftest import ai_app, engine, fake

__all__ = ["ai_app", "engine", "fake"]
