"""The page that reports whether the AI is in use."""

from __future__ import annotations

from dataclasses import asdict

from flask import jsonify
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.wrappers import Response

from learning_jungle.ai import bp
from learning_jungle.ai.breaker import Breaker
from learning_jungle.ai.request_log import read_breaker
from learning_jungle.ai.status import ai_status, is_set_up
from learning_jungle.extensions import current_settings, db
from learning_jungle.settings import AiSettings
from learning_jungle.web.access import open_in_child_mode


@bp.get("/status")
@open_in_child_mode
def status() -> Response:
    """Return the mode and its reason as JSON, without secrets and without a call to the provider."""
    settings = current_settings().ai
    return jsonify(asdict(ai_status(settings, _breaker(settings))))


def _breaker(settings: AiSettings) -> Breaker | None:
    """Read the breaker if a provider is set up; if the database fails, the settings alone decide."""
    if not is_set_up(settings):
        return None
    try:
        return read_breaker(db.session)
    except SQLAlchemyError:
        db.session.rollback()
        return None
