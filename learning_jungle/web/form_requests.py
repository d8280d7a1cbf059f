"""What may be sent to a page: form fields, from a page of this site."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from flask import Flask, request
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import UnsupportedMediaType

#: The two ways in which a browser sends a form.
FORM_TYPES: Final = ("application/x-www-form-urlencoded", "multipart/form-data")
OTHER_SITE: Final = "The form is on another site."
#: What a browser says of a request that this site or the user themselves has started.
_OUR_OWN: Final = ("same-origin", "none")


def register_form_requests(app: Flask) -> None:
    """Refuse forms from other sites, and whatever is not a form, before anything else looks at it."""
    app.before_request(refuse_other_sites)
    app.before_request(refuse_other_bodies)


def refuse_other_sites() -> None:
    """Raise CSRFError when the browser says that the form is on another site."""
    if request.method == "POST" and origin_is_ours() is False:
        raise CSRFError(OTHER_SITE)


def refuse_other_bodies() -> None:
    """Raise UnsupportedMediaType for JSON, files and every other body that is not the fields of a form."""
    if request.method != "POST":
        return
    sends_something = bool(request.content_length) or "Transfer-Encoding" in request.headers
    if (sends_something and request.mimetype not in FORM_TYPES) or request.files:
        raise UnsupportedMediaType


def origin_is_ours() -> bool | None:
    """Say whether the form of this request is on this site; None when the browser does not say."""
    fetched = request.headers.get("Sec-Fetch-Site")
    if fetched is not None and fetched not in _OUR_OWN:
        return False
    origin = request.headers.get("Origin", "null")
    if origin == "null":
        # Privacy settings, and the policy "no-referrer", hide the origin.
        return True if fetched == "same-origin" else None
    try:
        return urlsplit(origin).netloc == request.host
    except ValueError:
        return False
