"""The mix of strands and difficulties in a paper of each year group."""

from collections import Counter
from dataclasses import replace

import pytest

from learning_jungle.curriculum.papers.mixes import QUESTIONS, Demand, code_of, mix_for
from learning_jungle.curriculum.papers.traits import Traits
from learning_jungle.curriculum.taught.objectives import OBJECTIVES, objectives_for
from learning_jungle.curriculum.taught.strands import EASY, HARD
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from tests.curriculum.banks import codes_of


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
@pytest.mark.parametrize("paper", range(4))
def test_counts_add_up_to_ten_both_ways(year_group, paper):
    plan = mix_for(year_group, paper)
    assert sum(plan.codes.values()) == sum(plan.difficulties.values()) == sum(plan.strands.values()) == QUESTIONS


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_every_strand_that_a_year_group_has_is_asked_about(year_group):
    assert codes_of(year_group) == {code_of(objective.code) for objective in objectives_for(year_group)}


def test_year_6_takes_turns_between_geometry_and_statistics_and_between_ratio_and_algebra():
    turns = [set(mix_for(6, paper).codes) & {"GE", "ST", "RA", "AL"} for paper in range(5)]
    assert turns == [{"GE", "RA"}, {"GE", "AL"}, {"ST", "RA"}, {"ST", "AL"}, {"GE", "RA"}]


@pytest.mark.parametrize("year_group", [2, 3, 4])
def test_younger_years_are_asked_for_statistics_less_often_than_for_shape(year_group):
    asked = Counter(code for paper in range(6) for code in mix_for(year_group, paper).codes)
    assert 2 * asked["ST"] == asked["GE"]


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_every_paper_demands_the_operations_of_its_year(year_group):
    signs = {demand.operation for demand in mix_for(year_group, 0).demands} - {None}
    assert signs == {0: {"-"}, 1: {"+", "-"}}.get(year_group, set("+-*/"))


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_demands_name_objectives_of_the_year_group(year_group):
    for demand in mix_for(year_group, 0).demands:
        assert all(OBJECTIVES[code].year_group == year_group for code in demand.objectives)


TRAITS = Traits("Y4-MD-1", EASY, frozenset("*"), True, frozenset(), frozenset(), frozenset(), None)


@pytest.mark.parametrize(
    ("demand", "met"),
    [
        (Demand(), True),
        (Demand(frozenset({"Y4-MD-1"}), EASY, "*", recall=True), True),
        (Demand(frozenset({"Y4-MD-2"})), False),
        (Demand(difficulty=HARD), False),
        (Demand(operation="/"), False),
    ],
)
def test_a_demand_may_ask_for_objective_difficulty_and_operation(demand, met):
    assert demand.is_met_by(TRAITS) is met


def test_a_demand_for_recall_is_not_met_with_a_picture_or_a_story():
    assert not Demand(recall=True).is_met_by(replace(TRAITS, recall=False))
