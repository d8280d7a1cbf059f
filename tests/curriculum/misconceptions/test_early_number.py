"""The procedures of first counting and calculation give the wrong answers that their docstrings promise."""

from __future__ import annotations

import pytest

from learning_jungle.curriculum.misconceptions import early_number as early
from learning_jungle.curriculum.misconceptions.procedure import Procedure


@pytest.mark.parametrize(
    ("procedure", "numbers", "outcome"),
    [
        (early.row_left_out, (5,), 5),
        (early.part_named_again, (5,), 5),
        (early.opposite_neighbour, (7, 1), 6),
        (early.opposite_neighbour, (0, 1), None),
        (early.counted_the_wrong_way, (8, -3), 11),
        (early.counted_the_wrong_way, (2, 4), None),
        (early.stopped_at_the_double, (6, 8), 12),
        (early.stopped_at_the_double, (6, 6), None),
        (early.stopped_at_the_double, (9, 3), None),
        (early.made_ten_and_kept, (8, 5), 15),
        (early.ten_left_behind, (17, 4), 3),
        (early.ten_left_behind, (17, 8), None),
        (early.ten_as_one, (14,), 5),
        (early.only_cubes_in_sight, (2, 2, 2), 7),
        (early.only_cubes_in_sight, (3, 1, 2), None),
        (early.squares_counted_as_cubes, (2, 2, 2), 12),
        (early.front_cubes_only, (3, 2), 6),
        (early.halved_once, (12,), 6),
        (early.printed_mark_counted, (5, 3), 9),
        (early.printed_mark_counted, (10, -2), 7),
        (early.ten_and_ones_side_by_side, (4,), 104),
    ],
)
def test_a_procedure_works_as_described(procedure: Procedure, numbers: tuple[int, ...], outcome: int | None) -> None:
    assert procedure(*numbers) == outcome
