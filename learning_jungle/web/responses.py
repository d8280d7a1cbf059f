"""What caches may keep: nothing that shows a family's data."""

from __future__ import annotations

from flask import Flask, Response


def register_caching(app: Flask) -> None:
    """Mark every response of the app as not to be stored, so that the Back button shows no parent's page to a child."""

    @app.after_request
    def no_store(response: Response) -> Response:
        response.headers.setdefault("Cache-Control", "no-store")
        return response
