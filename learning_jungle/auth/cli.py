"""Commands for an operator who helps a parent."""

from __future__ import annotations

import click
from flask import current_app, url_for
from flask.cli import AppGroup

from learning_jungle.auth.reset_views import reset_links
from learning_jungle.auth.services import end_sessions, parent_by_email
from learning_jungle.extensions import current_settings, db
from learning_jungle.models import Parent

parents = AppGroup("parents", help="Help a parent who cannot sign in.")


@parents.command("reset-link")
@click.argument("email")
def reset_link(email: str) -> None:
    """Print a link with which the parent of EMAIL sets a new password; it works once, for an hour."""
    settings = current_settings()
    parent = _parent_of(email)
    host = next((name for name in settings.allowed_hosts if not name.startswith(".")), "127.0.0.1:5000")
    with current_app.test_request_context(base_url=f"{current_app.config['PREFERRED_URL_SCHEME']}://{host}"):
        click.echo(url_for("auth.reset", token=reset_links().token_for(parent), _external=True))


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
