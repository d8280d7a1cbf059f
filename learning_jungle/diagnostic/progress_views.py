"""The parent's page with all checks of a child."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

from flask import abort, render_template
from flask_login import login_required

from learning_jungle.auth.sessions import current_parent
from learning_jungle.diagnostic import bp
from learning_jungle.diagnostic.progress import progress_contents
from learning_jungle.diagnostic.stored_attempts import attempts_of_child
from learning_jungle.extensions import db
from learning_jungle.family.services import ChildNotFound, child_of, schooling_of


@bp.get("/progress/<uuid:child_id>")
@login_required
def progress(child_id: uuid.UUID) -> str:
    """Show the parent all checks of a child, and what they show together."""
    try:
        child = child_of(db.session, current_parent().id, child_id)
    except ChildNotFound:
        abort(404)
    attempts = attempts_of_child(db.session, current_parent().id, child.id)
    contents = progress_contents(attempts, schooling_of(child), datetime.now(UTC))
    return render_template("diagnostic/progress.html", child=child, progress=contents)
