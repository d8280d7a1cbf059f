"""Signs browsers in and out, and returns the sign-in and the parent that a request's session cookie names."""

from __future__ import annotations

import time
import uuid
from typing import Final, cast

from flask import Flask, request, session, url_for
from flask_login import current_user, login_user
from werkzeug.wrappers import Response

from learning_jungle.auth.browser_names import browser_name
from learning_jungle.auth.services import close_sign_in, open_sign_in, purge_expired_sign_ins, sign_in_of
from learning_jungle.extensions import db, login_manager
from learning_jungle.models import Parent, SignIn
from learning_jungle.web.addresses import account_named
from learning_jungle.web.responses import see_other, session_ended
from learning_jungle.web.security_log import Event, log_event

#: The session key of the sign-in's id. A child's page checks the id in its own query, to save loading the sign-in.
SIGN_IN_KEY: Final = "sign_in"
REMEMBER_KEY: Final = "remember"
#: The session key of the diagnostic that this browser is in child mode for, which is kept after the sign-in ends.
CHILD_MODE_KEY: Final = "child_mode"
RENEWED_KEY: Final = "renewed"
DAY_SECONDS: Final = 24 * 60 * 60


def sign_in(parent: Parent, *, remember: bool = False) -> None:
    """Start a new session for this parent and drop everything in the old one, which an attacker may have planted.

    The caller commits; until then other requests do not find the new sign-in.
    """
    session.clear()
    opened = open_sign_in(db.session, parent, browser_name(request.user_agent.string))
    login_user(opened)
    session[SIGN_IN_KEY] = str(opened.id)
    purge_expired_sign_ins(db.session)
    # "Stay signed in" only makes the session cookie permanent. There is no second cookie, so a password change ends it.
    session[REMEMBER_KEY] = remember
    session.permanent = remember


def stays_signed_in() -> bool:
    """Return whether the parent asked to stay signed in on this device."""
    return bool(session.get(REMEMBER_KEY))


def sign_out() -> bool:
    """End this session and every copy of its cookie, and return whether there was one; the caller commits.

    The cookie of a browser in child mode keeps the id of the diagnostic.
    """
    ended = signed_in_as()
    in_child_mode = session.get(CHILD_MODE_KEY)
    # Before any query, so that this browser is signed out even if the database does not answer.
    session.clear()
    if in_child_mode is not None:
        session[CHILD_MODE_KEY] = in_child_mode
        session.permanent = True
    session_ended()
    if ended is not None:
        close_sign_in(db.session, ended)
    return ended is not None


def current_sign_in() -> SignIn | None:
    """Return the sign-in of this request's session, or None if the visitor is not signed in.

    It is the object that Flask-Login calls ``current_user``.
    """
    return cast(SignIn, current_user) if current_user.is_authenticated else None


def current_parent() -> Parent:
    """Return the signed-in parent; only for views behind ``login_required``."""
    return cast(Parent, current_user.parent)


def another_is_signed_in(email: str) -> bool:
    """Return whether this browser is signed in to an account with another email address than the one typed."""
    return current_sign_in() is not None and account_named(email) != account_named(current_parent().email)


def signed_in_as() -> uuid.UUID | None:
    """Return the id of this session's sign-in without checking it; the query that uses the id must do that.

    Return None if the session has none.
    """
    try:
        return uuid.UUID(session.get(SIGN_IN_KEY, ""))
    except ValueError:
        return None


def register_sessions(app: Flask) -> None:
    """Set up Flask-Login and let templates ask whether a parent is signed in."""
    login_manager.init_app(app, add_context_processor=False)
    # Flask-Login would bind a session to the network address, but a tablet may change from Wi-Fi to mobile data.
    login_manager.session_protection = None
    app.jinja_env.globals["current_sign_in"] = current_sign_in
    app.before_request(renew_once_a_day)


def renew_once_a_day() -> None:
    """Change the session once a day, so that Flask signs its cookie again.

    This extends a permanent session. After a change of SECRET_KEY, every cookie in use has the new signature in a day.
    """
    today = int(time.time() // DAY_SECONDS)
    if SIGN_IN_KEY in session and session.get(RENEWED_KEY) != today:
        session[RENEWED_KEY] = today


@login_manager.user_loader
def load_sign_in(remembered: str) -> SignIn | None:
    """Load the session's sign-in with its parent for Flask-Login, if Flask-Login's own id is the same."""
    named = signed_in_as()
    return sign_in_of(db.session, named) if named and remembered == str(named) else None


@login_manager.unauthorized_handler
def ask_to_sign_in() -> Response:
    """Redirect a visitor to the login page, which leads back to the page they asked for."""
    log_event(Event.NOT_SIGNED_IN)
    return see_other(url_for("auth.login", next=page_asked_for()))


def page_asked_for() -> str | None:
    """Return the address of this request's page, to come back to later, or None if the request sent a form."""
    return request.full_path.rstrip("?") if request.method == "GET" else None
