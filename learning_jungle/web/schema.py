"""Whether the schema of the database is the one that this code was written for."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, text

REVISION: Final = re.compile(r"""^revision\b[^=\n]*= *["']([^"']+)["']""", re.MULTILINE)
FOLLOWED: Final = re.compile(r"""^down_revision\b[^=\n]*= *["']([^"']+)["']""", re.MULTILINE)
MIGRATIONS: Final = Path(__file__).resolve().parent.parent.parent / "migrations"


@cache
def newest_revision() -> str | None:
    """Return the revision that this code's migrations lead up to, or None without any.

    The files are read here because a web process would carry Alembic in its memory for this one question.
    """
    sources = [path.read_text() for path in (MIGRATIONS / "versions").glob("*.py")]
    revisions = {found[1] for source in sources if (found := REVISION.search(source))}
    followed = {found[1] for source in sources if (found := FOLLOWED.search(source))}
    return next(iter(revisions - followed), None)


def revision_of(connection: Connection) -> str | None:
    """Return the revision that a database stands at; ProgrammingError when no migration has ever run."""
    return connection.scalar(text("SELECT version_num FROM alembic_version"))
