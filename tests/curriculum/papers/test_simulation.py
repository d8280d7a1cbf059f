"""Reports name hardly any misconception that a child does not have, and nearly every one that was planted."""

import pytest

from learning_jungle.curriculum.papers.parallel import build_paper
from learning_jungle.curriculum.papers.simulation import (
    FEWEST_NAMED_ALWAYS,
    FEWEST_NAMED_SOMETIMES,
    MOST_NAMED_WRONGLY,
    YearSimulation,
    response,
    simulate,
)
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from tests.curriculum.banks import full_bank

#: Sheets for each of the 24 papers: few, so a guesser's share may be above the limit by chance; the command uses 400.
SHEETS = 25
BY_CHANCE = 2.0


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_named_rightly_and_hardly_ever_wrongly(year_group):
    found = simulate(year_group, SHEETS)
    assert max(found.wrongly) <= MOST_NAMED_WRONGLY + BY_CHANCE
    assert found.always >= FEWEST_NAMED_ALWAYS
    assert found.sometimes >= FEWEST_NAMED_SOMETIMES
    assert found.targets >= 2


def test_a_bank_of_slips_names_nothing():
    assert simulate(2, 2, full_bank(2)) == YearSimulation(2, (0, 0, 0, 0), 0, 0, 0)


@pytest.mark.parametrize(
    ("wrongly", "always", "sometimes", "holds"),
    [(5.0, 90.0, 60.0, True), (5.1, 90.0, 60.0, False), (5.0, 89.9, 60.0, False), (5.0, 90.0, 59.9, False)],
)
def test_every_limit_counts(wrongly, always, sometimes, holds):
    assert YearSimulation(3, (0, 0, wrongly, 0), always, sometimes, 2).holds is holds


def test_a_response_offers_what_is_specific_and_chooses_what_is_behind_the_option():
    item = build_paper(2, 0)[0]
    given = response(item, item.correct_index)
    assert given.right
    assert given.chosen is None
    assert given.offered <= set(item.misconceptions)
