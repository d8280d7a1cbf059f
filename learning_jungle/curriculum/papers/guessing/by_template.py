"""What guessing scores in the questions of one template: a template that one rule solves asks for no maths."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

from learning_jungle.curriculum.papers.guessing.measure import Guessed, guess, rule_scores
from learning_jungle.curriculum.papers.parallel import PAPERS, Bank, build_paper
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.questions.template import QuestionTemplate
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS

DRAWS: Final = 300


@dataclass(frozen=True, slots=True)
class TemplateGuessing:
    """The rule that scores most in a template's questions, and its score in per cent."""

    template: str
    rule: str
    score: float


def guess_template(template: QuestionTemplate, draws: int = DRAWS) -> list[Guessed]:
    """Return what guessing makes of each of ``draws`` questions of a template, always the same questions."""
    return [guess(template.item(Random(f"{template.id}:guess:{draw}"))) for draw in range(draws)]


def worst_rule(template: QuestionTemplate, draws: int = DRAWS) -> TemplateGuessing:
    """Return the rule that scores most in ``draws`` questions of a template."""
    scores = rule_scores([one.choices for one in guess_template(template, draws)])
    rule = max(scores, key=lambda name: scores[name])
    return TemplateGuessing(template.id, rule, scores[rule])


def used_templates(year_groups: Sequence[int] = YEAR_GROUPS, bank: Bank = ALL_TEMPLATES) -> Bank:
    """Return the templates of the papers that children of these year groups get."""
    used = {
        item.template
        for year_group in year_groups
        for paper in range(PAPERS)
        for item in build_paper(year_group, paper, bank)
    }
    return tuple(template for template in bank if template.id in used)


def worst_rules(templates: Bank, draws: int = DRAWS, processes: int | None = None) -> list[TemplateGuessing]:
    """Return the worst rule of each template, the templates that are guessed most easily first."""
    workers = min(processes or os.cpu_count() or 1, max(1, len(templates)))
    if workers == 1:
        found = [worst_rule(template, draws) for template in templates]
    else:
        # Forked workers share the templates, whose drawing functions cannot be sent between processes.
        with multiprocessing.get_context("fork").Pool(workers, _share, (templates, draws)) as pool:
            found = list(pool.imap(_worst_shared, range(len(templates)), chunksize=4))
    return sorted(found, key=lambda one: (-one.score, one.template))


_shared: tuple[Bank, int] | None = None


def _share(templates: Bank, draws: int) -> None:
    global _shared
    _shared = (templates, draws)


def _worst_shared(place: int) -> TemplateGuessing:
    if _shared is None:
        raise RuntimeError("this process was not given any templates")
    templates, draws = _shared
    return worst_rule(templates[place], draws)
