"""The commands of operations: flask check, flask smoke and flask seed-demo."""

from __future__ import annotations

import json
import os
import sys

import click
from flask.cli import with_appcontext

from learning_jungle.auth.services import EmailTaken
from learning_jungle.extensions import current_settings, db
from learning_jungle.operations import seed
from learning_jungle.operations.checks import failed, findings
from learning_jungle.operations.facts import gather


@click.command()
@with_appcontext
def check() -> None:
    """Say what of the set-up is right, doubtful or wrong; exit 1 when something is wrong."""
    found = findings(gather(current_settings(), os.environ))
    for finding in found:
        click.echo(str(finding))
    sys.exit(failed(found))


@click.command()
@click.argument("url")
@click.option("--json", "as_json", is_flag=True, help="Print the matrix as JSON.")
def smoke(url: str, as_json: bool) -> None:
    """Drive the app at URL as a family does and print a PASS/FAIL matrix; exit 1 on any FAIL."""
    from learning_jungle.operations.smoke.run import NotAnAddress, run_smoke

    try:
        matrix = run_smoke(url)
    except NotAnAddress as error:
        raise click.BadParameter(str(error)) from error
    click.echo(json.dumps(matrix.to_json(), indent=2, ensure_ascii=False) if as_json else matrix.to_markdown())
    sys.exit(not matrix.passed)


@click.command("seed-demo")
@click.option("--email", default="demo@example.com", show_default=True, help="The email address to log in with.")
@with_appcontext
def seed_demo(email: str) -> None:
    """Make a family with one finished and one open diagnostic, for a demonstration, and print its new password."""
    try:
        password = seed.seed_demo(db.session, email)
    except EmailTaken:
        raise click.ClickException(f"{email} has an account already: give another --email.") from None
    db.session.commit()
    click.echo(f"Log in as {email} with the password {password}")
