"""The command that prints what of each year group's programme the question bank asks."""

from __future__ import annotations

from pathlib import Path

import click

from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS


@click.command("coverage")
@click.option("--write", "file", type=click.Path(dir_okay=False, path_type=Path), help="Write the page to this file.")
def coverage(file: Path | None) -> None:
    """Print the page docs/coverage.md; exit 1 when no paper asks something that a question could ask."""
    # Imported here because the web processes load this module too, but do not need the plans of every year group.
    from learning_jungle.curriculum.papers.coverage import coverage_page, criteria_covered, objectives_covered

    if file is None:
        click.echo(coverage_page(), nl=False)
    else:
        file.write_text(coverage_page(), encoding="utf-8")
    gaps = [one for year in YEAR_GROUPS for one in (*criteria_covered(year), *objectives_covered(year)) if one.is_gap]
    for one in gaps:
        click.echo(f"NOT ASKED {one.code}: {one.text}", err=True)
    if gaps:
        raise SystemExit(1)
