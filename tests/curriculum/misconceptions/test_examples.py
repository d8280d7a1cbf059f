"""Procedures give the answers of their examples, and nothing where the misconception would be right."""

from __future__ import annotations

from fractions import Fraction

import pytest

from learning_jungle.curriculum.misconceptions import (
    decimals,
    division,
    fractions,
    multiplication,
    negative_and_roman,
    partitioning,
    place_value,
)
from learning_jungle.curriculum.misconceptions.procedure import Number, Outcome, Procedure

EXAMPLES = [
    (
        place_value.digit_in_another_column,
        (Fraction(938, 1_000), Fraction(1, 100), Fraction(1, 1_000)),
        Fraction(3, 1_000),
    ),
    (place_value.digit_in_another_column, (Fraction(938, 1_000), Fraction(1, 100), Fraction(1, 100)), None),
    (place_value.digit_in_another_column, (347, 10, 100), 400),
    (place_value.zero_after_thousands_left_out, (23_007,), 2_307),
    (place_value.zero_left_out_of_thousands, (304_005,), 34_005),
    (place_value.zero_left_out_of_thousands, (354_005,), None),
    (place_value.rest_one_column_left, (23_007,), 23_070),
    (place_value.largest_by_first_digits, (98_000, 312_000), 98_000),
    (place_value.largest_by_first_digits, (98_000, 12_000), None),
    (place_value.smallest_by_first_digits, (98_000, 312_000), 312_000),
    (negative_and_roman.roman_pair_added, ("MCMIX", "IX"), 1911),
    (negative_and_roman.roman_pair_added, ("MCMX", "IX"), None),
    (division.factor_of_first_only, (12, 18), 4),
    (division.small_factor_of_first_only, (20, 30), 4),
    (division.multiple_of_first_only, (6, 8, 5), 30),
    (division.multiple_of_first_only, (6, 8, 4), None),
    (division.multiple_by_last_digit, (7, 2), 27),
    (division.multiple_by_last_digit, (7, 7), None),
    (division.largest_odd_taken_for_prime, (27, 12, 8), 27),
    (division.largest_odd_taken_for_prime, (13, 12, 8), None),
    (division.odd_numbers_counted, (10, 20), 5),
    (multiplication.index_as_digit, (6, 2), 62),
    (multiplication.square_and_cube_as_multiples, (5, 2), 16),
    (multiplication.only_square_as_double, (5, 2), 18),
    (multiplication.only_cube_as_triple, (5, 2), 31),
    (multiplication.cubed_as_squared, (4,), 16),
    (multiplication.only_one_factor_undone, (42, 3), 14),
    (fractions.smallest_by_top, ((3, 4), (5, 9)), (3, 4)),
    # Where the right one has as large a part, the part does not decide.
    (fractions.largest_by_top, ((7, 5), (7, 4), (7, 6), (4, 3)), None),
    (fractions.largest_by_bottom, ((1, 6), (5, 6), (2, 3)), None),
    (partitioning.largest_by_ones, (348, 518, 436), None),
    (negative_and_roman.smallest_without_signs, (-2, 2, 5), None),
    (fractions.top_read_digit_by_digit, (23, 5), (2, 3, 5)),
    (decimals.parts_side_by_side, (2, 14), Fraction(214, 100)),
]


@pytest.mark.parametrize(("slip", "numbers", "outcome"), EXAMPLES)
def test_a_procedure_gives_the_answer_of_its_example(
    slip: Procedure, numbers: tuple[Number, ...], outcome: Outcome | None
) -> None:
    assert slip(*numbers) == outcome
