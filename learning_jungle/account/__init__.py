"""A parent's account: change the address or the password, sign out everywhere, export the data, delete everything."""

from __future__ import annotations

from flask import Blueprint, Flask

from learning_jungle.settings import Settings

bp = Blueprint("account", __name__, url_prefix="/auth/account")


def register(app: Flask, _settings: Settings) -> None:
    """Add the pages to the app."""
    # Importing the views adds them to the blueprint.
    from learning_jungle.account import views  # noqa: F401

    app.register_blueprint(bp)
