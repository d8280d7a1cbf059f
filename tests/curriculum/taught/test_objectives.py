"""The objectives of the programme of study."""

import re

import pytest

from learning_jungle.curriculum.taught.objectives import OBJECTIVES, objectives_for
from learning_jungle.curriculum.taught.strands import RATIO_ALGEBRA, STATISTICS, STRANDS
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS

COUNTS = {0: 15, 1: 18, 2: 23, 3: 24, 4: 28, 5: 32, 6: 35}


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_each_year_group_has_its_objectives(year_group):
    found = objectives_for(year_group)
    assert len(found) == COUNTS[year_group]
    assert all(objective.year_group == year_group and objective.strand in STRANDS for objective in found)


def test_codes_are_numbered_without_a_gap_in_each_part_of_a_year():
    last = {}
    for code in OBJECTIVES:
        part, number = code.rsplit("-", 1)
        assert int(number) == last.get(part, 0) + 1
        last[part] = int(number)


def test_texts_are_short_and_plain():
    for objective in OBJECTIVES.values():
        assert re.match(r"[A-Z]", objective.text), objective.code
        assert len(objective.text) <= 70, objective.code
        assert 0 < len(objective.limit) <= 80, objective.code


def test_strands_begin_in_the_year_that_the_programme_names():
    assert min(objective.year_group for objective in OBJECTIVES.values() if objective.strand == STATISTICS) == 2
    assert {objective.year_group for objective in OBJECTIVES.values() if objective.strand == RATIO_ALGEBRA} == {6}


def test_an_unknown_year_group_has_none():
    assert objectives_for(7) == ()
