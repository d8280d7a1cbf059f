"""The page for a device without internet, and the service worker that keeps it there and shows it."""

from __future__ import annotations

import hashlib
from typing import Final

from flask import Blueprint, Flask, Response, render_template

from learning_jungle.web.access import open_in_child_mode
from learning_jungle.web.responses import for_an_hour

bp = Blueprint("offline", __name__)
PAGE: Final = "pages/offline.html"


def register_offline(app: Flask) -> None:
    """Add the page and the script to the app."""
    app.register_blueprint(bp)


@bp.get("/offline")
@open_in_child_mode
def page() -> str:
    """Show the page that a device keeps; it is the same for everyone."""
    return render_template(PAGE)


@bp.get("/service-worker.js")
@open_in_child_mode
def script() -> Response:
    """Return the service worker, whose version changes with the page; at the root it may answer for every page."""
    version = hashlib.sha256(render_template(PAGE).encode()).hexdigest()[:16]
    return for_an_hour(render_template("pages/service_worker.js", version=version), "text/javascript")
