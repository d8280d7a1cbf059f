"""The mail with a link that confirms an email address, and the page that the link opens."""

from __future__ import annotations

from flask import render_template, url_for
from werkzeug.wrappers import Response

from learning_jungle.auth import bp
from learning_jungle.auth.confirmation import ConfirmationLinks, confirm_email
from learning_jungle.auth.limits import may_confirm_from_here
from learning_jungle.auth.notices import CONFIRM_ADDRESS, notify
from learning_jungle.auth.reset import LinkNotGood
from learning_jungle.extensions import current_settings, db
from learning_jungle.models import Parent
from learning_jungle.web.access import open_in_child_mode
from learning_jungle.web.forms import Form, status_of
from learning_jungle.web.https import full_address
from learning_jungle.web.responses import see_other
from learning_jungle.web.security_log import Event, log_event

GONE = 410


def confirmation_links() -> ConfirmationLinks:
    """Return the ConfirmationLinks of this app, which also read tokens signed with SECRET_KEY_FALLBACKS."""
    settings = current_settings()
    return ConfirmationLinks([*settings.secret_key_fallbacks, settings.secret_key])


def send_confirmation(parent: Parent) -> bool:
    """Send a parent the link that confirms the address, and return whether it could be sent.

    It is not sent without a mail server, and not when too many mails have gone to this address or from this network.
    """
    settings = current_settings()
    if not settings.smtp_url or not may_confirm_from_here():
        return False
    link = full_address("auth.confirm", token=confirmation_links().token_for(parent))
    return notify(settings.smtp_url, parent.email, CONFIRM_ADDRESS, settings.operator, link)


@bp.route("/confirm/<token>", methods=["GET", "POST"])
@open_in_child_mode
def confirm(token: str) -> Response | tuple[str, int]:
    """Ask for one tap and then confirm the address. A GET changes nothing, because mail programs open links as well."""
    form = Form()
    try:
        parent = confirmation_links().parent_of(db.session, token)
        if form.validate_on_submit():
            confirm_email(db.session, parent)
            db.session.commit()
            log_event(Event.ADDRESS_CONFIRMED)
            return see_other(url_for("auth.confirm", token=token))
    except LinkNotGood:
        log_event(Event.CONFIRMATION_LINK_REFUSED)
        return render_template("auth/confirm_gone.html"), GONE
    return render_template("auth/confirm.html", form=form, done=parent.email_confirmed_at is not None), status_of(form)
