"""Everything that the app signs is signed with HMAC-SHA-256: the session, form tokens and reset links."""

from __future__ import annotations

import hashlib

from flask import Flask
from flask.sessions import SecureCookieSessionInterface
from itsdangerous import Signer


class Sha256Sessions(SecureCookieSessionInterface):
    """Flask's session in a signed cookie, with SHA-256 where Flask would take SHA-1."""

    digest_method = staticmethod(hashlib.sha256)


def register_signatures(app: Flask) -> None:
    """Sign the app's session, and all that itsdangerous signs in this process, with SHA-256."""
    app.session_interface = Sha256Sessions()
    # Flask-WTF makes its own signer and has no setting for it, so the default of every signer is changed.
    Signer.default_digest_method = staticmethod(hashlib.sha256)
