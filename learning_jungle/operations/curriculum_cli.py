"""Commands that check the question bank and write its forms out."""

from __future__ import annotations

import time
from pathlib import Path

import click
from flask.cli import AppGroup

from learning_jungle.curriculum.checking.bank import BankReport, check_bank
from learning_jungle.curriculum.papers.guessing import STRATEGIES
from learning_jungle.curriculum.papers.listing import form_as_html, form_as_text
from learning_jungle.curriculum.papers.parallel import FORMS, build_form
from learning_jungle.curriculum.taught.strands import STRANDS
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS, year_group_name

#: No way of guessing may score more than this, in per cent.
MOST_BY_GUESSING = 45.0

curriculum = AppGroup("curriculum", help="Check the question bank, or look at it.")


@curriculum.command("check")
@click.option(
    "--forms", default=FORMS, show_default=True, type=click.IntRange(1, 1_000_000), help="Forms a year group."
)
@click.option(
    "--year", "years", multiple=True, type=click.IntRange(0, 6), help="Only this year group; may be repeated."
)
def check(forms: int, years: tuple[int, ...]) -> None:
    """Solve every question of many forms again, independently, and report; exit 1 on any fault."""
    # A web process knows this command too, and boots without the solvers.
    from learning_jungle.curriculum.checking import verify

    started = time.perf_counter()
    report = check_bank(forms, verify, years or YEAR_GROUPS)
    seconds = time.perf_counter() - started
    click.echo(f"{report.forms:,} forms, {report.questions:,} questions, {report.faults:,} faults, {seconds:.0f} s")
    click.echo("\nQuestions by year group and strand")
    _print_table(
        ["", *STRANDS],
        [[year_group_name(year), *(f"{report.coverage[year, one]:,}" for one in STRANDS)] for year in _years(report)],
    )
    click.echo("\nWhat guessing scores, in per cent")
    _print_table(
        ["", *map(year_group_name, _years(report))],
        [[name, *(f"{report.score(year, name):.1f}" for year in _years(report))] for name in STRATEGIES],
    )
    for fault in report.examples:
        place = f"{year_group_name(fault.year_group)}, form {fault.form}, {fault.template}"
        click.echo(f"\nFAULT {place}: {fault.text}\n  {fault.stem}")
    if report.unused:
        click.echo(f"\nIn none of these forms: {', '.join(report.unused)}")
    # In a few forms any pattern may hit often by luck.
    judged = _years(report) if forms >= FORMS else []
    too_easy = [year for year in judged if report.best_guess(year)[1] >= MOST_BY_GUESSING]
    for year in too_easy:
        click.echo(f"\nFAULT {year_group_name(year)} can be guessed: {report.best_guess(year)[0]}")
    if report.faults or too_easy:
        raise SystemExit(1)


@curriculum.command("show")
@click.argument("year", type=click.IntRange(0, 6))
@click.option("--seed", default=0, show_default=True, type=click.IntRange(min=0), help="The number of the form.")
@click.option("--html", type=click.Path(dir_okay=False, path_type=Path), help="Write a page with the pictures here.")
def show(year: int, seed: int, html: Path | None) -> None:
    """Write out a form of a year group, 0 to 6, as text, or as a page to look at."""
    items = build_form(year, seed)
    if html is None:
        click.echo(form_as_text(items, year, seed))
        return
    html.write_text(form_as_html(items, year, seed))
    click.echo(f"Written to {html}")


def _years(report: BankReport) -> list[int]:
    return sorted(report.asked)


def _print_table(head: list[str], rows: list[list[str]]) -> None:
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]
    for row in [head, *rows]:
        first, *rest = (cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        click.echo("  ".join([first.strip().ljust(widths[0]), *rest]))
