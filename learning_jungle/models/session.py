"""The type of the database session that services take: SQLAlchemy's session, or Flask-SQLAlchemy's scoped one."""

from __future__ import annotations

from typing import TypeAlias

from flask_sqlalchemy.session import Session as FlaskSession
from sqlalchemy.orm import Session, scoped_session

#: Views and commands pass ``db.session``; tests and background work pass a session with its own connection.
DatabaseSession: TypeAlias = Session | scoped_session[FlaskSession]
