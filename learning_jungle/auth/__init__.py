"""Parents: registration, sign-in, and the gate between a child's pages and a parent's."""

from __future__ import annotations

from flask import Blueprint, Flask

from learning_jungle.settings import Settings

bp = Blueprint("auth", __name__, url_prefix="/auth")


def register(app: Flask, _settings: Settings) -> None:
    """Add sessions, child mode, the pages and the `flask parents` commands to the app."""
    # Importing these adds the views to the blueprint and a command to its group.
    from learning_jungle.auth import confirmation_views, purge_cli, reset_views, views  # noqa: F401
    from learning_jungle.auth.child_mode import register_child_mode
    from learning_jungle.auth.cli import parents
    from learning_jungle.auth.refused_forms import register_refused_forms
    from learning_jungle.auth.sessions import register_sessions

    register_sessions(app)
    register_child_mode(app)
    register_refused_forms(app)
    app.register_blueprint(bp)
    app.cli.add_command(parents)
