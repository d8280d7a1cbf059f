"""The commands flask export-all and flask import-all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, TextIO

import click
from flask.cli import with_appcontext
from sqlalchemy.exc import IntegrityError

from learning_jungle.extensions import db
from learning_jungle.operations.archive import (
    DatabaseNotEmpty,
    NotAnArchive,
    SchemaDiffers,
    export_lines,
    import_lines,
)
from learning_jungle.web.schema import revision_of


@click.command("export-all")
@click.argument("file", type=click.Path(dir_okay=False, allow_dash=True), default="-")
@with_appcontext
def export_all(file: str) -> None:
    """Write everything in the database to FILE, or to the screen, as JSON Lines.

    It holds every family's data and the hashes of their passwords: keep it as you keep the database.
    """
    connected = db.engine.connect().execution_options(isolation_level="REPEATABLE READ")
    with connected as connection, _opened(file) as out:
        for line in export_lines(connection, revision_of(connection) or ""):
            out.write(line)


def _opened(file: str) -> IO[str]:
    """Open a file that its owner alone may read, or the screen."""
    try:
        if file != "-":
            os.close(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600))
            # A file that was there keeps its permissions unless they are changed.
            Path(file).chmod(0o600)
        return click.open_file(file, "w", encoding="utf-8")
    except OSError as error:
        raise click.FileError(file, error.strerror) from error


@click.command("import-all")
@click.argument("file", type=click.File("r", encoding="utf-8"), default="-")
@with_appcontext
def import_all(file: TextIO) -> None:
    """Read what export-all wrote into an empty database at the same schema: all of it or nothing."""
    try:
        with db.engine.begin() as connection:
            number = import_lines(connection, file, revision_of(connection) or "")
    except DatabaseNotEmpty as error:
        raise click.ClickException(f"The database is not empty: there are rows in {error}.") from error
    except (NotAnArchive, SchemaDiffers, UnicodeDecodeError) as error:
        raise click.ClickException(f"Nothing was imported: {error}.") from error
    except IntegrityError as error:
        raise click.ClickException("Nothing was imported: a row breaks a rule of the database.") from error
    click.echo(f"{number} rows imported.", err=True)
