"""The redirect after a form, what caches may keep, and the headers that keep a family's data out of them."""

from __future__ import annotations

from flask import Flask, Response, g, redirect
from werkzeug.wrappers import Response as Redirect


def see_other(address: str) -> Redirect:
    """Redirect with 303, so that the browser opens the address with GET."""
    return redirect(address, 303)


def for_an_hour(text: str, mimetype: str) -> Response:
    """Return a text that is the same for everyone, which browsers and caches may therefore keep for an hour."""
    return Response(text, mimetype=mimetype, headers={"Cache-Control": "public, max-age=3600"})


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
