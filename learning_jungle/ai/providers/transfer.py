"""One HTTP exchange that ends in time: a total deadline, a largest size, and no way round either.

The exchange runs in a thread of its own while the caller waits with a clock. No timeout of a socket would do: it
starts anew with every byte, and looking up a name has none. When the time is up the line is cut under the thread's
feet, so that it ends as well.
"""

from __future__ import annotations

import contextlib
import json
import socket
import threading
import time
from dataclasses import dataclass, field
from typing import Any, Final

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError

from learning_jungle.ai.errors import AiError, AnswerUnusable, ProviderTimeout, ProviderUnreachable
from learning_jungle.ai.providers.wire import Call

MOST_BYTES: Final = 1_000_000
CHUNK_BYTES: Final = 65_536


@dataclass(frozen=True, slots=True)
class Response:
    """What came back: the status, the headers by lower-case name, and the body as bytes."""

    status: int
    headers: dict[str, str]
    body: bytes


def exchange(call: Call, seconds: float) -> Response:
    """Send a request and return the whole response within so many seconds.

    Raises ProviderUnreachable, ProviderTimeout, or AnswerUnusable for more than ``MOST_BYTES``.
    """
    transfer = _Transfer(call, seconds)
    thread = threading.Thread(target=transfer.run, name="ai-transfer", daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        transfer.cut()
        raise ProviderTimeout(f"No whole answer within {seconds:.0f} seconds.")
    if transfer.error is not None:
        raise transfer.error
    if transfer.response is None:
        raise ProviderUnreachable("The connection gave no answer.")
    return transfer.response


@dataclass(slots=True)
class _Transfer:
    """The exchange as its thread knows it."""

    call: Call
    seconds: float
    response: Response | None = None
    error: AiError | None = None
    lines: list[socket.socket] = field(default_factory=list)
    is_cut: bool = False

    def run(self) -> None:
        """Fill ``response`` or ``error``."""
        end = time.monotonic() + self.seconds
        try:
            self.response = self._exchange()
        except AiError as error:
            self.error = error
        except (requests.RequestException, HTTPError, OSError, ValueError):
            late = time.monotonic() >= end - 0.05
            self.error = (
                ProviderTimeout(f"No whole answer within {self.seconds:.0f} seconds.")
                if late
                else ProviderUnreachable("The provider cannot be reached, or hung up.")
            )
        finally:
            for line in self.lines:
                line.close()

    def cut(self) -> None:
        """End the connection at once, whoever is reading from it."""
        self.is_cut = True
        for line in self.lines:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def watch(self, line: socket.socket) -> None:
        """Keep a second handle on a new connection, which also reaches it under TLS."""
        self.lines.append(line.dup())
        if self.is_cut:
            self.cut()

    def _exchange(self) -> Response:
        with requests.Session() as session:
            # Without this the machine's .netrc could replace the key.
            session.auth = lambda request: request
            adapter = _WatchedAdapter(self)
            session.mount("http://", adapter)
            session.mount("https://", adapter)
            with session.post(
                self.call.url,
                data=json.dumps(self.call.body).encode(),
                headers={
                    "Content-Type": "application/json",
                    "Accept": "application/json",
                    "Accept-Encoding": "identity",
                    "User-Agent": "learning-jungle",
                    **self.call.headers,
                },
                timeout=self.seconds,
                # A key is not carried on to wherever a redirect points.
                allow_redirects=False,
                stream=True,
            ) as response:
                headers = {name.lower(): value for name, value in response.headers.items()}
                if headers.get("content-encoding", "identity") != "identity":
                    raise AnswerUnusable("The response is packed in a way that was not asked for.")
                return Response(response.status_code, headers, _body(response.raw))


def _body(raw: Any) -> bytes:  # noqa: ANN401
    """Read to the end, but never much more than ``MOST_BYTES``."""
    body = bytearray()
    while chunk := raw.read(CHUNK_BYTES, decode_content=False):
        body += chunk
        if len(body) > MOST_BYTES:
            raise AnswerUnusable("The response is larger than 1 MB.")
    return bytes(body)


class _WatchedAdapter(HTTPAdapter):
    """Connects as requests does, and shows the transfer every connection it makes."""

    def __init__(self, transfer: _Transfer) -> None:
        self._transfer = transfer
        super().__init__(max_retries=0)

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401
        """Make the pool of direct connections."""
        super().init_poolmanager(*arguments, **options)
        self.poolmanager.pool_classes_by_scheme = _pools(self._transfer)

    def proxy_manager_for(self, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401
        """Make the pool of connections through a proxy."""
        manager = super().proxy_manager_for(*arguments, **options)
        manager.pool_classes_by_scheme = _pools(self._transfer)
        return manager


def _pools(transfer: _Transfer) -> dict[str, type]:
    class Watched(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            line = super()._new_conn()
            transfer.watch(line)
            return line

    class WatchedTls(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            line = super()._new_conn()
            transfer.watch(line)
            return line

    class Pool(HTTPConnectionPool):
        ConnectionCls = Watched

    class TlsPool(HTTPSConnectionPool):
        ConnectionCls = WatchedTls

    return {"http": Pool, "https": TlsPool}
