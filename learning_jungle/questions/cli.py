"""The commands `flask questions warm`, `flags` and `clear`."""

from __future__ import annotations

import sys
import time
from collections import Counter

import click
from flask.cli import AppGroup
from sqlalchemy import Engine

from learning_jungle.ai.status import why_off
from learning_jungle.curriculum.item import LETTERS
from learning_jungle.curriculum.taught.year_groups import year_group_name
from learning_jungle.extensions import current_settings, db
from learning_jungle.questions.flags import clear_flags, open_flags
from learning_jungle.questions.generation import (
    BUSY,
    FAILED,
    KEYS,
    MADE,
    PAUSED,
    STORED,
    generate,
    generation_engine,
)
from learning_jungle.questions.services import AI_SETS
from learning_jungle.settings import AiSettings

cli = AppGroup("questions", help="Look after question sets.")

SHORTEST_ATTEMPT_SECONDS = 1
#: Every set as its number, age and year group: the first sets of all keys come before the second ones.
SETS = [(number, age, year_group) for number in AI_SETS for age, year_group in KEYS]


@cli.command("warm")
@click.option("--budget", type=click.FloatRange(min=0), help="Most seconds this may take; it then never fails.")
def warm(budget: float | None) -> None:
    """Generate every AI set that is not stored yet. Finished sets are kept, so it can be stopped and run again."""
    settings = current_settings()
    off = why_off(settings.ai)
    if off:
        click.echo(off)
        return
    try:
        results = _warm_all(generation_engine(settings.database_url), settings.ai, budget)
    except Exception as error:
        if budget is None:
            raise
        # The AI must not stop a release. Only the type is shown, because the message could quote a secret.
        click.echo(f"Stopped by an error ({type(error).__name__}); the bank serves what is missing.")
        return
    there = results[MADE] + results[STORED]
    click.echo(
        f"{there} of {len(SETS)} sets are stored: {results[MADE]} made now, {results[STORED]} before."
        f" {results[FAILED]} failed, {results[BUSY]} being made by another process,"
        f" {len(SETS) - there - results[FAILED] - results[BUSY]} not tried."
    )
    if there < len(SETS) and budget is None:
        sys.exit(1)


def _warm_all(engine: Engine, settings: AiSettings, budget: float | None) -> Counter[str]:
    end = None if budget is None else time.monotonic() + budget
    results: Counter[str] = Counter()
    for turn, (number, age, year_group) in enumerate(SETS, start=1):
        seconds = float(settings.timeout_seconds)
        if end is not None:
            seconds = min(seconds, end - time.monotonic())
            if seconds < SHORTEST_ATTEMPT_SECONDS:
                click.echo("The time is up; the bank serves what is missing.")
                break
        outcome = generate(engine, settings, age, year_group, seconds, number)
        results[outcome.result] += 1
        name = f"age {age}, {year_group_name(year_group)}" + (f", set {number}" if number > 1 else "")
        click.echo(f"[{turn}/{len(SETS)}] {name}: {outcome.result}. {outcome.detail}")
        if outcome.result == PAUSED:
            break
    return results


@cli.command("flags")
def flags() -> None:
    """List the questions that parents have flagged as wrong."""
    found = open_flags(db.session)
    for flag in found:
        question = flag.question
        options = (question.option_a, question.option_b, question.option_c, question.option_d)
        click.echo(f"{flag.key}  question {question.position}  flagged {flag.created_at:%Y-%m-%d %H:%M}")
        click.echo(f"    {' '.join(question.stem.split())}")
        click.echo("    " + "  ".join(f"{letter}: {text}" for letter, text in zip(LETTERS, options, strict=True)))
        click.echo(f"    marked right: {question.correct_option}")
        if flag.comment:
            click.echo(f"    comment: {flag.comment}")
    click.echo(f"{len(found)} open." if found else "No question is flagged.")


@cli.command("clear")
@click.argument("keys", nargs=-1)
def clear(keys: tuple[str, ...]) -> None:
    """Clear the flags of the sets with these keys, or all flags if there are none."""
    cleared = clear_flags(db.session, keys)
    db.session.commit()
    click.echo(f"{cleared} cleared." if cleared else "Nothing to clear.")
