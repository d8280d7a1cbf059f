"""Commands that check the question bank and write its papers out."""

from __future__ import annotations

import time
from pathlib import Path

import click
from flask.cli import AppGroup

from learning_jungle.curriculum.checking.bank import BankFindings, check_bank
from learning_jungle.curriculum.papers.guessing import STRATEGIES
from learning_jungle.curriculum.papers.listing import paper_as_html, paper_as_text
from learning_jungle.curriculum.papers.parallel import PAPERS, build_paper
from learning_jungle.curriculum.taught.strands import STRANDS
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS, year_group_name

#: No way of guessing may score more than this, in per cent.
MOST_BY_GUESSING = 45.0

curriculum = AppGroup("curriculum", help="Check the question bank, or look at it.")


@curriculum.command("check")
@click.option(
    "--forms",
    "papers",
    default=PAPERS,
    show_default=True,
    type=click.IntRange(1, 1_000_000),
    help="Papers for each year group.",
)
@click.option(
    "--year", "years", multiple=True, type=click.IntRange(0, 6), help="Only this year group; may be repeated."
)
def check(papers: int, years: tuple[int, ...]) -> None:
    """Solve every question of many papers again, independently, and report; exit 1 on any fault."""
    # A web process knows this command too, and boots without the solvers.
    from learning_jungle.curriculum.checking import verify

    started = time.perf_counter()
    findings = check_bank(papers, verify, years or YEAR_GROUPS)
    seconds = time.perf_counter() - started
    click.echo(
        f"{findings.papers:,} papers, {findings.questions:,} questions, {findings.faults:,} faults, {seconds:.0f} s"
    )
    click.echo("\nQuestions by year group and strand")
    _print_table(
        ["", *STRANDS],
        [
            [year_group_name(year), *(f"{findings.coverage[year, one]:,}" for one in STRANDS)]
            for year in _years(findings)
        ],
    )
    click.echo("\nWhat guessing scores, in per cent")
    _print_table(
        ["", *map(year_group_name, _years(findings))],
        [[name, *(f"{findings.score(year, name):.1f}" for year in _years(findings))] for name in STRATEGIES],
    )
    for fault in findings.examples:
        place = f"{year_group_name(fault.year_group)}, paper {fault.paper}, {fault.template}"
        click.echo(f"\nFAULT {place}: {fault.text}\n  {fault.stem}")
    if findings.unused:
        click.echo(f"\nIn none of these papers: {', '.join(findings.unused)}")
    # In a few papers any pattern may hit often by luck.
    judged = _years(findings) if papers >= PAPERS else []
    too_easy = [year for year in judged if findings.best_guess(year)[1] >= MOST_BY_GUESSING]
    for year in too_easy:
        click.echo(f"\nFAULT {year_group_name(year)} can be guessed: {findings.best_guess(year)[0]}")
    if findings.faults or too_easy:
        raise SystemExit(1)


@curriculum.command("show")
@click.argument("year", type=click.IntRange(0, 6))
@click.option("--seed", default=0, show_default=True, type=click.IntRange(min=0), help="The number of the paper.")
@click.option("--html", type=click.Path(dir_okay=False, path_type=Path), help="Write a page with the pictures here.")
def show(year: int, seed: int, html: Path | None) -> None:
    """Write out a paper of a year group, 0 to 6, as text, or as a page to look at."""
    items = build_paper(year, seed)
    if html is None:
        click.echo(paper_as_text(items, year, seed))
        return
    html.write_text(paper_as_html(items, year, seed))
    click.echo(f"Written to {html}")


def _years(findings: BankFindings) -> list[int]:
    return sorted(findings.asked)


def _print_table(head: list[str], rows: list[list[str]]) -> None:
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]
    for row in [head, *rows]:
        first, *rest = (cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        click.echo("  ".join([first.strip().ljust(widths[0]), *rest]))
