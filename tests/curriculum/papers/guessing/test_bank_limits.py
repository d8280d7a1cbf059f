"""No way of guessing scores more than its limit: not in the papers of a year group, not in one template."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pytest

from learning_jungle.curriculum.papers.guessing.by_template import used_templates, worst_rules
from learning_jungle.curriculum.papers.guessing.limits import above_limits, too_easily_guessed
from learning_jungle.curriculum.papers.guessing.measure import guess_papers
from learning_jungle.curriculum.papers.parallel import PAPERS, Bank
from tests.curriculum.banks import full_bank
from tests.curriculum.papers.guessing.questions import crossed_template

#: A bank whose distractors are two slips crossed; the real one is not judged yet. To judge it, put ALL_TEMPLATES and
#: YEAR_GROUPS here.
BANK: Final[Bank] = tuple(
    replace(template, draw=crossed_template(template.id).draw) for template in full_bank(3, each=1)
)
YEARS: Final = (3,)
DRAWS: Final = 50


@pytest.mark.parametrize("year", YEARS)
def test_no_way_of_guessing_is_above_its_limit_in_the_papers_that_children_get(year: int) -> None:
    assert above_limits(guess_papers(PAPERS, (year,), BANK, processes=1)) == []


@pytest.mark.parametrize("year", YEARS)
def test_no_rule_solves_a_template_of_a_childs_paper(year: int) -> None:
    found = worst_rules(used_templates((year,), BANK), DRAWS, processes=1)
    assert too_easily_guessed(found) == []
