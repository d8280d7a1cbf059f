"""The commands of operations: flask check, flask smoke and flask seed-demo."""

from __future__ import annotations

import os
import sys

import click
from flask import Flask, current_app
from flask.cli import with_appcontext

from learning_jungle.operations.checks import failed, findings
from learning_jungle.operations.facts import gather


def register_operations(app: Flask) -> None:
    """Add the commands to the app."""
    for command in (check,):
        app.cli.add_command(command)


@click.command()
@with_appcontext
def check() -> None:
    """Say what of the set-up is right, doubtful or wrong; exit 1 when something is wrong."""
    found = findings(gather(current_app.extensions["settings"], os.environ))
    for finding in found:
        click.echo(str(finding))
    sys.exit(failed(found))
