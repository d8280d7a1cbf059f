"""The pages for a forgotten password."""

from __future__ import annotations

from flask import flash, render_template, url_for
from werkzeug.wrappers import Response

from learning_jungle.auth import bp
from learning_jungle.auth.forms import ForgotForm, NewPasswordForm
from learning_jungle.auth.limits import limit_resets
from learning_jungle.auth.mail import MailServer, send_later, sign_off
from learning_jungle.auth.notices import PASSWORD_CHANGED, notify
from learning_jungle.auth.reset import LinkNotGood, ResetLinks
from learning_jungle.auth.services import hashed, parent_by_email, set_password
from learning_jungle.auth.sessions import sign_out
from learning_jungle.extensions import current_settings, db
from learning_jungle.models import Parent
from learning_jungle.web.access import open_in_child_mode
from learning_jungle.web.forms import status_of
from learning_jungle.web.https import full_address
from learning_jungle.web.responses import see_other
from learning_jungle.web.security_log import Event, log_event

GONE = 410


def reset_links() -> ResetLinks:
    """Return the ResetLinks of this app, which also read tokens signed with SECRET_KEY_FALLBACKS."""
    settings = current_settings()
    return ResetLinks([*settings.secret_key_fallbacks, settings.secret_key])


@bp.route("/forgot", methods=["GET", "POST"])
@open_in_child_mode
@limit_resets
def forgot() -> Response | tuple[str, int]:
    """Send a reset link by email; the response is the same whether or not the address has an account."""
    settings = current_settings()
    form = ForgotForm()
    if not settings.smtp_url:
        return render_template("auth/forgot.html", form=form, can_send=False), 200
    if form.validate_on_submit():
        log_event(Event.RESET_ASKED)
        parent = parent_by_email(db.session, form.email.data or "")
        if parent is not None:
            link = full_address("auth.reset", token=reset_links().token_for(parent))
            body = render_template("auth/reset_mail.txt", link=link, sign_off=sign_off(settings.operator))
            send_later(MailServer.from_url(settings.smtp_url), parent.email, "Set a new password", body)
        flash("If that email address has an account, we have sent it a link. The link works for one hour.")
        return see_other(url_for("auth.login"))
    return render_template("auth/forgot.html", form=form, can_send=True), status_of(form)


@bp.route("/reset/<token>", methods=["GET", "POST"])
@open_in_child_mode
def reset(token: str) -> Response | tuple[str, int]:
    """Set a new password with a link that works once."""
    form = NewPasswordForm()
    try:
        parent = reset_links().parent_of(db.session, token, use=False)
        form.address = parent.email
        if form.validate_on_submit():
            password_hash = hashed(db.session, form.password.data or "")
            # The link is looked up again, with a lock: it may have been used while the hash was made.
            return _set_new_password(reset_links().parent_of(db.session, token, use=True), password_hash)
    except LinkNotGood:
        log_event(Event.RESET_LINK_REFUSED)
        return render_template("auth/reset_gone.html"), GONE
    return render_template("auth/reset.html", form=form), status_of(form)


def _set_new_password(parent: Parent, password_hash: str) -> Response:
    """Set the password, sign this browser out and notify the parent."""
    set_password(db.session, parent, password_hash)
    sign_out()
    db.session.commit()
    log_event(Event.PASSWORD_CHANGED)
    if parent.email_confirmed_at is not None:
        settings, link = current_settings(), full_address("auth.forgot")
        notify(settings.smtp_url, parent.email, PASSWORD_CHANGED, settings.operator, link)
    flash("Your new password has been set. Log in with it.")
    return see_other(url_for("auth.login"))
