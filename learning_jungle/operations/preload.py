"""Loads what every worker needs before gunicorn forks them, so that they share its memory."""

from __future__ import annotations

from flask import Flask

from learning_jungle.auth.guesses import load_lists


def preload(app: Flask) -> None:
    """Load zxcvbn's word lists (12 MB) and compile every template, without opening a connection."""
    load_lists()
    for name in app.jinja_env.list_templates(extensions=("html", "txt")):
        app.jinja_env.get_template(name)
