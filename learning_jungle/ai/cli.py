"""The commands `flask ai status` and `flask ai log`."""

from __future__ import annotations

import click

from learning_jungle.ai import bp
from learning_jungle.ai.request_log import last_attempts, last_success, read_breaker
from learning_jungle.ai.status import ai_status
from learning_jungle.extensions import current_settings, db


@bp.cli.command("status")
def status() -> None:
    """Show whether questions come from the AI or from the bank, and why."""
    settings = current_settings().ai
    found = ai_status(settings, read_breaker(db.session))
    click.echo(f"{found.mode}: {found.reason}")
    if found.provider:
        succeeded = last_success(db.session, settings)
        last = f"last success {succeeded:%Y-%m-%d}" if succeeded else "not asked with success yet"
        click.echo(f"provider {found.provider}, model {found.model or 'not set'}, {last}")


@bp.cli.command("log")
@click.option("--last", default=20, show_default=True, type=click.IntRange(1, 1000), help="How many attempts to show.")
@click.option("--excerpts", is_flag=True, help="Show the beginning of each response as well.")
def log(last: int, excerpts: bool) -> None:
    """Show the last requests to the provider, newest first."""
    attempts = last_attempts(db.session, last)
    if not attempts:
        click.echo("The AI provider has not been asked yet.")
    for attempt in attempts:
        click.echo(
            f"{attempt.created_at:%Y-%m-%d %H:%M:%S}  {attempt.status:<15} {attempt.latency_ms:>6} ms"
            f"  {attempt.set_key}  {attempt.provider}/{attempt.model}  {attempt.error or ''}"
        )
        if excerpts and attempt.response_excerpt:
            click.echo(f"    {attempt.response_excerpt}")
