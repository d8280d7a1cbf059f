"""Links that set a new password: signed, good for one hour and for one use, and kept nowhere."""

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
    """The link is malformed, too old, used already, or its account is gone."""


class ResetLinks:
    """Makes and reads reset tokens; ``secret_keys`` with the newest last, older ones still being read."""

    def __init__(self, secret_keys: Sequence[str]) -> None:
        self._serializer = URLSafeTimedSerializer(
            list(secret_keys), salt=_SALT, signer_kwargs={"digest_method": hashlib.sha256}
        )

    def token_for(self, parent: Parent) -> str:
        """Return the token of a link for this parent."""
        return self._serializer.dumps([str(parent.id), parent.session_version, _fingerprint(parent)])

    def parent_of(self, session: DatabaseSession, token: str, *, use: bool) -> Parent:
        """Return the parent of a token, whose row is locked until the transaction ends if the token is used.

        Raises LinkNotGood if the token is malformed, expired or used, or the parent is gone.
        """
        try:
            identifier, version, fingerprint = self._serializer.loads(token, max_age=GOOD_FOR_SECONDS)
            parent_id = uuid.UUID(identifier)
        except (BadData, ValueError, TypeError, AttributeError) as error:
            raise LinkNotGood from error
        # The row lock serialises concurrent uses: the second one reads the new version.
        found = select(Parent).where(Parent.id == parent_id)
        parent = session.scalar(found.with_for_update() if use else found)
        if parent is None or parent.session_version != version or _fingerprint(parent) != fingerprint:
            raise LinkNotGood
        return parent


def _fingerprint(parent: Parent) -> str:
    """Once the password or the address changes, the links made before no longer fit."""
    return hashlib.sha256(f"{parent.password_hash} {parent.email}".encode()).hexdigest()[:_FINGERPRINT]
