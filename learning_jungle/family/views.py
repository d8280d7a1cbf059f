"""A parent's pages for children and chests."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import Final

from flask import abort, current_app, flash, render_template, request, url_for
from flask_login import login_required
from werkzeug.wrappers import Response

from learning_jungle.auth.sessions import current_parent
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS_BY_AGE
from learning_jungle.extensions import db
from learning_jungle.family import bp
from learning_jungle.family.chests import ChestOpened, chest_round, fill_chest, finished_for_chest
from learning_jungle.family.forms import REWARD_IDEAS, AnimalForm, ChestForm, ChildForm, DeleteChildForm
from learning_jungle.family.moving_up import age_today, asked_about
from learning_jungle.family.services import (
    MOST_CHILDREN,
    ChildDetails,
    ChildNotFound,
    TooManyChildren,
    add_child,
    child_of,
    children_of,
    choose_animal,
    delete_child,
    edit_child,
    next_rounds,
    progress_of,
)
from learning_jungle.models import Child
from learning_jungle.signals import child_saved
from learning_jungle.web.forms import status_of, word_typed
from learning_jungle.web.london import today_in_london
from learning_jungle.web.responses import see_other
from learning_jungle.web.templating import typed

#: The value of ``then`` with which a form leads on to the child's start page.
START: Final = "start"


@bp.get("/")
@login_required
def children() -> str:
    """List the children, each with their progress and the next thing to do, or ask for the first child."""
    return children_page()


def children_page(wrong_age: uuid.UUID | None = None) -> str:
    """Return the list of the children; ``wrong_age`` is the child whose new age does not fit the new school year."""
    family = children_of(db.session, current_parent().id)
    if not family:
        return _child_page(ChildForm(), None, first=True)[0]
    progress = progress_of(db.session, [child.id for child in family])
    again = next_rounds(family, progress, datetime.now(UTC))
    return render_template(
        "family/children.html",
        family=family,
        progress=progress,
        again=again,
        asked=asked_about(family, today_in_london()),
        wrong_age=wrong_age,
        most=MOST_CHILDREN,
    )


@bp.route("/new", methods=["GET", "POST"])
@login_required
def new_child() -> Response | tuple[str, int]:
    """Add a child."""
    form = ChildForm()
    if form.validate_on_submit():
        try:
            child = add_child(db.session, current_parent().id, _details(form), form.id_of_form)
        except TooManyChildren:
            form.first_name.errors = [f"You can add up to {MOST_CHILDREN} children. Delete one to add another."]
        else:
            db.session.commit()
            announce(child)
            flash(typed(child.first_name) + " has been added.")
            return see_other(url_for("family.chest", child_id=child.id))
    return _child_page(form, None)


@bp.route("/<uuid:child_id>/edit", methods=["GET", "POST"])
@login_required
def edit(child_id: uuid.UUID) -> Response | tuple[str, int]:
    """Change a child's details."""
    child = _load(child_id)
    form = ChildForm(obj=child)
    if not form.is_submitted():
        form.age.data = str(age_today(child))
    if form.validate_on_submit():
        edit_child(db.session, child, _details(form))
        db.session.commit()
        announce(child)
        flash(typed(child.first_name) + "’s details have been saved.")
        return see_other(url_for("family.children"))
    return _child_page(form, child)


@bp.route("/<uuid:child_id>/delete", methods=["GET", "POST"])
@login_required
def delete(child_id: uuid.UUID) -> Response | tuple[str, int]:
    """Ask for the first name, then delete a child and everything stored about them."""
    child = _load(child_id)
    form = DeleteChildForm()
    if form.validate_on_submit() and word_typed(form.confirm, child.first_name):
        name = child.first_name
        delete_child(db.session, child)
        db.session.commit()
        flash(typed(name) + " and everything we kept about " + typed(name) + " has been deleted.")
        return see_other(url_for("family.children"))
    return render_template("family/delete.html", form=form, child=child), status_of(form)


@bp.route("/<uuid:child_id>/animal", methods=["GET", "POST"])
@login_required
def animal(child_id: uuid.UUID) -> Response | tuple[str, int]:
    """Choose the child's animal and colour, on the way to the start page or from the list."""
    child = _load(child_id)
    form = AnimalForm(animal=child.own_animal, colour=child.own_colour)
    if form.validate_on_submit():
        choose_animal(db.session, child, form.animal.data, form.colour.data)
        db.session.commit()
        return see_other(_after(child))
    return render_template("family/animal.html", form=form, child=child), status_of(form)


@bp.route("/<uuid:child_id>/chest", methods=["GET", "POST"])
@login_required
def chest(child_id: uuid.UUID) -> Response | tuple[str, int]:
    """Fill the child's treasure chest, or change what is in it.

    The button of a chest that is filled for the first time leads on to the start page.
    """
    child = _load(child_id)
    form = ChestForm(obj=child.chest)
    if form.validate_on_submit():
        reward = form.reward_description.data or ""
        try:
            fill_chest(db.session, child, reward, form.amount, form.round_named)
        except ChestOpened:
            form.reward_description.errors = ["This chest is open now and cannot be changed. Save for the next check?"]
        else:
            db.session.commit()
            if request.form.get("then") != START:
                flash(typed(child.first_name) + "’s treasure chest is ready.")
            return see_other(_after(child))
    return _chest_page(form, child)


def _chest_page(form: ChestForm, child: Child) -> tuple[str, int]:
    progress = progress_of(db.session, [child.id]).get(child.id)
    finished = None if child.chest else finished_for_chest(child, progress, datetime.now(UTC))
    page = render_template(
        "family/chest.html",
        form=form,
        child=child,
        finished=finished,
        opened=progress.reward_description if progress else None,
        round=chest_round(progress, finished),
        is_first=progress is None and child.chest is None,
        ideas=REWARD_IDEAS,
    )
    return page, status_of(form)


def _after(child: Child) -> str:
    """Return the page that the pressed button leads to: the child's start page, or the list."""
    if request.values.get("then") == START:
        return url_for("diagnostic.start_page", child_id=child.id)
    return url_for("family.children")


def _child_page(form: ChildForm, child: Child | None, *, first: bool = False) -> tuple[str, int]:
    page = render_template(
        "family/child_form.html", form=form, child=child, first=first, year_groups_by_age=YEAR_GROUPS_BY_AGE
    )
    return page, status_of(form)


def _load(child_id: uuid.UUID) -> Child:
    try:
        return child_of(db.session, current_parent().id, child_id)
    except ChildNotFound:
        abort(404)


def _details(form: ChildForm) -> ChildDetails:
    return ChildDetails(
        form.first_name.data or "",
        form.age.number,
        form.year_group.number,
        form.school_name.data or "",
        form.birth_month.number,
    )


def announce(child: Child) -> None:
    """Say to other packages that a child has been saved."""
    # Flask's documentation says that the sender of a signal must be the app itself and not the proxy.
    app = current_app._get_current_object()  # type: ignore[attr-defined]  # Flask types the proxy as the app.
    child_saved.send(app, age=child.age, year_group=child.year_group)
