"""Signed links that confirm an email address: opening one shows that its reader gets mail at that address."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from itsdangerous import BadData, URLSafeTimedSerializer
from sqlalchemy import select, update

from learning_jungle.auth.reset import LinkNotGood
from learning_jungle.models import DatabaseSession, Parent

DAYS_GOOD: Final = 7
GOOD_FOR_SECONDS: Final = DAYS_GOOD * 24 * 60 * 60
_SALT: Final = "email-confirmation"
_FINGERPRINT: Final = 16


class ConfirmationLinks:
    """Makes confirmation tokens with the last of the ``secret_keys`` and reads those made with any of them."""

    def __init__(self, secret_keys: Sequence[str]) -> None:
        self._serializer = URLSafeTimedSerializer(
            list(secret_keys), salt=_SALT, signer_kwargs={"digest_method": hashlib.sha256}
        )

    def token_for(self, parent: Parent) -> str:
        """Return the token of a link for the address that this parent has now."""
        return self._serializer.dumps([str(parent.id), _fingerprint(parent)])

    def parent_of(self, session: DatabaseSession, token: str) -> Parent:
        """Return the parent of a token.

        Raises LinkNotGood if the token is malformed or expired, or the parent is deleted or has another address now.
        """
        try:
            identifier, fingerprint = self._serializer.loads(token, max_age=GOOD_FOR_SECONDS)
            parent_id = uuid.UUID(identifier)
        except (BadData, ValueError, TypeError, AttributeError) as error:
            raise LinkNotGood from error
        parent = session.scalar(select(Parent).where(Parent.id == parent_id))
        if parent is None or _fingerprint(parent) != fingerprint:
            raise LinkNotGood
        return parent


def confirm_email(session: DatabaseSession, parent: Parent) -> None:
    """Record that the parent gets mail at the address; a second confirmation keeps the time of the first.

    Raises LinkNotGood if another request has changed the address since the parent was loaded.
    """
    if parent.email_confirmed_at is not None:
        return
    same = update(Parent).where(Parent.id == parent.id, Parent.email == parent.email)
    confirmed = same.values(email_confirmed_at=datetime.now(UTC)).returning(Parent.id)
    if session.scalar(confirmed.execution_options(synchronize_session=False)) is None:
        raise LinkNotGood
    session.refresh(parent)


def _fingerprint(parent: Parent) -> str:
    """Return a hash of the address, so that changing it invalidates older links and no link contains it."""
    return hashlib.sha256(f"{parent.id} {parent.email}".encode()).hexdigest()[:_FINGERPRINT]
