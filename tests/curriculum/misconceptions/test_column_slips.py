"""The wrong answers of slips in the column methods."""

import pytest

from learning_jungle.curriculum.misconceptions.column_slips import smaller_from_larger, sum_without_carrying


@pytest.mark.parametrize(("a", "b", "slip"), [(48, 27, 65), (41, 27, 68), (999, 1, 990), (5, 1_207, 1_202)])
def test_drops_every_carried_ten(a, b, slip):
    assert sum_without_carrying(a, b) == slip


@pytest.mark.parametrize(("a", "b", "slip"), [(52, 17, 45), (58, 17, 41), (4_000, 1_234, 3_234)])
def test_takes_the_smaller_digit_in_each_column(a, b, slip):
    assert smaller_from_larger(a, b) == slip
