"""Everything in the database as JSON Lines, written and read a row at a time, so that its size does not matter.

The first line says what the file is; each other line is one row, ``{"table": name, "row": {column: value}}``, in an
order in which what a row refers to comes before it.
"""

from __future__ import annotations

import base64
import datetime
import decimal
import json
import uuid
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from typing import Any, Final

from sqlalchemy import DDL, Connection, Table, exists, insert, select

from learning_jungle.extensions import Base

FORMAT: Final = "learning-jungle-archive-1"
ROWS_AT_ONCE: Final = 500


class NotAnArchive(ValueError):
    """The lines are no archive, or were cut off before their end."""


class SchemaDiffers(ValueError):
    """The archive was made with another schema; upgrade the database to the archive's first."""


class DatabaseNotEmpty(Exception):
    """There are rows already: an archive is only read into an empty database."""


def tables() -> list[Table]:
    """Return every table, those that others refer to first."""
    return Base.metadata.sorted_tables


def export_lines(connection: Connection, revision: str) -> Iterator[str]:
    """Yield the lines of an archive, as one moment of the database saw them.

    The connection must be in a REPEATABLE READ transaction; ``revision`` names the schema.
    """
    yield _line({"format": FORMAT, "revision": revision})
    written = 0
    for table in tables():
        query = select(table).order_by(*table.primary_key.columns)
        with connection.execution_options(yield_per=ROWS_AT_ONCE).execute(query) as rows:
            for row in rows.mappings():
                yield _line({"table": table.name, "row": {name: _told(value) for name, value in row.items()}})
                written += 1
    yield _line({"end": written})


def import_lines(connection: Connection, lines: Iterable[str], revision: str) -> int:
    """Insert the rows of an archive and return their number; the caller commits, or rolls back on an error.

    Raises DatabaseNotEmpty, SchemaDiffers, and NotAnArchive for lines that are malformed or end too early.
    """
    for table in tables():
        if connection.scalar(select(exists(select(table)))):
            raise DatabaseNotEmpty(table.name)
    # What has happened comes back as it was: a rule on the order of events, such as that a completed diagnostic takes
    # no answer, must wait. Keys and checks hold all the same.
    _switch_triggers(connection, "DISABLE")
    read = _import(connection, _records(lines), revision)
    _switch_triggers(connection, "ENABLE")
    return read


def _switch_triggers(connection: Connection, how: str) -> None:
    for table in tables():
        connection.execute(DDL(f"ALTER TABLE {table.name} {how} TRIGGER USER"))


def _import(connection: Connection, records: Iterator[dict[str, Any]], revision: str) -> int:
    head = next(records, None)
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        raise NotAnArchive("the first line names no archive")
    if head.get("revision") != revision:
        raise SchemaDiffers(f"the archive has the schema {head.get('revision')}, the database {revision}")
    by_name = {table.name: table for table in tables()}
    read, ended = 0, False
    for name, group in groupby(records, key=lambda record: record.get("table")):
        if ended or (name is None and [record.get("end") for record in group] != [read]):
            raise NotAnArchive("it does not end as it should")
        if name is None:
            ended = True
            continue
        if name not in by_name:
            raise NotAnArchive(f"there is no table {name}")
        while rows := [_read(by_name[name], record) for record in islice(group, ROWS_AT_ONCE)]:
            connection.execute(insert(by_name[name]), rows)
            read += len(rows)
    if not ended:
        raise NotAnArchive("it is cut off before its end")
    return read


def _line(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"


def _records(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, start=1):
        try:
            record = json.loads(line)
        except ValueError as error:
            raise NotAnArchive(f"line {number} is not JSON") from error
        if not isinstance(record, dict):
            raise NotAnArchive(f"line {number} is not a record")
        yield record


def _told(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.UTC).isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, decimal.Decimal | uuid.UUID):
        return str(value)
    return value


def _read(table: Table, record: dict[str, Any]) -> dict[str, Any]:
    row = record.get("row")
    if not isinstance(row, dict) or set(row) != set(table.columns.keys()):
        raise NotAnArchive(f"a row of {table.name} does not have the table's columns")
    try:
        return {name: _value(table.columns[name].type.python_type, value) for name, value in row.items()}
    except (ValueError, TypeError, decimal.InvalidOperation) as error:
        raise NotAnArchive(f"a row of {table.name} holds what its columns cannot") from error


def _value(kind: type, value: Any) -> Any:  # noqa: ANN401
    if value is None:
        return None
    if kind is datetime.datetime:
        return datetime.datetime.fromisoformat(value)
    if kind is bytes:
        return base64.b64decode(value, validate=True)
    return kind(value) if kind in (decimal.Decimal, uuid.UUID) else value
