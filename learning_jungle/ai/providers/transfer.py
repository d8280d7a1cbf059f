"""Makes one HTTP request with a deadline for the whole exchange and a limit on the response's size.

A socket's timeout starts again with every byte, and a DNS look-up has none. So the exchange runs in its own thread,
and the caller waits for it no longer than the deadline.
"""

from __future__ import annotations

import json
import threading
import time
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Final

import requests
from urllib3.exceptions import HTTPError, ReadTimeoutError

from learning_jungle.ai.errors import AiError, AnswerUnusable, ProviderTimeout, ProviderUnreachable
from learning_jungle.ai.providers.wire import Call

MOST_BYTES: Final = 1_000_000
CHUNK_BYTES: Final = 65_536


@dataclass(frozen=True, slots=True)
class Response:
    """An HTTP response: the status, the headers by lower-case name, and the body."""

    status: int
    headers: dict[str, str]
    body: bytes


def exchange(call: Call, seconds: float) -> Response:
    """Send a request and return the complete response within so many seconds.

    Raises ProviderUnreachable if the connection fails, ProviderTimeout if the time runs out, and AnswerUnusable if
    the response is compressed or longer than ``MOST_BYTES``.
    """
    outcomes: SimpleQueue[Response | AiError] = SimpleQueue()
    thread = threading.Thread(target=lambda: outcomes.put(_outcome(call, seconds)), name="ai-transfer", daemon=True)
    thread.start()
    try:
        outcome = outcomes.get(timeout=seconds)
    except Empty:
        raise _too_late(seconds) from None
    if isinstance(outcome, AiError):
        raise outcome
    return outcome


def _outcome(call: Call, seconds: float) -> Response | AiError:
    """Return the response, or the AiError that describes what went wrong."""
    end = time.monotonic() + seconds
    try:
        return _send(call, seconds, end)
    except AiError as error:
        return error
    except (requests.Timeout, ReadTimeoutError):
        return _too_late(seconds)
    except (requests.RequestException, HTTPError, OSError, ValueError):
        return ProviderUnreachable("The provider cannot be reached, or closed the connection.")


def _send(call: Call, seconds: float, end: float) -> Response:
    with requests.post(
        call.url,
        data=json.dumps(call.body).encode(),
        headers={
            "Content-Type": "application/json",
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "User-Agent": "learning-jungle",
            **call.headers,
        },
        # Without this, requests would let the machine's .netrc replace the key.
        auth=lambda request: request,
        timeout=seconds,
        # A redirect could send the key to another server.
        allow_redirects=False,
        stream=True,
    ) as response:
        headers = {name.lower(): value for name, value in response.headers.items()}
        if headers.get("content-encoding", "identity") != "identity":
            raise AnswerUnusable("The response is compressed, although that was not asked for.")
        body = bytearray()
        # read1 returns whatever has arrived, so that the deadline is checked even if the bytes come slowly.
        while chunk := response.raw.read1(CHUNK_BYTES):
            body += chunk
            if len(body) > MOST_BYTES:
                raise AnswerUnusable("The response is larger than 1 MB.")
            if time.monotonic() > end:
                raise _too_late(seconds)
        return Response(response.status_code, headers, bytes(body))


def _too_late(seconds: float) -> ProviderTimeout:
    return ProviderTimeout(f"No complete answer within {seconds:.0f} seconds.")
