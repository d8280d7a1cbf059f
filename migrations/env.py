"""Runs the migrations on the app's database, one upgrade at a time."""

from __future__ import annotations

import sys

import click
from alembic import context
from flask import current_app
from sqlalchemy import Connection, text
from sqlalchemy.exc import OperationalError

from learning_jungle.operations.facts import cause_of
from learning_jungle.web.schema import is_newer

#: The number of the advisory lock that an upgrade holds; any fixed number would do.
UPGRADE_LOCK = 7_001_984

database = current_app.extensions["migrate"].db


def configure_connection(connection: Connection) -> None:
    """Wait for another upgrade to end, however long it takes, then hold the lock until this transaction ends."""
    connection.execute(text("SET LOCAL lock_timeout = 0"))
    connection.execute(text("SET LOCAL statement_timeout = 0"))
    connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": UPGRADE_LOCK})


def connected() -> Connection:
    """Connect to the database, or exit with a line in the format of flask check instead of a traceback."""
    try:
        return database.engine.connect()
    except OperationalError as error:
        sys.exit(f"FAIL  database: {cause_of(error)} Check DATABASE_URL.")


def run_offline() -> None:
    """Print the SQL of the migrations instead of running it."""
    context.configure(
        url=database.engine.url.render_as_string(hide_password=True),
        target_metadata=database.metadata,
        literal_binds=True,
    )
    with context.begin_transaction():
        context.run_migrations()


def run_online() -> None:
    """Run the migrations in one transaction: all of them or none."""
    with connected() as connection:
        context.configure(
            connection=connection,
            target_metadata=database.metadata,
            **current_app.extensions["migrate"].configure_args,
        )
        with context.begin_transaction():
            configure_connection(connection)
            revision = context.get_context().get_current_revision()
            if is_newer(revision) and is_upgrade():
                click.echo(f"WARN  schema: at {revision}, which a newer release made. There is nothing to upgrade.")
            else:
                context.run_migrations()


def is_upgrade() -> bool:
    """Whether ``flask db upgrade`` is running; the other commands end with an error at an unknown revision."""
    command = click.get_current_context(silent=True)
    return command is not None and command.info_name == "upgrade"


if context.is_offline_mode():
    run_offline()
else:
    run_online()
