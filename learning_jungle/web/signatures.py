"""Everything that the app signs is signed with HMAC-SHA-256; the session outlives a clock that ran ahead."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Final

from flask import Flask
from flask.sessions import SecureCookieSessionInterface
from itsdangerous import SignatureExpired, Signer, TimestampSigner, URLSafeTimedSerializer

#: Two machines are never of quite the same mind, and a clock that was wrong is put right within hours.
AHEAD_AT_MOST: Final = timedelta(days=1)


class PatientSigner(TimestampSigner):
    """Takes what a clock ahead of ours has signed, within limits, as signed now."""

    def unsign(  # type: ignore[override]
        self, signed_value: str | bytes, max_age: int | None = None, return_timestamp: bool = False
    ) -> tuple[bytes, datetime] | bytes:
        """Return what was signed; raises BadSignature, or SignatureExpired when it is too old or too far ahead."""
        try:
            return super().unsign(signed_value, max_age, return_timestamp)
        except SignatureExpired as expired:
            now = datetime.fromtimestamp(self.get_timestamp(), UTC)
            if not expired.date_signed or not now < expired.date_signed <= now + AHEAD_AT_MOST:
                raise
            return super().unsign(signed_value, None, return_timestamp)


class PatientSessions(SecureCookieSessionInterface):
    """Flask's session in a signed cookie, with the patient signer, and SHA-256 where Flask would take SHA-1."""

    digest_method = staticmethod(hashlib.sha256)

    def get_signing_serializer(self, app: Flask) -> URLSafeTimedSerializer | None:
        """Return what signs and reads the cookie; None without a secret key."""
        serializer = super().get_signing_serializer(app)
        if serializer:
            serializer.signer = PatientSigner
        return serializer


def register_signatures(app: Flask) -> None:
    """Sign the app's session, and all that itsdangerous signs in this process, with SHA-256."""
    app.session_interface = PatientSessions()
    # Flask-WTF makes its own signer and has no setting for it, so the default of every signer is changed.
    Signer.default_digest_method = staticmethod(hashlib.sha256)
