"""Whether the schema of the database is the one that this code was written for."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, text

MIGRATIONS: Final = Path(__file__).resolve().parent.parent.parent / "migrations"


@cache
def newest_revision(folder: Path = MIGRATIONS) -> str | None:
    """Return the revision that this code's migrations lead up to, or None without any.

    The files are read here because a web process would carry Alembic in its memory for this one question; a test
    compares the answer with Alembic's own.
    """
    revisions, followed = set(), set()
    for path in (folder / "versions").glob("*.py"):
        for name, value in _constants(ast.parse(path.read_text())):
            if name == "revision":
                revisions.add(value)
            elif name == "down_revision" and value is not None:
                followed.update([value] if isinstance(value, str) else value)
    return next(iter(revisions - followed), None)


def _constants(module: ast.Module) -> Iterator[tuple[str, Any]]:
    """Go through the names that a module sets to plain values, one by one or several on a line."""
    for node in module.body:
        if isinstance(node, ast.AnnAssign) and node.value is not None:
            pairs = [(node.target, node.value)]
        elif isinstance(node, ast.Assign):
            target = node.targets[0]
            both = isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
            pairs = list(zip(target.elts, node.value.elts, strict=True)) if both else [(target, node.value)]
        else:
            continue
        for name, value in pairs:
            if isinstance(name, ast.Name) and name.id in ("revision", "down_revision"):
                yield name.id, ast.literal_eval(value)


def revision_of(connection: Connection) -> str | None:
    """Return the revision that a database stands at; ProgrammingError when no migration has ever run."""
    return connection.scalar(text("SELECT version_num FROM alembic_version"))
