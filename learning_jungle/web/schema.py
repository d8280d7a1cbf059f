"""Whether the schema of the database is the one that this code was written for."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, text

MIGRATIONS: Final = Path(__file__).resolve().parent.parent.parent / "migrations"


@cache
def newest_revision() -> str | None:
    """Return the revision that this code's migrations lead up to."""
    # Alembic is large; a web process needs it for this one look only, and mostly for none.
    from alembic.script import ScriptDirectory

    return ScriptDirectory(str(MIGRATIONS)).get_current_head()


def revision_of(connection: Connection) -> str | None:
    """Return the revision that a database stands at; ProgrammingError when no migration has ever run."""
    return connection.scalar(text("SELECT version_num FROM alembic_version"))
