"""A small router like Heroku's: it terminates TLS, sets headers, and holds requests while no dyno is up."""

from __future__ import annotations

import contextlib
import http.client
import re
import socket
import socketserver
import ssl
import threading
import time
import uuid
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import Final

#: The first byte of a TLS connection. HTTP and HTTPS share a port, so that addresses differ only in their scheme.
TLS_HANDSHAKE: Final = b"\x16"
#: How long a request is held for a dyno to boot, and how long a dyno may take to respond.
HOLD_SECONDS: Final = 75
CUT_SECONDS: Final = 30
SAFE_ID: Final = re.compile(r"[A-Za-z0-9-]{20,200}")
HOP_BY_HOP: Final = ("connection", "keep-alive", "transfer-encoding", "te", "upgrade", "proxy-connection")


class Router:
    """Routes requests to the ports in ``dynos`` in turn; keeps their ids in ``ids`` and failures in ``errors``."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self.dynos: list[int] = []
        self.ids: list[str] = []
        self.errors: list[str] = []
        #: Called with the method and the path of each request before it is forwarded.
        self.watcher: Callable[[str, str], None] | None = None
        self._turn = 0
        self._lock = threading.Lock()
        self._server = _Server(self, context)
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def port(self) -> int:
        """The port for both HTTP and HTTPS."""
        return self._server.server_address[1]

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()

    def connect(self) -> http.client.HTTPConnection | None:
        """Connect to the next dyno, or return None if no dyno is up in time."""
        end = time.monotonic() + HOLD_SECONDS
        while time.monotonic() < end:
            with self._lock:
                self._turn += 1
                port = self.dynos[self._turn % len(self.dynos)] if self.dynos else None
            if port is not None:
                connection = http.client.HTTPConnection("127.0.0.1", port, timeout=CUT_SECONDS)
                with contextlib.suppress(OSError):
                    connection.connect()
                    return connection
            time.sleep(0.05)
        return None


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, router: Router, context: ssl.SSLContext) -> None:
        self.router = router
        self.context = context
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignore the error, because clients may disconnect at any time."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Buffer the output: separate packets for headers and body would wait for the client's delayed acknowledgement.
    wbufsize = -1
    server: _Server
    scheme = "http"

    def setup(self) -> None:
        """Start TLS if the client's first byte is that of a handshake."""
        if self.request.recv(1, socket.MSG_PEEK) == TLS_HANDSHAKE:
            self.request = self.server.context.wrap_socket(self.request, server_side=True)
            self.scheme = "https"
        super().setup()

    def finish(self) -> None:
        """Close the TLS connection, because the server only closes the plain one."""
        super().finish()
        self.request.close()

    def log_message(self, *_: object) -> None:
        """Log nothing."""

    def handle_any(self) -> None:
        """Forward a request to a dyno and its response to the client."""
        router = self.server.router
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if router.watcher is not None:
            router.watcher(self.command, self.path)
        connection = router.connect()
        try:
            if connection is None:
                raise TimeoutError("no dyno")
            connection.request(self.command, self.path, body or None, self._headers())
            answer = connection.getresponse()
            content = answer.read()
        except (OSError, http.client.HTTPException) as error:
            router.errors.append(f"{self.command} {self.path}: {type(error).__name__}")
            self.send_error(503)
            return
        finally:
            if connection is not None:
                connection.close()
        self.send_response_only(answer.status, answer.reason)
        for name, value in answer.getheaders():
            if name.lower() not in HOP_BY_HOP and name.lower() != "content-length":
                self.send_header(name, value)
        declared = answer.getheader("Content-Length") if self.command == "HEAD" else None
        self.send_header("Content-Length", declared or str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = handle_any

    def _headers(self) -> dict[str, str]:
        """Return the headers for the dyno: the client's, with the router's added or replacing them."""
        headers = {name: value for name, value in self.headers.items() if name.lower() not in HOP_BY_HOP}
        given = self.headers.get("X-Request-ID", "")
        request_id = given if SAFE_ID.fullmatch(given) else str(uuid.uuid4())
        self.server.router.ids.append(request_id)
        claimed = self.headers.get("X-Forwarded-For")
        visitor = self.client_address[0]
        ours = {
            "X-Request-ID": request_id,
            "X-Forwarded-For": f"{claimed}, {visitor}" if claimed else visitor,
            "X-Forwarded-Proto": self.scheme,
            "X-Forwarded-Port": str(self.server.router.port),
            "X-Request-Start": str(int(time.time() * 1000)),
            "Via": "1.1 rehearsal",
            "Connection": "close",
        }
        taken = {name.lower() for name in ours}
        return {name: value for name, value in headers.items() if name.lower() not in taken} | ours
