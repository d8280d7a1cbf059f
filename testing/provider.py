"""Runs the fake AI provider in another process, and makes settings that use it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import requests

from learning_jungle.settings import AiSettings
from testing import ROOT

KEY = "k-4f1d9b-never-to-be-seen"
PREFIXES = {"gemini": "/v1beta", "openai": "/v1", "anthropic": "/v1"}


class FakeProvider:
    """A running fake provider and the requests it has received."""

    def __init__(self, address: str) -> None:
        self.address = address

    def settings(
        self, provider: str, behaviour: str, timeout_seconds: float = 10, *, second_opinion: bool = False
    ) -> AiSettings:
        """Return settings for a provider that behaves like this."""
        url = f"{self.address}/{behaviour}{PREFIXES[provider]}"
        return AiSettings(provider, url, KEY, "model-1", timeout_seconds, second_opinion=second_opinion)

    def calls(self, behaviour: str) -> int:
        """Return the number of requests for a behaviour."""
        return requests.get(f"{self.address}/calls", timeout=5).json().get(behaviour, 0)

    def seen(self, behaviour: str) -> dict[str, Any]:
        """Return the path, the headers and the body of the last request for a behaviour."""
        return requests.get(f"{self.address}/seen", timeout=5).json()[behaviour]

    def behave(self, name: str, behaviour: str) -> None:
        """Make ``named-<name>`` behave like this from now on."""
        requests.post(f"{self.address}/control/{name}", data=behaviour, timeout=5)


@contextmanager
def provider() -> Iterator[FakeProvider]:
    """Run a fake provider until the ``with`` block ends."""
    command = [sys.executable, "-m", "testing.fake_provider"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield FakeProvider(f"http://127.0.0.1:{process.stdout.readline().strip()}")
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
