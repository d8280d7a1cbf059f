"""The command that prints how often reports would name a misconception, rightly and wrongly."""

from __future__ import annotations

import click

from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS, year_group_name
from learning_jungle.operations.text_table import print_table


@click.command("simulate")
@click.option(
    "--sheets", default=400, show_default=True, type=click.IntRange(1, 100_000), help="Children for each paper."
)
@click.option(
    "--year", "years", multiple=True, type=click.IntRange(0, 6), help="Only this year group; may be repeated."
)
def simulate(sheets: int, years: tuple[int, ...]) -> None:
    """Print in how many reports, in per cent, a misconception is named; exit 1 when a limit is not kept."""
    # Imported here because the web processes load this module too, but simulate nothing.
    from learning_jungle.curriculum.papers import simulation

    found = [simulation.simulate(year, sheets) for year in years or YEAR_GROUPS]
    click.echo(f"{sheets:,} children of each kind for each paper; reports that name a misconception, in per cent")
    rows = [
        [
            f"knows {100 * known:.0f}%, guesses the rest",
            f"at most {simulation.MOST_NAMED_WRONGLY:g}",
            *(f"{year.wrongly[at]:.1f}" for year in found),
        ]
        for at, known in enumerate(simulation.KNOWN)
    ]
    rows.append(
        [
            "the same, in the worst paper",
            f"at most {simulation.MOST_NAMED_WRONGLY:g}",
            *(f"{year.worst:.1f}" for year in found),
        ]
    )
    rows.append(
        [
            "shows it whenever offered",
            f"at least {simulation.FEWEST_NAMED_ALWAYS:g}",
            *(f"{y.always:.1f}" for y in found),
        ]
    )
    rows.append(
        [
            "shows it four times in five",
            f"at least {simulation.FEWEST_NAMED_SOMETIMES:g}",
            *(f"{y.sometimes:.1f}" for y in found),
        ]
    )
    rows.append(["misconceptions planted in a paper", "", *(f"{y.targets:.1f}" for y in found)])
    print_table(["", "limit", *(year_group_name(year.year_group) for year in found)], rows)
    if not all(year.holds for year in found):
        raise SystemExit(1)
