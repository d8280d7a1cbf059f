"""A provider that misbehaves, in another process, and settings that point at it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests

from learning_jungle.settings import AiSettings

KEY = "k-4f1d9b-never-to-be-seen"
PREFIXES = {"gemini": "/v1beta", "openai": "/v1", "anthropic": "/v1"}


class FakeProvider:
    """The other process, and what it has seen."""

    def __init__(self, address: str) -> None:
        self.address = address

    def settings(self, provider: str, behaviour: str, timeout_seconds: float = 10) -> AiSettings:
        """Settings of a provider whose server behaves like this."""
        url = f"{self.address}/{behaviour}{PREFIXES[provider]}"
        return AiSettings(provider, url, KEY, "model-1", timeout_seconds)

    def calls(self, behaviour: str) -> int:
        """How many requests were made of a behaviour."""
        return requests.get(f"{self.address}/calls", timeout=5).json().get(behaviour, 0)

    def seen(self, behaviour: str) -> dict[str, Any]:
        """The last request made of a behaviour: path, headers, body."""
        return requests.get(f"{self.address}/seen", timeout=5).json()[behaviour]

    def behave(self, name: str, behaviour: str) -> None:
        """Let ``named-name`` behave like this from now on."""
        requests.post(f"{self.address}/control/{name}", data=behaviour, timeout=5)


@contextmanager
def provider() -> Iterator[FakeProvider]:
    """Run a provider while the block runs."""
    script = Path(__file__).with_name("fake_provider.py")
    process = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield FakeProvider(f"http://127.0.0.1:{process.stdout.readline().strip()}")
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
