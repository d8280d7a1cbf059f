"""The session cookie, signed with HMAC-SHA-256 and accepted even if its timestamp is up to a day in the future."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from flask import Flask, Response
from flask.sessions import SecureCookieSessionInterface, SessionMixin
from itsdangerous import SignatureExpired, TimestampSigner, URLSafeTimedSerializer

#: Clocks of different machines differ, and a wrong clock is corrected within hours.
AHEAD_AT_MOST: Final = timedelta(days=1)


class PatientSigner(TimestampSigner):
    """A signer that accepts timestamps up to ``AHEAD_AT_MOST`` in the future."""

    def unsign(self, signed_value: str | bytes, max_age: int | None = None, return_timestamp: bool = False) -> Any:  # noqa: ANN401 (itsdangerous returns a pair if the time is asked for)
        """Return the signed value. Raises BadSignature, or SignatureExpired if it is too old or too far ahead."""
        try:
            value, signed_at = super().unsign(signed_value, max_age, return_timestamp=True)
        except SignatureExpired as expired:
            now = datetime.fromtimestamp(self.get_timestamp(), UTC)
            if not expired.date_signed or not now < expired.date_signed <= now + AHEAD_AT_MOST:
                raise
            value, signed_at = super().unsign(signed_value, return_timestamp=True)
        return (value, signed_at) if return_timestamp else value


class PatientSessions(SecureCookieSessionInterface):
    """Flask's cookie session with PatientSigner, with SHA-256 instead of SHA-1, and never in a shared cache."""

    digest_method = staticmethod(hashlib.sha256)

    def get_signing_serializer(self, app: Flask) -> URLSafeTimedSerializer | None:
        """Return the serializer that signs and reads the cookie, or None if there is no secret key."""
        serializer = super().get_signing_serializer(app)
        if serializer:
            serializer.signer = PatientSigner
        return serializer

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        """Send the cookie, but not with what caches may keep: it would reach other visitors. The next page sends it."""
        if not response.cache_control.public:
            super().save_session(app, session, response)
