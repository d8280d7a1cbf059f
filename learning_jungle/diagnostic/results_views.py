"""The end of a diagnostic: the child's results with the chest, and the certificate to print."""

from __future__ import annotations

import uuid

from flask import render_template, request
from werkzeug.wrappers import Response

from learning_jungle.auth import child_mode
from learning_jungle.diagnostic import bp
from learning_jungle.diagnostic.services import reward_of
from learning_jungle.diagnostic.views import current_page, load_attempt
from learning_jungle.extensions import db
from learning_jungle.web.access import own_diagnostic_page
from learning_jungle.web.responses import see_other


@bp.get("/<uuid:diagnostic_id>/results")
@own_diagnostic_page
def results(diagnostic_id: uuid.UUID) -> Response | str:
    """Show the child the rank and the chest, which a tap opens."""
    attempt = load_attempt(diagnostic_id)
    if not attempt.completed:
        return see_other(current_page(attempt))
    reward = reward_of(db.session, diagnostic_id)
    return render_template("diagnostic/results.html", attempt=attempt, reward=reward)


@bp.get("/<uuid:diagnostic_id>/certificate")
@own_diagnostic_page
def certificate(diagnostic_id: uuid.UUID) -> Response | str:
    """Show what a child has done; ``?score=1`` adds the score, and only for a parent outside child mode."""
    attempt = load_attempt(diagnostic_id)
    if not attempt.completed:
        return see_other(current_page(attempt))
    for_parent = child_mode.diagnostic_in_progress() is None
    return render_template(
        "diagnostic/certificate.html",
        attempt=attempt,
        for_parent=for_parent,
        with_score=for_parent and request.args.get("score") == "1",
    )
