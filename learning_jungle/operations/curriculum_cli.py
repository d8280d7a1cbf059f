"""The commands that check the question bank and print its papers; they need no settings and no database."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import click
from flask import Flask
from flask.cli import AppGroup

from learning_jungle.curriculum.papers.listing import paper_as_html, paper_as_text
from learning_jungle.curriculum.papers.parallel import PAPERS, build_paper
from learning_jungle.curriculum.taught.strands import STRANDS
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS, year_group_name
from learning_jungle.operations.coverage_cli import coverage
from learning_jungle.operations.guess_cli import guess
from learning_jungle.operations.keep_cli import keep, learn
from learning_jungle.operations.simulate_cli import simulate
from learning_jungle.operations.text_table import print_table

if TYPE_CHECKING:
    from learning_jungle.curriculum.papers.bank_check import BankFindings

curriculum = AppGroup("curriculum", help="Check the question bank, or look at it.")
for command in (coverage, guess, keep, learn, simulate):
    curriculum.add_command(command)


def curriculum_app() -> Flask:
    """Return a Flask app with only these commands, so that ``flask curriculum`` works without settings."""
    app = Flask("curriculum", static_folder=None)
    app.cli.add_command(curriculum)
    return app


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
    """Solve every question of many papers independently and report the faults; exit 1 on any fault."""
    # Imported here because the web processes load this module too, but do not need the solvers.
    from learning_jungle.curriculum.papers.bank_check import check_bank
    from learning_jungle.curriculum.papers.guessing import MOST_BY_GUESSING

    started = time.perf_counter()
    found = check_bank(papers, years or YEAR_GROUPS)
    seconds = time.perf_counter() - started
    click.echo(f"{found.papers:,} papers, {found.questions:,} questions, {found.faults:,} faults, {seconds:.0f} s")
    _print_tables(found)
    for fault in found.examples:
        place = f"{year_group_name(fault.year_group)}, paper {fault.paper}, {fault.template}"
        click.echo(f"\nFAULT {place}: {fault.text}\n  {fault.stem}")
    if found.unused:
        click.echo(f"\nIn none of these papers: {', '.join(found.unused)}")
    # In a small number of papers any guessing strategy may score highly by chance.
    judged = sorted(found.asked) if papers >= PAPERS else []
    too_easy = [year for year in judged if found.best_guess(year)[1] >= MOST_BY_GUESSING]
    for year in too_easy:
        click.echo(f"\nFAULT {year_group_name(year)} can be guessed: {found.best_guess(year)[0]}")
    if found.faults or too_easy:
        raise SystemExit(1)


@curriculum.command("show")
@click.argument("year", type=click.IntRange(0, 6))
@click.option("--seed", default=0, show_default=True, type=click.IntRange(min=0), help="The number of the paper.")
@click.option("--html", type=click.Path(dir_okay=False, path_type=Path), help="Write an HTML page to this file.")
def show(year: int, seed: int, html: Path | None) -> None:
    """Print a paper of a year group, 0 to 6, as text, or write it as an HTML page."""
    items = build_paper(year, seed)
    if html is None:
        click.echo(paper_as_text(items, year, seed))
        return
    html.write_text(paper_as_html(items, year, seed))
    click.echo(f"Written to {html}")


@curriculum.command("labels")
@click.option(
    "--forms",
    default=8,
    show_default=True,
    type=click.IntRange(1, 10_000),
    help="Questions of each template.",
)
def labels(forms: int) -> None:
    """Print for each misconception how many options it gives, does not give, or cannot be checked for."""
    from learning_jungle.curriculum.checking.labels import NOT_PRODUCED, PRODUCED, UNCHECKED
    from learning_jungle.curriculum.papers.label_report import count_labels

    rows = []
    for misconception, counts in count_labels(forms).items():
        produced, not_produced, unchecked = (counts.outcomes[o] for o in (PRODUCED, NOT_PRODUCED, UNCHECKED))
        numbers = (produced + not_produced, produced, not_produced, unchecked)
        faulty = " ".join(f"{template}:{count}" for template, count in counts.faulty.most_common())
        rows.append(([misconception, *(f"{number:,}" for number in numbers)], faulty))
    print_table(["", "checked", PRODUCED, NOT_PRODUCED, "unchecked"], [row for row, _ in rows])
    click.echo("\nTemplates with labels that do not give their option")
    for (misconception, *_), faulty in rows:
        if faulty:
            click.echo(f"{misconception}: {faulty}")


def _print_tables(found: BankFindings) -> None:
    from learning_jungle.curriculum.papers.guessing import STRATEGIES

    years = sorted(found.asked)
    click.echo("\nQuestions by year group and strand")
    print_table(
        ["", *STRANDS],
        [[year_group_name(year), *(f"{found.coverage[year, strand]:,}" for strand in STRANDS)] for year in years],
    )
    click.echo("\nWhat guessing scores, in per cent")
    print_table(
        ["", *map(year_group_name, years)],
        [[name, *(f"{found.score(year, name):.1f}" for year in years)] for name in STRATEGIES],
    )
