"""A hundred visitors at once who send next to nothing, in five ways, and how long others wait meanwhile."""

from __future__ import annotations

import contextlib
import os
import selectors
import socket
import time
from collections.abc import Callable, Iterator
from typing import Final

import requests

from bench.faults.stage import Stage
from testing.network_visitor import NetworkVisitor

SENDERS: Final = 100
SECONDS: Final = 14
#: How much longer than without them others may wait.
MOST_ADDED: Final = 1.0

HEAD: Final = b"POST /auth/login HTTP/1.1\r\nHost: 127.0.0.1\r\n"
#: What a sender begins with, and what it sends each second.
KINDS: Final[dict[str, tuple[bytes, bytes]]] = {
    "the request line": (b"GET /", b"a"),
    "a header": (b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ", b"a"),
    "a body": (HEAD + b"Content-Length: 1000\r\n\r\n", b"a"),
    "chunks": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
    "nothing": (b"", b""),
}


def slow_senders(kind: str) -> Callable[[Stage], None]:
    """Return the fault of a hundred visitors who send in one of these ways."""

    def send(stage: Stage) -> None:
        family = NetworkVisitor(stage.web.address)
        family.register(f"{os.urandom(8).hex()}@example.com")
        page = f"/diagnostic/{family.start(family.add_child())}/question/1"
        family.get(page)
        alone = _slowest(stage.web.address, family, page, 4)
        with _sending(stage.web.port, *KINDS[kind]):
            slowest = _slowest(stage.web.address, family, page, SECONDS)
        stage.notes.append(
            f"{SENDERS} slow senders of {kind}: the slowest /health {slowest[0]:.2f} s (without them {alone[0]:.2f}),"
            f" the slowest answer {slowest[1]:.2f} s (without them {alone[1]:.2f})"
        )
        for what, before, after in zip(("/health", "an answer"), alone, slowest, strict=True):
            assert after - before <= MOST_ADDED, f"{what} took {after:.2f} s instead of {before:.2f} s"

    return send


def _slowest(address: str, family: NetworkVisitor, page: str, seconds: float) -> tuple[float, float]:
    """Return the longest time of a health check and of a child's answer, in seconds."""
    health, answer = 0.0, 0.0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        began = time.monotonic()
        requests.get(f"{address}/health", timeout=30)
        health = max(health, time.monotonic() - began)
        began = time.monotonic()
        assert family.post(page, {"answer": "A"}).status_code in (302, 303), "an answer was refused"
        answer = max(answer, time.monotonic() - began)
        time.sleep(0.2)
    return health, answer


@contextlib.contextmanager
def _sending(port: int, beginning: bytes, more: bytes) -> Iterator[None]:
    """Keep the senders at it from another process while the block runs."""
    child = os.fork()
    if child == 0:
        _send_for_ever(port, beginning, more)
        os._exit(0)
    try:
        time.sleep(1)
        yield
    finally:
        os.kill(child, 9)
        os.waitpid(child, 0)


def _send_for_ever(port: int, beginning: bytes, more: bytes) -> None:
    """Hold a hundred connections open; one that the server closes is opened anew."""
    connections: list[socket.socket] = []
    while True:
        while len(connections) < SENDERS:
            with contextlib.suppress(OSError):
                one = socket.create_connection(("127.0.0.1", port), timeout=5)
                one.sendall(beginning)
                one.setblocking(False)
                connections.append(one)
        time.sleep(1)
        connections = [one for one in connections if _goes_on(one, more)]


def _goes_on(connection: socket.socket, more: bytes) -> bool:
    """Send a little more; False, and the connection closed, when the server has answered or closed it."""
    with selectors.DefaultSelector() as selector, contextlib.suppress(OSError):
        selector.register(connection, selectors.EVENT_READ)
        if not selector.select(0):
            connection.sendall(more)
            return True
    connection.close()
    return False
