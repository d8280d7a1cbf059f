"""The type of the database session that services take: SQLAlchemy's own, or the one that Flask-SQLAlchemy scopes."""

from __future__ import annotations

from typing import TypeAlias

from flask_sqlalchemy.session import Session as FlaskSession
from sqlalchemy.orm import Session, scoped_session

#: Views and commands pass ``db.session``; tests and background work pass a session over a connection of their own.
DatabaseSession: TypeAlias = Session | scoped_session[FlaskSession]
