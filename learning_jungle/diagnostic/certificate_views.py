"""The certificate of a completed diagnostic, for the child and the parent to print."""

from __future__ import annotations

import uuid

from flask import render_template, request, url_for
from werkzeug.wrappers import Response

from learning_jungle.auth import child_mode
from learning_jungle.diagnostic import bp
from learning_jungle.diagnostic.views import load_attempt
from learning_jungle.web.access import own_diagnostic_page
from learning_jungle.web.responses import see_other


@bp.get("/<uuid:diagnostic_id>/certificate")
@own_diagnostic_page
def certificate(diagnostic_id: uuid.UUID) -> Response | str:
    """Show what a child has done; ``?score=1`` adds the score, and only for a parent outside child mode."""
    attempt = load_attempt(diagnostic_id)
    if not attempt.completed:
        return see_other(url_for("diagnostic.results", diagnostic_id=diagnostic_id))
    for_parent = child_mode.diagnostic_in_progress() is None
    return render_template(
        "diagnostic/certificate.html",
        attempt=attempt,
        for_parent=for_parent,
        with_score=for_parent and request.args.get("score") == "1",
    )
