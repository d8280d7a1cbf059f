"""No way of guessing scores more than its limit: not in the papers of a year group, not in one template."""

from __future__ import annotations

from typing import Final

import pytest

from learning_jungle.curriculum.papers.guessing.by_template import used_templates, worst_rules
from learning_jungle.curriculum.papers.guessing.limits import MOST_IN_A_TEMPLATE, above_limits
from learning_jungle.curriculum.papers.guessing.measure import guess_papers
from learning_jungle.curriculum.papers.parallel import PAPERS
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS

#: `flask curriculum guess --templates` takes 300 draws; in fewer a rule may score more by chance.
DRAWS: Final = 30
BY_CHANCE: Final = 25.0


@pytest.mark.parametrize("year", YEAR_GROUPS)
def test_no_way_of_guessing_is_above_its_limit_in_the_papers_that_children_get(year: int) -> None:
    assert above_limits(guess_papers(PAPERS, (year,), processes=1)) == []


def test_no_rule_solves_a_template_of_a_childs_paper() -> None:
    found = worst_rules(used_templates(YEAR_GROUPS), DRAWS, processes=1)
    assert [one for one in found if one.score > MOST_IN_A_TEMPLATE + BY_CHANCE] == []
