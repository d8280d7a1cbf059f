"""The page that says whether the AI is in use."""

from __future__ import annotations

from dataclasses import asdict

from flask import current_app, jsonify
from werkzeug.wrappers import Response

from learning_jungle.ai import bp
from learning_jungle.ai.status import ai_status
from learning_jungle.web.access import open_in_child_mode


@bp.get("/status")
@open_in_child_mode
def status() -> Response:
    """Answer the mode and its reason as JSON; no secret, no call to the provider."""
    return jsonify(asdict(ai_status(current_app.extensions["settings"].ai)))
