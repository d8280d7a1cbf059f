"""The diagnostic: ten questions answered once, a rank, an opened chest, and a report."""

from __future__ import annotations

from flask import Blueprint, Flask

from learning_jungle.settings import Settings

bp = Blueprint("diagnostic", __name__, url_prefix="/diagnostic")
#: Links to reports, for which no account is needed to read.
sharing_bp = Blueprint("sharing", __name__)
#: What visitors can try without an account.
samples_bp = Blueprint("samples", __name__)


def register(app: Flask, _settings: Settings) -> None:
    """Add the child's pages and the parent's report to the app."""
    # Importing the views adds them to the blueprint.
    from learning_jungle.diagnostic import (  # noqa: F401
        progress_views,
        question_views,
        report_views,
        results_views,
        sample_views,
        sharing_views,
        views,
    )

    for blueprint in (bp, sharing_bp, samples_bp):
        app.register_blueprint(blueprint)
