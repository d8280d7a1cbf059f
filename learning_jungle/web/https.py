"""Enforces HTTPS and the site's host names, and trusts only the router about a visitor's address."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from flask import Flask, Response, current_app, redirect, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import BadHost, BadRequest, SecurityError
from werkzeug.middleware.proxy_fix import ProxyFix

from learning_jungle.extensions import current_settings
from learning_jungle.settings import Settings

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

HEALTH_PATH: Final = "/health"
NO_HOST_OF_OURS: Final = (SecurityError, BadHost)


def register_https(app: Flask, settings: Settings) -> None:
    """Trust Heroku's router, refuse unknown hosts, and redirect visitors to HTTPS unless DEBUG is on."""
    # A name may be written with the dot of DNS's root at its end.
    hosts = [host.lower().rstrip(".") for host in settings.allowed_hosts]
    app.config["TRUSTED_HOSTS"] = [*hosts, *(f"{host}." for host in hosts)] or None
    for error in NO_HOST_OF_OURS:
        app.register_error_handler(error, refuse_host)
    app.before_request(answer_probe)
    app.before_request(refuse_unknown_host)
    if not settings.debug:
        app.before_request(require_https)
    app.wsgi_app = LowerCaseHosts(app.wsgi_app)  # type: ignore[method-assign] # as Flask documents it
    if settings.on_heroku:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1)  # type: ignore[method-assign] # as Flask documents it


class LowerCaseHosts:
    """A WSGI layer that writes the Host header in lower case: DNS has no case, but TRUSTED_HOSTS compares with case."""

    def __init__(self, app: WSGIApplication) -> None:
        self._app = app

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Call the app with the host in lower case."""
        if "HTTP_HOST" in environ:
            environ["HTTP_HOST"] = environ["HTTP_HOST"].lower()
        return self._app(environ, start_response)


def refuse_host(_error: BadRequest) -> Response:
    """Answer 400 to a request for an unknown host, without links or redirects, which would lead to that host."""
    return _refusal("This is not the name of our site.\n")


def answer_probe() -> ResponseReturnValue | None:
    """Answer the health check for any host, because a platform's probe uses the IP address."""
    if request.path == HEALTH_PATH and isinstance(request.routing_exception, SecurityError):
        return current_app.ensure_sync(current_app.view_functions["pages.health"])()
    return None


def refuse_unknown_host() -> Response | None:
    """Refuse an unknown host before anything else is refused with a page, whose links Flask cannot make then."""
    error = request.routing_exception
    return refuse_host(error) if isinstance(error, NO_HOST_OF_OURS) else None


def require_https() -> ResponseReturnValue | None:
    """Redirect plain HTTP requests to HTTPS, except the health check, and refuse forms that were sent over HTTP."""
    if request.is_secure or request.path == HEALTH_PATH:
        return None
    if request.method not in ("GET", "HEAD") or not request.host:
        # Others may have read the form in transit, so the visitor should know, and no redirect should hide it.
        return _refusal("This address is served over HTTPS only. Open it with https:// in front.\n")
    return redirect(urlsplit(request.url)._replace(scheme="https").geturl(), 301)


def full_address(endpoint: str, **values: str) -> str:
    """Return a page's URL for a mail, with the trusted host, and with a port in development only.

    Which port a visitor names is not checked, so a link must not lead there.
    """
    address = urlsplit(url_for(endpoint, _external=True, **values))
    if current_settings().debug:
        return address.geturl()
    return address._replace(scheme="https", netloc=(address.hostname or "").rstrip(".")).geturl()


def _refusal(reason: str) -> Response:
    return Response(reason, 400, mimetype="text/plain")
