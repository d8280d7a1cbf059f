"""The security headers of every response, both pages and static files."""

from __future__ import annotations

from typing import Final

from flask import Flask, Response

from learning_jungle.settings import Settings

SECURITY_HEADERS: Final[dict[str, str]] = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        "font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    # With this policy browsers also send the Origin of a form, by which forms of other sites are refused.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def security_headers(settings: Settings) -> dict[str, str]:
    """Return the headers by name, with Strict-Transport-Security if HTTPS is enforced."""
    if settings.debug or not settings.hsts_seconds:
        return SECURITY_HEADERS
    return SECURITY_HEADERS | {"Strict-Transport-Security": f"max-age={settings.hsts_seconds}; includeSubDomains"}


def register_security_headers(app: Flask, settings: Settings) -> None:
    """Add the security headers to every response of the app; a view may set a stricter one itself."""
    headers = security_headers(settings)

    @app.after_request
    def add_security_headers(response: Response) -> Response:
        for name, value in headers.items():
            response.headers.setdefault(name, value)
        return response
