"""Child mode: while a session is in it, only one diagnostic's own pages answer; a password leads out of it.

The mode lives in the signed session. A session in child mode outlives the browser window, so that closing and opening
it again leads back to the child's questions and not to the parent's pages.
"""

from __future__ import annotations

import uuid
from typing import Any, Final

from flask import Flask, current_app, redirect, request, session, url_for
from flask_login import current_user
from werkzeug.wrappers import Response

from learning_jungle.web.access import ALWAYS, OWN, access_of

SESSION_KEY: Final = "child_mode"
REMEMBER_KEY: Final = "remember"


def enter(diagnostic_id: uuid.UUID) -> None:
    """Put the session into child mode for one diagnostic."""
    session[SESSION_KEY] = str(diagnostic_id)
    session.permanent = True


def leave() -> None:
    """Give the session back to the parent."""
    session.pop(SESSION_KEY, None)
    session.permanent = bool(session.get(REMEMBER_KEY))


def diagnostic_in_progress() -> uuid.UUID | None:
    """Return the id of the diagnostic that this session is in child mode for, or None."""
    marked = session.get(SESSION_KEY)
    return uuid.UUID(marked) if marked else None


def register_child_mode(app: Flask) -> None:
    """Hold every request of a session in child mode to the pages that it may see."""
    app.before_request(_hold_at_the_gate)


def _hold_at_the_gate() -> Response | None:
    inside = diagnostic_in_progress()
    # A request that no route matches shows nothing of a family: it goes on to its 404 or 405.
    if inside is None or request.endpoint is None:
        return None
    access = access_of(current_app.view_functions[request.endpoint])
    arguments: dict[str, Any] = request.view_args or {}
    if access == ALWAYS or (access == OWN and arguments.get("diagnostic_id") == inside):
        return None
    if not current_user.is_authenticated:
        return None
    return redirect(url_for("auth.grown_up", next=page_asked_for()), 303)


def page_asked_for() -> str | None:
    """Return the address of the page that this request asked for, to come back to; None when it sent a form."""
    return request.full_path.rstrip("?") if request.method == "GET" else None
