"""The redirect after a form, and what browsers and caches may keep: nothing that shows a family's data."""

from __future__ import annotations

from flask import Flask, Response, g, redirect
from werkzeug.wrappers import Response as Redirect


def see_other(address: str) -> Redirect:
    """Redirect with 303: the browser opens the address with GET, whatever it has sent before."""
    return redirect(address, 303)


def register_caching(app: Flask) -> None:
    """Mark every response of the app as not to be stored, so that the Back button shows no parent's page to a child."""

    @app.after_request
    def no_store(response: Response) -> Response:
        response.headers.setdefault("Cache-Control", "no-store")
        return response


def register_clearing(app: Flask) -> None:
    """Have the browser forget what our pages kept in it, such as an answer not sent yet, when a session has ended.

    Cookies are left out, for the new one carries a word of goodbye, and so is the cache, which holds no page of ours.
    """

    @app.after_request
    def clear(response: Response) -> Response:
        if g.get("session_ended"):
            response.headers["Clear-Site-Data"] = '"storage"'
        return response


def session_ended() -> None:
    """Note that this request ended the session of its browser."""
    g.session_ended = True
