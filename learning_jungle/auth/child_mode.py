"""Child mode: while a session is in it, only one diagnostic's own pages answer; a password leads out of it.

The mode is kept with the sign-in, in the database: no older cookie of the same browser leads out of it. A session in
child mode outlives the browser window, so that closing and opening it again leads back to the child's questions.
"""

from __future__ import annotations

import uuid
from typing import Final

from flask import Flask, current_app, redirect, request, session, url_for
from flask_login import current_user
from werkzeug.wrappers import Response

from learning_jungle.auth.services import hand_over, take_back
from learning_jungle.extensions import db
from learning_jungle.web.access import ALWAYS, HAND_OVER, OWN, access_of
from learning_jungle.web.security_log import Event, note

REMEMBER_KEY: Final = "remember"


def enter(diagnostic_id: uuid.UUID) -> bool:
    """Put this browser's sign-in into child mode for one diagnostic; the caller commits.

    False when the sign-in has ended since this request began, or is in child mode for another diagnostic.
    """
    session.permanent = True
    return hand_over(db.session, current_user.id, diagnostic_id)


def leave() -> None:
    """Give this browser back to the parent; the caller commits."""
    take_back(db.session, current_user.id, current_user.diagnostic_id)
    session.permanent = bool(session.get(REMEMBER_KEY))


def diagnostic_in_progress() -> uuid.UUID | None:
    """Return the id of the diagnostic that this browser is in child mode for, or None."""
    return current_user.diagnostic_id if current_user.is_authenticated else None


def register_child_mode(app: Flask) -> None:
    """Hold every request of a browser in child mode to the pages that it may see."""
    app.before_request(_hold_at_the_gate)


def _hold_at_the_gate() -> Response | None:
    # A request that no route matches shows nothing of a family: it goes on to its 404 or 405.
    if request.endpoint is None:
        return None
    access = access_of(current_app.view_functions[request.endpoint])
    if access in (ALWAYS, OWN) or (access == HAND_OVER and request.method == "POST"):
        return None
    return to_the_gate() if diagnostic_in_progress() else None


def to_the_gate() -> Response:
    """Send whoever holds the screen to the page that asks for the password, and a grown-up on from there."""
    note(Event.HELD_AT_THE_GATE)
    return redirect(url_for("auth.grown_up", next=page_asked_for()), 303)


def page_asked_for() -> str | None:
    """Return the address of the page that this request asked for, to come back to; None when it sent a form."""
    return request.full_path.rstrip("?") if request.method == "GET" else None
