"""The page on which a parent makes and ends the link to a report, and the report as a teacher sees it."""

from __future__ import annotations

import uuid
from typing import Final

from flask import Response as Page
from flask import abort, flash, make_response, render_template, session, url_for
from flask_login import login_required
from werkzeug.wrappers import Response

from learning_jungle.auth.sessions import current_parent
from learning_jungle.diagnostic import sharing_bp
from learning_jungle.diagnostic.contents import contents_of
from learning_jungle.diagnostic.limits import limit_sharing
from learning_jungle.diagnostic.sharing import LINK_DAYS, LinkNotFound, end_link, link_to, make_link, open_link
from learning_jungle.diagnostic.stored_attempts import DiagnosticNotFound, attempt_behind_link
from learning_jungle.diagnostic.views import load_attempt
from learning_jungle.extensions import db
from learning_jungle.web.access import open_in_child_mode
from learning_jungle.web.forms import Form
from learning_jungle.web.https import full_address
from learning_jungle.web.responses import see_other
from learning_jungle.web.security_log import Event, log_event

#: The session key of a link that has just been made, [diagnostic id, token], until the next page has shown it.
NEW_LINK_KEY: Final = "new_link"
#: Keeps a shared report out of search engines, and its address out of the requests that its page leads to.
SHARED_HEADERS: Final = {"X-Robots-Tag": "noindex, nofollow, noarchive", "Referrer-Policy": "no-referrer"}


@sharing_bp.get("/diagnostic/<uuid:diagnostic_id>/share")
@login_required
def share(diagnostic_id: uuid.UUID) -> Response | str:
    """Show the parent the state of the link to a report, and once the link itself."""
    attempt = load_attempt(diagnostic_id)
    if not attempt.completed:
        return see_other(url_for("diagnostic.report", diagnostic_id=diagnostic_id))
    return render_template(
        "diagnostic/share.html",
        form=Form(),
        attempt=attempt,
        link=link_to(db.session, diagnostic_id),
        address=_new_address(diagnostic_id),
        days=LINK_DAYS,
    )


@sharing_bp.post("/diagnostic/<uuid:diagnostic_id>/share")
@login_required
@limit_sharing
def make(diagnostic_id: uuid.UUID) -> Response:
    """Make a link, which ends the one before it."""
    try:
        token = make_link(db.session, current_parent().id, diagnostic_id)
    except DiagnosticNotFound:
        abort(404)
    db.session.commit()
    log_event(Event.REPORT_SHARED)
    session[NEW_LINK_KEY] = [str(diagnostic_id), token]
    return see_other(url_for("sharing.share", diagnostic_id=diagnostic_id))


@sharing_bp.post("/diagnostic/<uuid:diagnostic_id>/share/end")
@login_required
@limit_sharing
def end(diagnostic_id: uuid.UUID) -> Response:
    """End the link, so that nobody can open the report with it any more."""
    try:
        end_link(db.session, current_parent().id, diagnostic_id)
    except DiagnosticNotFound:
        abort(404)
    db.session.commit()
    log_event(Event.SHARING_ENDED)
    session.pop(NEW_LINK_KEY, None)
    flash("The link has been ended. Nobody can open the report with it any more.")
    return see_other(url_for("sharing.share", diagnostic_id=diagnostic_id))


@sharing_bp.get("/shared/<token>")
@open_in_child_mode
def shared(token: str) -> Page:
    """Show a report to anyone who has its link, and nothing else about the family."""
    try:
        link = open_link(db.session, token)
        attempt = attempt_behind_link(db.session, link.diagnostic_id)
    except (LinkNotFound, DiagnosticNotFound):
        log_event(Event.SHARED_LINK_REFUSED)
        return make_response(render_template("diagnostic/shared_gone.html"), 404, SHARED_HEADERS)
    db.session.commit()
    log_event(Event.SHARED_REPORT_OPENED)
    page = render_template(
        "diagnostic/shared.html", attempt=attempt, report=contents_of(attempt), link=link, flag_form=None
    )
    return make_response(page, SHARED_HEADERS)


def _new_address(diagnostic_id: uuid.UUID) -> str | None:
    """Return the URL of the link that this browser has just made to a report, once, or None."""
    made_for, token = session.get(NEW_LINK_KEY, (None, ""))
    if made_for != str(diagnostic_id):
        return None
    session.pop(NEW_LINK_KEY)
    return full_address("sharing.shared", token=token)
