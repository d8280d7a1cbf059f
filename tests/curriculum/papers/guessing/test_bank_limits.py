"""No rule of thumb solves the questions of one template."""

from __future__ import annotations

from typing import Final

from learning_jungle.curriculum.papers.guessing.by_template import used_templates, worst_rules
from learning_jungle.curriculum.papers.guessing.limits import MOST_IN_A_TEMPLATE
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS

#: `flask curriculum guess --templates` takes 300 draws; in fewer a rule may score more by chance.
DRAWS: Final = 12
BY_CHANCE: Final = 32.0


def test_no_rule_solves_a_template_of_a_childs_paper() -> None:
    found = worst_rules(used_templates(YEAR_GROUPS), DRAWS, processes=1)
    assert [one for one in found if one.score > MOST_IN_A_TEMPLATE + BY_CHANCE] == []
