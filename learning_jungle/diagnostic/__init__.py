"""The diagnostic: ten questions answered once, a rank, an opened chest, and a report."""

from __future__ import annotations

from flask import Blueprint, Flask

from learning_jungle.settings import Settings

bp = Blueprint("diagnostic", __name__, url_prefix="/diagnostic")


def register(app: Flask, _settings: Settings) -> None:
    """Add the child's pages and the parent's report to the app."""
    # Importing the views adds them to the blueprint.
    from learning_jungle.diagnostic import question_views, report_views, results_views, views  # noqa: F401

    app.register_blueprint(bp)
