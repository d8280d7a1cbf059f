"""Procedures give what a child with the misconception writes, and nothing where it has nothing to go wrong."""

from __future__ import annotations

from fractions import Fraction

import pytest

from learning_jungle.curriculum.misconceptions import (
    division,
    fraction_products,
    geometry,
    measures,
    multiplication,
    negative_and_roman,
    place_value,
    ratio_algebra,
    statistics,
    word_problems,
)
from learning_jungle.curriculum.misconceptions.procedure import Procedure

EXAMPLES = [
    (place_value.zeros_of_thousands_left_out, (3_040_007,), 340_007),
    (place_value.zeros_of_thousands_left_out, (3_400_007,), None),
    (place_value.part_one_place_left, (3_040_007, 40_000), 3_400_007),
    (place_value.part_one_place_right, (3_040_007, 40_000), 3_004_007),
    (negative_and_roman.sizes_added, (-12, -4), 16),
    (negative_and_roman.sizes_added, (-12, 4), None),
    (negative_and_roman.zero_left_out_of_gap, (-3, 5), 7),
    (measures.scale_read_in_parts, (0, 3, 100, 10), 30),
    (measures.sides_of_same_sum, (6, 8), (5, 9)),
    (measures.divided_by_one_edge, (120, 4), 30),
    (division.remainder_lost_on_the_way, (7_395, 15), 406),
    (division.remainder_lost_on_the_way, (300, 15), None),
    (division.remainder_over_quotient, (23, 5), (4, 3, 4)),
    (division.zero_put_at_end_of_quotient, (618, 6), 130),
    (division.smaller_common_factor, (24, 36), 6),
    (division.odd_taken_for_prime, (51,), 51),
    (division.odd_taken_for_prime, (53,), None),
    (fraction_products.tops_multiplied_bottoms_added, (2, 3, 4, 5), (8, 8)),
    (fraction_products.second_turned_over, (2, 3, 4, 5), (10, 12)),
    (fraction_products.only_bottoms_multiplied, (2, 3, 4, 5), (2, 15)),
    (fraction_products.divisor_added_to_bottom, (2, 3, 4), (2, 7)),
    (fraction_products.only_one_part_divided, (12, 18, 6), (2, 18)),
    (word_problems.difference_not_shared, (20, 6), 16),
    (multiplication.one_for_one_group, (864,), 865),
    (multiplication.one_for_one_group_less, (864,), 863),
    (ratio_algebra.sum_multiplied, (3, 4, 2), 18),
    (ratio_algebra.term_one_step_short, (3, 4, 5), 15),
    (ratio_algebra.difference_for_times, (4, 28), 24),
    (ratio_algebra.factor_added, (5, 3), 8),
    (ratio_algebra.multiplied_without_dividing, (120, 8), 960),
    (ratio_algebra.pair_swapped, (3, 5), (5, 3)),
    (ratio_algebra.pair_for_sum, (3, 4, 17), (4, 10)),
    (ratio_algebra.pair_for_digits, (3, 4, 41), (4, 7)),
    (geometry.opposite_made_up_to_line, (70,), 110),
    (geometry.difference_from_straight_line, (110, 80, 95), 105),
    (geometry.full_turn_shared, (6,), 60),
    (geometry.straight_line_for_each_angle, (6,), 150),
    (geometry.sides_of_faces_counted, (12,), 24),
    (statistics.sector_angle_as_count, (90,), 90),
    (statistics.sector_of_half_turn, (60,), (60, 180)),
    (statistics.highest_end, (2, 9, 12, 5), 1),
]


@pytest.mark.parametrize(("slip", "numbers", "outcome"), EXAMPLES)
def test_a_procedure_gives_its_wrong_answer(
    slip: Procedure, numbers: tuple[int | Fraction, ...], outcome: int | tuple[int, ...] | None
) -> None:
    assert slip(*numbers) == outcome
