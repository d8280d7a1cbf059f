"""A question's page, and the saving of its answer."""

from __future__ import annotations

import uuid

from flask import abort, jsonify, render_template, request
from werkzeug.wrappers import Response

from learning_jungle.diagnostic import bp
from learning_jungle.diagnostic.attempt import Attempt
from learning_jungle.diagnostic.question_look import question_look
from learning_jungle.diagnostic.saving import AlreadyCompleted, AnsweredElsewhere, NotAnOption, answer
from learning_jungle.diagnostic.views import (
    load_attempt,
    question_address,
    question_addresses,
    results_address,
    review_address,
)
from learning_jungle.extensions import db
from learning_jungle.questions.stored_sets import StoredQuestion
from learning_jungle.web.access import own_diagnostic_page
from learning_jungle.web.forms import UNPROCESSABLE
from learning_jungle.web.responses import see_other


@bp.route("/<uuid:diagnostic_id>/question/<int:n>", methods=["GET", "POST"])
@own_diagnostic_page
def question(diagnostic_id: uuid.UUID, n: int) -> Response | tuple[str, int]:
    """Show one question, or save a posted answer and redirect to the next question.

    The page's script sends ``replaces`` with the letters that it may overwrite. Instead of a redirect it gets the saved
    letter with ``reply=json``, and with ``reply=next`` the next question as well.
    """
    attempt = load_attempt(diagnostic_id)
    asked = attempt.questions.at(n)
    if asked is None:
        abort(404)
    if attempt.completed:
        return see_other(results_address(diagnostic_id))
    problem = None
    if request.method == "POST":
        options = request.form.getlist("answer")
        if len(options) != 1:
            problem = "Choose one answer first." if not options else "Choose only one answer."
        else:
            try:
                answer(db.session, attempt, asked, options[0], request.form.get("replaces"))
            except NotAnOption:
                problem = "Choose one of the answers."
            except AlreadyCompleted:
                return see_other(results_address(diagnostic_id))
            except AnsweredElsewhere as other:
                return jsonify(question=n, saved=other.saved)
            else:
                db.session.commit()
                return _after_saving(attempt.with_answer(asked, options[0]), n, options[0])
    return _page(attempt, asked, problem), UNPROCESSABLE if problem else 200


def _after_saving(attempt: Attempt, n: int, letter: str) -> Response:
    """Redirect a form to what follows; tell a script the saved letter, without which it treats a reply as a failure."""
    reply = request.form.get("reply")
    if reply == "json":
        return jsonify(question=n, saved=letter)
    after = _address_after(attempt, n)
    if reply != "next":
        return see_other(after)
    following = _following(attempt, n)
    page = _page(attempt, following, in_part=True) if following else None
    return jsonify(question=n, saved=letter, after=after, page=page)


def _page(attempt: Attempt, asked: StoredQuestion, problem: str | None = None, *, in_part: bool = False) -> str:
    """Return the page of a question, or the part of it that differs from question to question."""
    return render_template(
        "diagnostic/question.html",
        layout="diagnostic/question_part.html" if in_part else "child_base.html",
        attempt=attempt,
        addresses=question_addresses(attempt),
        question=asked,
        look=question_look(asked, attempt.questions.year_group, attempt.diagnostic_id),
        problem=problem,
        after=_address_after(attempt, asked.position),
        review=review_address(attempt.diagnostic_id),
    )


def _following(attempt: Attempt, n: int) -> StoredQuestion | None:
    """Return the question after the n-th, or None if the review is next: at the end, and when none is open."""
    return attempt.questions.at(n + 1) if attempt.open_positions else None


def _address_after(attempt: Attempt, n: int) -> str:
    if _following(attempt, n) is None:
        return review_address(attempt.diagnostic_id)
    return question_address(attempt, n + 1)
