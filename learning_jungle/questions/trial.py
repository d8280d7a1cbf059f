"""The command `flask ai try`: one live attempt for an operator, printed question by question."""

from __future__ import annotations

import json
import sys
from typing import Any

import click

from learning_jungle.ai import bp
from learning_jungle.ai.services import Attempted, attempt_set
from learning_jungle.ai.status import why_off
from learning_jungle.curriculum.papers.parallel import build_paper
from learning_jungle.curriculum.taught.year_groups import fits_age, year_group_name
from learning_jungle.extensions import current_settings, db
from learning_jungle.questions.generation import is_stored, keep
from learning_jungle.questions.services import ai_key
from learning_jungle.settings import AiSettings


@bp.cli.command("try")
@click.option("--age", default=7, show_default=True, type=click.IntRange(5, 11), help="The child's age.")
@click.option("--year", "year_group", default=2, show_default=True, type=click.IntRange(0, 6), help="The year group.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--keep", "is_kept", is_flag=True, help="Log the calls, and store the set unless there is one.")
def attempt(age: int, year_group: int, as_json: bool, is_kept: bool) -> None:
    """Ask the provider for one set now, and print what came, what is kept and why the rest is dropped.

    The circuit breaker is not asked. Exits with 1 when no questions came.
    """
    if not fits_age(year_group, age):
        raise click.UsageError(f"A child of {age} cannot be in {year_group_name(year_group)}.")
    settings = current_settings().ai
    off = why_off(settings)
    if off:
        click.echo(json.dumps({"items": [], "calls": 0, "tokens": None, "status": "off"}) if as_json else off)
        sys.exit(1)
    key = ai_key(age, year_group)
    paper = build_paper(year_group, age)
    attempted = attempt_set(settings, age, year_group, paper, key, settings.timeout_seconds)
    click.echo(json.dumps(as_dict(attempted)) if as_json else as_text(attempted, settings, age, year_group))
    if is_kept:
        stored = _keep(settings, age, year_group, attempted)
        if not as_json:
            click.echo(stored)
    if not attempted.judged:
        sys.exit(1)


def as_dict(attempted: Attempted) -> dict[str, Any]:
    """Return an attempt as JSON: each question with its reason, the number of calls, their tokens and the outcome."""
    return {
        "items": [
            {"stem": judged.stem, "kept": judged.reason is None, "reason": judged.reason} for judged in attempted.judged
        ],
        "calls": len(attempted.calls),
        "tokens": {"input": attempted.input_tokens, "output": attempted.output_tokens},
        "status": attempted.outcome.status,
    }


def as_text(attempted: Attempted, settings: AiSettings, age: int, year_group: int) -> str:
    """Return an attempt as lines for an operator."""
    # The first line of the prompt says how many questions of which kind are asked for.
    asked = " ".join(attempted.calls[0].prompt.user.splitlines()[:2])
    kept = sum(judged.reason is None for judged in attempted.judged)
    lines = [f"Asked {settings.provider}/{settings.model}, age {age}, {year_group_name(year_group)}: {asked}", ""]
    lines += [
        f"{'dropped' if judged.reason else 'kept':<8}{' '.join(judged.stem.split())}"
        + (f"  ({judged.reason})" if judged.reason else "")
        for judged in attempted.judged
    ]
    lines += [
        "",
        f"{attempted.outcome.status}: {attempted.outcome.detail}",
        f"{kept} of {len(attempted.judged)} questions kept, {attempted.used} of them used in the set.",
        f"{len(attempted.calls)} calls, {attempted.input_tokens} tokens sent and {attempted.output_tokens} received.",
    ]
    return "\n".join(lines)


def _keep(settings: AiSettings, age: int, year_group: int, attempted: Attempted) -> str:
    there = is_stored(db.session, ai_key(age, year_group))
    keep(db.session, settings, age, year_group, attempted)
    db.session.commit()
    if there:
        return "The calls are logged. A set was stored before, and stays."
    return "The calls are logged" + (" and the set is stored." if attempted.items else ".")
