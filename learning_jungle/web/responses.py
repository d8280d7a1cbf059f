"""The redirect after a form, and the headers that keep browsers and caches from storing a family's data."""

from __future__ import annotations

from flask import Flask, Response, g, redirect
from werkzeug.wrappers import Response as Redirect


def see_other(address: str) -> Redirect:
    """Redirect with 303, so that the browser opens the address with GET."""
    return redirect(address, 303)


def register_caching(app: Flask) -> None:
    """Send ``no-store`` with every response, so that the Back button never shows a parent's page to a child."""

    @app.after_request
    def no_store(response: Response) -> Response:
        response.headers.setdefault("Cache-Control", "no-store")
        return response


def register_clearing(app: Flask) -> None:
    """Make the browser delete what the pages stored in it, such as an unsent answer, when a session ends.

    Cookies are kept because the new one carries the flash message, and the cache is kept because no page is in it.
    """

    @app.after_request
    def clear(response: Response) -> Response:
        if g.get("session_ended"):
            response.headers["Clear-Site-Data"] = '"storage"'
        return response


def session_ended() -> None:
    """Record that this request has ended the browser's session."""
    g.session_ended = True
