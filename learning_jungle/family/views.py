"""A parent's pages for children and chests."""

from __future__ import annotations

import uuid

from flask import abort, flash, redirect, render_template, url_for
from flask_login import login_required
from werkzeug.wrappers import Response

from learning_jungle.auth.sessions import current_parent
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS_BY_AGE
from learning_jungle.extensions import db
from learning_jungle.family import bp
from learning_jungle.family.child_saved import tell_child_saved
from learning_jungle.family.forms import ChestForm, ChildForm
from learning_jungle.family.models import Child
from learning_jungle.family.progress import progress_lookup
from learning_jungle.family.services import (
    MOST_CHILDREN,
    ChildDetails,
    ChildNotFound,
    TooManyChildren,
    add_child,
    child_of,
    children_of,
    delete_child,
    edit_child,
    fill_chest,
)
from learning_jungle.web.forms import Form, status_of


@bp.get("/")
@login_required
def children() -> str:
    """List the children, each with its state and next action."""
    family = children_of(db.session, current_parent().id)
    progress = progress_lookup()(db.session, [child.id for child in family]) if family else {}
    return render_template("family/children.html", family=family, progress=progress)


@bp.route("/new", methods=["GET", "POST"])
@login_required
def new_child() -> Response | tuple[str, int]:
    """Add a child."""
    form = ChildForm()
    if form.validate_on_submit():
        try:
            child = add_child(db.session, current_parent().id, _details(form))
        except TooManyChildren:
            db.session.rollback()
            form.first_name.errors = [f"An account holds up to {MOST_CHILDREN} children. Delete one to add another."]
        else:
            db.session.commit()
            tell_child_saved(child.age, child.year_group)
            flash(f"{child.first_name} is added. Now fill the treasure chest.")
            return redirect(url_for("family.chest", child_id=child.id), 303)
    return _child_page(form, None)


@bp.route("/<uuid:child_id>/edit", methods=["GET", "POST"])
@login_required
def edit(child_id: uuid.UUID) -> Response | tuple[str, int]:
    """Change a child's details."""
    child = _load(child_id)
    form = ChildForm(obj=child)
    if form.validate_on_submit():
        edit_child(db.session, child, _details(form))
        db.session.commit()
        tell_child_saved(child.age, child.year_group)
        flash(f"{child.first_name}’s details are saved.")
        return redirect(url_for("family.children"), 303)
    return _child_page(form, child)


@bp.route("/<uuid:child_id>/delete", methods=["GET", "POST"])
@login_required
def delete(child_id: uuid.UUID) -> Response | tuple[str, int]:
    """Ask, then delete a child with everything below it."""
    child = _load(child_id)
    form = Form()
    if form.validate_on_submit():
        name = child.first_name
        delete_child(db.session, child)
        db.session.commit()
        flash(f"{name} and everything we kept about {name} is deleted.")
        return redirect(url_for("family.children"), 303)
    return render_template("family/delete.html", form=form, child=child), status_of(form)


@bp.route("/<uuid:child_id>/chest", methods=["GET", "POST"])
@login_required
def chest(child_id: uuid.UUID) -> Response | tuple[str, int]:
    """Fill the child's treasure chest, or change what is in it."""
    child = _load(child_id)
    form = ChestForm(obj=child.chest)
    if form.validate_on_submit():
        fill_chest(db.session, child, form.reward_description.data, form.amount, progress_lookup())
        db.session.commit()
        flash(f"{child.first_name}’s treasure chest is ready.")
        return redirect(url_for("family.children"), 303)
    return render_template("family/chest.html", form=form, child=child), status_of(form)


def _child_page(form: ChildForm, child: Child | None) -> tuple[str, int]:
    page = render_template("family/child_form.html", form=form, child=child, year_groups_by_age=YEAR_GROUPS_BY_AGE)
    return page, status_of(form)


def _load(child_id: uuid.UUID) -> Child:
    try:
        return child_of(db.session, current_parent().id, child_id)
    except ChildNotFound:
        abort(404)


def _details(form: ChildForm) -> ChildDetails:
    return ChildDetails(form.first_name.data, form.age.number, form.year_group.number, form.school_name.data)
