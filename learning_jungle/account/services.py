"""Changes the email address of an account, and deletes accounts; services flush, views commit."""

from __future__ import annotations

from sqlalchemy import select, update

from learning_jungle.auth.services import EmailTaken, has_address, reserve_address
from learning_jungle.models import DatabaseSession, Parent, folded_email


def change_email(session: DatabaseSession, parent: Parent, email: str) -> None:
    """Change a parent's email address; a new one is not confirmed yet.

    Raises EmailTaken if another parent has it, also if two requests race.
    """
    reserve_address(session, email)
    # As in register_parent, a statement with an address must not fail. The condition prevents a duplicate.
    others = select(Parent.id).where(has_address(email), Parent.id != parent.id)
    changed = (
        update(Parent)
        .where(Parent.id == parent.id, ~others.exists())
        .values(
            email=email,
            email_folded=folded_email(email),
            email_confirmed_at=parent.email_confirmed_at if parent.email == email else None,
        )
    )
    if session.scalar(changed.returning(Parent.id).execution_options(synchronize_session=False)) is None:
        raise EmailTaken
    session.refresh(parent)


def delete_account(session: DatabaseSession, parent: Parent) -> None:
    """Delete a parent; the database deletes the children, chests, diagnostics and answers with them."""
    session.delete(parent)
    session.flush()
