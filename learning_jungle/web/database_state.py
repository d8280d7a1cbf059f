"""Whether the database can be worked with: at the newest schema, writable, and with the rights that the app needs."""

from __future__ import annotations

import mmap
import struct
import time
from dataclasses import dataclass
from typing import Final

from flask import Flask, current_app, has_app_context
from sqlalchemy import Connection, text
from sqlalchemy.exc import ProgrammingError

from learning_jungle.extensions import db
from learning_jungle.web.schema import is_newer, newest_revision, revision_of

DISK_FULL: Final = "53100"
#: For this long after a write was refused because the disk is full, the health check reports it. It cannot try a write
#: itself: a small one still succeeds in a page with free space, and each would leave a dead row behind.
REMEMBERED_SECONDS: Final = 60
#: When the last such write was refused, in seconds of the machine's monotonic clock; 0 for never.
_REFUSED_AT: Final = struct.Struct("d")

_STATE: Final = text(
    "SELECT pg_is_in_recovery() OR current_setting('transaction_read_only')::bool AS read_only,"
    " coalesce(bool_and(has_table_privilege(t, 'SELECT') AND has_table_privilege(t, 'INSERT')"
    "  AND has_table_privilege(t, 'UPDATE') AND has_table_privilege(t, 'DELETE')), true) AS allowed,"
    " to_regclass('alembic_version') IS NOT NULL AND has_table_privilege('alembic_version', 'SELECT') AS readable"
    " FROM unnest(CAST(:tables AS text[])) AS name, to_regclass(name) AS t WHERE t IS NOT NULL"
)


@dataclass(frozen=True, slots=True)
class DatabaseState:
    """What the database allows; ``reason`` is empty when all is well."""

    schema_at_head: bool
    schema_newer: bool
    reason: str


def database_state(connection: Connection) -> DatabaseState:
    """Return the state of the database, found out without writing."""
    row = connection.execute(_STATE, {"tables": list(db.metadata.tables)}).one()
    revision = _revision(connection) if row.readable else None
    at_head = revision == newest_revision()
    newer = is_newer(revision)
    reason = ""
    if row.read_only:
        reason = "The database is read-only."
    elif not row.allowed:
        reason = "The database role lacks rights on its tables."
    elif _lately_full():
        reason = "The database's disk is full."
    elif not at_head and not newer:
        reason = "The schema is not the one that this code needs."
    return DatabaseState(at_head, newer, reason)


def _revision(connection: Connection) -> str | None:
    try:
        return revision_of(connection)
    except ProgrammingError:
        return None


def register_database_state(app: Flask) -> None:
    """Make room for the time of the last write that a full disk refused, in memory that forked processes share."""
    app.extensions["disk_full"] = mmap.mmap(-1, _REFUSED_AT.size)


def note_refusal(code: str | None) -> None:
    """Remember, for every worker forked from this app, that the database refused a write because its disk is full."""
    if code == DISK_FULL and has_app_context():
        _REFUSED_AT.pack_into(current_app.extensions["disk_full"], 0, time.monotonic())


def _lately_full() -> bool:
    (refused_at,) = _REFUSED_AT.unpack_from(current_app.extensions["disk_full"])
    return refused_at > 0 and time.monotonic() - refused_at < REMEMBERED_SECONDS
