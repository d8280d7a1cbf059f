"""The rules of the whole bank: coverage, papers, pictures, wording, and low scores for guessing."""

from __future__ import annotations

from collections import Counter

import pytest

from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.curriculum.papers.mixes import mix_for
from learning_jungle.curriculum.papers.parallel import PAPERS
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.taught.objectives import objectives_for
from learning_jungle.curriculum.taught.strands import DIFFICULTIES
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from tests.curriculum.samples import sample, templates_for


def test_there_are_at_least_130_templates_with_ids_of_their_own() -> None:
    assert len(ALL_TEMPLATES) >= 130
    assert len({template.id for template in ALL_TEMPLATES}) == len(ALL_TEMPLATES)


@pytest.mark.parametrize("year", YEAR_GROUPS)
def test_every_year_group_has_enough_templates_in_every_strand(year: int) -> None:
    templates = templates_for(year)
    assert len(templates) >= 16
    by_strand = Counter(template.strand for template in templates)
    assert set(by_strand) == {strand for paper in range(PAPERS) for strand in mix_for(year, paper).strands}
    assert min(by_strand.values()) >= 2


def test_a_template_has_an_objective_of_its_year_a_difficulty_and_known_misconceptions() -> None:
    for template in ALL_TEMPLATES:
        assert template.id.startswith(f"Y{template.year_group}-T"), template.id
        assert template.objective in {objective.code for objective in objectives_for(template.year_group)}, template.id
        assert template.difficulty in DIFFICULTIES, template.id
        for item in sample(template, 5):
            assert item.misconceptions[item.correct_index] is None, template.id
            assert all(one in GLOSSARY for n, one in enumerate(item.misconceptions) if n != item.correct_index), (
                template.id
            )
