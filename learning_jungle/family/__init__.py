"""A parent's children and the treasure chest of each."""

from __future__ import annotations

from flask import Blueprint, Flask

from learning_jungle.settings import Settings

bp = Blueprint("family", __name__, url_prefix="/children")


def register(app: Flask, _settings: Settings) -> None:
    """Add the pages to the app."""
    # Importing the views adds them to the blueprint.
    from learning_jungle.family import school_year_views, views  # noqa: F401

    app.register_blueprint(bp)
