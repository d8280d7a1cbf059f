"""Asks an AI provider for questions and proves their answers before anyone sees them."""

from __future__ import annotations

from flask import Blueprint, Flask

from learning_jungle.settings import Settings

bp = Blueprint("ai", __name__, url_prefix="/ai")


def register(app: Flask, _settings: Settings) -> None:
    """Add the status page and the `flask ai` commands to the app."""
    # Importing these adds the views and the commands to the blueprint.
    from learning_jungle.ai import cli, views  # noqa: F401

    app.register_blueprint(bp)
