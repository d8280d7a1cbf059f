"""A browser of the load driver: one connection, one cookie, forms with their tokens, and what it saw."""

from __future__ import annotations

import asyncio
import re
import time
from collections import defaultdict
from dataclasses import dataclass, field
from urllib.parse import urlencode, urlsplit

import brotli

TOKEN = re.compile(rb'name="csrf_token"[^>]*value="([^"]+)"')
SIZE = re.compile(rb"\r\nContent-Length: (\d+)", re.IGNORECASE)
COOKIE = re.compile(rb"\r\nSet-Cookie: ([^;\r]+)", re.IGNORECASE)
LOCATION = re.compile(rb"\r\nLocation: ([^\r]+)", re.IGNORECASE)
USER_AGENT = "bench"
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

    def __init__(self, address: str, host: str, cookie: str, record: Record, source: str | None = None) -> None:
        self._address = urlsplit(address)
        self._source = (source, 0) if source else None
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

    def close(self) -> None:
        """Give the connection up."""
        if self._streams:
            self._streams[1].close()
            self._streams = None

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
            self._streams = await asyncio.open_connection(
                self._address.hostname, self._address.port, local_addr=self._source
            )
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
