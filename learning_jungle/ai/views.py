"""The page that reports whether the AI is in use."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime

from flask import jsonify
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.wrappers import Response

from learning_jungle.ai import bp
from learning_jungle.ai.breaker import Breaker
from learning_jungle.ai.request_log import last_success, read_breaker
from learning_jungle.ai.status import ai_status, is_set_up
from learning_jungle.extensions import current_settings, db
from learning_jungle.settings import AiSettings
from learning_jungle.web.access import open_in_child_mode


@bp.get("/status")
@open_in_child_mode
def status() -> Response:
    """Return the mode, its reason and the date of the last success as JSON, without a call to the provider.

    ``last_success`` is a date in UTC, or null if the provider has not given a question set yet. No secret is in it.
    """
    settings = current_settings().ai
    state, succeeded = _from_log(settings)
    last = succeeded.astimezone(UTC).date().isoformat() if succeeded else None
    return jsonify(asdict(ai_status(settings, state)) | {"last_success": last})


def _from_log(settings: AiSettings) -> tuple[Breaker | None, datetime | None]:
    """Read breaker and last success if a provider is set up; if the database fails, the settings alone decide."""
    if not is_set_up(settings):
        return None, None
    try:
        return read_breaker(db.session), last_success(db.session, settings)
    except SQLAlchemyError:
        db.session.rollback()
        return None, None
