"""The pages of the floor, written as in Flask's tutorial."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from flask import Blueprint, abort, current_app, redirect, render_template, request, session, url_for
from flask_login import current_user, login_required
from flask_wtf import FlaskForm
from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import joinedload
from werkzeug.wrappers import Response
from wtforms import SubmitField

from bench.floor.models import Answer, Child, Diagnostic, Question, QuestionSet, SignIn, TreasureChest, db

bp = Blueprint("floor", __name__)
#: The line of text, repeated with its tags, that fills a page.
LINE = "Here is as much text as there is in one line of a page of ours, more or less."
BYTES_A_LINE = len(LINE) + 45


class ButtonForm(FlaskForm):
    """A form that has a button and its CSRF token."""

    submit = SubmitField("Continue")


def page(kind: str, rows: Sequence[Any] = (), form: FlaskForm | None = None) -> str:
    """Return a page of about the same size as the real app's page of this kind."""
    lines = [LINE] * (current_app.config["FLOOR_BYTES"].get(kind, 0) // BYTES_A_LINE)
    return render_template("page.html", title=kind, rows=rows, form=form, lines=lines)


def child_of_parent(child_id: uuid.UUID) -> Child:
    """Return a child of the signed-in parent, or abort with 404."""
    child = db.session.scalar(select(Child).filter_by(id=child_id, parent_id=current_user.id))
    return child or abort(404)


def diagnostic_of_parent(diagnostic_id: uuid.UUID) -> Diagnostic:
    """Return a diagnostic of the parent's child with its answers, or abort with 404.

    As in the real app, this query checks the ownership, so a child's page does not load the parent first.
    """
    query = (
        select(Diagnostic)
        .join(Child)
        .where(Diagnostic.id == diagnostic_id, Child.parent_id == session["parent"])
        .options(joinedload(Diagnostic.answers))
    )
    diagnostic = db.session.scalars(query).unique().one_or_none()
    return diagnostic or abort(404)


@bp.get("/health")
def health() -> str:
    """Answer the health check."""
    return "ok"


@bp.get("/children/")
@login_required
def children() -> str:
    """List the children with their chests and diagnostics."""
    query = select(Child, TreasureChest).outerjoin(TreasureChest).where(Child.parent_id == current_user.id)
    found = db.session.execute(query).all()
    ids = [child.id for child, _ in found]
    progress = db.session.scalars(select(Diagnostic).where(Diagnostic.child_id.in_(ids))).all()
    rows = [*(child.first_name for child, _ in found), *(diagnostic.rank for diagnostic in progress)]
    return page("children list", rows, ButtonForm())


@bp.route("/diagnostic/start/<uuid:child_id>", methods=["GET", "POST"])
@login_required
def start(child_id: uuid.UUID) -> str | Response:
    """Start or resume a diagnostic."""
    child = child_of_parent(child_id)
    existing = db.session.scalar(select(Diagnostic).filter_by(child_id=child.id, subject="maths"))
    form = ButtonForm()
    if not form.validate_on_submit():
        return page("start page", [child.first_name], form)
    if existing is None:
        set_id = db.session.scalar(select(QuestionSet.id).filter_by(year_group=child.year_group).limit(1))
        existing = Diagnostic(
            child_id=child.id,
            subject="maths",
            year_group=child.year_group,
            question_set_id=set_id,
            total_questions=10,
        )
        db.session.add(existing)
        db.session.flush()
    where = existing.id
    db.session.execute(update(SignIn).where(SignIn.parent_id == current_user.id).values(diagnostic_id=where))
    db.session.commit()
    return redirect(url_for("floor.question", diagnostic_id=where, n=1), 303)


@bp.route("/diagnostic/<uuid:diagnostic_id>/question/<int:n>", methods=["GET", "POST"])
def question(diagnostic_id: uuid.UUID, n: int) -> str | Response:
    """Show a question, or save an answer."""
    diagnostic = diagnostic_of_parent(diagnostic_id)
    form = ButtonForm()
    if not form.validate_on_submit():
        return page("question", [answer.selected_option for answer in diagnostic.answers], form)
    asked = select(Question.id).filter_by(question_set_id=diagnostic.question_set_id, position=n)
    answer = insert(Answer).values(
        diagnostic_id=diagnostic.id,
        question_id=asked.scalar_subquery(),
        question_set_id=diagnostic.question_set_id,
        selected_option=request.form["answer"],
    )
    replace = {"selected_option": answer.excluded.selected_option}
    db.session.execute(answer.on_conflict_do_update(index_elements=["diagnostic_id", "question_id"], set_=replace))
    db.session.commit()
    if n < 10:
        return redirect(url_for("floor.question", diagnostic_id=diagnostic_id, n=n + 1), 303)
    return redirect(url_for("floor.submit", diagnostic_id=diagnostic_id), 303)


@bp.route("/diagnostic/<uuid:diagnostic_id>/submit", methods=["GET", "POST"])
def submit(diagnostic_id: uuid.UUID) -> str | Response:
    """Show the review page, or complete the diagnostic."""
    diagnostic = diagnostic_of_parent(diagnostic_id)
    form = ButtonForm()
    if not form.validate_on_submit():
        return page("review", [answer.selected_option for answer in diagnostic.answers], form)
    now = datetime.now(UTC)
    questions = db.session.scalars(select(Question).filter_by(question_set_id=diagnostic.question_set_id))
    keys = {question.id: question.correct_option for question in questions}
    correct = sum(keys[answer.question_id] == answer.selected_option for answer in diagnostic.answers)
    score = Decimal(correct * 10)
    diagnostic.completed_at, diagnostic.correct_answers, diagnostic.score_percentage = now, correct, score
    diagnostic.rank = "gold" if score >= 71 else "silver" if score >= 51 else "bronze" if score >= 40 else None
    chest = db.session.scalar(select(TreasureChest).filter_by(child_id=diagnostic.child_id))
    if chest:
        # The database opens no chest before the diagnostic is completed.
        db.session.flush()
        chest.unlocked_at, chest.diagnostic_id = now, diagnostic.id
    db.session.commit()
    return redirect(url_for("floor.results", diagnostic_id=diagnostic_id), 303)


@bp.get("/diagnostic/<uuid:diagnostic_id>/results")
def results(diagnostic_id: uuid.UUID) -> str:
    """Show the rank and the chest."""
    diagnostic = diagnostic_of_parent(diagnostic_id)
    chest = db.session.scalar(select(TreasureChest).filter_by(child_id=diagnostic.child_id))
    return page("results", [diagnostic.rank, chest and chest.reward_description])


@bp.get("/diagnostic/<uuid:diagnostic_id>/report")
@login_required
def report(diagnostic_id: uuid.UUID) -> str:
    """Show the answers beside the questions."""
    diagnostic = diagnostic_of_parent(diagnostic_id)
    questions = db.session.scalars(select(Question).filter_by(question_set_id=diagnostic.question_set_id)).all()
    given = {answer.question_id: answer.selected_option for answer in diagnostic.answers}
    rows = [f"{question.position} {question.correct_option} {given.get(question.id)}" for question in questions]
    return page("report", rows)
