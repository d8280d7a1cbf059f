"""The outermost WSGI layer: HTTPS, the visitor's address, the request id and the security headers of every response."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from werkzeug.sansio.utils import host_is_trusted

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

REQUEST_ID: Final = "learning_jungle.request_id"
#: The router keeps a client's id only in this form; the same rule keeps line breaks out of our log.
SAFE_REQUEST_ID: Final = re.compile(r"[A-Za-z0-9-]{20,200}")
HEALTH_PATH: Final = "/health"

SECURITY_HEADERS: Final[dict[str, str]] = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    # CSRF protection reads the Referer under HTTPS, so it is kept within the site.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Edge:
    """Wraps the whole WSGI app, static files included, in what the outside world must always see."""

    def __init__(
        self,
        app: WSGIApplication,
        *,
        force_https: bool,
        hsts_seconds: int,
        trusted_hosts: tuple[str, ...],
        behind_router: bool,
    ) -> None:
        self._app = app
        self._force_https = force_https
        self._trusted_hosts = trusted_hosts
        self._behind_router = behind_router
        self._headers = dict(SECURITY_HEADERS)
        if force_https and hsts_seconds:
            self._headers["Strict-Transport-Security"] = f"max-age={hsts_seconds}; includeSubDomains"

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request."""
        if self._behind_router:
            _believe_router(environ)
        request_id = _request_id(environ)
        environ[REQUEST_ID] = request_id

        def start(status: str, headers: list[tuple[str, str]], *args: Any) -> Callable[[bytes], object]:  # noqa: ANN401
            present = {name.lower() for name, _ in headers}
            headers.extend((name, value) for name, value in self._headers.items() if name.lower() not in present)
            headers.append(("X-Request-ID", request_id))
            return start_response(status, headers, *args)

        if self._force_https and environ["wsgi.url_scheme"] != "https" and environ.get("PATH_INFO") != HEALTH_PATH:
            return self._refuse_http(environ, start)
        return self._app(environ, start)

    def _refuse_http(self, environ: WSGIEnvironment, start_response: Any) -> Iterable[bytes]:  # noqa: ANN401
        host = environ.get("HTTP_HOST", "")
        trusted = not self._trusted_hosts or host_is_trusted(host, self._trusted_hosts)
        if environ["REQUEST_METHOD"] not in ("GET", "HEAD") or not host or not trusted:
            body = b"This address is served over HTTPS only. Open it with https:// in front.\n"
            start_response("400 Bad Request", _plain(body))
            return [body]
        query = f"?{environ['QUERY_STRING']}" if environ.get("QUERY_STRING") else ""
        # WSGI hands the path over as Latin-1; quoting it again keeps line breaks out of the header.
        path = quote(environ.get("PATH_INFO", "").encode("latin-1"), safe="/:@!$&'()*+,;=~-._")
        body = b"Moved to HTTPS.\n"
        location = ("Location", f"https://{host}/{path.lstrip('/')}{quote(query, safe='?/:@!$&()*+,;=~-._%')}")
        start_response("301 Moved Permanently", [*_plain(body), location])
        return [body]


def _plain(body: bytes) -> list[tuple[str, str]]:
    return [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(body)))]


def _believe_router(environ: WSGIEnvironment) -> None:
    """Take the visitor's address and scheme from the router, which appends to what a client sent: the last counts."""
    forwarded = environ.get("HTTP_X_FORWARDED_FOR", "").rsplit(",", 1)[-1].strip()
    if forwarded:
        environ["REMOTE_ADDR"] = forwarded
    # Libraries that look at the header themselves must see the believed address only.
    environ["HTTP_X_FORWARDED_FOR"] = environ.get("REMOTE_ADDR", "")
    proto = environ.get("HTTP_X_FORWARDED_PROTO", "").rsplit(",", 1)[-1].strip()
    environ["wsgi.url_scheme"] = "https" if proto == "https" else "http"


def _request_id(environ: WSGIEnvironment) -> str:
    given = environ.get("HTTP_X_REQUEST_ID", "")
    return given if SAFE_REQUEST_ID.fullmatch(given) else str(uuid.uuid4())
