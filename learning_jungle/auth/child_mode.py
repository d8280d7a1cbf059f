"""Child mode limits a browser to the pages of one diagnostic until the parent enters the password or the PIN.

It is a column of the sign-in, so sending an older cookie does not end it. The session becomes permanent, so that a
browser that is closed and opened again shows the child's questions. The cookie has the diagnostic's id as well, so
that logging in after the sign-in has ended leads back to them.
"""

from __future__ import annotations

import uuid

from flask import Flask, current_app, request, session, url_for
from werkzeug.wrappers import Response

from learning_jungle.auth.services import enter_child_mode, leave_child_mode
from learning_jungle.auth.sessions import CHILD_MODE_KEY, current_sign_in, page_asked_for, stays_signed_in
from learning_jungle.extensions import db
from learning_jungle.web.access import ALWAYS, ENTERS, OWN, access_of
from learning_jungle.web.responses import see_other
from learning_jungle.web.security_log import Event, log_event


def enter(diagnostic_id: uuid.UUID) -> bool:
    """Put this browser's sign-in into child mode for one diagnostic; the caller commits.

    Return False if the sign-in has ended since this request began, or is in child mode for another diagnostic.
    """
    sign_in = current_sign_in()
    session.permanent = True
    session[CHILD_MODE_KEY] = str(diagnostic_id)
    return sign_in is not None and enter_child_mode(db.session, sign_in.id, diagnostic_id)


def leave() -> None:
    """End child mode for this browser's sign-in; the caller commits."""
    sign_in = current_sign_in()
    if sign_in is not None and sign_in.diagnostic_id is not None:
        leave_child_mode(db.session, sign_in.id, sign_in.diagnostic_id)
    session.pop(CHILD_MODE_KEY, None)
    session.permanent = stays_signed_in()


def remembered() -> uuid.UUID | None:
    """Return the id of the diagnostic that this browser was last in child mode for, even if its sign-in has ended."""
    try:
        return uuid.UUID(session.get(CHILD_MODE_KEY, ""))
    except ValueError:
        return None


def diagnostic_in_progress() -> uuid.UUID | None:
    """Return the id of the diagnostic that this browser is in child mode for, or None."""
    sign_in = current_sign_in()
    return sign_in.diagnostic_id if sign_in else None


def register_child_mode(app: Flask) -> None:
    """Redirect a browser in child mode from every page that it may not open."""
    app.before_request(_refuse_other_pages)


def _refuse_other_pages() -> Response | None:
    # A request without a matching route gets a 404 or 405, which contains no family's data.
    if request.endpoint is None:
        return None
    access = access_of(current_app.view_functions[request.endpoint])
    if access in (ALWAYS, OWN) or (access == ENTERS and request.method == "POST"):
        return None
    return to_the_gate() if diagnostic_in_progress() else None


def to_the_gate() -> Response:
    """Redirect to the page that asks for the parent's password, and afterwards to the page asked for."""
    log_event(Event.HELD_AT_THE_GATE)
    return see_other(url_for("auth.grown_up", next=page_asked_for()))
