"""The rules of the whole bank: coverage, papers, pictures, wording, and low scores for guessing."""

from __future__ import annotations

from collections import Counter

import pytest

from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.curriculum.papers.bank_check import check_bank
from learning_jungle.curriculum.papers.guessing import MOST_BY_GUESSING
from learning_jungle.curriculum.papers.mixes import mix_for
from learning_jungle.curriculum.papers.parallel import PAPERS, build_paper
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.taught.objectives import objectives_for
from learning_jungle.curriculum.taught.strands import DIFFICULTIES, EASY, HARD
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from tests.curriculum.samples import sample, templates_for

PICTURED = {0: 1.0, 1: 0.5, 2: 0.33}
EACH_PAPER = [(year, paper) for year in YEAR_GROUPS for paper in range(PAPERS)]


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
        for item in sample(template)[:5]:
            assert item.misconceptions[item.correct_index] is None, template.id
            assert all(one in GLOSSARY for n, one in enumerate(item.misconceptions) if n != item.correct_index), (
                template.id
            )


def test_there_are_at_least_sixteen_parallel_papers() -> None:
    assert PAPERS >= 16
    for year in YEAR_GROUPS:
        assert len({tuple(item.stem for item in build_paper(year, paper)) for paper in range(PAPERS)}) == PAPERS


def test_a_paper_follows_its_mix() -> None:
    for year, paper in EACH_PAPER:
        items = build_paper(year, paper)
        wanted = mix_for(year, paper)
        assert len(items) == 10, (year, paper)
        assert dict(Counter(item.strand for item in items)) == wanted.strands, (year, paper)
        assert Counter(item.difficulty for item in items) == Counter(wanted.difficulties), (year, paper)
        assert items[0].difficulty == EASY, (year, paper)
        assert items[-1].difficulty != HARD, (year, paper)
        assert len({item.template for item in items}) == 10, (year, paper)


def test_the_keys_of_a_paper_are_balanced() -> None:
    for year, paper in EACH_PAPER:
        places = [item.correct_index for item in build_paper(year, paper)]
        assert set(Counter(places).values()) <= {2, 3}, (year, paper)
        assert set(Counter(places)) == {0, 1, 2, 3}, (year, paper)
        assert not any(places[n] == places[n + 1] == places[n + 2] for n in range(8)), (year, paper)


def test_a_paper_is_the_same_every_time() -> None:
    assert build_paper(3, 5) == build_paper(3, 5)


@pytest.mark.parametrize(("year", "share"), PICTURED.items())
def test_the_youngest_have_pictures(year: int, share: float) -> None:
    items = [item for paper in range(PAPERS) for item in build_paper(year, paper)]
    assert sum(item.picture is not None for item in items) >= share * len(items)


def test_every_paper_that_children_get_is_right_and_cannot_be_guessed() -> None:
    findings = check_bank(PAPERS, processes=1)
    assert findings.examples == []
    assert findings.questions == PAPERS * 10 * len(YEAR_GROUPS)
    for year in YEAR_GROUPS:
        strategy, score = findings.best_guess(year)
        assert score < MOST_BY_GUESSING, f"Year {year}: {strategy} scores {score}"
