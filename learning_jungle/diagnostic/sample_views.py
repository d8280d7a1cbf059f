"""A question to try and a sample report, for anyone; nothing is stored and no cookie is set."""

from __future__ import annotations

from flask import render_template, request, url_for
from werkzeug.wrappers import Response

from learning_jungle.curriculum.item import ANSWERS
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from learning_jungle.diagnostic import samples_bp
from learning_jungle.diagnostic.contents import contents_of
from learning_jungle.diagnostic.report import ReportedQuestion
from learning_jungle.diagnostic.sample_report import sample_attempt
from learning_jungle.diagnostic.trial import QuestionNotFound, trial_of
from learning_jungle.web.access import open_in_child_mode
from learning_jungle.web.https import full_address
from learning_jungle.web.responses import see_other


@samples_bp.get("/try")
@open_in_child_mode
def try_question() -> Response | str:
    """Show one question, or with ``answer`` how it went; the address names both, so nothing has to be kept.

    An address that names no question leads to the first one.
    """
    selected = request.args.get("answer")
    try:
        trial = trial_of(request.args.get("year"), request.args.get("question"))
    except QuestionNotFound:
        return see_other(url_for("samples.try_question"))
    if selected is not None and selected not in ANSWERS:
        return see_other(url_for("samples.try_question", year=trial.year_group, question=trial.number))
    return render_template(
        "samples/try.html",
        trial=trial,
        year_groups=YEAR_GROUPS,
        look=trial.look,
        reported=ReportedQuestion(trial.question, selected) if selected else None,
        address=full_address("samples.try_question"),
    )


@samples_bp.get("/sample-report")
@open_in_child_mode
def sample_report() -> str:
    """Show the report of an invented child."""
    attempt = sample_attempt()
    return render_template(
        "samples/report.html",
        attempt=attempt,
        report=contents_of(attempt),
        flag_form=None,
        address=full_address("samples.sample_report"),
    )
