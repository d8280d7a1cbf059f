"""A fake AI provider that misbehaves on request: an HTTP server that runs in its own process.

The first part of the path is the behaviour and the rest selects the provider's wire format: ``/well/v1/messages``
answers correctly, as Anthropic does. ``/named-x/...`` behaves as the body of the last ``POST /control/x`` requested.
``GET /calls`` returns the number of requests by the first part of their path.
"""

from __future__ import annotations

import json
import socket
import struct
import sys
import time
from collections import Counter
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from typing import Any

from testing.fake_questions import answer_to

GIBIBYTE = 1 << 30
#: What a server with little room lets a model write.
MOST_TOKENS = 8_192
#: In seconds: longer than any client in the tests waits.
HANG_SECONDS = 20
#: The last request for each behaviour, for the tests of the wire formats.
SEEN: dict[str, Any] = {}
CALLS: Counter[str] = Counter()
NAMED: dict[str, str] = {}
LOCK = Lock()
#: What a server that has lost its way answers with.
SHAPES: dict[str, Any] = {"json-null": None, "json-list": [], "json-text": "busy", "json-number": 7, "json-empty": {}}
#: The part of a request that a server rejects, by the behaviour, with the status of its answer.
REJECTED = {
    "no-sampling": (400, "temperature"),
    "no-schema": (400, "response_format"),
    "no-seed": (422, "seed"),
    "few-tokens": (400, "max_tokens"),
}
#: The name that a server knows a part of a request by, where it differs.
PARTS = {"response_format": ("response_format", "responseSchema", "tool_choice")}


def dressed(behaviour: str, content: dict[str, Any]) -> str:
    """Return an answer as the text of a model that puts something round it."""
    text = json.dumps(content)
    (name,) = content
    return {
        "fence": f"```json\n{text}\n```",
        "prose": f"Here are the [questions] that you {{asked}} for:\n\n{text}\n\nI hope that they help! [1]",
        "think": f'<think>Perhaps {{"{name}": []}}? No.</think>\n{text}',
        "mark": f"\ufeff{text}",
        "bare-array": json.dumps(content[name]),
        "list-in-a-string": json.dumps({name: json.dumps(content[name])}),
        "words": "I am sorry, but I cannot do that.",
    }.get(behaviour, text)


def wrap(path: str, behaviour: str, content: dict[str, Any]) -> Any:
    """Return the response that contains the answer, in the wire format that the path belongs to."""
    text = dressed(behaviour, content)
    if behaviour in SHAPES:
        return SHAPES[behaviour]
    usage = {"input": 1000, "output": 200}
    if path.endswith(":generateContent"):
        parts = [{"text": text[:9]}, {"text": text[9:]}] if behaviour == "parts" else [{"text": text}]
        return {
            "candidates": [
                {
                    "content": {"role": "model", "parts": None if behaviour == "null" else parts},
                    "finishReason": "STOP",
                }
            ],
            "usageMetadata": {"promptTokenCount": usage["input"], "candidatesTokenCount": usage["output"]},
        }
    if path.endswith("/chat/completions"):
        parts = [{"type": "text", "text": text[:9]}, {"type": "text", "text": text[9:]}]
        told: Any = parts if behaviour == "parts" else text
        message = {"role": "assistant", "content": None if behaviour == "null" else told, "refusal": None}
        if behaviour == "reasoning":
            message["reasoning_content"] = f'I shall answer {{"{next(iter(content))}": []}}.'
        return {
            "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
            "usage": {"prompt_tokens": usage["input"], "completion_tokens": usage["output"]},
        }
    block = {"type": "tool_use", "id": "t1", "name": "question_set", "input": content}
    if behaviour == "list-in-a-string":
        block["input"] = json.loads(text)
    elif text != json.dumps(content):
        block = {"type": "text", "text": text}
    return {
        "type": "message",
        "content": None if behaviour == "null" else [block],
        "stop_reason": "tool_use" if block["type"] == "tool_use" else "end_turn",
        "usage": {"input_tokens": usage["input"], "output_tokens": usage["output"]},
    }


def prompt_in(path: str, body: dict[str, Any]) -> str:
    """Return the user prompt of a request."""
    if path.endswith(":generateContent"):
        return body["contents"][0]["parts"][0]["text"]
    return body["messages"][-1]["content"]


