"""HTTPS and the site's own host names for every page, and whom to believe about a visitor's address."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from flask import Flask, Response, current_app, redirect, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import BadHost, BadRequest, SecurityError
from werkzeug.middleware.proxy_fix import ProxyFix

from learning_jungle.settings import Settings

HEALTH_PATH: Final = "/health"


def register_https(app: Flask, settings: Settings) -> None:
    """Believe the router and nobody else, refuse foreign hosts, and lead visitors to HTTPS unless DEBUG is on."""
    app.config["TRUSTED_HOSTS"] = [host.lower() for host in settings.allowed_hosts] or None
    for error in (SecurityError, BadHost):
        app.register_error_handler(error, refuse_host)
    app.before_request(answer_probe)
    if not settings.debug:
        app.before_request(require_https)
    if settings.on_heroku:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1)  # type: ignore[method-assign] # as Flask documents it


def refuse_host(_error: BadRequest) -> Response:
    """Answer 400 to a request for a host that is not ours, without links or redirects, which would lead there."""
    return _refusal("This is not the name of our site.\n")


def answer_probe() -> ResponseReturnValue | None:
    """Answer the health check under any host: a platform's probe asks by IP address."""
    if request.path == HEALTH_PATH and isinstance(request.routing_exception, SecurityError):
        return current_app.ensure_sync(current_app.view_functions["pages.health"])()
    return None


def require_https() -> ResponseReturnValue | None:
    """Redirect what was asked for without TLS, but for the health check, and refuse what was sent."""
    if request.is_secure or request.path == HEALTH_PATH:
        return None
    if request.method not in ("GET", "HEAD") or not request.host:
        # Others may have read the form on its way: the browser must not send it again as if nothing had happened.
        return _refusal("This address is served over HTTPS only. Open it with https:// in front.\n")
    return redirect(urlsplit(request.url)._replace(scheme="https").geturl(), 301)


def _refusal(reason: str) -> Response:
    return Response(reason, 400, mimetype="text/plain")
