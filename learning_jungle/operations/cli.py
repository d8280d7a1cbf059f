"""The commands flask check, flask smoke and flask seed-demo."""

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
from learning_jungle.web.addresses import NotAnAddress, normal_address


@click.command()
@click.option("--before-migration", is_flag=True, help="Leave out the schema, which is not migrated yet.")
@with_appcontext
def check(before_migration: bool) -> None:
    """Check the set-up and print PASS, WARN or FAIL for each part; exit 1 on any FAIL."""
    found = findings(gather(current_settings(), os.environ), before_migration=before_migration)
    for finding in found:
        click.echo(str(finding))
    sys.exit(failed(found))


@click.command()
@click.argument("url")
@click.option("--json", "as_json", is_flag=True, help="Print the matrix as JSON.")
def smoke(url: str, as_json: bool) -> None:
    """Use the app at URL as a family would and print a PASS/FAIL matrix; exit 1 on any FAIL."""
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
    """Create a demonstration family with a finished and an open diagnostic, and print its new password."""
    try:
        email = normal_address(email.strip())
        password = seed.seed_demo(db.session, email)
    except NotAnAddress:
        raise click.ClickException("--email is not an email address like name@example.com.") from None
    except EmailTaken:
        raise click.ClickException(f"{email} has an account already: give another --email.") from None
    db.session.commit()
    click.echo(f"Log in as {email} with the password {password}")
