"""The commands that make what the package keeps of the bank: what can be learned from it, and children's papers."""

from __future__ import annotations

from typing import Final

import click

from learning_jungle.curriculum.papers.parallel import PAPERS, make_paper
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS

#: Far from the papers that children get, and from those by which guessing is measured.
EARLIER_PAPERS: Final = range(10_000, 10_600)


@click.command("learn")
def learn() -> None:
    """Learn from papers of single draws which rules of thumb pay, and write that to the package; then run keep."""
    from learning_jungle.curriculum.papers.guessing.choices import choices
    from learning_jungle.curriculum.papers.guessing.kept_weights import keep_weights
    from learning_jungle.curriculum.papers.guessing.learned import learn as learned

    # A paper of single draws leaves nothing to choose, so the weights kept before have no part in it.
    keep_weights(
        {
            year_group: learned(
                [choices(item) for paper in EARLIER_PAPERS for item in make_paper(year_group, paper, draws=1)]
            )
            for year_group in YEAR_GROUPS
        }
    )
    click.echo(f"Learned from {len(EARLIER_PAPERS)} papers of each year group.")


@click.command("keep")
def keep() -> None:
    """Make the papers that children get and write them to the package, after a change of the bank."""
    # Imported here because the web processes load this module too, but write nothing.
    from learning_jungle.curriculum.papers.kept import keep_papers

    for year_group in YEAR_GROUPS:
        keep_papers(year_group, (make_paper(year_group, paper) for paper in range(PAPERS)))
    click.echo(f"{PAPERS * len(YEAR_GROUPS)} papers kept.")
