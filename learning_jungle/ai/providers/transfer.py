"""One HTTP exchange with a total deadline and a largest size.

The timeouts of a socket start anew with every byte, and looking up a name has none. So the exchange runs in a thread
of its own, and the caller waits for it no longer than the deadline.
"""

from __future__ import annotations

import json
import threading
import time
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Final

import requests
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
    """Return the response, or the error that stands for whatever went wrong."""
    end = time.monotonic() + seconds
    try:
        return _send(call, seconds, end)
    except AiError as error:
        return error
    except requests.Timeout:
        return _too_late(seconds)
    except (requests.RequestException, HTTPError, OSError, ValueError):
        return ProviderUnreachable("The provider cannot be reached, or hung up.")


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
        # Without this the machine's .netrc could replace the key.
        auth=lambda request: request,
        timeout=seconds,
        # A key is not carried on to wherever a redirect points.
        allow_redirects=False,
        stream=True,
    ) as response:
        headers = {name.lower(): value for name, value in response.headers.items()}
        if headers.get("content-encoding", "identity") != "identity":
            raise AnswerUnusable("The response is packed in a way that was not asked for.")
        body = bytearray()
        # read1 returns what has arrived, so that the deadline is looked at however slowly it comes.
        while chunk := response.raw.read1(CHUNK_BYTES):
            body += chunk
            if len(body) > MOST_BYTES:
                raise AnswerUnusable("The response is larger than 1 MB.")
            if time.monotonic() > end:
                raise _too_late(seconds)
        return Response(response.status_code, headers, bytes(body))


def _too_late(seconds: float) -> ProviderTimeout:
    return ProviderTimeout(f"No whole answer within {seconds:.0f} seconds.")
