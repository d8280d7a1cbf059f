"""Registration, sign-in, sign-out and the grown-up gate."""

from __future__ import annotations

from flask import flash, render_template, request, url_for
from flask_login import login_required
from werkzeug.wrappers import Response

from learning_jungle.auth import bp, child_mode
from learning_jungle.auth.forms import WRONG_PASSWORD, GrownUpForm, LoginForm, RegisterForm
from learning_jungle.auth.limits import limit_password, limit_registration, limit_sign_in, refused_password
from learning_jungle.auth.redirects import safe_next
from learning_jungle.auth.services import (
    EmailTaken,
    WrongCredentials,
    authenticate,
    confirm_password,
    register_parent,
)
from learning_jungle.auth.sessions import current_parent, current_sign_in, sign_in, sign_out
from learning_jungle.extensions import db
from learning_jungle.web.access import open_in_child_mode
from learning_jungle.web.forms import status_of
from learning_jungle.web.responses import see_other
from learning_jungle.web.security_log import Event, log_event


@bp.route("/register", methods=["GET", "POST"])
@limit_registration
def register() -> Response | str | tuple[str, int]:
    """Create an account and sign in."""
    if current_sign_in() is not None:
        return see_other(url_for("family.children"))
    form = RegisterForm()
    if form.validate_on_submit():
        try:
            parent = register_parent(db.session, form.email.data or "", form.password.data or "")
        except EmailTaken:
            form.email.errors = ["This email address already has an account. Log in instead."]
        else:
            sign_in(parent)
            db.session.commit()
            log_event(Event.SIGNED_IN)
            flash("Welcome. Add your first child to begin.")
            return see_other(url_for("family.children"))
    return render_template("auth/register.html", form=form), status_of(form)


@bp.route("/login", methods=["GET", "POST"])
@limit_sign_in
def login() -> Response | tuple[str, int]:
    """Sign in and go on to where the visitor was going."""
    target = safe_next(request.args.get("next"), url_for("family.children"))
    if current_sign_in() is not None:
        return see_other(target)
    form = LoginForm()
    if form.validate_on_submit():
        try:
            parent = authenticate(db.session, form.email.data or "", form.password.data or "")
        except WrongCredentials:
            refused_password()
            form.password.errors = ["The email address or the password is wrong."]
        else:
            sign_in(parent, remember=form.remember.data)
            db.session.commit()
            log_event(Event.SIGNED_IN)
            return see_other(target)
    return render_template("auth/login.html", form=form), status_of(form)


@bp.post("/logout")
@open_in_child_mode
def logout() -> Response:
    """End the session."""
    was_in = sign_out()
    db.session.commit()
    if was_in:
        log_event(Event.SIGNED_OUT)
    flash("You have been logged out.")
    return see_other(url_for("pages.home"))


@bp.route("/grown-up", methods=["GET", "POST"])
@open_in_child_mode
@login_required
@limit_password
def grown_up() -> Response | tuple[str, int]:
    """Ask for the parent's password and leave child mode."""
    target = safe_next(request.args.get("next"), url_for("family.children"))
    diagnostic_id = child_mode.diagnostic_in_progress()
    if diagnostic_id is None:
        return see_other(target)
    form = GrownUpForm()
    if form.validate_on_submit():
        try:
            confirm_password(current_parent(), form.password.data or "")
        except WrongCredentials:
            refused_password()
            form.password.errors = [WRONG_PASSWORD]
        else:
            child_mode.leave()
            db.session.commit()
            log_event(Event.LEFT_CHILD_MODE)
            return see_other(target)
    return render_template("auth/grown_up.html", form=form, diagnostic_id=diagnostic_id), status_of(form)
