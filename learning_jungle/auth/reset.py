"""Signed links for setting a new password, which work once within an hour and are not stored."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Sequence
from typing import Final

from itsdangerous import BadData, URLSafeTimedSerializer
from sqlalchemy import select

from learning_jungle.models import DatabaseSession, Parent

GOOD_FOR_SECONDS: Final = 3600
_SALT: Final = "password-reset"
_FINGERPRINT: Final = 16


class LinkNotGood(Exception):
    """The link is malformed, expired or already used, or its account is deleted."""


class ResetLinks:
    """Makes reset tokens with the last of the ``secret_keys`` and reads those made with any of them."""

    def __init__(self, secret_keys: Sequence[str]) -> None:
        self._serializer = URLSafeTimedSerializer(
            list(secret_keys), salt=_SALT, signer_kwargs={"digest_method": hashlib.sha256}
        )

    def token_for(self, parent: Parent) -> str:
        """Return the token of a link for this parent."""
        return self._serializer.dumps([str(parent.id), parent.session_version, _fingerprint(parent)])

    def parent_of(self, session: DatabaseSession, token: str, *, use: bool) -> Parent:
        """Return the parent of a token. With ``use``, the parent's row is locked until the transaction ends.

        Raises LinkNotGood if the token is malformed, expired or used, or the parent is deleted.
        """
        try:
            identifier, version, fingerprint = self._serializer.loads(token, max_age=GOOD_FOR_SECONDS)
            parent_id = uuid.UUID(identifier)
        except (BadData, ValueError, TypeError, AttributeError) as error:
            raise LinkNotGood from error
        # The row lock serialises concurrent uses: the second one reads the new session version and is refused.
        found = select(Parent).where(Parent.id == parent_id)
        locked = found.with_for_update().execution_options(populate_existing=True)
        parent = session.scalar(locked if use else found)
        if parent is None or parent.session_version != version or _fingerprint(parent) != fingerprint:
            raise LinkNotGood
        return parent


def _fingerprint(parent: Parent) -> str:
    """Return a hash of the password hash and the email address, so that changing either invalidates older links."""
    return hashlib.sha256(f"{parent.password_hash} {parent.email}".encode()).hexdigest()[:_FINGERPRINT]
