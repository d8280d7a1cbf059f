"""Child mode: while a browser's sign-in is in it, only one diagnostic's pages answer; the parent's password ends it.

The mode is kept in the sign-in's row, so an older cookie of the same browser does not end it. The session becomes
permanent: a browser that is closed and opened again comes back to the child's questions. The cookie names the
diagnostic as well, so that logging in after the sign-in has ended leads back to them.
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

    False if the sign-in has ended since this request began, or is in child mode for another diagnostic.
    """
    sign_in = current_sign_in()
    session.permanent = True
    session[CHILD_MODE_KEY] = str(diagnostic_id)
    return sign_in is not None and enter_child_mode(db.session, sign_in.id, diagnostic_id)


def leave() -> None:
    """End the child mode of this browser's sign-in, if it is in it; the caller commits."""
    sign_in = current_sign_in()
    if sign_in is not None and sign_in.diagnostic_id is not None:
        leave_child_mode(db.session, sign_in.id, sign_in.diagnostic_id)
    session.pop(CHILD_MODE_KEY, None)
    session.permanent = stays_signed_in()


def remembered() -> uuid.UUID | None:
    """Return the diagnostic that this browser was last in child mode for, also after its session has ended."""
    try:
        return uuid.UUID(session.get(CHILD_MODE_KEY, ""))
    except ValueError:
        return None


def diagnostic_in_progress() -> uuid.UUID | None:
    """Return the id of the diagnostic that this browser is in child mode for, or None."""
    sign_in = current_sign_in()
    return sign_in.diagnostic_id if sign_in else None


def register_child_mode(app: Flask) -> None:
    """Refuse a browser in child mode every page that it may not see."""
    app.before_request(_refuse_other_pages)


def _refuse_other_pages() -> Response | None:
    # A request that no route matches gets its 404 or 405, which shows nothing of a family.
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
