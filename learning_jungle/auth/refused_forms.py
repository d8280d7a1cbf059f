"""Error pages for a refused form, which give the reason and a button to send the same fields again."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

from flask import Flask, Response, current_app, make_response, request, session
from flask_limiter import RateLimitExceeded
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.wrappers import Response as Redirect

from learning_jungle.auth import child_mode
from learning_jungle.auth.sessions import SIGN_IN_KEY, another_is_signed_in
from learning_jungle.web.errors import database_away
from learning_jungle.web.form_requests import OTHER_SITE, origin_is_ours
from learning_jungle.web.limits import retry_after, wait_in_words
from learning_jungle.web.responses import see_other
from learning_jungle.web.security_log import Event, log_event

FORBIDDEN: Final = 403
TOO_MANY: Final = 429
#: For each reason, the title and the advice of the page.
ANOTHER_SITE: Final = (
    "That came from another site",
    "The form you sent is not on our pages, so we changed nothing. Go to the start and try from there.",
)
NO_COOKIE: Final = (
    "Your browser did not send our cookie",
    "This form was not used. We need one cookie to know that a form is yours. If you see this page twice, "
    "allow cookies for this site in your browser’s settings.",
)
TOO_OLD: Final = (
    "This page was too old",
    "This form was not used. You have logged in or out, or changed your password, since you opened the page, "
    "or it was open for a very long time. A form that you pressed twice may have been used the first time.",
)
ANOTHER_ACCOUNT: Final = (
    "Another account is logged in",
    "This form was not used. Another account has logged in on this device since you opened the page. "
    "Go to the start, log out there, and then log in again.",
)
#: Fields that are never sent back to the browser, with the labels under which the page asks for them again.
_SECRETS: Final = {"password": "Your password", "new_password": "New password", "pin": "PIN"}
_FORMS_FOR_VISITORS: Final = ("auth.register", "auth.login")
#: A password is typed here, never taken from the browser (auth/forms.py), and so in a browser that a child was using.
_GATE: Final = "auth.grown_up"


def register_refused_forms(app: Flask) -> None:
    """Register the pages for a refused CSRF token and for too many tries."""
    app.register_error_handler(CSRFError, form_refused)
    app.register_error_handler(RateLimitExceeded, too_many_tries)


def form_refused(error: CSRFError) -> Response | Redirect:
    """Return 403 with the reason.

    A double press on Register or Log in sends the second form with the old session's token, after the first has signed
    the visitor in. It is redirected to where the first one leads, unless it names another account.
    """
    if origin_is_ours() and request.endpoint in _FORMS_FOR_VISITORS and SIGN_IN_KEY in session:
        try:
            another = another_is_signed_in(request.form.get("email", ""))
        except SQLAlchemyError as failure:
            return database_away(failure)
        if not another:
            return see_other(_address())
        log_event(Event.FORM_TOKEN_REFUSED, error.description or "-")
        return _page(FORBIDDEN, *ANOTHER_ACCOUNT, again=False)
    log_event(Event.FORM_TOKEN_REFUSED, error.description or "-")
    return _page(FORBIDDEN, *_words(error))


def too_many_tries(error: RateLimitExceeded) -> Response:
    """Return 429 with the time to wait, in words and as Retry-After."""
    log_event(Event.TOO_MANY_TRIES)
    seconds = retry_after(error)
    response = _page(TOO_MANY, "Too many tries", f"Try again in {wait_in_words(seconds)}.")
    response.headers["Retry-After"] = str(seconds)
    return response


def _words(error: CSRFError) -> tuple[str, str]:
    if error.description == OTHER_SITE:
        return ANOTHER_SITE
    return TOO_OLD if current_app.config["SESSION_COOKIE_NAME"] in request.cookies else NO_COOKIE


def _address() -> str:
    """Return the path and the query of this request; the query may contain bytes that are not valid UTF-8."""
    query = quote(request.query_string, safe="%=&+/:?,;@")
    return f"{request.path}?{query}" if query else request.path


def _page(status: int, title: str, advice: str, *, again: bool = True) -> Response:
    """Return the page, with what was typed if it may be sent ``again`` and came from this site, as the browser says.

    Otherwise another site could fill in a form here and wait for the visitor to press its button. The template is
    rendered without context processors, which may need the database.
    """
    can_send = again and origin_is_ours() is True
    # A body from another site is not parsed, because it may be too large.
    fields = request.form.items(multi=True) if can_send else ()
    sent = [(name, value) for name, value in fields if name != "csrf_token"]
    page = current_app.jinja_env.get_template("errors/form_refused.html").render(
        status=status,
        title=title,
        advice=advice,
        can_send=can_send,
        can_reload=status == FORBIDDEN and origin_is_ours() is None,
        typed=[(name, value) for name, value in sent if name not in _SECRETS],
        secrets=[(name, _SECRETS[name]) for name, _ in sent if name in _SECRETS],
        typed_only=request.endpoint == _GATE or child_mode.remembered() is not None,
        action=_address(),
    )
    response = make_response(page, status)
    response.headers["Cache-Control"] = "no-store"
    return response
