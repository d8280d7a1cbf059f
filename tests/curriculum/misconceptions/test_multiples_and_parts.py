"""Procedures about the multiples beside a number, parts that are left out, times after noon and mirror images."""

from __future__ import annotations

import pytest

from learning_jungle.curriculum.misconceptions.fractions import left_after_one_part, top_digits_parted
from learning_jungle.curriculum.misconceptions.geometry import mirror_line_counted, slid_across_mirror
from learning_jungle.curriculum.misconceptions.measures import (
    converted_with_wrong_number,
    decimal_part_as_small_units,
    scale_step_as_hundred,
)
from learning_jungle.curriculum.misconceptions.multiplication import divided_by_one_is_one, rest_not_multiplied
from learning_jungle.curriculum.misconceptions.procedure import Number, Outcome, Procedure
from learning_jungle.curriculum.misconceptions.rounding import (
    estimate_from_leading_digits,
    multiple_of_larger_place,
    multiple_of_smaller_place,
    multiple_on_the_other_side,
)
from learning_jungle.curriculum.misconceptions.time import half_of_day_left_out, ten_added_after_noon


@pytest.mark.parametrize(
    ("made", "numbers", "wrong"),
    [
        (estimate_from_leading_digits, (2960, 3020, 1000), 5000),
        (estimate_from_leading_digits, (5940, -2010, 1000), 3000),
        (estimate_from_leading_digits, (3020, 2010, 1000), None),
        (multiple_on_the_other_side, (4382, 100, 1), 4300),
        (multiple_on_the_other_side, (4382, 100, 0), 4400),
        (multiple_on_the_other_side, (4300, 100, 1), None),
        (multiple_of_smaller_place, (4382, 100, 1), 4390),
        (multiple_of_smaller_place, (4382, 100, 0), 4380),
        (multiple_of_larger_place, (4382, 100, 1), 5000),
        (multiple_of_larger_place, (4382, 100, 0), 4000),
        (rest_not_multiplied, (2, 6), 2),
        (divided_by_one_is_one, (7,), 1),
        (left_after_one_part, (20, 3, 4), 15),
        (left_after_one_part, (20, 1, 4), None),
        (top_digits_parted, (13, 5), (1, 3, 5)),
        (top_digits_parted, (17, 6), None),
        (converted_with_wrong_number, (3, 5), 15),
        (decimal_part_as_small_units, (2, 5, 1000), 2005),
        (scale_step_as_hundred, (2000, 3), 2300),
        (ten_added_after_noon, (3, 20), (13, 20)),
        (half_of_day_left_out, (3, 20), (3, 20)),
        (mirror_line_counted, (2, 5), 7),
        (mirror_line_counted, (8, 5), 3),
        (mirror_line_counted, (4, 5), None),
        (slid_across_mirror, (2, -3), -1),
    ],
)
def test_a_procedure_gives_its_wrong_answer(
    made: Procedure, numbers: tuple[Number, ...], wrong: Outcome | None
) -> None:
    assert made(*numbers) == wrong
