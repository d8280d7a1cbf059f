"""The session cookie: signed with HMAC-SHA-256, and still read after a clock that ran ahead is put right."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from flask import Flask
from flask.sessions import SecureCookieSessionInterface
from itsdangerous import SignatureExpired, TimestampSigner, URLSafeTimedSerializer

#: Two machines never agree to the second, and a clock that is wrong is put right within hours.
AHEAD_AT_MOST: Final = timedelta(days=1)


class PatientSigner(TimestampSigner):
    """Accepts, within limits, what a clock ahead of ours has signed, as if it were signed now."""

    def unsign(self, signed_value: str | bytes, max_age: int | None = None, return_timestamp: bool = False) -> Any:  # noqa: ANN401 (itsdangerous returns a pair if the time is asked for)
        """Return what was signed. Raises BadSignature, and SignatureExpired if it is too old or too far ahead."""
        try:
            value, signed_at = super().unsign(signed_value, max_age, return_timestamp=True)
        except SignatureExpired as expired:
            now = datetime.fromtimestamp(self.get_timestamp(), UTC)
            if not expired.date_signed or not now < expired.date_signed <= now + AHEAD_AT_MOST:
                raise
            value, signed_at = super().unsign(signed_value, return_timestamp=True)
        return (value, signed_at) if return_timestamp else value


class PatientSessions(SecureCookieSessionInterface):
    """Flask's session in a signed cookie, with the patient signer, and SHA-256 where Flask would take SHA-1."""

    digest_method = staticmethod(hashlib.sha256)

    def get_signing_serializer(self, app: Flask) -> URLSafeTimedSerializer | None:
        """Return what signs and reads the cookie; None without a secret key."""
        serializer = super().get_signing_serializer(app)
        if serializer:
            serializer.signer = PatientSigner
        return serializer
