"""Reads the revision of the database's schema and the newest revision of the migrations."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

MIGRATIONS: Final = Path(__file__).resolve().parent.parent.parent / "migrations"


@cache
def newest_revision(folder: Path = MIGRATIONS) -> str | None:
    """Return the newest revision of this code's migrations, or None if there are no migrations."""
    return ScriptDirectory(str(folder)).get_current_head()


def revision_of(connection: Connection) -> str | None:
    """Return the revision of a database's schema. Raises ProgrammingError if no migration has been run."""
    return connection.scalar(text("SELECT version_num FROM alembic_version"))