def is_rejected(behaviour: str, body: dict[str, Any]) -> bool:
    """Return whether a request has the part that a server with this behaviour rejects."""
    sent = json.dumps(body)
    part = REJECTED[behaviour][1]
    if part == "max_tokens":
        return body.get(part, 0) > MOST_TOKENS
    return any(f'"{name}":' in sent for name in PARTS.get(part, (part,)))


class Provider(BaseHTTPRequestHandler):
    """Handles one request to the fake provider."""

    def log_message(self, *_: Any) -> None:
        """Log nothing."""

    def do_GET(self) -> None:
        """Return to the tests the number of calls, or the last request, for each behaviour."""
        with LOCK:
            self.send(200, json.dumps({"/calls": CALLS, "/seen": SEEN}[self.path]).encode())

    def do_POST(self) -> None:
        """Answer a request of the app with the behaviour in its path, or set the behaviour of a name."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        first, _, rest = self.path.lstrip("/").partition("/")
        if first == "control":
            NAMED[rest] = body.decode()
            self.send(200, b"{}")
            return
        with LOCK:
            CALLS[first] += 1
            SEEN[first] = {"path": "/" + rest, "headers": dict(self.headers), "body": json.loads(body)}
        behaviour = NAMED[first.removeprefix("named-")] if first.startswith("named-") else first
        with suppress(OSError):
            self.behave(behaviour, "/" + rest, json.loads(body))

    def behave(self, behaviour: str, path: str, body: dict[str, Any]) -> None:
        """Answer a request with this behaviour."""
        if behaviour.isdigit():
            self.fail(int(behaviour), body)
        elif behaviour == "reset":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
        elif behaviour == "silence":
            time.sleep(HANG_SECONDS)
        elif behaviour == "drip":
            self.begin(200, 1_000_000)
            self.drip()
        elif behaviour == "drip-headers":
            self.drip()
        elif behaviour == "huge":
            self.begin(200, GIBIBYTE)
            while True:
                self.wfile.write(b" " * 65_536)
        elif behaviour == "wrong-key":
            self.send(400, b'{"error": {"code": 400, "message": "API key not valid.", "status": "INVALID_ARGUMENT"}}')
        elif behaviour in REJECTED and is_rejected(behaviour, body):
            status, part = REJECTED[behaviour]
            self.send(status, json.dumps({"error": {"message": f"{part} is not supported with this model"}}).encode())
        else:
            self.answer(behaviour, path, body)

    def answer(self, behaviour: str, path: str, body: dict[str, Any]) -> None:
        """Answer a request with questions, or with answers to questions."""
        if behaviour == "slow":
            time.sleep(0.7)
        content = answer_to(prompt_in(path, body), behaviour)
        if behaviour.startswith("opinion-") and "answers" in content:
            later = behaviour.removeprefix("opinion-")
            if later.isdigit() or later == "silence":
                self.behave(later, path, body)
                return
            behaviour = later
        whole = json.dumps(wrap(path, behaviour, content)).encode()
        self.send(200, whole[: len(whole) // 2] if behaviour == "half-json" else whole)

    def fail(self, status: int, body: dict[str, Any]) -> None:
        """Send an error status whose message quotes the key, as a careless provider might."""
        keys = [self.headers.get(name, "") for name in ("x-goog-api-key", "x-api-key", "Authorization")]
        text = json.dumps({"error": {"message": f"You sent {' '.join(keys).strip()}"}}).encode()
        self.send(status, text, {"Retry-After": "1200"} if status == 429 else {})

    def drip(self) -> None:
        """Send one byte per second."""
        for _ in range(HANG_SECONDS):
            self.wfile.write(b"H")
            self.wfile.flush()
            time.sleep(1)

    def begin(self, status: int, length: int, headers: dict[str, str] | None = None) -> None:
        """Send the status line and the headers of a response."""
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": length, **(headers or {})}.items():
            self.send_header(name, str(value))
        self.end_headers()

    def send(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        """Send a complete response."""
        self.begin(status, len(body), headers)
        self.wfile.write(body)


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", 0), Provider)
    server.daemon_threads = True
    sys.stdout.write(f"{server.server_port}\n")
    sys.stdout.flush()
    server.serve_forever()
