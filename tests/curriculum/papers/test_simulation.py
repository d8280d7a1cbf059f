"""Reports name hardly any misconception that a child does not have, and nearly every one that was planted."""

import pytest

from learning_jungle.curriculum.papers.parallel import build_paper
from learning_jungle.curriculum.papers.simulation import (
    YearSimulation,
    response,
    simulate,
)
from tests.curriculum.banks import full_bank


def test_a_bank_of_slips_names_nothing():
    assert simulate(2, 2, full_bank(2)) == YearSimulation(2, (0, 0, 0, 0), 0, 0, 0, 0)


@pytest.mark.parametrize(
    ("worst", "always", "sometimes", "holds"),
    [(5.0, 90.0, 60.0, True), (5.1, 90.0, 60.0, False), (5.0, 89.9, 60.0, False), (5.0, 90.0, 59.9, False)],
)
def test_every_limit_counts(worst, always, sometimes, holds):
    assert YearSimulation(3, (0, 0, 1.0, 0), worst, always, sometimes, 2).holds is holds


def test_a_response_offers_what_is_specific_and_chooses_what_is_behind_the_option():
    item = build_paper(2, 0)[0]
    given = response(item, item.correct_index)
    assert given.right
    assert given.chosen is None
    assert given.offered == tuple(filter(None, item.misconceptions))
