"""The parent's report, and the flags on its questions."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime

from flask import abort, flash, render_template, url_for
from flask_login import login_required
from werkzeug.wrappers import Response

from learning_jungle.diagnostic import bp
from learning_jungle.diagnostic.attempt import Attempt
from learning_jungle.diagnostic.contents import contents_of
from learning_jungle.diagnostic.forms import FlagForm
from learning_jungle.diagnostic.limits import limit_flags
from learning_jungle.diagnostic.sentences import numbered
from learning_jungle.diagnostic.views import load_attempt
from learning_jungle.extensions import db
from learning_jungle.family.rounds import NextRound, next_round
from learning_jungle.questions.flags import flag_question, flagged_by
from learning_jungle.web.forms import status_of
from learning_jungle.web.responses import see_other

bp.add_app_template_filter(numbered)


@bp.get("/<uuid:diagnostic_id>/report")
@login_required
def report(diagnostic_id: uuid.UUID) -> Response | str:
    """Show the parent the report of a completed diagnostic."""
    attempt = load_attempt(diagnostic_id)
    if attempt.completed_at is None:
        flash("The report is ready when all ten questions are answered and sent.")
        return see_other(url_for("diagnostic.start_page", child_id=attempt.child_id))
    return render_template(
        "diagnostic/report.html",
        attempt=attempt,
        report=contents_of(attempt),
        flagged=flagged_by(db.session, diagnostic_id),
        flag_form=FlagForm(),
        again=_next_round(attempt, datetime.now(UTC)),
    )


@bp.post("/<uuid:diagnostic_id>/report/flag/<int:n>")
@login_required
@limit_flags
def flag(diagnostic_id: uuid.UUID, n: int) -> Response | tuple[str, int]:
    """Save a parent's flag on a question that looks wrong."""
    attempt = load_attempt(diagnostic_id)
    question = attempt.questions.at(n)
    if question is None or not attempt.completed:
        abort(404)
    form = FlagForm()
    if not form.validate_on_submit():
        return render_template("diagnostic/flag.html", attempt=attempt, question=question, form=form), status_of(form)
    flag_question(db.session, diagnostic_id, attempt.questions.id, question.id, form.comment.data)
    db.session.commit()
    flash(f"Thank you. We will look at question {n}.")
    return see_other(url_for("diagnostic.report", diagnostic_id=diagnostic_id, _anchor=f"question-{n}"))


def _next_round(attempt: Attempt, now: datetime) -> NextRound | None:
    """Return when the next diagnostic of the same year group may begin, or None if another has been completed since.

    What a parent edits or begins later changes no report, so that a child who has moved up is none of its matters.
    """
    if not attempt.latest or attempt.completed_at is None or attempt.schooling is None:
        return None
    year_group = attempt.questions.year_group
    return next_round(attempt.completed_at, year_group, replace(attempt.schooling, year_group=year_group), now)
