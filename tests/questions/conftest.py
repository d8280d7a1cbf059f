"""The misbehaving provider serves these tests as well."""

from __future__ import annotations

from tests.ai.conftest import ai_app, engine, fake

__all__ = ["ai_app", "engine", "fake"]
