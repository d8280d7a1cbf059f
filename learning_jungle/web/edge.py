"""The outer WSGI layer: the visitor's address, hosts, HTTPS and the security headers of every response."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from werkzeug.sansio.utils import host_is_trusted

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

HEALTH_PATH: Final = "/health"
#: What a proxy says of a visitor; without a router in front it is only what the visitor claims.
FORWARDED: Final = ("FOR", "PROTO", "HOST", "PORT", "PREFIX")

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
        self._trusted_hosts = tuple(host.lower() for host in trusted_hosts)
        self._behind_router = behind_router
        self._headers = dict(SECURITY_HEADERS)
        if force_https and hsts_seconds:
            self._headers["Strict-Transport-Security"] = f"max-age={hsts_seconds}; includeSubDomains"

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request."""
        if self._behind_router:
            _believe_router(environ)
        _forget_claims(environ)

        def start(status: str, headers: list[tuple[str, str]], *args: Any) -> Callable[[bytes], object]:  # noqa: ANN401
            present = {name.lower() for name, _ in headers}
            headers.extend((name, value) for name, value in self._headers.items() if name.lower() not in present)
            return start_response(status, headers, *args)

        # A platform's probe asks the health check by an address, not by a name, and without TLS.
        if environ.get("PATH_INFO") != HEALTH_PATH:
            if not self._is_our_host(environ.get("HTTP_HOST", "")):
                return _refuse(start, b"This is not the name of our site.\n")
            if self._force_https and environ["wsgi.url_scheme"] != "https":
                return _lead_to_https(environ, start)
        return self._app(environ, start)

    def _is_our_host(self, host: str) -> bool:
        """Say whether a request may be answered under this name; a redirect or link could lead elsewhere otherwise."""
        return not self._trusted_hosts or host_is_trusted(host.lower(), self._trusted_hosts)


def _lead_to_https(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    host = environ.get("HTTP_HOST", "")
    if environ["REQUEST_METHOD"] not in ("GET", "HEAD") or not host:
        # What was sent has been read by others on its way: it is not to be sent again as if nothing had happened.
        return _refuse(start_response, b"This address is served over HTTPS only. Open it with https:// in front.\n")
    query = f"?{environ['QUERY_STRING']}" if environ.get("QUERY_STRING") else ""
    # WSGI hands the path over as Latin-1; quoting it again keeps line breaks out of the header.
    path = quote(environ.get("PATH_INFO", "").encode("latin-1"), safe="/:@!$&'()*+,;=~-._")
    location = f"https://{host}/{path.lstrip('/')}{quote(query, safe='?/:@!$&()*+,;=~-._%')}"
    body = b"Moved to HTTPS.\n"
    start_response("301 Moved Permanently", [*_plain(body), ("Location", location)])
    return [body]


def _refuse(start_response: StartResponse, body: bytes) -> Iterable[bytes]:
    start_response("400 Bad Request", _plain(body))
    return [body]


def _plain(body: bytes) -> list[tuple[str, str]]:
    return [
        ("Content-Type", "text/plain; charset=utf-8"),
        ("Content-Length", str(len(body))),
        ("Cache-Control", "no-store"),
    ]


def _believe_router(environ: WSGIEnvironment) -> None:
    """Take the visitor's address and scheme from the router, which appends to what a client sent: the last counts."""
    forwarded = environ.get("HTTP_X_FORWARDED_FOR", "").rsplit(",", 1)[-1].strip()
    if forwarded:
        environ["REMOTE_ADDR"] = forwarded
    proto = environ.get("HTTP_X_FORWARDED_PROTO", "").rsplit(",", 1)[-1].strip()
    environ["wsgi.url_scheme"] = "https" if proto == "https" else "http"


def _forget_claims(environ: WSGIEnvironment) -> None:
    """Drop the forwarded headers, so that no library that looks at them itself believes a visitor."""
    environ.pop("HTTP_FORWARDED", None)
    for name in FORWARDED:
        environ.pop(f"HTTP_X_FORWARDED_{name}", None)
