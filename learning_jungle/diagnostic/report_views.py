"""The parent's report, and the flags on its questions."""

from __future__ import annotations

import uuid

from flask import abort, flash, render_template, url_for
from flask_login import login_required
from werkzeug.wrappers import Response

from learning_jungle.diagnostic import bp
from learning_jungle.diagnostic.at_home import things_to_do
from learning_jungle.diagnostic.forms import FlagForm
from learning_jungle.diagnostic.limits import limit_flags
from learning_jungle.diagnostic.report import reported_questions, strand_results
from learning_jungle.diagnostic.summary import focus_sentence, next_strands, patterns
from learning_jungle.diagnostic.views import load_attempt
from learning_jungle.extensions import db
from learning_jungle.questions.flags import flag_question, flagged_by
from learning_jungle.web.responses import see_other


@bp.get("/<uuid:diagnostic_id>/report")
@login_required
def report(diagnostic_id: uuid.UUID) -> Response | str:
    """Show the parent the report of a completed diagnostic."""
    attempt = load_attempt(diagnostic_id)
    if not attempt.completed:
        flash("The report is ready when all ten questions are answered and sent.")
        return see_other(url_for("diagnostic.start_page", child_id=attempt.child_id))
    questions = reported_questions(attempt)
    strands = strand_results(questions)
    return render_template(
        "diagnostic/report.html",
        attempt=attempt,
        questions=questions,
        strands=strands,
        focus=focus_sentence(strands),
        things=things_to_do(patterns(questions), next_strands(strands), strands, attempt.questions.year_group),
        flagged=flagged_by(db.session, diagnostic_id),
        flag_form=FlagForm(),
    )


@bp.post("/<uuid:diagnostic_id>/report/flag/<int:n>")
@login_required
@limit_flags
def flag(diagnostic_id: uuid.UUID, n: int) -> Response:
    """Save a parent's flag on a question that looks wrong."""
    attempt = load_attempt(diagnostic_id)
    question = attempt.questions.at(n)
    if question is None or not attempt.completed:
        abort(404)
    form = FlagForm()
    if form.validate_on_submit():
        flag_question(db.session, diagnostic_id, attempt.questions.id, question.id, form.comment.data)
        db.session.commit()
        flash(f"Thank you. We will look at question {n}.")
    else:
        flash(form.errors["comment"][0] if "comment" in form.errors else "Please try again.")
    return see_other(url_for("diagnostic.report", diagnostic_id=diagnostic_id, _anchor=f"question-{n}"))
