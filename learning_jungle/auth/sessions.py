"""Sign-in and sign-out of the browser session, and whom it belongs to."""

from __future__ import annotations

import time
import uuid
from typing import Final, cast

from flask import Flask, request, session, url_for
from flask_login import current_user, login_user
from werkzeug.wrappers import Response

from learning_jungle.auth.services import close_sign_in, open_sign_in, purge_expired_sign_ins, sign_in_of
from learning_jungle.extensions import db, login_manager
from learning_jungle.models import Parent, SignIn
from learning_jungle.web.responses import see_other, session_ended
from learning_jungle.web.security_log import Event, log_event

#: The id of the sign-in, which a child's page checks in its own query, without loading the sign-in first.
SIGN_IN_KEY: Final = "sign_in"
REMEMBER_KEY: Final = "remember"
#: The diagnostic that this browser is in child mode for; it outlives the sign-in.
CHILD_MODE_KEY: Final = "child_mode"
RENEWED_KEY: Final = "renewed"
DAY_SECONDS: Final = 24 * 60 * 60


def sign_in(parent: Parent, *, remember: bool = False) -> None:
    """Start a new session for this parent; nothing of the old one is kept, so that an attacker cannot have planted it.

    The caller commits: until then the session names a sign-in that nobody else can see.
    """
    session.clear()
    opened = open_sign_in(db.session, parent)
    login_user(opened)
    session[SIGN_IN_KEY] = str(opened.id)
    purge_expired_sign_ins(db.session)
    # The session itself is what is remembered: one signed cookie, which a password change ends like every other.
    session[REMEMBER_KEY] = remember
    session.permanent = remember


def stays_signed_in() -> bool:
    """Say whether the parent asked to stay signed in on this device."""
    return bool(session.get(REMEMBER_KEY))


def sign_out() -> bool:
    """End this session, and every copy of its cookie, and say whether there was one; the caller commits.

    A browser in child mode remembers that a child was using it.
    """
    ended = signed_in_as()
    in_child_mode = session.get(CHILD_MODE_KEY)
    # First, so that this browser is signed out even while the database does not answer.
    session.clear()
    if in_child_mode is not None:
        session[CHILD_MODE_KEY] = in_child_mode
        session.permanent = True
    session_ended()
    if ended is not None:
        close_sign_in(db.session, ended)
    return ended is not None


def current_sign_in() -> SignIn | None:
    """Return the sign-in that this request's session names, or None for a visitor who is not signed in.

    Flask-Login calls it ``current_user``.
    """
    return cast(SignIn, current_user) if current_user.is_authenticated else None


def current_parent() -> Parent:
    """Return the signed-in parent; only for views behind ``login_required``."""
    return cast(Parent, current_user.parent)


def signed_in_as() -> uuid.UUID | None:
    """Return the id of the sign-in that this session names; the query that uses it checks that it is valid."""
    try:
        return uuid.UUID(session.get(SIGN_IN_KEY, ""))
    except ValueError:
        return None


def register_sessions(app: Flask) -> None:
    """Set up Flask-Login and let templates ask whether a parent is signed in."""
    login_manager.init_app(app, add_context_processor=False)
    # Flask-Login would tie a session to the network address, and a child's tablet moves from Wi-Fi to mobile data.
    login_manager.session_protection = None
    app.jinja_env.globals["current_sign_in"] = current_sign_in
    app.before_request(renew_once_a_day)


def renew_once_a_day() -> None:
    """Sign the session anew on every day that it is used, and not with every request.

    A remembered one begins its time again, and after a change of key a day is enough for the old key to be forgotten.
    """
    today = int(time.time() // DAY_SECONDS)
    if SIGN_IN_KEY in session and session.get(RENEWED_KEY) != today:
        session[RENEWED_KEY] = today


@login_manager.user_loader
def load_sign_in(remembered: str) -> SignIn | None:
    """Load the sign-in that the session names, with its parent; Flask-Login must remember the same one."""
    named = signed_in_as()
    return sign_in_of(db.session, named) if named and remembered == str(named) else None


@login_manager.unauthorized_handler
def ask_to_sign_in() -> Response:
    """Send a visitor to the login page, and afterwards back to the page they asked for."""
    log_event(Event.NOT_SIGNED_IN)
    return see_other(url_for("auth.login", next=page_asked_for()))


def page_asked_for() -> str | None:
    """Return the address of the page that this request asked for, to come back to; None if it sent a form."""
    return request.full_path.rstrip("?") if request.method == "GET" else None
