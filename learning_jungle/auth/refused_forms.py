"""The page for a form whose CSRF token was refused: it says why, and sends what was typed again at one press."""

from __future__ import annotations

from typing import Final

from flask import Flask, Response, current_app, make_response, request, session
from flask_wtf.csrf import CSRFError
from werkzeug.wrappers import Response as Redirect

from learning_jungle.auth.sessions import SIGN_IN_KEY
from learning_jungle.web.form_requests import OTHER_SITE, origin_is_ours
from learning_jungle.web.responses import see_other
from learning_jungle.web.security_log import Event, log_event

FORBIDDEN: Final = 403
#: Title, what happened, and what to do, by reason.
ANOTHER_SITE: Final = (
    "That came from another site",
    "The form you sent is not on our pages, so we changed nothing.",
    "Go to the start and try from there.",
)
NO_COOKIE: Final = (
    "Your browser did not send our cookie",
    "Nothing was changed. We need one cookie to know that a form is yours.",
    "Try again now. If you see this page once more, allow cookies for this site in your browser’s settings.",
)
TOO_OLD: Final = (
    "This page was too old",
    "Nothing was changed. You have logged in or out since you opened the page, or it was open for a very long time.",
    "Try again now.",
)
#: Never sent back in a page, so they are asked for again.
_SECRETS: Final = ("password", "new_password", "pin")
_FORMS_FOR_VISITORS: Final = ("auth.register", "auth.login")


def register_refused_forms(app: Flask) -> None:
    """Answer a refused CSRF token with its own page."""
    app.register_error_handler(CSRFError, form_refused)


def form_refused(error: CSRFError) -> Response | Redirect:
    """Answer 403 with the reason in plain words and, where the form is our own, with what was typed.

    The second of two presses on Register or Log in carries the token of the session before: it follows the first.
    """
    ours = origin_is_ours()
    if ours and request.endpoint in _FORMS_FOR_VISITORS and SIGN_IN_KEY in session:
        return see_other(request.full_path.rstrip("?"))
    log_event(Event.FORM_TOKEN_REFUSED, error.description or "-")
    title, what, advice = _words(error)
    # Another site must not fill a form here and wait for a press, so the browser has to say that the form is ours.
    typed = [(name, value) for name, value in request.form.items(multi=True) if name != "csrf_token"] if ours else None
    page = current_app.jinja_env.get_template("errors/form_refused.html").render(
        status=FORBIDDEN,
        title=title,
        what=what,
        advice=advice,
        typed=[(name, value) for name, value in typed if name not in _SECRETS] if typed is not None else None,
        secrets=[name for name, _ in typed if name in _SECRETS] if typed else [],
        action=request.full_path.rstrip("?"),
    )
    response = make_response(page, FORBIDDEN)
    response.headers["Cache-Control"] = "no-store"
    return response


def _words(error: CSRFError) -> tuple[str, str, str]:
    if error.description == OTHER_SITE:
        return ANOTHER_SITE
    return TOO_OLD if current_app.config["SESSION_COOKIE_NAME"] in request.cookies else NO_COOKIE
