"""The group of commands `flask parents`, with those that help one parent."""

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

parents = AppGroup("parents", help="Help a parent who cannot log in, and delete unused accounts.")


@parents.command("reset-link")
@click.argument("email")
@click.option("--host", help="The host of the link, where ALLOWED_HOSTS names none in full.")
def reset_link(email: str, host: str | None) -> None:
    """Print a link to set a new password for the parent with this EMAIL. It works once, within an hour."""
    click.echo(address_on(host, "auth.reset", token=reset_links().token_for(_parent_of(email))))


def address_on(host: str | None, endpoint: str, **values: str) -> str:
    """Return a page's URL on the given host, or without one on the first host that ALLOWED_HOSTS names in full.

    Raises ClickException if the given host is not allowed, or if there is no host to use.
    """
    with current_app.test_request_context(base_url=f"{current_app.config['PREFERRED_URL_SCHEME']}://{_host(host)}"):
        return full_address(endpoint, **values)


def _host(given: str | None) -> str:
    allowed = current_app.config["TRUSTED_HOSTS"]
    if given:
        if not host_is_trusted(given.lower(), allowed):
            raise click.ClickException(f"{given} is not in ALLOWED_HOSTS.")
        return given.lower()
    if named := [host for host in current_settings().allowed_hosts if not host.startswith(".")]:
        return named[0]
    if current_settings().debug:
        return "127.0.0.1:5000"
    raise click.ClickException("ALLOWED_HOSTS names no host in full: give the site's with --host.")


@parents.command("sign-out")
@click.argument("email")
def sign_out(email: str) -> None:
    """Log the parent with this EMAIL out on every device, for example after a tablet or a password is stolen."""
    end_sessions(db.session, _parent_of(email))
    db.session.commit()
    click.echo("Logged out on every device.")


def _parent_of(email: str) -> Parent:
    parent = parent_by_email(db.session, email)
    if parent is None:
        raise click.ClickException("No parent is registered with this address.")
    return parent
