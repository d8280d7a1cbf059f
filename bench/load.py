"""The load driver: a process of its own that plays many browsers at once and times every answer.

It reads one command as a line of JSON, prepares, prints "ready", waits for another line, runs, and prints one line of
JSON: the seconds it took, latencies in milliseconds and the most bytes of each kind of request, and what went wrong.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urlsplit

import brotli

TOKEN = re.compile(rb'name="csrf_token"[^>]*value="([^"]+)"')
SIZE = re.compile(rb"\r\nContent-Length: (\d+)", re.IGNORECASE)
COOKIE = re.compile(rb"\r\nSet-Cookie: ([^;\r]+)", re.IGNORECASE)
LOCATION = re.compile(rb"\r\nLocation: ([^\r]+)", re.IGNORECASE)
USER_AGENT = "bench"
QUESTIONS = 10
#: A child who gets no answer for this long has met an error.
PATIENCE_SECONDS = 30


@dataclass
class Record:
    """What was seen: latencies in milliseconds and bytes by kind of request, and the errors."""

    latencies: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    most_bytes: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    errors: list[str] = field(default_factory=list)
    reconnects: int = 0


class Unexpected(Exception):
    """An answer that a browser would not have been glad of."""


class Browser:
    """One connection kept alive, one cookie, and the last CSRF token seen."""

    def __init__(self, address: str, host: str, cookie: str, record: Record) -> None:
        self._address = urlsplit(address)
        self._host = host
        self._cookie = cookie
        self._record = record
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None
        self.token = ""

    async def get(self, kind: str, path: str) -> bytes:
        """Open a page, which must be there, and remember the token in its form."""
        status, _, body = await self._timed(kind, "GET", path, b"")
        if status != b"200":
            raise Unexpected(f"GET {kind}: {status.decode()}")
        if found := TOKEN.search(body):
            self.token = found[1].decode()
        return body

    async def post(self, kind: str, path: str, **data: str) -> str:
        """Send a form, which must lead on, and return where to."""
        body = urlencode({"csrf_token": self.token, **data}).encode()
        status, head, _ = await self._timed(kind, "POST", path, body)
        location = LOCATION.search(head)
        if status not in (b"302", b"303") or not location:
            raise Unexpected(f"POST {kind}: {status.decode()}")
        return location[1].decode()

    async def _timed(self, kind: str, method: str, path: str, body: bytes) -> tuple[bytes, bytes, bytes]:
        started = time.perf_counter()
        async with asyncio.timeout(PATIENCE_SECONDS):
            try:
                status, head, content, length = await self._send(method, path, body)
            except (ConnectionError, asyncio.IncompleteReadError):
                # The server closed a connection that it had kept alive: a browser opens another and asks again.
                self._streams = None
                self._record.reconnects += 1
                status, head, content, length = await self._send(method, path, body)
        self._record.latencies[kind].append((time.perf_counter() - started) * 1000)
        self._record.most_bytes[kind] = max(self._record.most_bytes[kind], length)
        return status, head, content

    async def _send(self, method: str, path: str, body: bytes) -> tuple[bytes, bytes, bytes, int]:
        if self._streams is None:
            self._streams = await asyncio.open_connection(self._address.hostname, self._address.port)
        reader, writer = self._streams
        lines = [
            f"{method} {path} HTTP/1.1",
            f"Host: {self._host}",
            f"Referer: https://{self._host}/",
            "X-Forwarded-Proto: https",
            f"User-Agent: {USER_AGENT}",
            "Accept-Encoding: br",
            *([f"Cookie: {self._cookie}"] if self._cookie else []),
            *(["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}"] if body else []),
        ]
        writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        head = await reader.readuntil(b"\r\n\r\n")
        size = SIZE.search(head)
        content = await reader.readexactly(int(size[1])) if size else b""
        length = len(head) + len(content)
        if b"\r\nContent-Encoding: br" in head:
            content = brotli.decompress(content)
        if cookie := COOKIE.search(head):
            self._cookie = cookie[1].decode()
        if b"\r\nConnection: close" in head:
            writer.close()
            self._streams = None
        return head.split(b" ", 2)[1], head, content, length


async def play_diagnostic(browser: Browser, child: str, think_seconds: float) -> None:
    """Go the child's whole way: the start page, ten answers with their pages, the submit, the results."""
    await browser.get("start page", f"/diagnostic/start/{child}")
    at = await browser.post("start", f"/diagnostic/start/{child}")
    for _ in range(QUESTIONS):
        await browser.get("question", at)
        await asyncio.sleep(think_seconds)
        at = await browser.post("answer", at, answer=random.choice("ABCD"))
    await browser.get("submit page", at)
    at = await browser.post("submit", at)
    await browser.get("results", at)


async def run_diagnostics(command: dict[str, Any], record: Record) -> float:
    """Let ``at_once`` children answer at a time until every visitor has; return the seconds."""
    waiting = iter(command["visitors"])
    think = command.get("think_seconds", 0)

    async def seat(number: int) -> None:
        # Children do not press the button in the same instant: they arrive over one time of thinking.
        await asyncio.sleep(think * number / command["at_once"])
        for visitor in waiting:
            browser = Browser(command["address"], command["host"], visitor["cookie"], record)
            try:
                await play_diagnostic(browser, visitor["child"], think)
            except (Unexpected, OSError, TimeoutError, asyncio.IncompleteReadError) as error:
                record.errors.append(f"{type(error).__name__}: {error}")

    await wait_for_go()
    started = time.perf_counter()
    await asyncio.gather(*(seat(number) for number in range(command["at_once"])))
    return time.perf_counter() - started


async def run_pages(command: dict[str, Any], record: Record) -> float:
    """Ask for one kind of page ``count`` times, each visitor in turn; return the seconds.

    Where there is ``data`` it is posted, with the token of the page at the same address.
    """
    silent = Record()
    browsers = []
    for visitor in command["visitors"]:
        browser = Browser(command["address"], command["host"], visitor["cookie"], silent)
        await browser.get("warm", visitor["path"])
        browser._record = record
        browsers.append((browser, visitor["path"]))

    await wait_for_go()
    started = time.perf_counter()
    for number in range(command["count"]):
        browser, path = browsers[number % len(browsers)]
        try:
            if command.get("data"):
                await browser.post(command["kind"], path, **command["data"])
            else:
                await browser.get(command["kind"], path)
        except (Unexpected, OSError, TimeoutError, asyncio.IncompleteReadError) as error:
            record.errors.append(f"{type(error).__name__}: {error}")
    return time.perf_counter() - started


async def wait_for_go() -> None:
    """Say that everything is prepared and wait until the other side has read its clocks."""
    print("ready", flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)


def main() -> None:
    """Run one command."""
    command = json.loads(sys.stdin.readline())
    record = Record()
    run = {"diagnostics": run_diagnostics, "pages": run_pages}[command["do"]]
    seconds = asyncio.run(run(command, record))
    print(
        json.dumps(
            {
                "seconds": seconds,
                "latencies": record.latencies,
                "most_bytes": record.most_bytes,
                "errors": record.errors,
                "reconnects": record.reconnects,
            }
        )
    )


if __name__ == "__main__":
    main()
