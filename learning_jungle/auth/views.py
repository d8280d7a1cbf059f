"""The pages for registration, sign-in and sign-out, and the grown-up gate."""

from __future__ import annotations

from flask import flash, render_template, request, url_for
from flask_login import login_required
from werkzeug.wrappers import Response

from learning_jungle.auth import bp, child_mode
from learning_jungle.auth.confirmation_views import send_confirmation
from learning_jungle.auth.forms import (
    NO_MORE_PINS,
    WRONG_PASSWORD,
    WRONG_PIN,
    GrownUpForm,
    LoginForm,
    PinOrPasswordForm,
    RegisterForm,
    refuse_saved_passwords,
)
from learning_jungle.auth.limits import limit_password, limit_registration, limit_sign_in, refused_password, signed_in
from learning_jungle.auth.pins import PinLocked, confirm_pin, forget_wrong_pins, pin_is_locked, takes_pin
from learning_jungle.auth.redirects import safe_next
from learning_jungle.auth.services import (
    WrongCredentials,
    authenticate,
    confirm_password,
    open_diagnostic_of,
    registered_or_known,
)
from learning_jungle.auth.sessions import another_is_signed_in, current_parent, current_sign_in, sign_in, sign_out
from learning_jungle.extensions import db
from learning_jungle.models import Parent
from learning_jungle.web.access import open_in_child_mode
from learning_jungle.web.forms import status_of
from learning_jungle.web.responses import see_other
from learning_jungle.web.security_log import Event, log_event


@bp.route("/register", methods=["GET", "POST"])
@limit_registration
@limit_sign_in
def register() -> Response | str | tuple[str, int]:
    """Create an account and sign in. For an address with an account, the right password signs in as well."""
    form = RegisterForm()
    if current_sign_in() is not None:
        return _signed_in_already(form, "auth/register.html", url_for("family.children"))
    if child_mode.remembered():
        refuse_saved_passwords(form.password)
    if form.validate_on_submit():
        email, password = form.email.data or "", form.password.data or ""
        try:
            parent, is_new = registered_or_known(db.session, email, password)
        except WrongCredentials:
            refused_password()
            form.email.errors = ["This email address already has an account. Log in instead."]
        else:
            where = _let_in(parent, url_for("family.children"))
            if is_new:
                send_confirmation(parent)
            return where
    return render_template("auth/register.html", form=form), status_of(form)


@bp.route("/login", methods=["GET", "POST"])
@limit_sign_in
def login() -> Response | tuple[str, int]:
    """Sign in and redirect to the page that the visitor asked for."""
    target = safe_next(request.args.get("next"), url_for("family.children"))
    form = LoginForm()
    if current_sign_in() is not None:
        return _signed_in_already(form, "auth/login.html", target)
    if child_mode.remembered():
        refuse_saved_passwords(form.password)
    if form.validate_on_submit():
        try:
            parent = authenticate(db.session, form.email.data or "", form.password.data or "")
        except WrongCredentials:
            refused_password()
            form.password.errors = ["The email address or the password is wrong."]
        else:
            return _let_in(parent, target, remember=form.remember.data)
    return render_template("auth/login.html", form=form), status_of(form)


def _signed_in_already(form: LoginForm | RegisterForm, template: str, target: str) -> Response | tuple[str, int]:
    """Redirect to the target, unless the form names another account: then nobody else's page must follow it."""
    if not form.is_submitted() or not another_is_signed_in(form.email.data or ""):
        return see_other(target)
    form.email.errors = [f"You are logged in as {current_parent().email}. Log out first."]
    return render_template(template, form=form), status_of(form)


def _let_in(parent: Parent, target: str, *, remember: bool = False) -> Response:
    """Sign a parent in and redirect to the target, or to the child's questions if the browser was in child mode."""
    in_progress = child_mode.remembered()
    sign_in(parent, remember=remember)
    if in_progress is not None and open_diagnostic_of(db.session, parent, in_progress):
        child_mode.enter(in_progress)
        target = url_for("diagnostic.results", diagnostic_id=in_progress)
    db.session.commit()
    signed_in()
    return see_other(target)


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
    """Ask for the parent's password, or the PIN where one is set, and leave child mode."""
    target = safe_next(request.args.get("next"), url_for("family.children"))
    diagnostic_id = child_mode.diagnostic_in_progress()
    if diagnostic_id is None:
        return see_other(target)
    parent = current_parent()
    form = PinOrPasswordForm() if takes_pin(parent) else GrownUpForm()
    if form.validate_on_submit() and _grown_up_confirmed(parent, form):
        child_mode.leave()
        db.session.commit()
        log_event(Event.LEFT_CHILD_MODE)
        return see_other(target)
    page = render_template("auth/grown_up.html", form=form, diagnostic_id=diagnostic_id, locked=pin_is_locked(parent))
    return page, status_of(form)


def _grown_up_confirmed(parent: Parent, form: GrownUpForm | PinOrPasswordForm) -> bool:
    """Return whether the password or the PIN is right; count a wrong one and put a message beside its field."""
    try:
        if isinstance(form, PinOrPasswordForm) and form.pin.data and not form.password.data:
            confirm_pin(db.session, parent, form.pin.data)
        else:
            confirm_password(db.session, parent, form.password.data or "")
            forget_wrong_pins(db.session, parent)
    except (PinLocked, WrongCredentials):
        refused_password()
        if isinstance(form, PinOrPasswordForm) and not form.password.data:
            form.pin.errors = [WRONG_PIN if takes_pin(parent) else NO_MORE_PINS]
        else:
            form.password.errors = [WRONG_PASSWORD]
        return False
    return True
