"""Commands for an operator who helps a parent."""

from __future__ import annotations

import click
from flask import current_app
from flask.cli import AppGroup
from werkzeug.sansio.utils import host_is_trusted

from learning_jungle.auth.reset_views import reset_links
from learning_jungle.auth.services import end_sessions, parent_by_email
from learning_jungle.extensions import current_settings, db
from learning_jungle.models import Parent
from learning_jungle.web.https import full_address

parents = AppGroup("parents", help="Help a parent who cannot sign in.")


@parents.command("reset-link")
@click.argument("email")
@click.option("--host", help="The host of the link, where ALLOWED_HOSTS names none in full.")
def reset_link(email: str, host: str | None) -> None:
    """Print a link with which the parent of EMAIL sets a new password; it works once, for an hour."""
    parent = _parent_of(email)
    with current_app.test_request_context(base_url=f"{current_app.config['PREFERRED_URL_SCHEME']}://{_host(host)}"):
        click.echo(full_address("auth.reset", token=reset_links().token_for(parent)))


def _host(given: str | None) -> str:
    """Return the host that was given, if it is ours, or the first that ALLOWED_HOSTS names in full."""
    allowed = current_app.config["TRUSTED_HOSTS"]
    if given:
        if not host_is_trusted(given, allowed):
            raise click.ClickException(f"{given} is not in ALLOWED_HOSTS.")
        return given
    if named := [host for host in current_settings().allowed_hosts if not host.startswith(".")]:
        return named[0]
    if current_settings().debug:
        return "127.0.0.1:5000"
    raise click.ClickException("ALLOWED_HOSTS names no host in full: give the site's with --host.")


@parents.command("sign-out")
@click.argument("email")
def sign_out(email: str) -> None:
    """Sign the parent of EMAIL out on every device, when a tablet is lost or an account is in the wrong hands."""
    end_sessions(db.session, _parent_of(email))
    db.session.commit()
    click.echo("Signed out on every device.")


def _parent_of(email: str) -> Parent:
    parent = parent_by_email(db.session, email)
    if parent is None:
        raise click.ClickException("No parent is registered with this address.")
    return parent
