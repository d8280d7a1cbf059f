"""The command that makes the papers that children get, and keeps them."""

from __future__ import annotations

import click

from learning_jungle.curriculum.papers.parallel import PAPERS, make_paper
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS


@click.command("keep")
def keep() -> None:
    """Make the papers that children get and write them to the package, after a change of the bank."""
    # Imported here because the web processes load this module too, but write nothing.
    from learning_jungle.curriculum.papers.kept import keep_papers

    for year_group in YEAR_GROUPS:
        keep_papers(year_group, (make_paper(year_group, paper) for paper in range(PAPERS)))
    click.echo(f"{PAPERS * len(YEAR_GROUPS)} papers kept.")
