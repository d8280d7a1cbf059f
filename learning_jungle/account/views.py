"""The account pages."""

from __future__ import annotations

import uuid

from flask import Response as JsonResponse
from flask import flash, jsonify, render_template, request, url_for
from flask_login import login_required
from werkzeug.wrappers import Response

from learning_jungle.account import bp
from learning_jungle.account.export import export_of
from learning_jungle.account.forms import DeleteForm, EmailForm, PasswordForm, PinForm
from learning_jungle.account.services import change_email, delete_account
from learning_jungle.auth.confirmation_views import send_confirmation
from learning_jungle.auth.forms import WRONG_PASSWORD
from learning_jungle.auth.limits import limit_changes, limit_password, refused_password
from learning_jungle.auth.notices import ADDRESS_CHANGED, PASSWORD_CHANGED, Notice, notify
from learning_jungle.auth.pins import set_pin
from learning_jungle.auth.services import (
    EmailTaken,
    WrongCredentials,
    close_own_sign_in,
    confirm_password,
    end_sessions,
    hashed,
    set_password,
    sign_ins_of,
)
from learning_jungle.auth.sessions import current_parent, sign_in, sign_out, signed_in_as, stays_signed_in
from learning_jungle.diagnostic.sharing import links_of
from learning_jungle.extensions import current_settings, db
from learning_jungle.web.forms import Form, status_of
from learning_jungle.web.https import full_address
from learning_jungle.web.responses import see_other
from learning_jungle.web.security_log import Event, log_event


@bp.get("")
@login_required
def overview() -> str:
    """Show the account's details and sign-ins, with links to every change."""
    parent = current_parent()
    return render_template(
        "account/overview.html",
        form=Form(),
        parent=parent,
        sign_ins=sign_ins_of(db.session, parent)[::-1],
        this_one=signed_in_as(),
        links=links_of(db.session, parent.id),
        can_send=_can_send(),
    )


@bp.route("/email", methods=["GET", "POST"])
@login_required
@limit_changes
@limit_password
def email() -> Response | tuple[str, int]:
    """Change the email address."""
    form = EmailForm()
    if form.validate_on_submit() and _password_confirmed(form):
        before, was_confirmed = current_parent().email, current_parent().email_confirmed_at is not None
        try:
            change_email(db.session, current_parent(), form.email.data or "")
        except EmailTaken:
            form.email.errors = ["This email address already has an account."]
        else:
            db.session.commit()
            log_event(Event.ADDRESS_CHANGED)
            if before != form.email.data:
                send_confirmation(current_parent())
                if was_confirmed:
                    _notify(before, ADDRESS_CHANGED)
            flash("Your email address has been changed.")
            return see_other(url_for("account.overview"))
    return render_template("account/email.html", form=form, parent=current_parent(), can_send=_can_send()), status_of(
        form
    )


@bp.route("/password", methods=["GET", "POST"])
@login_required
@limit_changes
@limit_password
def password() -> Response | tuple[str, int]:
    """Change the password and sign out every other device."""
    form = PasswordForm()
    form.address = current_parent().email
    if form.validate_on_submit() and _password_confirmed(form):
        parent = current_parent()
        set_password(db.session, parent, hashed(db.session, form.new_password.data or ""))
        sign_in(parent, remember=stays_signed_in())
        db.session.commit()
        log_event(Event.PASSWORD_CHANGED)
        if parent.email_confirmed_at is not None:
            _notify(parent.email, PASSWORD_CHANGED, full_address("auth.forgot"))
        flash("Your password has been changed. Your other devices have been logged out.")
        return see_other(url_for("account.overview"))
    return render_template("account/password.html", form=form), status_of(form)


@bp.route("/pin", methods=["GET", "POST"])
@login_required
@limit_password
def pin() -> Response | tuple[str, int]:
    """Set, change or remove the PIN of the grown-up gate."""
    form = PinForm()
    if form.validate_on_submit() and _password_confirmed(form):
        set_pin(db.session, current_parent(), form.pin.data or "")
        db.session.commit()
        log_event(Event.PIN_CHANGED)
        flash("Your PIN has been set." if form.pin.data else "You have no PIN now.")
        return see_other(url_for("account.overview"))
    return render_template("account/pin.html", form=form, has_pin=current_parent().pin_hash is not None), status_of(
        form
    )


@bp.post("/confirm-email")
@login_required
@limit_changes
def confirm_email() -> Response:
    """Send the link that confirms the email address again."""
    if current_parent().email_confirmed_at is not None:
        flash("Your email address is confirmed already.")
    elif send_confirmation(current_parent()):
        flash("We have sent you a link. Open it to confirm your email address.")
    else:
        flash("We can’t send another email just now. Please try again in an hour.")
    return see_other(url_for("account.overview"))


@bp.post("/sign-out")
@login_required
def sign_out_device() -> Response:
    """Log out one of the parent's devices; one that is logged out already stays so."""
    try:
        sign_in_id = uuid.UUID(request.form.get("sign_in", ""))
    except ValueError:
        return see_other(url_for("account.overview"))
    if sign_in_id == signed_in_as():
        sign_out()
    else:
        close_own_sign_in(db.session, current_parent(), sign_in_id)
    db.session.commit()
    log_event(Event.DEVICE_SIGNED_OUT)
    flash("That device has been logged out.")
    # Without a session this leads to the log-in page.
    return see_other(url_for("account.overview"))


@bp.post("/sign-out-everywhere")
@login_required
def sign_out_everywhere() -> Response:
    """End every session of the parent, including this one."""
    end_sessions(db.session, current_parent())
    sign_out()
    db.session.commit()
    log_event(Event.SIGNED_OUT_EVERYWHERE)
    flash("You have been logged out on every device.")
    return see_other(url_for("pages.home"))


@bp.get("/export")
@login_required
def export() -> JsonResponse:
    """Download everything stored about the family as a JSON file."""
    response = jsonify(export_of(db.session, current_parent()))
    log_event(Event.DATA_EXPORTED)
    response.headers["Content-Disposition"] = 'attachment; filename="learning-jungle.json"'
    return response


@bp.route("/delete", methods=["GET", "POST"])
@login_required
@limit_password
def delete() -> Response | tuple[str, int]:
    """Ask for the password and a word, then delete the parent and everything that belongs to the account."""
    form = DeleteForm()
    if form.validate_on_submit() and _password_confirmed(form):
        delete_account(db.session, current_parent())
        sign_out()
        db.session.commit()
        log_event(Event.ACCOUNT_DELETED)
        flash("Your account and everything in it has been deleted.")
        return see_other(url_for("pages.home"))
    return render_template("account/delete.html", form=form), status_of(form)


def _can_send() -> bool:
    return bool(current_settings().smtp_url)


def _notify(to: str, notice: Notice, link: str = "") -> None:
    settings = current_settings()
    notify(settings.smtp_url, to, notice, settings.operator, link)


def _password_confirmed(form: EmailForm | PasswordForm | PinForm | DeleteForm) -> bool:
    try:
        confirm_password(db.session, current_parent(), form.password.data or "")
    except WrongCredentials:
        refused_password()
        form.password.errors = [WRONG_PASSWORD]
        return False
    return True
