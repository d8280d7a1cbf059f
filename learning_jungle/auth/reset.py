"""Links that set a new password: signed, good for one hour and for one use, and kept nowhere."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Final

from itsdangerous import BadData, URLSafeTimedSerializer
from sqlalchemy import select
from sqlalchemy.orm import Session

from learning_jungle.auth.models import Parent

GOOD_FOR_SECONDS: Final = 3600
_SALT: Final = "password-reset"
#: How much of the old hash a link carries: once the password changes, the link no longer fits.
_FINGERPRINT: Final = 16


class LinkNotGood(Exception):
    """The link is malformed, too old, used already, or its account is gone."""


class ResetLinks:
    """Makes and reads reset tokens; ``secret_keys`` with the newest last, older ones still being read."""

    def __init__(self, secret_keys: Sequence[str]) -> None:
        self._serializer = URLSafeTimedSerializer(list(secret_keys), salt=_SALT)

    def token_for(self, parent: Parent) -> str:
        """Return the token of a link for this parent."""
        return self._serializer.dumps([str(parent.id), parent.session_version, parent.password_hash[-_FINGERPRINT:]])

    def parent_of(self, session: Session, token: str) -> Parent:
        """Return the parent whom a token belongs to, locked until the transaction ends; LinkNotGood."""
        try:
            identifier, version, fingerprint = self._serializer.loads(token, max_age=GOOD_FOR_SECONDS)
            parent_id = uuid.UUID(identifier)
        except (BadData, ValueError, TypeError, AttributeError) as error:
            raise LinkNotGood from error
        # The lock makes two uses at once one use: the second one reads the new version.
        parent = session.scalar(select(Parent).where(Parent.id == parent_id).with_for_update())
        if parent is None or parent.session_version != version:
            raise LinkNotGood
        if parent.password_hash[-_FINGERPRINT:] != fingerprint:
            raise LinkNotGood
        return parent
