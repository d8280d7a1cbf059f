"""The parent's start page, the child's review page, and what the views of a diagnostic share."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import NoReturn

from flask import abort, current_app, render_template, request, url_for
from flask_login import login_required
from werkzeug.wrappers import Response

from learning_jungle.auth import child_mode
from learning_jungle.auth.sessions import ask_to_sign_in, current_parent, current_sign_in, signed_in_as
from learning_jungle.diagnostic import bp
from learning_jungle.diagnostic.attempt import Attempt
from learning_jungle.diagnostic.limits import limit_starts
from learning_jungle.diagnostic.places import is_older
from learning_jungle.diagnostic.ranking import rank_bands, rank_name
from learning_jungle.diagnostic.saving import AlreadyCompleted
from learning_jungle.diagnostic.sentences import numbered
from learning_jungle.diagnostic.services import (
    SUBJECT_NAMES,
    QuestionsOpen,
    SubjectNotOffered,
    complete,
    has_unopened_chest,
    start,
)
from learning_jungle.diagnostic.stored_attempts import DiagnosticNotFound, attempt_of
from learning_jungle.extensions import db
from learning_jungle.family.services import ChildNotFound, child_of, next_round_of, progress_of
from learning_jungle.models import SUBJECT_MATHS
from learning_jungle.signals import diagnostic_completed
from learning_jungle.web.access import enters_child_mode, own_diagnostic_page
from learning_jungle.web.forms import UNPROCESSABLE
from learning_jungle.web.responses import see_other

bp.add_app_template_filter(rank_name)
bp.add_app_template_test(is_older, "older")
bp.add_app_template_global(rank_bands)


@bp.route("/start/<uuid:child_id>", methods=["GET", "POST"])
@enters_child_mode
@login_required
@limit_starts
def start_page(child_id: uuid.UUID) -> Response | tuple[str, int]:
    """Begin or resume a child's diagnostic and put the browser into child mode."""
    in_progress = child_mode.diagnostic_in_progress()
    if in_progress is not None:
        return _second_tap(child_id, in_progress)
    try:
        child = child_of(db.session, current_parent().id, child_id)
    except ChildNotFound:
        abort(404)
    refused = None
    if request.method == "POST":
        subject = request.form.get("subject", SUBJECT_MATHS)
        try:
            attempt = start(db.session, child, subject)
        except SubjectNotOffered:
            name = SUBJECT_NAMES.get(subject, "That subject")
            refused = f"{name} is not ready yet. Please choose Maths."
        except DiagnosticNotFound:
            abort(404)
        else:
            if not attempt.completed:
                if not child_mode.enter(attempt.diagnostic_id):
                    abort(ask_to_sign_in())
                db.session.commit()
            return see_other(current_page(attempt))
    progress = progress_of(db.session, [child.id]).get(child.id)
    again = next_round_of(child, progress, datetime.now(UTC)) if progress else None
    if progress and again and not again.may_begin:
        return see_other(results_address(progress.diagnostic_id))
    page = render_template(
        "diagnostic/start.html",
        child=child,
        progress=progress,
        again=again,
        subjects=SUBJECT_NAMES,
        refused=refused,
    )
    return page, UNPROCESSABLE if refused else 200


@bp.route("/<uuid:diagnostic_id>/submit", methods=["GET", "POST"])
@own_diagnostic_page
def submit(diagnostic_id: uuid.UUID) -> Response | tuple[str, int]:
    """Show which questions are answered; a post completes the diagnostic, or names the open questions."""
    problem = None
    if request.method == "POST":
        try:
            child = complete(db.session, _sign_in_id(), diagnostic_id)
        except DiagnosticNotFound:
            _refuse()
        except AlreadyCompleted:
            return see_other(results_address(diagnostic_id))
        except QuestionsOpen as gaps:
            problem = _gaps_in_words(gaps.positions)
        else:
            db.session.commit()
            app = current_app._get_current_object()  # type: ignore[attr-defined]  # Flask types the proxy as the app.
            diagnostic_completed.send(app, age=child.age, year_group=child.year_group)
            return see_other(results_address(diagnostic_id))
    attempt = load_attempt(diagnostic_id)
    if attempt.completed:
        return see_other(results_address(diagnostic_id))
    has_chest = not attempt.open_positions and has_unopened_chest(db.session, attempt.child_id)
    return (
        render_template(
            "diagnostic/submit.html",
            attempt=attempt,
            addresses=question_addresses(attempt),
            problem=problem,
            has_chest=has_chest,
        ),
        UNPROCESSABLE if problem else 200,
    )


def _second_tap(child_id: uuid.UUID, in_progress: uuid.UUID) -> Response:
    """Redirect a repeated start to the same child's questions, and a start for another child to the grown-up gate."""
    attempt = load_attempt(in_progress)
    return see_other(current_page(attempt)) if attempt.child_id == child_id else child_mode.to_the_gate()


def load_attempt(diagnostic_id: uuid.UUID) -> Attempt:
    """Return the attempt at a diagnostic; its query checks the sign-in as well, so a child's page needs no other."""
    try:
        return attempt_of(db.session, _sign_in_id(), diagnostic_id)
    except DiagnosticNotFound:
        _refuse()


def _sign_in_id() -> uuid.UUID:
    return signed_in_as() or abort(ask_to_sign_in())


def _refuse() -> NoReturn:
    """Redirect to the login page or the grown-up gate if that is why no diagnostic was found; otherwise raise a 404."""
    if current_sign_in() is None:
        abort(ask_to_sign_in())
    abort(child_mode.to_the_gate() if child_mode.diagnostic_in_progress() else 404)


def results_address(diagnostic_id: uuid.UUID) -> str:
    """Return the address of the results."""
    return url_for("diagnostic.results", diagnostic_id=diagnostic_id)


def current_page(attempt: Attempt) -> str:
    """Return the address of the results, or of the first open question, or of the review page."""
    return results_address(attempt.diagnostic_id) if attempt.completed else _next_open(attempt)


def question_address(attempt: Attempt, n: int) -> str:
    """Return the address of the n-th question."""
    return url_for("diagnostic.question", diagnostic_id=attempt.diagnostic_id, n=n)


def question_addresses(attempt: Attempt) -> list[str]:
    """Return the address of each question, in order. They differ in the number at the end, so Flask makes one."""
    start = question_address(attempt, 1).removesuffix("1")
    return [f"{start}{n}" for n in range(1, attempt.total + 1)]


def review_address(diagnostic_id: uuid.UUID) -> str:
    """Return the address of the review page."""
    return url_for("diagnostic.submit", diagnostic_id=diagnostic_id)


def _next_open(attempt: Attempt) -> str:
    if attempt.resume_at is None:
        return review_address(attempt.diagnostic_id)
    return question_address(attempt, attempt.resume_at)


def _gaps_in_words(positions: tuple[int, ...]) -> str:
    verb, them = ("is", "it") if len(positions) == 1 else ("are", "them")
    return f"{numbered(positions).capitalize()} {verb} not answered yet. Answer {them} first."
