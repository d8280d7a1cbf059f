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


@cache
def known_revisions(folder: Path = MIGRATIONS) -> frozenset[str]:
    """Return every revision that this code has a migration for."""
    return frozenset(script.revision for script in ScriptDirectory(str(folder)).walk_revisions())


def is_newer(revision: str | None) -> bool:
    """Whether a newer release has migrated the database: this code has no migration of that revision."""
    return revision is not None and revision not in known_revisions()


def revision_of(connection: Connection) -> str | None:
    """Return the revision of a database's schema. Raises ProgrammingError if no migration has been run."""
    return connection.scalar(text("SELECT version_num FROM alembic_version"))
