"""The command that prints what guessing without maths scores in the question bank."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from learning_jungle.curriculum.papers.parallel import PAPERS
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS, year_group_name
from learning_jungle.operations.text_table import print_table

if TYPE_CHECKING:
    from learning_jungle.curriculum.papers.guessing.measure import YearGuessing

#: Stands after a figure that is above its limit.
MARK: Final = "!"


@click.command("guess")
@click.option(
    "--forms",
    "papers",
    default=PAPERS,
    show_default=True,
    type=click.IntRange(1, 100_000),
    help="Papers for each year group.",
)
@click.option(
    "--year", "years", multiple=True, type=click.IntRange(0, 6), help="Only this year group; may be repeated."
)
@click.option("--templates", is_flag=True, help="List the templates of children's papers that a rule guesses.")
@click.option(
    "--template", "ids", multiple=True, metavar="ID", help="Print every rule for this template; may be repeated."
)
def guess(papers: int, years: tuple[int, ...], templates: bool, ids: tuple[str, ...]) -> None:
    """Print what each way to guess scores, in per cent; exit 1 when one scores more than its limit.

    Fewer papers than children get are not judged: any rule may score highly in a few by chance.
    """
    year_groups = years or YEAR_GROUPS
    if ids:
        passed = _guess_templates(ids)
    elif templates:
        passed = _list_templates(year_groups)
    else:
        passed = _guess_papers(papers, year_groups)
    if not passed:
        raise SystemExit(1)


def _guess_papers(papers: int, year_groups: tuple[int, ...]) -> bool:
    # Imported here and below because the web processes load this module too, but do not need the rules.
    from learning_jungle.curriculum.papers.guessing.limits import above_limits
    from learning_jungle.curriculum.papers.guessing.measure import guess_papers

    found = guess_papers(papers, year_groups)
    judged = papers >= PAPERS
    click.echo(f"{papers:,} papers of each year group; what guessing scores, in per cent")
    _print_years(found, judged)
    above = above_limits(found) if judged else []
    for sentence in above:
        click.echo(f"ABOVE {sentence}")
    return not above


def _print_years(found: list[YearGuessing], judged: bool) -> None:
    from learning_jungle.curriculum.papers.guessing.limits import measured

    rows = []
    for figures in zip(*map(measured, found), strict=True):
        limits = [one.limit for one in figures if one.limit is not None]
        marks = [_mark(judged and one.is_above) for one in figures]
        cells = [one.text + mark for one, mark in zip(figures, marks, strict=True)]
        rows.append([figures[0].name, f"{limits[0]:g}" if limits else "", *cells])
    print_table(["", "at most", *(f"{year_group_name(year.year_group)} " for year in found)], rows)


def _list_templates(year_groups: tuple[int, ...]) -> bool:
    from learning_jungle.curriculum.papers.guessing.by_template import DRAWS, used_templates, worst_rules
    from learning_jungle.curriculum.papers.guessing.limits import MOST_IN_A_TEMPLATE, too_easily_guessed

    found = worst_rules(used_templates(year_groups))
    above = too_easily_guessed(found)
    click.echo(f"{len(above)} of {len(found)} templates: a rule scores over {MOST_IN_A_TEMPLATE:g}% in {DRAWS} draws")
    for one in above:
        click.echo(f"{one.template}  {one.score:5.1f}  {one.rule}")
    return not above


def _guess_templates(ids: tuple[str, ...]) -> bool:
    from learning_jungle.curriculum.papers.guessing.by_template import DRAWS, guess_template
    from learning_jungle.curriculum.papers.guessing.limits import ESTIMATE, MOST_IN_A_TEMPLATE, UNITS
    from learning_jungle.curriculum.papers.guessing.measure import calculation_scores, rule_scores, vote_scores

    by_id = {template.id: template for template in ALL_TEMPLATES}
    unknown = [id for id in ids if id not in by_id]
    if unknown:
        raise click.BadParameter(f"no template {', '.join(unknown)}", param_hint="--template")
    guessed = [guess_template(by_id[id]) for id in ids]
    rules = [rule_scores([one.choices for one in each]) for each in guessed]
    votes = [vote_scores([one.choices for one in each]) for each in guessed]
    sums = [calculation_scores(each) for each in guessed]
    click.echo(f"What each rule scores in {DRAWS} draws, in per cent; at most {MOST_IN_A_TEMPLATE:g}")
    rows = [
        [name, *(f"{scores[name]:.1f}{_mark(scores[name] > MOST_IN_A_TEMPLATE)}" for scores in rules)]
        for name in sorted(rules[0], key=lambda name: -max(scores[name] for scores in rules))
    ]
    rows += [[name, *(f"{scores[name]:.1f} " for scores in votes)] for name in votes[0]]
    rows.append([UNITS, *(f"{one.units_isolate:.1f} " if one.calculations else "- " for one in sums)])
    rows.append([ESTIMATE, *(f"{one.units_and_estimate:.1f} " if one.estimates else "- " for one in sums)])
    print_table(["", *(f"{id} " for id in ids)], rows)
    return all(score <= MOST_IN_A_TEMPLATE for scores in rules for score in scores.values())


def _mark(is_above: bool) -> str:
    return MARK if is_above else " "
