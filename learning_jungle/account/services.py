"""What can be done with a whole account; services flush, views commit."""

from __future__ import annotations

from sqlalchemy.exc import IntegrityError

from learning_jungle.auth.services import EmailTaken
from learning_jungle.models import DatabaseSession, Parent, folded_email


def change_email(session: DatabaseSession, parent: Parent, email: str) -> None:
    """Give a parent another address. Raises EmailTaken if another parent has it, also when two requests race."""
    try:
        with session.begin_nested():
            parent.email, parent.email_folded = email, folded_email(email)
    except IntegrityError as error:
        session.refresh(parent)
        raise EmailTaken from error


def delete_account(session: DatabaseSession, parent: Parent) -> None:
    """Delete a parent; the database deletes the children, chests, diagnostics and answers with them."""
    session.delete(parent)
    session.flush()
