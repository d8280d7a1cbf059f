"""The command `flask stats`."""

from __future__ import annotations

import json
from dataclasses import asdict

import click
from flask.cli import with_appcontext

from learning_jungle.curriculum.taught.year_groups import year_group_name
from learning_jungle.extensions import db
from learning_jungle.operations.stats import Stats, gather_stats
from learning_jungle.operations.text_table import print_table


@click.command()
@click.option("--days", default=28, show_default=True, type=click.IntRange(1, 3660), help="How many days to list.")
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
@with_appcontext
def stats(days: int, as_json: bool) -> None:
    """Print how much this installation is used: counts and mean times by day and year group, and no names."""
    found = gather_stats(db.session, days)
    if as_json:
        click.echo(json.dumps(asdict(found), indent=2, default=str))
    else:
        _print(found, days)


def _print(found: Stats, days: int) -> None:
    sets = ", ".join(f"{number} {source}" for source, number in found.sets.items())
    click.echo(f"Families: {found.families}. Children: {found.children}. Open flags: {found.flags_open}.")
    click.echo(f"Question sets by source: {sets}.")
    click.echo(f"Checks begun: {found.begun}. Ended: {found.ended}. Mean minutes: {_in_words(found.mean_minutes)}.")
    if not found.checks:
        click.echo(f"No check was begun or ended in the last {days} days.")
        return
    click.echo()
    rows = [
        (str(one.day), year_group_name(one.year_group), str(one.begun), str(one.ended), _in_words(one.mean_minutes))
        for one in found.checks
    ]
    print_table(("day", "year group", "begun", "ended", "mean minutes"), rows)


def _in_words(minutes: float | None) -> str:
    return "-" if minutes is None else f"{minutes:.1f}"
