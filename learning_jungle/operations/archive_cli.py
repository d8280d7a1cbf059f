"""The commands flask export-all and flask import-all."""

from __future__ import annotations

from typing import TextIO

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
@click.argument("file", type=click.File("w", encoding="utf-8"), default="-")
@with_appcontext
def export_all(file: TextIO) -> None:
    """Write everything in the database to FILE, or to the screen, as JSON Lines.

    It holds every family's data and the hashes of their passwords: keep it as you keep the database.
    """
    with db.engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
        for line in export_lines(connection, revision_of(connection) or ""):
            file.write(line)


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
