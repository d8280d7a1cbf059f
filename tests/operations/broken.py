"""The real app behind the rehearsal's router, with middleware that injects one fault at a time."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from werkzeug.serving import WSGIRequestHandler, make_server


@dataclass
class Fault:
    """A change to the responses to some requests; with ``instead`` the app is not called."""

    method: str
    path: str
    status: int = 0
    headers: dict[str, str | None] = field(default_factory=dict)
    body: Callable[[str], str] | None = None
    instead: bool = False
    scheme: str = ""

    def concerns(self, environ: dict[str, Any]) -> bool:
        return (
            re.fullmatch(self.method, environ["REQUEST_METHOD"]) is not None
            and re.fullmatch(self.path, environ["PATH_INFO"]) is not None
            and (not self.scheme or environ.get("HTTP_X_FORWARDED_PROTO") == self.scheme)
        )


class Broken:
    """WSGI middleware that applies faults to an app's responses."""

    def __init__(self, app: Callable) -> None:
        self._app = app
        self.faults: list[Fault] = []

    def __call__(self, environ: dict[str, Any], start_response: Callable) -> Iterable[bytes]:
        faults = [fault for fault in self.faults if fault.concerns(environ)]
        if not faults:
            return self._app(environ, start_response)
        status, headers, content = "200 OK", [("Content-Type", "text/html; charset=utf-8")], b""
        if not any(fault.instead for fault in faults):
            status, headers, content = self._ask(environ)
        for fault in faults:
            status = f"{fault.status} Broken" if fault.status else status
            changed = {name.lower() for name in fault.headers}
            headers = [(name, value) for name, value in headers if name.lower() not in changed]
            headers += [(name, value) for name, value in fault.headers.items() if value is not None]
            content = fault.body(content.decode()).encode() if fault.body else content
        headers = [(name, value) for name, value in headers if name.lower() != "content-length"]
        start_response(status, [*headers, ("Content-Length", str(len(content)))])
        return [content]

    def _ask(self, environ: dict[str, Any]) -> tuple[str, list[tuple[str, str]], bytes]:
        answer: list[Any] = []
        environ.pop("HTTP_ACCEPT_ENCODING", None)
        body = self._app(environ, lambda status, headers, *_: answer.extend((status, headers)))
        content = b"".join(body)
        if hasattr(body, "close"):
            body.close()
        return answer[0], answer[1], content


class _Silent(WSGIRequestHandler):
    def log(self, *_: Any) -> None:
        pass


def serve_in_thread(app: Callable) -> tuple[int, Callable[[], None]]:
    """Serve a WSGI app on a free port; return the port and a function that stops the server."""
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=_Silent)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()

    def end() -> None:
        server.shutdown()
        thread.join()
        server.server_close()

    return server.server_port, end


HTML = "text/html; charset=utf-8"
OPEN = {"Location": None, "Content-Type": HTML}


def without(pattern: str, replacement: str = "") -> Callable[[str], str]:
    return lambda body: re.sub(pattern, replacement, body)


def leads_to(path: str) -> dict[str, str | None]:
    return {"Location": path}
