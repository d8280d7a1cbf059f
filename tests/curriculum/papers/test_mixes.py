"""The mix of strands and difficulties in a paper of each year group."""

import pytest

from learning_jungle.curriculum.papers.mixes import QUESTIONS, Demand, code_of, mix_for
from learning_jungle.curriculum.taught.objectives import OBJECTIVES, objectives_for
from learning_jungle.curriculum.taught.strands import EASY, HARD, RATIO_ALGEBRA
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
@pytest.mark.parametrize("paper", [0, 1])
def test_counts_add_up_to_ten_both_ways(year_group, paper):
    plan = mix_for(year_group, paper)
    assert sum(plan.codes.values()) == sum(plan.difficulties.values()) == sum(plan.strands.values()) == QUESTIONS


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_every_strand_that_a_year_group_has_is_asked_about(year_group):
    asked = set(mix_for(year_group, 0).codes) | set(mix_for(year_group, 1).codes)
    assert asked == {code_of(objective.code) for objective in objectives_for(year_group)}


def test_year_6_takes_turns_between_geometry_and_statistics():
    assert [("GE" in mix_for(6, paper).codes, "ST" in mix_for(6, paper).codes) for paper in range(4)] == [
        (True, False),
        (False, True),
        (True, False),
        (False, True),
    ]
    assert mix_for(6, 0).strands[RATIO_ALGEBRA] == 2


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_demands_name_objectives_of_the_year_group(year_group):
    for demand in mix_for(year_group, 0).demands:
        assert all(OBJECTIVES[code].year_group == year_group for code in demand.objectives)


def test_a_demand_may_ask_for_a_difficulty():
    demand = Demand(frozenset({"Y4-MD-1"}), EASY)
    assert demand.is_met_by("Y4-MD-1", EASY)
    assert not demand.is_met_by("Y4-MD-1", HARD)
    assert not demand.is_met_by("Y4-MD-2", EASY)
